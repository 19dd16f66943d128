package org.w3id.dixit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.evaluation.error.EvaluationException;

class LinkEvaluationTest {
  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temporary);
  }

  private JsonNode links(Path gold) throws Exception {
    Report report = Evaluation.evaluate(GoldFormat.detect(gold), gold, folder.path("out"));
    return new ObjectMapper().readTree(report.json()).get("links");
  }

  private static String entity(int start, int end, String title) {
    String link =
        title.isEmpty() ? "" : "\"sameAs\": [\"https://en.wikipedia.org/wiki/" + title + "\"], ";
    return "{\"id\": \"e%d\", \"type\": \"Person\", %s\"mentions\": [{\"start\": %d, \"end\": %d, \"mentionType\": \"name\"}]}"
        .formatted(start, link, start, end);
  }

  private void written(String name, String... entities) {
    folder.with("out/" + name + ".jsonld", "{\"entities\": [" + String.join(", ", entities) + "]}");
  }

  @Test
  void casesCountTheirNamesAndNoOthers() throws Exception {
    folder.with(
        "links.jsonl",
        """
        {"id": "1", "part": "tune", "text": "😀 Ann Lee met Al Ko in Łódź.", "links": [\
        {"name": "Ann Lee", "title": "Ann_Lee_(poet)"}, {"name": "Al Ko", "title": null}]}
        {"id": "2", "part": "report", "text": "Łódź is big, Lima bigger.", "links": [\
        {"name": "Łódź", "title": "Łódź"}, {"name": "Lima", "title": "Lima"}]}
        """);
    written("1", entity(2, 9, "Ann_Lee_(poet)"), entity(14, 19, "Al_Ko"), entity(23, 27, "Wrong"));
    written("2", entity(0, 4, "%C5%81%C3%B3d%C5%BA"), entity(13, 17, ""));

    JsonNode links = links(folder.path("links.jsonl"));

    assertThat(links.at("/tune/right").intValue()).isEqualTo(1);
    assertThat(links.at("/tune/system").intValue()).isEqualTo(2);
    assertThat(links.at("/tune/gold").intValue()).isEqualTo(1);
    assertThat(links.at("/report/P").doubleValue()).isEqualTo(1.0);
    assertThat(links.at("/report/R").doubleValue()).isEqualTo(0.5);
  }

  @Test
  void aCaseWhoseNameIsNotInItsTextIsNamed() {
    folder.with(
        "links.jsonl", "{\"id\": \"1\", \"text\": \"Ann\", \"links\": [{\"name\": \"Al\"}]}");
    folder.with("out/1.jsonld", "{}");
    assertThatThrownBy(() -> links(folder.path("links.jsonl")))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("\"Al\" does not stand in the text");
  }

  private static String token(String id, String form, String tag, String misc) {
    return String.join("\t", id, form, "_", tag, "_", "_", "_", "_", "_", misc) + "\n";
  }

  @Test
  void gumIsReadWithItsOffsetsAndCountsEveryLink() throws Exception {
    folder.with(
        "gum/dep/GUM_news_x.conllu",
        "# newdoc id = GUM_news_x\n# newpar\n"
            + token("1", "The", "DET", "Entity=(1-organization-new-s-c-2,3-sgl-Acme_%28firm%29")
            + token("2", "Acme", "PROPN", "_")
            + token("3", "Co.", "PROPN", "Entity=1)")
            + token("4-5", "won't", "_", "_")
            + token("4", "wo", "AUX", "_")
            + token("5", "n't", "PART", "_")
            + token("6", "leave", "VERB", "_")
            + token(
                "7",
                "Irving",
                "PROPN",
                "Entity=(2-place-new-s-c-1-sgl-Irving%2C_Texas|SpaceAfter=No")
            + token("8", ",", "PUNCT", "_")
            + token("9", "Texas", "PROPN", "Entity=(3-place-new-s-c-1-sgl-Texas)2)|SpaceAfter=No")
            + token("10", ".", "PUNCT", "_")
            + "\n# newpar\n# newpar_block = p\n"
            + token("1", "Bob", "PROPN", "Entity=(4-person-new-s-c-1-sgl)")
            + token("2", "knows", "VERB", "_")
            + token("3", "money", "NOUN", "Entity=(5-abstract-new-s-c-1-sgl-Money)")
            + token("4", "matters", "NOUN", "Entity=(6-organization-new-s-c-1-sgl-Matters)")
            + "\n");
    Path gold = folder.path("gum");
    assertThat(Evaluation.writeTexts(GoldFormat.detect(gold), gold, folder.path("texts"))).isOne();
    assertThat(folder.path("texts/GUM_news_x.txt"))
        .hasContent("The Acme Co. won't leave Irving, Texas.\nBob knows money matters\n");
    written(
        "GUM_news_x",
        entity(4, 12, "Acme_(firm)"),
        entity(25, 31, "Irving,_Texas"),
        entity(33, 38, "Texas_(film)"),
        entity(40, 43, "Bob"));

    JsonNode gum = links(gold).get("gum");

    assertThat(gum.get("right").intValue()).isEqualTo(2);
    assertThat(gum.get("system").intValue()).isEqualTo(4);
    assertThat(gum.get("gold").intValue()).isEqualTo(3);
  }
}
