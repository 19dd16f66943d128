package org.w3id.dixit.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is in the jar that is put beside a stock CoreNLP, and what is not. */
class AllJarTest {
  private static final Set<String> FILES = AllJar.files(AllJar.path());

  @Test
  void everyClassFindsAllOthersThere() {
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    StringWriter out = new StringWriter();
    String stock =
        String.join(
            java.io.File.pathSeparator, AllJar.stock().stream().map(Path::toString).toList());

    int status =
        jdeps.run(
            new PrintWriter(out),
            new PrintWriter(out),
            "--missing-deps",
            "--multi-release",
            "17",
            "--class-path",
            stock,
            AllJar.path().toString());

    assertThat(status).as(out.toString()).isZero();
    assertThat(out.toString().lines().filter(line -> line.contains("not found")))
        .as("add these classes to the shade plugin's filter in corenlp/pom.xml")
        .isEmpty();
  }

  @Test
  void noFileOfItIsInAStockJar() {
    Set<String> stock = new TreeSet<>();
    AllJar.stock().stream().map(AllJar::files).forEach(stock::addAll);

    assertThat(FILES.stream().filter(file -> !file.startsWith("META-INF/")))
        .doesNotContainAnyElementsOf(stock);
  }

  @Test
  void stockIsWhatADistributionHas() {
    List<String> names = AllJar.stock().stream().map(p -> p.getFileName().toString()).toList();

    assertThat(names)
        .contains("stanford-corenlp-4.5.10.jar", "stanford-corenlp-4.5.10-models.jar")
        .contains("slf4j-api-1.7.12.jar")
        .noneMatch(name -> name.contains("jackson") || name.contains("onnx"));
  }

  @Test
  void othersJacksonAndLoggingStayTheirs() {
    assertThat(FILES)
        .noneMatch(file -> file.startsWith("com/fasterxml") || file.startsWith("org/slf4j"))
        .noneMatch(file -> file.startsWith("META-INF/services/com.fasterxml"))
        .contains("META-INF/LICENSE", "META-INF/NOTICE", "dixit.properties");
  }

  @Test
  void nativesOfEachPlatformAndNoDebuggingSymbols() throws Exception {
    assertThat(FILES)
        .contains(
            "ai/onnxruntime/native/linux-x64/libonnxruntime.so",
            "ai/onnxruntime/native/linux-aarch64/libonnxruntime.so",
            "ai/onnxruntime/native/osx-x64/libonnxruntime.dylib",
            "ai/onnxruntime/native/osx-aarch64/libonnxruntime.dylib",
            "ai/onnxruntime/native/win-x64/onnxruntime.dll")
        .noneMatch(file -> file.endsWith(".pdb") || file.contains(".dSYM/"));
    assertThat(Files.size(AllJar.path())).isLessThan(80_000_000);
  }
}
