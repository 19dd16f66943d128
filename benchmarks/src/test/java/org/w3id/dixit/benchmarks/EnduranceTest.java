package org.w3id.dixit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnduranceTest {
  private static final String LINE =
      "{\"path\":\"%s\",\"status\":\"done\",\"sha256\":\"0\",\"output\":\"%s\",\"millis\":%d}\n";

  @TempDir Path temporary;

  private Path output(String name, String bytes, String... lines) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(name).resolve("000"));
    Files.writeString(folder.resolve("a.jsonld"), bytes);
    return Files.writeString(folder.resolveSibling("manifest.jsonl"), String.join("", lines))
        .getParent();
  }

  @Test
  void theSameNumberGivesTheSameArticleAndNoTwoAreAlike() throws IOException {
    Files.writeString(temporary.resolve("a.txt"), "A line that is long enough to be taken, it is.");
    Mixture mixture = Mixture.of(temporary);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      assertThat(seen.add(mixture.article(i))).isTrue();
    }
    assertThat(Mixture.of(temporary).article(7)).isEqualTo(mixture.article(7));
  }

  @Test
  void outputsAreAlikeWhateverTimeTheyTook() throws IOException {
    Path one = output("one", "x", LINE.formatted("a", "a.jsonld", 1));
    Path other = output("other", "x", LINE.formatted("a", "a.jsonld", 2));

    assertThat(OutputTree.differences(one, other)).isEmpty();
  }

  @Test
  void otherBytesFilesAndLinesAreTold() throws IOException {
    String line = LINE.formatted("a", "a.jsonld", 1);
    Path one = output("one", "x", line);

    assertThat(OutputTree.differences(one, output("bytes", "y", line)))
        .containsExactly("other bytes: 000/a.jsonld");
    assertThat(OutputTree.differences(one, output("twice", "x", line, line)))
        .containsExactly("two lines of a");
    assertThat(OutputTree.differences(one, output("none", "x")))
        .containsExactly("other lines in manifest.jsonl");
    Path more = output("more", "x", line);
    Files.writeString(more.resolve(".b.part"), "");
    assertThat(OutputTree.differences(one, more)).containsExactly("other files: 2 and 3");
  }

  @Test
  void theHeapOfThisProcessIsSeen() throws Exception {
    assertThat(Heap.used("  1:   10   400  [B (java.base)\nTotal     12     4096\n"))
        .isEqualTo(4096);
    assertThat(Heap.afterCollection(ProcessHandle.current().pid())).isGreaterThan(1_000_000);
  }
}
