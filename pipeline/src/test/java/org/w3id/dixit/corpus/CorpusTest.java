package org.w3id.dixit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final String WORDS = "“The bridge will open in June after all.”";

  @TempDir Path folder;

  private WrittenRun run() {
    return new WrittenRun(folder.resolve("run"));
  }

  private static WrittenRun mayor(WrittenRun run, String input) {
    return run.article(input).person("Ann Lee", "mayor");
  }

  @Test
  void whatIsFirstIsByDateAndWhatHasNoDateComesLast() {
    WrittenRun run = run();
    mayor(run, "a").says("direct", WORDS, 0).write();
    mayor(run, "b").meta("datePublished", "2024-05-02").says("direct", WORDS, 0).write();
    mayor(run, "c").meta("datePublished", "2024-05-01").says("direct", WORDS, 0).write();
    Statement statement = run.corpus().statements().get(0);

    assertThat(statement.occurrences())
        .extracting(occurrence -> occurrence.article().input())
        .containsExactly("c", "b", "a");
    assertThat(statement.firstAppearance()).contains(statement.occurrences().get(0).id());
  }

  @Test
  void withoutAnyDateNothingIsFirst() {
    WrittenRun run = run();
    mayor(run, "a").says("direct", WORDS, 0).write();

    assertThat(run.corpus().statements().get(0).firstAppearance()).isEmpty();
  }

  @Test
  void theOutletIsThePublisherElseTheHost() {
    WrittenRun run = run();
    mayor(run, "a").meta("publisher", "The Daily").meta("url", "https://x.org/1").write();
    mayor(run, "b").meta("url", "https://www.Example.org/2").write();
    mayor(run, "c").write();

    assertThat(run.corpus().articles())
        .extracting(CorpusArticle::label)
        .containsExactly("The Daily", "example.org", "c");
  }

  @Test
  void allCutsMeetInTheFullestWordingThoughTheyShareNoWord() {
    WrittenRun run = run();
    mayor(run, "a").says("direct", "“The bridge will open in June. Nobody has to pay a toll.”", 0);
    run.write();
    mayor(run, "b").says("mixed", "that “the bridge will open in June” or so", 0).write();
    mayor(run, "c").says("direct", "“Nobody has to pay a toll,”", 0).write();
    List<Statement> statements = run.corpus().statements();

    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).articles()).isEqualTo(3);
    assertThat(statements.get(0).text()).startsWith("“The bridge will open in June. Nobody");
    assertThat(statements.get(0).occurrences())
        .extracting(Statement.Occurrence::cut)
        .containsExactly(Cut.WHOLE, Cut.PART, Cut.PART);
    assertThat(statements.get(0).occurrences().get(1).coverage()).isBetween(0.4, 0.5);
  }

  @Test
  void someoneWithoutARoleGoesWithNobodyWhereTwoHaveTheName() {
    WrittenRun run = run();
    mayor(run, "a").write();
    run.article("b").person("Ann Lee", "goalkeeper").write();
    run.article("c").person("Ann Lee", "").write();
    List<CorpusEntity> entities = run.corpus().entities();

    assertThat(entities).hasSize(3);
    assertThat(entities).extracting(CorpusEntity::id).doesNotHaveDuplicates();
  }

  @Test
  void aSurnameThatTwoBearInOneRoleGoesWithNeither() {
    WrittenRun run = run();
    run.article("a").person("Ann Lee", "Prime Minister").write();
    run.article("b").person("Bo Lee", "Prime Minister").write();
    run.article("c").person("Lee", "Prime Minister").write();

    assertThat(run.corpus().entities()).hasSize(3);
  }

  @Test
  void anAcronymOfTwoThingsIsNeither() {
    WrittenRun run = run();
    run.article("a").entity("Organization", "Northern Union; NU", "", "").write();
    run.article("b").entity("Organization", "National University; NU", "", "").write();
    run.article("c").entity("Organization", "NU", "", "").write();

    assertThat(run.corpus().entities()).hasSize(3);
  }

  @Test
  void anAcronymTakesOnlyThingsOfItsKindWithIt() {
    WrittenRun run = run();
    run.article("a").entity("Country", "Northern Union; NU", "", "").write();
    run.article("b").entity("Organization", "NU", "", "").write();

    assertThat(run.corpus().entities()).hasSize(2);
  }

  @Test
  void entitiesAreCountedAndNamedByTheFormOfMostArticles() {
    WrittenRun run = run();
    mayor(run, "a").says("direct", WORDS, 0).says("direct", "“Yes.”", 0).write();
    mayor(run, "b").write();
    run.article("c").person("Ann B. Lee", "Mayor of Springfield").write();
    List<CorpusEntity> entities = run.corpus().entities();

    assertThat(entities).hasSize(1);
    CorpusEntity ann = entities.get(0);
    assertThat(ann.name()).contains("Ann Lee");
    assertThat(ann.alternateNames()).containsExactly("Ann B. Lee");
    assertThat(ann.jobTitles()).containsExactly("mayor", "Mayor of Springfield");
    assertThat(ann.articles()).isEqualTo(3);
    assertThat(ann.attributions()).isEqualTo(2);
    assertThat(ann.parts()).hasSize(3);
  }

  @Test
  void linesAreReadAsFilesAreAndWhatIsThereTwiceCountsOnce() throws IOException {
    WrittenRun run = run();
    mayor(run, "a").says("direct", WORDS, 0).write();
    String line = run.line();
    try (OutputStream out =
        new GZIPOutputStream(
            Files.newOutputStream(folder.resolve("run/articles-00000.ndjsonld.gz")))) {
      mayor(run, "b").says("direct", WORDS, 0);
      out.write((line + "\n" + run.line() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run.corpus().articles()).extracting(CorpusArticle::input).containsExactly("a", "b");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersAreJoined() throws IOException {
    mayor(run(), "a").write();
    Files.writeString(folder.resolve("run/broken.jsonld"), "{\n\"id\": ");
    Files.writeString(folder.resolve("run/other.jsonld"), "{\"type\": \"Corpus\"}");
    List<String> problems = new ArrayList<>();
    Corpus corpus = Corpus.of(folder.resolve("run"), problems::add);

    assertThat(corpus.articles()).hasSize(1);
    assertThat(problems)
        .containsExactly(
            folder.resolve("run/broken.jsonld") + ": no JSON, at line 2",
            folder.resolve("run/other.jsonld") + ": no article that dixit run wrote");
  }

  @Test
  void aFolderWithoutArticlesIsRefused() {
    assertThatThrownBy(() -> Corpus.of(folder, any -> {}))
        .hasMessageContaining("holds no article that dixit run wrote");
  }

  @Test
  void withoutWordsSpeakersAreJoinedAndStatementsAreNot() {
    WrittenRun run = run();
    mayor(run, "a").says("direct", "", 0).write();
    mayor(run, "b").says("direct", "", 0).write();
    Corpus corpus = run.corpus();

    assertThat(corpus.entities()).hasSize(1);
    assertThat(corpus.statements()).hasSize(2);
  }

  /** Statements that are known to be one are found among thousands that are not. */
  @Test
  void manyArticlesAreJoinedRightAndTheSameWayTwice() throws IOException {
    WrittenRun run = run();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      mayor(run, "%04d".formatted(i)).says("direct", sentence(random, 3000), 0);
      if (i % 20 == 0) {
        run.says("direct", "“" + known(i / 200, i % 40 == 0 ? 12 : 7) + "”", 0);
      }
      run.write();
    }
    Corpus corpus = run.corpus();

    List<Integer> articles = corpus.statements().stream().map(Statement::articles).toList();
    assertThat(articles.subList(0, 10)).containsOnly(10);
    assertThat(articles.subList(10, articles.size())).containsOnly(1);
    assertThat(document(corpus).equals(document(run.corpus()))).isTrue();
    assertThat(ids(corpus)).hasSize(corpus.statements().size() + corpus.entities().size());
  }

  private static String sentence(Random random, int vocabulary) {
    StringBuilder words = new StringBuilder("We");
    for (int i = 0; i < 20; i++) {
      words.append(" w").append((int) (vocabulary * Math.pow(random.nextDouble(), 3)));
    }
    return words.toString();
  }

  private static String known(int number, int length) {
    return sentence(new Random(100 + number), 100000)
        .replaceAll("^((?:\\S+ ){" + length + "}).*", "$1")
        .strip();
  }

  private static Set<String> ids(Corpus corpus) {
    Set<String> ids = new HashSet<>();
    corpus.statements().forEach(statement -> ids.add(statement.id()));
    corpus.entities().forEach(entity -> ids.add(entity.id()));
    return ids;
  }

  private static String document(Corpus corpus) throws IOException {
    StringWriter out = new StringWriter();
    CorpusDocument.write(corpus, out);
    return out.toString();
  }
}
