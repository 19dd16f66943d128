package org.w3id.dixit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.evaluation.error.EvaluationException;

class SourcesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CASES =
      """
      A comment.
      == one
      {1 Ann Lee} met {2 Bob 😀}. “Hello,” {?1 she} said.

      == two
      {1 Ann Lee} and {2 Bob Ray} ran. {?1+2 They} said so. {?none The runner} said no.
      """;

  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temporary).with("cases.txt", CASES);
  }

  private static String entity(String id, String mentions) {
    return "{\"id\": \"%s\", \"name\": \"%s\", \"type\": [\"Person\"], \"mentions\": [%s]}"
        .formatted(id, id, mentions);
  }

  private static String mention(int start, int end, String type) {
    return "{\"start\": %d, \"end\": %d, \"mentionType\": \"%s\"}".formatted(start, end, type);
  }

  private JsonNode evaluate(Path gold) throws Exception {
    Report report = Evaluation.evaluate(GoldFormat.detect(gold), gold, folder.path("out"));
    return JSON.readTree(report.json());
  }

  @Test
  void aPronounIsRightWithTheEntityThatIsNamedBefore() throws Exception {
    String ann = entity("Ann", mention(0, 7, "name") + "," + mention(29, 32, "pronoun"));
    folder.with("out/001-one.jsonld", "{\"entities\": [" + ann + "]}");

    JsonNode report = evaluate(folder.path("cases.txt"));

    assertThat(report.at("/sources/pronoun/right").intValue()).isEqualTo(1);
    assertThat(report.at("/sources/all/gold").intValue()).isEqualTo(3);
    assertThat(report.at("/missing").intValue()).isEqualTo(1);
  }

  @Test
  void aPronounIsWrongWithAnother() throws Exception {
    String bob = entity("Bob", mention(12, 17, "name") + "," + mention(29, 32, "pronoun"));
    folder.with("out/001-one.jsonld", "{\"entities\": [" + bob + "]}");

    JsonNode report = evaluate(folder.path("cases.txt"));

    assertThat(report.at("/sources/pronoun/right").intValue()).isZero();
    assertThat(report.at("/not right/0/taken for").textValue()).isEqualTo("Bob");
  }

  @Test
  void twoAreRightOnlyTogetherAndNobodyOnlyWhereNobodyIsChosen() throws Exception {
    String ann = entity("Ann", mention(0, 7, "name"));
    String bob = entity("Bob", mention(12, 19, "name") + "," + mention(39, 49, "nominal"));
    String joint =
        """
        {"id": "a", "segments": [{"start": 35, "end": 37}], "sourceSpan": {"start": 25, "end": 29},
         "speakers": ["Ann", "Bob"]}""";
    String entities = "{\"entities\": [" + ann + "," + bob + "], \"attributions\": [";
    folder.with("out/002-two.jsonld", entities + joint + "]}");

    JsonNode both = evaluate(folder.path("cases.txt"));
    folder.with("out/002-two.jsonld", entities + joint.replace("\"Ann\", ", "") + "]}");
    JsonNode one = evaluate(folder.path("cases.txt"));

    assertThat(both.at("/sources/all/right").intValue()).isEqualTo(1);
    assertThat(both.at("/not right").findValuesAsText("source")).contains("The runner");
    assertThat(one.at("/sources/all/right").intValue()).isZero();
  }

  @Test
  void textsOfCasesAreWrittenWithoutTheirMarks() throws Exception {
    Path texts = folder.path("texts");
    assertThat(Evaluation.writeTexts(GoldFormat.SOURCES, folder.path("cases.txt"), texts))
        .isEqualTo(2);
    assertThat(texts.resolve("001-one.txt")).hasContent("Ann Lee met Bob 😀. “Hello,” she said.\n");
  }

  @Test
  void aMarkThatIsNotUnderstoodIsNamed() {
    folder.with("cases.txt", "== bad\n{x Ann} said {?1 she}.\n").with("out/a.jsonld", "{}");
    assertThatThrownBy(() -> evaluate(folder.path("cases.txt")))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("case \"bad\"");
  }

  @Test
  void gumSourcesAreTheTokensThatItsRelationsName() throws Exception {
    String rest = "_\t_\t_\t_\t_\t_\t_\t";
    folder.with(
        "gum/dep/news.conllu",
        """
        # newpar
        # newpar_block = p (2 s)
        1\tAnn\t%sEntity=(1-person-new|Discourse=x-attribution
        2\tLee\t%sEntity=1)
        3-4\tdidn't\t%s_
        3\tdid\t%s_
        4\tn't\t%s_
        4.1\tunsaid\t%s_
        5\trun\t%sSpaceAfter=No
        6\t.\t%s_

        1\tShe\t%sDiscourse=attribution-positive:1->2:0:sem-atsrc-7-_|Entity=(1-person-giv)
        2\tsays\t%s_
        # newpar
        # newpar_block = figure (1 s) | caption (1 s)
        1\tImage\t%sDiscourse=attribution-positive:3->4:0:sem-atsrc-9-_|Entity=(2-object-new)
        """
            .replace("%s", rest));
    String ann = entity("Ann", mention(0, 7, "name") + "," + mention(20, 23, "pronoun"));
    folder.with("out/news.jsonld", "{\"entities\": [" + ann + "]}");

    JsonNode report = evaluate(folder.path("gum"));
    Evaluation.writeTexts(GoldFormat.GUM, folder.path("gum"), folder.path("texts"));

    assertThat(Files.readString(folder.path("texts/news.txt")))
        .isEqualTo("Ann Lee didn't run. She says\nImage\n");
    assertThat(report.at("/sources/all/gold").intValue()).isEqualTo(1);
    assertThat(report.at("/sources/pronoun/right").intValue()).isEqualTo(1);
  }
}
