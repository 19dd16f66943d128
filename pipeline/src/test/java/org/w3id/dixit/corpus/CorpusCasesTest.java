package org.w3id.dixit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What two articles have in common, case by case: the tables are the resources. */
class CorpusCasesTest {
  @TempDir Path folder;
  private int cases;

  private WrittenRun run() {
    return new WrittenRun(folder.resolve("case" + cases++));
  }

  @TestFactory
  Stream<DynamicTest> statements() throws IOException {
    return WrittenRun.cases("statements.tsv").stream()
        .map(c -> DynamicTest.dynamicTest(c[0], () -> assertThat(second(c)).isEqualTo(c[7])));
  }

  /** What the wording of the second article is, or that it is another statement. */
  private String second(String[] cells) {
    WrittenRun run = run();
    wording(run.article("a"), cells[1], cells[2], cells[3]);
    wording(run.article("b"), cells[4], cells[5], cells[6]);
    List<Statement> statements = run.corpus().statements();
    if (statements.size() == 2) {
      return "apart";
    }
    Set<String> cuts =
        statements.get(0).occurrences().stream()
            .map(occurrence -> occurrence.cut().term())
            .filter(cut -> !cut.equals("whole"))
            .collect(Collectors.toSet());
    return cuts.isEmpty() ? "whole" : cuts.iterator().next();
  }

  private static void wording(WrittenRun article, String speaker, String type, String text) {
    boolean negated = type.equals("negated");
    int[] speakers = speaker.equals("nobody") ? new int[0] : new int[] {0};
    article.person(speaker, "").says(negated ? "direct" : type, text, speakers);
    (negated ? article.with("polarity", "negated") : article).write();
  }

  @TestFactory
  Stream<DynamicTest> entities() throws IOException {
    return WrittenRun.cases("entities.tsv").stream()
        .map(c -> DynamicTest.dynamicTest(c[0], () -> assertThat(joinedBy(c)).isEqualTo(c[8])));
  }

  private String joinedBy(String[] cells) {
    WrittenRun run = run();
    run.article("a").entity(cells[1], cells[2], cells[3], cells[4]).says("direct", "“Yes.”", 0);
    run.write();
    run.article("b").entity(cells[1], cells[5], cells[6], cells[7]).says("direct", "“No.”", 0);
    run.write();
    List<CorpusEntity> entities = run.corpus().entities();
    return entities.size() == 2 ? "apart" : entities.get(0).joinedBy().term();
  }
}
