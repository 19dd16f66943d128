package org.w3id.dixit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.evaluation.diff.Change;
import org.w3id.dixit.evaluation.diff.OutputDiff;
import org.w3id.dixit.evaluation.output.OutputFolder;

class OutputDiffTest {
  private static final String ENTITIES =
      """
      {"id": "ann", "type": ["Person"], "name": "Ann"}, {"id": "bob", "type": "Person", "name": "Bob"}
      """;

  @TempDir Path temporary;

  private OutputDiff diff(String before, String after) {
    Folder folder = new Folder(temporary).with("a/x.jsonld", before).with("b/x.jsonld", after);
    return OutputDiff.of(folder.path("a"), folder.path("b"));
  }

  private static String article(String attributions) {
    return "{\"entities\": [" + ENTITIES + "], \"attributions\": [" + attributions + "]}";
  }

  private static String attribution(int start, int end, String speaker, String more) {
    return """
        {"id": "%d", "segments": [{"start": %d, "end": %d}], "speakers": ["%s"], "text": "words %d"%s}
        """
        .formatted(start, start, end, speaker, start, more);
  }

  @Test
  void theSameIsNoChange() {
    String article = article(attribution(0, 10, "ann", ", \"confidence\": 0.5"));

    OutputDiff diff = diff(article, article.replace("0.5", "0.52"));

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.table()).isEqualTo("0 of 1 articles differ\n");
  }

  @Test
  void anotherSpeakerOfOverlappingWordsIsAChange() {
    OutputDiff diff =
        diff(
            article(
                attribution(0, 100, "ann", ", \"polarity\": \"asserted\", \"confidence\": 0.5")
                    + ","
                    + attribution(200, 240, "ann", "")),
            article(
                attribution(300, 340, "bob", "")
                    + ","
                    + attribution(0, 90, "bob", ", \"polarity\": \"negated\"")));

    assertThat(diff.count(Change.What.ATTRIBUTION, Change.Kind.CHANGED)).isEqualTo(1);
    assertThat(diff.table())
        .contains("  - words 200 — Ann\n")
        .contains("  + words 300 — Bob\n")
        .containsSubsequence(
            "  ~ words 0\n",
            "      speakers: Ann → Bob\n",
            "      content: 0-100 → 0-90\n",
            "      polarity: asserted → negated\n",
            "      confidence: 0.50 → none\n")
        .endsWith("attributions: 1 added, 1 removed, 1 changed\n");
  }

  @Test
  void entitiesAndRelationsAreComparedByTheirNames() {
    OutputDiff diff =
        diff(
            "{\"entities\": [" + ENTITIES + "], \"relations\": []}",
            """
            {"entities": [{"id": "1", "type": ["Person"], "name": "Ann"},
              {"id": "2", "type": ["Person"], "mentions": [{"start": 7, "end": 9, "mentionType": "pronoun"}]}],
             "relations": [{"predicate": "spouse", "subject": "1", "object": "2", "modality": "denied"}]}
            """);

    assertThat(diff.table())
        .contains("- Person Bob\n")
        .contains("+ Person @7\n")
        .contains("+ Ann spouse @7 (denied)\n")
        .contains("relations: 1 added\n");
    assertThat(diff.json()).contains("\"thing\" : \"Person Bob\"");
  }

  @Test
  void anArticleOfOneSideOnlyIsNamed() {
    Folder folder = new Folder(temporary).with("a/x.jsonld", "{}").with("b/sub/y.jsonld", "{}");

    OutputDiff diff = OutputDiff.of(folder.path("a"), folder.path("b"));

    assertThat(diff.articles()).isEqualTo(2);
    assertThat(diff.table()).contains("  - x\n").contains("  + sub/y\n").contains("2 of 2");
  }

  private static void lines(Path file, String... documents) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      for (String document : documents) { // a member each, as a run that was resumed leaves them
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write((document + "\n").getBytes(StandardCharsets.UTF_8));
        member.finish();
      }
    }
  }

  private static String named(String input, String entity) {
    return "{\"input\": \"%s\", \"entities\": [{\"id\": \"1\", \"type\": \"Person\", \"name\": \"%s\"}]}"
        .formatted(input, entity);
  }

  @Test
  void linesHaveTheNamesThatTheirFilesWouldHave() throws IOException {
    Folder files =
        new Folder(temporary)
            .with("a/sub/x.jsonld", named("sub/x.txt", "Ann"))
            .with("a/sub/x.html.jsonld", named("sub/x.html", "Bob"))
            .with("a/list.jsonl/7.jsonld", named("list.jsonl", "Eve"))
            .with("a/list.jsonl/a_b-c14cddc033f6.jsonld", named("list.jsonl", "Jo"));
    String record = named("list.jsonl", "Eve").replaceFirst(".$", ", \"record\": \"7\"}");
    String odd = named("list.jsonl", "Jo").replaceFirst(".$", ", \"record\": \"a/b\"}");
    lines(
        files.path("b/articles-00000.ndjsonld.gz"),
        named("sub/x.txt", "Ann"),
        named("sub/x.html", "Bob"),
        record,
        odd);

    OutputDiff diff = OutputDiff.of(files.path("a"), files.path("b"));

    assertThat(diff.articles()).isEqualTo(4);
    assertThat(diff.table()).startsWith("0 of 4");
  }

  @Test
  void ofAnArticleThatHasChangedTheLaterLineCounts() throws IOException {
    Folder folder = new Folder(temporary).with("a/x.jsonld", named("x.txt", "Ann"));
    lines(folder.path("b/articles-00000.ndjsonld.gz"), named("x.txt", "Bob"));
    lines(folder.path("b/articles-00001.ndjsonld.gz"), named("x.txt", "Ann"));

    assertThat(OutputDiff.of(folder.path("a"), folder.path("b")).isEmpty()).isTrue();
  }

  @Test
  void aLineThatIsNoJsonIsNamed() {
    Folder folder = new Folder(temporary).with("a/all.ndjsonld", "{}\n\n{\n");

    assertThatThrownBy(() -> OutputDiff.of(folder.path("a"), folder.path("a")))
        .hasMessage(folder.path("a/all.ndjsonld") + " line 3: no JSON");
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws IOException {
    lines(temporary.resolve("a/all.ndjsonld.gz"), named("../../x.txt", "Ann"));

    assertThat(OutputFolder.open(temporary.resolve("a")).names()).containsExactly("x");
  }
}
