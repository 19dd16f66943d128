package org.w3id.dixit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputWalkTest {
  @TempDir Path dir;

  private Path write(String name) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "He said so.");
  }

  private List<String> walk(List<Path> given, List<Path> leftOut) throws ReadException {
    List<String> names = new ArrayList<>();
    new InputWalk(given, leftOut, ArticleReaders.standard())
        .forEachRemaining(input -> names.add(input.name()));
    return names;
  }

  private void assertCode(ReadErrorCode code, Path... given) {
    assertThatThrownBy(() -> walk(List.of(given), List.of(dir.resolve("output"))))
        .isInstanceOfSatisfying(
            ReadException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.getMessage()).doesNotContain("\n").contains(given[0].toString());
            });
  }

  @Test
  void filesAndFoldersInAStableOrder() throws Exception {
    for (String name :
        List.of("b.txt", "a/z.txt", "a/y", "c c\nd.TXT", "Mr. Smith goes home", "é.txt")) {
      write(name);
    }
    assertThat(walk(List.of(dir), List.of()))
        .containsExactly("Mr. Smith goes home", "a/y", "a/z.txt", "b.txt", "c c\nd.TXT", "é.txt");
  }

  @Test
  void hiddenFilesPapersOtherFormatsAndTheOutputAreNoInput() throws Exception {
    for (String name :
        List.of(
            ".git/x.txt", ".x.txt", "README", "LICENSE.txt", "x.png", "output/a.txt", "a.txt")) {
      write(name);
    }
    assertThat(walk(List.of(dir), List.of(dir.resolve("./output")))).containsExactly("a.txt");
  }

  @Test
  void aFileThatIsGivenIsReadWhateverItsName() throws Exception {
    Path file = write("notes.weird");
    assertThat(walk(List.of(file, file), List.of())).containsExactly("notes.weird");
    try (ArticleSource source =
        ArticleReaders.standard().open(new Input("notes.weird", file), ReadLimits.DEFAULT)) {
      Article article = source.next().orElseThrow().read();
      assertThat(article.text()).isEqualTo("He said so.");
      assertThat(article.encoding()).isEqualTo("UTF-8");
      assertThat(source.next()).isEmpty();
    }
  }

  @Test
  void linksInCirclesEnd() throws Exception {
    write("a/x.txt");
    Files.createSymbolicLink(dir.resolve("a/up"), dir);
    Files.createSymbolicLink(dir.resolve("self"), dir.resolve("self"));
    assertThat(walk(List.of(dir), List.of())).containsExactly("a/x.txt", "self");
  }

  @Test
  void aLinkToNothingFailsWhenItIsRead() throws Exception {
    Files.createSymbolicLink(dir.resolve("gone.txt"), dir.resolve("nowhere"));
    assertThat(walk(List.of(dir), List.of())).containsExactly("gone.txt");
    assertReadCode(ReadErrorCode.PATH_MISSING, "gone.txt", ReadLimits.DEFAULT);
  }

  @Test
  void whatIsTooLongIsRefused() throws Exception {
    write("a.txt");
    assertReadCode(ReadErrorCode.TOO_LARGE, "a.txt", new ReadLimits(10));
    Input input = new Input("a.txt", dir.resolve("a.txt"));
    try (ArticleSource source = ArticleReaders.standard().open(input, new ReadLimits(11))) {
      assertThat(source.next()).isPresent();
    }
  }

  @Test
  void aBrokenFileTellsItsCode() throws Exception {
    Files.write(dir.resolve("b.txt"), "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
    assertReadCode(ReadErrorCode.NOT_TEXT, "b.txt", ReadLimits.DEFAULT);
    Files.createDirectory(dir.resolve("d"));
    assertReadCode(ReadErrorCode.PATH_UNREADABLE, "d", ReadLimits.DEFAULT);
  }

  private void assertReadCode(ReadErrorCode code, String name, ReadLimits limits) {
    Input input = new Input(name, dir.resolve(name));
    assertThatThrownBy(
            () -> {
              try (ArticleSource source = ArticleReaders.standard().open(input, limits)) {
                source.next().orElseThrow().read();
              }
            })
        .isInstanceOfSatisfying(
            ReadException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.place()).isEqualTo(name);
            });
  }

  @Test
  void whatIsMissingIsSaidAtOnce() throws Exception {
    assertCode(ReadErrorCode.PATH_MISSING, dir.resolve("no/such.txt"));
    assertCode(ReadErrorCode.NO_TEXTS, dir);
    write("output/a.txt");
    assertCode(ReadErrorCode.NO_TEXTS, dir);
  }
}
