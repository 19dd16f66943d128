package org.w3id.dixit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;

class EvaluationTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GOLD_LINE =
      """
      {"document": "a.txt", "kind": "indirect", "source": {"start": 0, "end": 3, "text": "Ann"}, \
      "cue": null, "content": [{"start": 9, "end": 20}], "speakers": ["Ann"], "optional": false}
      """;

  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temporary);
  }

  private JsonNode evaluate() throws Exception {
    Path gold = folder.path("gold");
    Report report = Evaluation.evaluate(GoldFormat.detect(gold), gold, folder.path("out"));
    return JSON.readTree(report.json());
  }

  @Test
  void namesAreScoredByExactSpanAndClass() throws Exception {
    folder
        .with(
            "gold/news_1.txt.tsv",
            """
            New York\tB-Location
            😀\tO
            Ann\tB-Person\tB-Person
            Lee\tI-Person
            \u00a0

            Acme\tI-Organization
            Room\tB-Facility
            9\tB-Date
            """)
        .with(
            "out/news_1.jsonld",
            """
            {"entities": [
              {"id": "1", "type": "City", "mentions": [{"start": 0, "end": 8, "mentionType": "name"}]},
              {"id": "2", "type": ["Person"], "mentions": [{"start": 11, "end": 18},
                {"start": 11, "end": 14, "mentionType": "nominal"}]},
              {"id": "3", "type": ["Person"], "mentions": [{"start": 19, "end": 23}]},
              {"id": "4", "type": ["Group"], "mentions": [{"start": 24, "end": 28}]}]}
            """);

    JsonNode names = evaluate().get("names");

    assertThat(names.at("/Location/R").doubleValue()).isEqualTo(0.5);
    assertThat(names.at("/Location/P").doubleValue()).isEqualTo(1.0);
    assertThat(names.at("/Person/P").doubleValue()).isEqualTo(0.5);
    assertThat(names.at("/Person/R").doubleValue()).isEqualTo(1.0);
    assertThat(names.at("/Organization/gold").intValue()).isEqualTo(1);
    assertThat(names.at("/all/F").doubleValue()).isEqualTo(0.5714);

    Evaluation.writeTexts(GoldFormat.WORLDWIDE_NER, folder.path("gold"), folder.path("texts"));
    assertThat(folder.path("texts/news_1.txt")).hasContent("New_York 😀 Ann Lee\nAcme Room 9\n");
  }

  @Test
  void factsAreScoredWhereTheyWereJudged() throws Exception {
    String passage =
        """
        {"documentId": "7", "passageStart": 100, "passageEnd": 140, \
        "passage": "Ann Lee leads Acme. She married Bob.", "property":\
        """;
    folder
        .with(
            "gold.jsonl",
            passage
                + fact("CEO", 114, 118, 100, 107)
                + passage
                + fact("SPOUSE", 120, 123, 132, 135)
                + passage
                + fact("SPOUSE", 132, 135, 120, 123)
                + passage
                + " \"CHILD_OF\", \"subjectStart\": null}\n")
        .with(
            "out/7_100_140.jsonld",
            """
            {"entities": [
              {"id": "ann", "type": ["Person"], "mentions": [{"start": 0, "end": 7}, {"start": 20, "end": 23}]},
              {"id": "bob", "type": ["Person"], "mentions": [{"start": 32, "end": 35}]}],
             "relations": [
              {"predicate": "leads", "role": "CEO", "subject": "ann", "object": "acme",
               "subjectMention": {"start": 4, "end": 7}, "objectMention": {"start": 14, "end": 18}},
              {"predicate": "spouse", "subject": "ann", "object": "bob",
               "subjectMention": {"start": 0, "end": 7}, "objectMention": {"start": 32, "end": 35}},
              {"predicate": "parent", "subject": "bob", "object": "ann", "modality": "denied",
               "subjectMention": {"start": 32, "end": 35}, "objectMention": {"start": 0, "end": 7}}]}
            """);
    Path gold = folder.path("gold.jsonl");
    assertThat(GoldFormat.detect(gold)).isEqualTo(GoldFormat.KNOWLEDGENET);

    Report report = Evaluation.evaluate(GoldFormat.KNOWLEDGENET, gold, folder.path("out"));

    JsonNode evidence = JSON.readTree(report.json()).get("facts by their evidence");
    assertThat(evidence.at("/CEO/F").doubleValue()).isEqualTo(1.0);
    assertThat(evidence.at("/SPOUSE/system").intValue()).isEqualTo(2);
    assertThat(evidence.at("/SPOUSE/right").intValue()).isZero();
    assertThat(evidence.at("/CHILD_OF/system").intValue()).isZero();
    assertThat(evidence.has("EMPLOYEE_OR_MEMBER_OF")).isFalse();
    JsonNode entities = JSON.readTree(report.json()).get("facts by all mentions of their entities");
    assertThat(entities.at("/SPOUSE/R").doubleValue()).isEqualTo(1.0);
    assertThat(report.table()).contains("1 passages, 0 without output").contains("CEO");
  }

  @Test
  void re3dIsScoredInTheOrderOfTheTextWhereARelationHoldsBothWays() throws Exception {
    folder
        .with("gold/wiki/documents.json", "{\"_id\": \"d1\", \"text\": \"Ann met Bob. Cy led X.\"}")
        .with(
            "gold/wiki/relations.json",
            """
            {"documentId": "d1", "type": "CommWith", "sourceBegin": 8, "sourceEnd": 11, "targetBegin": 0, "targetEnd": 3}
            {"documentId": "d1", "type": "InChargeOf", "sourceBegin": 13, "sourceEnd": 15, "targetBegin": 20, "targetEnd": 21}
            """)
        .with(
            "out/d1.jsonld",
            """
            {"entities": [
              {"id": "ann", "type": ["Person"], "mentions": [{"start": 0, "end": 3}]},
              {"id": "bob", "type": ["Person"], "mentions": [{"start": 8, "end": 11}]}],
             "relations": [
              {"predicate": "communicatesWith", "subject": "ann", "object": "bob",
               "subjectMention": {"start": 0, "end": 3}, "objectMention": {"start": 8, "end": 11}}]}
            """);
    Path gold = folder.path("gold");
    assertThat(GoldFormat.detect(gold)).isEqualTo(GoldFormat.RE3D);

    Report report = Evaluation.evaluate(GoldFormat.RE3D, gold, folder.path("out"));

    JsonNode all = JSON.readTree(report.json()).get("facts by all mentions of their entities");
    assertThat(all.at("/CommWith/F").doubleValue()).isEqualTo(1.0);
    assertThat(all.at("/InChargeOf/gold").intValue()).isEqualTo(1);
    JsonNode within =
        JSON.readTree(report.json()).get("of these, facts between mentions that the output has");
    assertThat(within.at("/InChargeOf/gold").intValue()).isZero();
  }

  private static String fact(String property, int subject, int end, int object, int last) {
    return String.format(
        Locale.ROOT,
        " \"%s\", \"subjectStart\": %d, \"subjectEnd\": %d, \"objectStart\": %d, \"objectEnd\": %d}%n",
        property,
        subject,
        end,
        object,
        last);
  }

  @Test
  void seedsNameEachMissOfNamesTitlesAndMetadata() throws Exception {
    folder
        .with("gold/seeds.jsonl", GOLD_LINE)
        .with(
            "gold/seeds-entities.jsonl",
            """
            {"document": "a.txt", "type": "Person", "name": "Ann Lee", "title": "Mayor of Ely"}
            {"document": "a.txt", "type": "Organization", "name": "Ely’s council"}
            {"document": "a.txt", "type": "Place", "name": "Acme"}
            {"document": "a.txt", "absent": "Log in"}
            {"document": "a.txt", "absent": "Weather"}
            {"document": "b.txt", "absent": "Weather"}
            """)
        .with(
            "gold/seeds-metadata.jsonl",
            "{\"document\": \"a.txt\", \"headline\": \"Rain\", \"datePublished\": \"2020-02-03\", \"publisher\": \"Herald\"}\n")
        .with(
            "out/a.jsonld",
            """
            {"headline": "Rain", "datePublished": "2020-02-03T10:00:00Z", "publisher": {"name": "Post"},
             "entities": [
              {"id": "1", "type": "Person", "name": "Ann Lee", "jobTitle": ["the mayor of Ely"]},
              {"id": "2", "type": ["GovernmentOrganization"], "name": "the Ely council"},
              {"id": "3", "type": ["Organization"], "name": "Acme Log in"},
              {"id": "4", "type": "Organization", "name": "Corp", "alternateName": ["ACME"]}]}
            """);

    JsonNode report = evaluate();

    assertThat(report.at("/checks/names").toString()).isEqualTo("{\"asked\":3,\"right\":2}");
    assertThat(report.at("/checks/titles/right").intValue()).isEqualTo(1);
    assertThat(report.at("/checks/headline/right").intValue()).isEqualTo(1);
    assertThat(report.at("/checks/date/right").intValue()).isEqualTo(1);
    assertThat(report.get("misses").findValuesAsText("wanted"))
        .containsExactly("Acme (Place)", "Log in", "Weather", "Herald");
    assertThat(report.get("misses").findValuesAsText("found"))
        .containsExactly("Organization", "Acme Log in", "no output", "Post");
    Path gold = folder.path("gold");
    assertThat(Evaluation.evaluate(GoldFormat.SEEDS, gold, folder.path("out")).table())
        .contains("a: absent: wanted no Log in, found Acme Log in");
  }

  @Test
  void confidencesAreHeldAgainstWhatIsLinked() throws Exception {
    folder
        .with("gold/seeds.jsonl", GOLD_LINE)
        .with(
            "out/a.jsonld",
            """
            {"attributions": [
              {"id": "1", "segments": [{"start": 9, "end": 20}], "sourceSpan": {"start": 0, "end": 3}, "confidence": 0.9},
              {"id": "2", "segments": [{"start": 30, "end": 40}], "confidence": 0.3},
              {"id": "3", "segments": [{"start": 50, "end": 60}], "confidence": 1.0}]}
            """);

    JsonNode report = evaluate();

    // [0.9, 1]: 1.9 of confidence for one that is right; [0.3, 0.4): 0.3 for none: (0.9 + 0.3) / 3
    assertThat(report.at("/calibration/expected error").doubleValue()).isEqualTo(0.4);
    assertThat(report.at("/calibration/bins/9/linked").doubleValue()).isEqualTo(0.5);
    assertThat(report.at("/by threshold/0/P").doubleValue()).isEqualTo(0.3333);
    assertThat(report.at("/by threshold/10/P").doubleValue()).isEqualTo(0.5);
    assertThat(report.at("/by threshold/19/system").intValue()).isEqualTo(1);
    assertThat(report.at("/by source/named/linked").intValue()).isEqualTo(1);
    // one article: drawn again it is itself
    assertThat(report.at("/linked F interval/low").doubleValue()).isEqualTo(0.5);
    assertThat(report.at("/linked F interval/high").doubleValue()).isEqualTo(0.5);
  }

  @Test
  void whatIsMissingOrMalformedIsNamed() {
    Path gold = folder.path("gold");
    folder.with("gold/seeds.jsonl", GOLD_LINE).with("out/b.jsonld", "{}").with("txt/a.txt", "x");
    refused(() -> GoldFormat.detect(folder.path("no")), Code.NO_GOLD, "no is not there");
    refused(() -> GoldFormat.detect(folder.path("txt")), Code.NO_GOLD, "looks like no gold");
    refused(
        () -> Evaluation.evaluate(GoldFormat.POLNEAR, gold, folder.path("out")),
        Code.NO_GOLD,
        "attributions is not a folder");
    refused(
        () -> Evaluation.evaluate(GoldFormat.SEEDS, gold, folder.path("no")),
        Code.NO_OUTPUT,
        "no is not a folder");
    refused(
        this::evaluate, Code.OUTPUT_OF_OTHER_ARTICLES, "holds 1 articles, b the first", "a.jsonld");
    folder.with("out/a.jsonld", "{\"attributions\": [{\"id\": \"q\", \"segments\": []}]}");
    refused(this::evaluate, Code.MALFORMED_OUTPUT, "a.jsonld: attribution q has no segments");
    folder.with("out/a.jsonld", "{\"attributions\": ");
    refused(this::evaluate, Code.MALFORMED_OUTPUT, "a.jsonld is not JSON");
    folder.with("gold/seeds.jsonl", GOLD_LINE + "\n{\"document\": \"a.txt\"}\n");
    refused(this::evaluate, Code.MALFORMED_GOLD, "seeds.jsonl line 3: no \"content\"");
  }

  @Test
  void aBratFileThatPointsNowhereIsNamed() {
    folder
        .with("gold/text/p_1.txt", "Ann said no")
        .with(
            "gold/attributions/p_1_x.ann", "T1\tContent 9 11\tno\nE1\tAttribution:T4 Content:T1\n")
        .with("out/p_1.jsonld", "{}");
    refused(this::evaluate, Code.MALFORMED_GOLD, "p_1_x.ann", "\"Attribution:T4\"");
    folder.with("gold/attributions/p_1_x.ann", "T1\tContent 9 9\tno\n");
    refused(this::evaluate, Code.MALFORMED_GOLD, "p_1_x.ann", "T1\tContent 9 9\tno");
  }

  private static void refused(ThrowingCallable call, Code code, String... said) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            EvaluationException.class, e -> assertThat(e.code()).isEqualTo(code))
        .message()
        .contains(said)
        .doesNotContain("\n\n");
  }

  @Test
  void theTableIsForATerminal() throws Exception {
    folder
        .with("gold/seeds.jsonl", GOLD_LINE)
        .with(
            "out/a.jsonld",
            "{\"attributions\": [{\"id\": \"1\", \"segments\": [{\"start\": 9, \"end\": 20}],"
                + " \"confidence\": 0.5}]}");
    Path gold = folder.path("gold");

    String table = Evaluation.evaluate(GoldFormat.SEEDS, gold, folder.path("out")).table();

    assertThat(table)
        .contains("1 articles, 0 without output; 1 attributions in the gold, 1 in the output")
        .containsPattern("content +1.000 +1.000 +1.000")
        .containsPattern("linked \\(content and source\\) +0.000");
    assertThat(table.lines()).allMatch(line -> line.length() <= 100);
    assertThat(Files.exists(folder.path("out/a.jsonld"))).isTrue();
  }
}
