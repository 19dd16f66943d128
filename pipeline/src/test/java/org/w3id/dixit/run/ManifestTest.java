package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  private static final Hashes MADE = new Hashes("e1", "c1");

  @TempDir Path folder;

  private static ManifestLine line(String input, String sha256) {
    return new ManifestLine(
        input,
        "/in/" + input,
        sha256,
        Status.DONE,
        Optional.of(input + ".jsonld"),
        Optional.empty(),
        Optional.empty(),
        7,
        MADE);
  }

  private Path file() {
    return folder.resolve("manifest.jsonl");
  }

  @Test
  void aLineComesBackAsItWasWritten() {
    ManifestLine failed =
        new ManifestLine(
            "sub/line\nbreak \"x\".txt",
            "/in/sub/line\nbreak \"x\".txt",
            "",
            Status.FAILED,
            Optional.empty(),
            Optional.of("NOT_TEXT"),
            Optional.of("not a text"),
            12,
            MADE);

    assertThat(failed.toJson()).doesNotContain("\n");
    assertThat(ManifestLine.parse(failed.toJson())).contains(failed);
    assertThat(ManifestLine.parse(line("a.txt", "5").toJson())).contains(line("a.txt", "5"));
  }

  @Test
  void absentFieldsAreLeftOut() {
    assertThat(line("a.txt", "5").toJson()).doesNotContain("code", "message", "null");
  }

  @Test
  void whatWasAppendedIsKnownToTheNextRun() {
    try (Manifest manifest = Manifest.open(folder)) {
      manifest.append(line("a.txt", "5"));
    }
    try (Manifest manifest = Manifest.open(folder)) {
      assertThat(manifest.known().get("/in/a.txt").settles("5", MADE)).isTrue();
      assertThat(manifest.known().get("/in/a.txt").settles("6", MADE)).isFalse();
      assertThat(manifest.known().get("/in/a.txt").settles("5", new Hashes("e2", "c1"))).isFalse();
      assertThat(manifest.known().get("/in/a.txt").settles("5", new Hashes("e1", "c2"))).isFalse();
    }
  }

  @Test
  void aLineIsInTheFileAsSoonAsItIsAppended() throws IOException {
    try (Manifest manifest = Manifest.open(folder)) {
      manifest.append(line("a.txt", "5"));
      assertThat(Files.readString(file())).isEqualTo(line("a.txt", "5").toJson() + "\n");
    }
  }

  @Test
  void aTornLastLineIsDroppedAndTheOthersStay() throws IOException {
    String whole = line("a.txt", "5").toJson() + "\n";
    String torn = line("b.txt", "6").toJson();
    for (int cut = 1; cut <= torn.length(); cut++) {
      Files.writeString(file(), whole + torn.substring(0, cut));
      try (Manifest manifest = Manifest.open(folder)) {
        assertThat(manifest.known()).containsOnlyKeys("/in/a.txt");
        manifest.append(line("c.txt", "7"));
      }
      assertThat(file()).hasContent(whole + line("c.txt", "7").toJson());
    }
  }

  @Test
  void aManifestThatIsOnlyATornLineBeginsAnew() throws IOException {
    Files.writeString(file(), "{\"input\":\"a");
    try (Manifest manifest = Manifest.open(folder)) {
      assertThat(manifest.known()).isEmpty();
    }
    assertThat(file()).isEmptyFile();
  }

  @Test
  void anInputDoneAgainHasOneLineAtTheEndTheLast() throws IOException {
    try (Manifest manifest = Manifest.open(folder)) {
      manifest.append(line("a.txt", "5"));
      manifest.append(line("b.txt", "6"));
    }
    try (Manifest manifest = Manifest.open(folder)) {
      manifest.append(line("a.txt", "55"));
    }
    assertThat(Files.readAllLines(file()))
        .containsExactly(line("b.txt", "6").toJson(), line("a.txt", "55").toJson());
  }

  @Test
  void aSecondRunOnTheSameFolderIsRefused() {
    try (Manifest first = Manifest.open(folder)) {
      assertThat(first.known()).isEmpty();
      assertThatThrownBy(() -> Manifest.open(folder))
          .isInstanceOfSatisfying(
              RunException.class, e -> assertThat(e.exitStatus()).isEqualTo(ExitStatus.STOPPED))
          .hasMessageContaining("another run is writing to " + folder);
    }
  }

  @Test
  void aFileThatIsNoManifestIsNotTouched() throws IOException {
    String other = "{\"name\":\"something else\"}\n{\"name\":\"more\"}\n";
    Files.writeString(file(), other);
    assertThatThrownBy(() -> Manifest.open(folder))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("line 1 is no line of a manifest");
    assertThat(Files.readString(file())).isEqualTo(other);
  }
}
