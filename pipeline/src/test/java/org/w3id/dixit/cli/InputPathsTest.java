package org.w3id.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;

class InputPathsTest {
  @TempDir Path folder;

  private static InputPaths withInput(String standardInput) {
    return new InputPaths(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPatternGivesWhatFitsInOrder() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Path b = Files.writeString(folder.resolve("b.html"), "");
    Path a = Files.writeString(folder.resolve("sub/a.html"), "");
    Files.writeString(folder.resolve("c.txt"), "");
    assertThat(withInput("").of(List.of(folder + "/*.html"))).containsExactly(b);
    assertThat(withInput("").of(List.of(folder + "/**.html"))).containsExactly(b, a);
  }

  @Test
  void aFileWhoseNameLooksLikeAPatternIsThatFile() throws IOException {
    Path odd = Files.writeString(folder.resolve("what?.txt"), "");
    Files.writeString(folder.resolve("whats.txt"), "");
    assertThat(withInput("").of(List.of(odd.toString()))).containsExactly(odd);
  }

  @Test
  void aListOnStandardInputHasANameALineOrEndedByZeroBytes() {
    assertThat(withInput("a b.txt\r\n\nc.txt").of(List.of("-")))
        .containsExactly(Path.of("a b.txt"), Path.of("c.txt"));
    assertThat(withInput("a\nb.txt\0c.txt\0").listed("-"))
        .containsExactly(Path.of("a\nb.txt"), Path.of("c.txt"));
  }

  @Test
  void whatFitsNothingAndMissingListsAreTheUsersMistake() {
    for (String wrong : List.of(folder + "/*.none", folder + "/nowhere/*.txt", "x[")) {
      assertThatThrownBy(() -> withInput("").of(List.of(wrong)))
          .isInstanceOfSatisfying(
              RunException.class, e -> assertThat(e.exitStatus()).isEqualTo(ExitStatus.USAGE));
    }
    assertThatThrownBy(() -> withInput("").listed(folder + "/none"))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("it is not there");
  }
}
