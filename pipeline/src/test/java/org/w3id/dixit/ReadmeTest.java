package org.w3id.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.run.DixitVersion;

/** What the README shows to who uses Dixit as a library: taken out of it, compiled and run. */
class ReadmeTest {
  @TempDir private Path folder;

  private static String block(String language) throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("dixit.root"), "README.md"));
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).as("a block of " + language).isTrue();
    return block.group(1);
  }

  @Test
  void theProgramPrintsWhoSaidWhat() throws Exception {
    Path program = Files.writeString(folder.resolve("WhoSaidWhat.java"), block("java"));
    Path article =
        Files.writeString(
            folder.resolve("article.txt"),
            "“We are ready,” Maria Keller said in Oslo on Monday.\n");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                program.toString(),
                article.toString())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
    assertThat(said).isEqualTo("[person:maria-keller] “We are ready,”" + System.lineSeparator());
  }

  @Test
  void theCoordinatesAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of(System.getProperty("dixit.root"), "pipeline/pom.xml"));

    assertThat(block("xml"))
        .contains("<groupId>org.w3id.dixit</groupId>")
        .contains("<artifactId>dixit-pipeline</artifactId>")
        .contains("<version>" + DixitVersion.get() + "</version>");
    assertThat(pom).contains("<artifactId>dixit-pipeline</artifactId>");
  }
}
