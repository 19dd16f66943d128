package org.w3id.dixit.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkIndexFileTest {
  @TempDir Path folder;
  private final List<String> progress = new ArrayList<>();

  private LinkIndexFile make(String lines) throws IOException {
    return LinkIndexFile.ensure(
        cache(), Optional.of(SmallWikiDict.jar(folder, lines)), progress::add);
  }

  private Path cache() {
    return folder.resolve("a cache/dixit");
  }

  private static List<String> titles(LinkIndex index, String name) {
    return index.candidates(NameKey.of(name)).stream().map(c -> index.title(c.title())).toList();
  }

  @Test
  void manyTitlesAreFoundAgainByTheirNames() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      lines.append("Name of %d\tThe_Same_Beginning_%d_Öé\t0.5\n".formatted(i, i));
    }
    LinkIndex index = LinkIndex.open(make(lines.toString()).path());
    assertThat(index.titles()).isEqualTo(1000);
    for (int i = 0; i < 1000; i++) {
      assertThat(titles(index, "Name of " + i)).containsExactly("The_Same_Beginning_" + i + "_Öé");
    }
    assertThat(titles(index, "Name of 1000")).isEmpty();
  }

  @Test
  void theMostProbableComesFirstAndNamesakesFollow() throws IOException {
    LinkIndex index =
        LinkIndex.open(
            make("""
                    Springfield, Illinois\tSpringfield,_Illinois\t0.9
                    Springfield\tSpringfield,_Massachusetts\t0.3
                    "Springfield"\tSpringfield_(film)\t1.0
                    """)
                .path());
    assertThat(titles(index, "Springfield"))
        .startsWith("Springfield,_Massachusetts")
        .containsExactlyInAnyOrder(
            "Springfield,_Massachusetts", "Springfield,_Illinois", "Springfield_(film)");
    Candidate first = index.candidates("springfield").get(0);
    assertThat(first.probability()).isBetween(0.29, 0.31);
    assertThat(first.info().probability(TitleKind.PLACE)).isEqualTo(1);
    assertThat(index.shared(first.title(), Set.of(TitleWords.hash("massachusetts")))).isEqualTo(1);
    assertThat(index.shared(first.title(), Set.of(TitleWords.hash("ohio")))).isZero();
  }

  @Test
  void whatIsNoNameInAnEnglishTextIsLeftOut() throws IOException {
    LinkIndex index =
        LinkIndex.open(
            make("""
                    \tLima\t0.5
                    http://en.wikipedia.org/wiki/Lima\tLima\t1.0
                    Лима\tLima\t1.0
                    the capital\tLima\t1.0
                    Ciudad de los Reyes\tLima\t1.0
                    """)
                .path());
    assertThat(titles(index, "Ciudad de los Reyes")).containsExactly("Lima");
    assertThat(titles(index, "Лима")).isEmpty();
    assertThat(titles(index, "the capital")).isEmpty();
    assertThat(index.keys()).isEqualTo(2);
  }

  @Test
  void theSameDictionaryMakesTheSameBytes() throws IOException {
    Path jar = SmallWikiDict.jar(folder);
    LinkIndexFile one = LinkIndexFile.ensure(folder.resolve("1"), Optional.of(jar), progress::add);
    LinkIndexFile two = LinkIndexFile.ensure(folder.resolve("2"), Optional.of(jar), progress::add);
    assertThat(two.path()).hasSameBinaryContentAs(one.path());
    assertThat(two.checksum()).isEqualTo(one.checksum());
  }

  @Test
  void itIsMadeOnceAndLeavesNothingBeside() throws IOException {
    make("Lima\tLima\t1.0\n");
    assertThat(progress).hasSize(1);
    LinkIndexFile again = LinkIndexFile.ensure(cache(), Optional.empty(), progress::add);
    assertThat(progress).hasSize(1);
    assertThat(again.titles()).isEqualTo(1);
    try (Stream<Path> files = Files.list(cache())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("wikidict-1.index", "wikidict-1.index.lock");
    }
  }

  @Test
  void aDamagedFileIsRefusedOrMadeAgain() throws IOException {
    LinkIndexFile whole = make("Lima\tLima\t1.0\n");
    byte[] bytes = Files.readAllBytes(whole.path());
    for (int at : new int[] {0, 11, 19, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(whole.path(), damaged);
      assertThatThrownBy(() -> LinkIndexFile.ensure(cache(), Optional.empty(), progress::add))
          .isInstanceOf(LinkException.class)
          .hasMessageContaining(whole.path().toString())
          .hasMessageContaining("./dixit links");
    }
    Files.write(whole.path(), java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> LinkIndex.open(whole.path()))
        .hasMessageContaining("bytes, wanted are");
    make("Lima\tLima\t1.0\n");
    assertThat(whole.path()).hasBinaryContent(bytes);
  }

  @Test
  void withoutTheJarTheMessageSaysWhatToDo() {
    assertThatThrownBy(() -> LinkIndexFile.ensure(cache(), Optional.empty(), progress::add))
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("models-english-kbp")
        .hasMessageContaining("./dixit links")
        .hasMessageContaining("-Ddixit.wikidict=JAR");
    Path gone = folder.resolve("gone.jar");
    assertThatThrownBy(() -> LinkIndexFile.ensure(cache(), Optional.of(gone), progress::add))
        .hasMessageContaining(gone + " is not there");
  }

  @Test
  void aDictionaryThatIsNoneLeavesNoIndex() throws IOException {
    assertThatThrownBy(() -> make("Lima\tLima\t1.0\nLima\n"))
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("line 2: not three columns");
    assertThatThrownBy(() -> make("Lima\tLima\tmuch\n")).hasMessageContaining("line 1: no probab");
    try (Stream<Path> files = Files.list(cache())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("wikidict-1.index.lock");
    }
  }
}
