package org.w3id.dixit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvariantCheckerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final InvariantChecker checker = new InvariantChecker();

  private static ObjectNode document() throws IOException {
    byte[] written =
        new JsonLdWriter(SampleArticle.ENGINE, ExportOptions.DEFAULT)
            .bytes(SampleArticle.annotated());
    return (ObjectNode) JSON.readTree(written);
  }

  @Test
  void whatIsWrittenKeepsTheContract() throws IOException {
    assertThat(checker.check(document(), SampleArticle.TEXT)).isEmpty();
    assertThat(checker.check(document())).isEmpty();
  }

  @Test
  void withoutItsWordsItStillKeepsTheContract() throws IOException {
    byte[] written =
        new JsonLdWriter(SampleArticle.ENGINE, new ExportOptions(false, false))
            .bytes(SampleArticle.annotated());

    assertThat(checker.check(JSON.readTree(written), SampleArticle.TEXT)).isEmpty();
  }

  /** Each line sets one value wrong: where, to what, which law is broken, and where it is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/@context/name | \"schema:title\" | CONTEXT | /@context",
        "/mood | \"glad\" | KEY | /mood",
        "/publisher | null | NULL | /publisher",
        "/publisher | [\"Dawn\"] | SHAPE | /publisher",
        "/attributions/0/speakers | \"x\" | SHAPE | /attributions/0/speakers",
        "/attributions/0/cue/id | \"_:b0\" | ID | /attributions/0/cue/id",
        "/id | \"urn:dixit:article:0\" | ID | /id",
        "/attributions/0/speakers/0 | \"urn:x\" | REFERENCE | /attributions/0/speakers/0",
        "/attributions/1/parentAttribution | \"urn:x\" | REFERENCE | /attributions/1/parentAttribution",
        "/relations/0/object | \"urn:x\" | REFERENCE | /relations/0/object",
        "/attributions/0/quoteType | \"Direct\" | ENUM | /attributions/0/quoteType",
        "/attributions/0/cue/end | 5000 | OFFSET | /attributions/0/cue",
        "/attributions/0/cue/start | -1 | OFFSET | /attributions/0/cue",
        "/attributions/0/cue/exact | \"says\" | EXACT | /attributions/0/cue/exact",
        "/attributions/0/cue/exact | \"say\" | EXACT | /attributions/0/cue/exact",
        "/attributions/0/confidence | 1.01 | CONFIDENCE | /attributions/0/confidence",
        "/attributions/0/confidence | 0.123 | CONFIDENCE | /attributions/0/confidence",
        "/attributions/0/confidence | \"0.1\" | CONFIDENCE | /attributions/0/confidence",
        "/attributions/0/text | \"It works\" | ATTRIBUTION | /attributions/0/text",
        "/attributions/0/type | [\"Attribution\"] | ATTRIBUTION | /attributions/0/type",
        "/attributions/0/polarity | \"negated\" | ATTRIBUTION | /attributions/0/creator",
        "/attributions/0/segments | [] | ATTRIBUTION | /attributions/0/segments",
        "/textLength | 3 | TEXT | /textLength",
        "/textSha256 | \"00\" | TEXT | /textSha256",
      })
  void whatIsWrongIsFound(String where, String value, Finding.Rule rule, String path)
      throws IOException {
    ObjectNode document = document();
    set(document, JsonPointer.compile(where), JSON.readTree(value));

    assertThat(checker.check(document, SampleArticle.TEXT))
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule);
              assertThat(finding.path()).isEqualTo(path);
              assertThat(finding.toString()).contains(rule.nextStep());
            });
  }

  private static void set(JsonNode document, JsonPointer where, JsonNode value) {
    JsonNode parent = document.at(where.head());
    if (parent instanceof ArrayNode list) {
      list.set(where.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(where.last().getMatchingProperty(), value);
    }
  }

  @Test
  void aListOutOfOrderIsFound() throws IOException {
    ObjectNode document = document();
    ArrayNode attributions = (ArrayNode) document.path("attributions");
    attributions.add(attributions.remove(0));

    assertThat(checker.check(document))
        .extracting(Finding::rule)
        .containsExactly(Finding.Rule.ORDER);
  }

  @Test
  void oneIdForTwoNodesIsFound() throws IOException {
    ObjectNode document = document();
    ArrayNode entities = (ArrayNode) document.path("entities");
    ((ObjectNode) entities.get(1)).set("id", entities.get(0).path("id"));

    assertThat(checker.check(document)).extracting(Finding::rule).contains(Finding.Rule.DUPLICATE);
  }

  @Test
  void parentsInACircleAreFound() throws IOException {
    ObjectNode document = document();
    ArrayNode attributions = (ArrayNode) document.path("attributions");
    ((ObjectNode) attributions.get(0)).set("parentAttribution", attributions.get(1).path("id"));
    ((ObjectNode) attributions.get(1)).set("parentAttribution", attributions.get(0).path("id"));

    assertThat(checker.check(document))
        .extracting(Finding::path)
        .containsExactly("/attributions/0/parentAttribution", "/attributions/1/parentAttribution");
  }

  /** Whatever stands anywhere, the checker answers: it is given files that others have touched. */
  @Test
  void noValueAnywhereBringsItDown() throws IOException {
    List<JsonNode> values = new ArrayList<>();
    for (String value : List.of("\"(\"", "\"a#b\"", "-7", "1e30", "null", "[]", "{}", "[[{}]]")) {
      values.add(JSON.readTree(value));
    }
    ObjectNode whole = document();
    for (String pointer : pointers(whole, "")) {
      for (JsonNode value : values) {
        ObjectNode document = whole.deepCopy();
        set(document, JsonPointer.compile(pointer), value);

        assertThat(checker.check(document, SampleArticle.TEXT)).as(pointer + value).isNotNull();
      }
    }
  }

  private static List<String> pointers(JsonNode node, String at) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
      found.add(at + "/" + i);
      found.addAll(pointers(node.get(i), at + "/" + i));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!field.getKey().equals("@context")) {
        found.add(at + "/" + field.getKey());
        found.addAll(pointers(field.getValue(), at + "/" + field.getKey()));
      }
    }
    return found;
  }

  @Test
  void whatIsNoObjectIsFound() throws IOException {
    assertThat(checker.check(JSON.readTree("[]")))
        .extracting(Finding::rule)
        .containsExactly(Finding.Rule.SHAPE);
  }
}
