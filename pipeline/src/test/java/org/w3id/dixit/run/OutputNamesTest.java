package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputNamesTest {
  @TempDir Path folder;

  private static Known known(String input, String output) {
    return new Known(input, "5", Status.DONE, Optional.of(output), new Hashes("e", "c"));
  }

  private static String output(OutputNames names, String input, String path) {
    return names.assign(input, Path.of(path)).orElseThrow().output();
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, a.jsonld",
    "sub/dir/a.txt, sub/dir/a.jsonld",
    "a.b.txt, a.b.jsonld",
    "no-extension, no-extension.jsonld",
    "v1.2/no-extension, v1.2/no-extension.jsonld",
    "with space.txt, with space.jsonld",
    "Mr. Smith goes home, Mr. Smith goes home.jsonld",
    "sub/a.txt.gz, sub/a.jsonld",
    "v1.2/a.GZ, v1.2/a.jsonld",
    "sub/.gz, sub/.gz.jsonld"
  })
  void theExtensionGivesWay(String input, String expected) {
    assertThat(output(new OutputNames(Map.of(), Map.of()), input, "/in/" + input))
        .isEqualTo(expected);
  }

  @Test
  void theLaterOfTwoKeepsItsWholeName() {
    OutputNames names = new OutputNames(Map.of(), Map.of());
    assertThat(output(names, "a", "/in/a")).isEqualTo("a.jsonld");
    assertThat(output(names, "a.txt", "/in/a.txt")).isEqualTo("a.txt.jsonld");
    assertThat(output(names, "a.txt", "/other/a.txt")).isEqualTo("a.txt-2.jsonld");
    assertThat(output(names, "a.txt", "/third/a.txt")).isEqualTo("a.txt-3.jsonld");
  }

  @Test
  void theManifestRemembersWhoGotWhich() throws IOException {
    Path later = Files.writeString(folder.resolve("a.txt"), "x");
    OutputNames names =
        new OutputNames(Map.of(later.toString(), known("a.txt", "a.jsonld")), Map.of());
    assertThat(output(names, "a", folder.resolve("a").toString())).isEqualTo("a-2.jsonld");
    assertThat(output(names, "a.txt", later.toString())).isEqualTo("a.jsonld");
  }

  @Test
  void oneFileMetTwiceIsDoneOnce() {
    OutputNames names = new OutputNames(Map.of(), Map.of());
    assertThat(names.assign("in/a.txt", Path.of("/in/a.txt"))).isPresent();
    assertThat(names.assign("a.txt", Path.of("/in/./a.txt"))).isEmpty();
  }

  @Test
  void aMovedFolderKeepsItsOutputs() {
    Map<String, Known> before = new HashMap<>();
    before.put("/gone/a.txt", known("a.txt", "a.jsonld"));
    OutputNames.Place place =
        new OutputNames(before, Map.of()).assign("a.txt", Path.of("/moved/a.txt")).orElseThrow();
    assertThat(place.output()).isEqualTo("a.jsonld");
    assertThat(place.before()).contains(before.get("/gone/a.txt"));
  }

  @Test
  void anInputOfAnotherNameDoesNotTakeOver() {
    Map<String, Known> before = Map.of("/gone/a.text", known("a.text", "a.jsonld"));
    OutputNames.Place place =
        new OutputNames(before, Map.of()).assign("a.txt", Path.of("/in/a.txt")).orElseThrow();
    assertThat(place.output()).isEqualTo("a.txt.jsonld");
    assertThat(place.before()).isEmpty();
  }
}
