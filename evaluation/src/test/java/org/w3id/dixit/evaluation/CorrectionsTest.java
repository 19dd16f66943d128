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
import org.w3id.dixit.evaluation.correction.Corrections;

class CorrectionsTest {
  private static final String TEXT =
      "😀 “No, never;\nnever,” Ann Lee said.\r\n“Well,” he said, “yes.”\nAnn Lee, of Acme, left.\n";

  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void run() {
    folder =
        new Folder(temporary)
            .with("in/sub/a.txt", TEXT)
            .with("in/b.txt", "Nothing.")
            .with("out/b.jsonld", "{\"input\": \"b.txt\"}")
            .with(
                "out/sub/a.jsonld",
                """
                {"input": "sub/a.txt", "encoding": "UTF-8",
                 "entities": [
                  {"id": "ann", "type": ["Person"], "name": "Ann Lee", "mentions": [
                    {"start": 22, "end": 29, "mentionType": "name", "exact": "Ann Lee"},
                    {"start": 45, "end": 47, "mentionType": "pronoun", "exact": "he"},
                    {"start": 61, "end": 68, "mentionType": "name", "exact": "Ann Lee"}]}],
                 "attributions": [
                  {"id": "1", "segments": [{"start": 2, "end": 21}], "sourceSpan": {"start": 22, "end": 29},
                   "cue": {"start": 30, "end": 34}, "speakers": ["ann"], "confidence": 0.9},
                  {"id": "2", "segments": [{"start": 37, "end": 44}, {"start": 54, "end": 60}],
                   "sourceSpan": {"start": 45, "end": 47}, "cue": {"start": 48, "end": 52}, "speakers": ["ann"]}]}
                """);
  }

  private JsonNode evaluate(Path gold) throws Exception {
    GoldFormat format = GoldFormat.detect(gold);
    return new ObjectMapper()
        .readTree(Evaluation.evaluate(format, gold, folder.path("out")).json());
  }

  private void export() {
    assertThat(
            Corrections.export(folder.path("out"), folder.path("in"), folder.path("corrections")))
        .isEqualTo(2);
  }

  private static void assertAllRight(JsonNode report) {
    assertThat(report.at("/articles").intValue()).isEqualTo(2);
    assertThat(report.at("/gold").intValue()).isEqualTo(2);
    assertThat(report.at("/full/F").doubleValue()).isEqualTo(1);
    assertThat(report.at("/exact/content/F").doubleValue()).isEqualTo(1);
    assertThat(report.at("/speakers right").doubleValue()).isEqualTo(1);
    assertThat(report.at("/by kind/direct/linked").intValue()).isEqualTo(2);
    assertThat(report.at("/names/all/F").doubleValue()).isEqualTo(1);
  }

  @Test
  void whatNobodyCorrectedIsAllRight() throws Exception {
    export();

    assertAllRight(evaluate(folder.path("corrections")));
    assertAllRight(evaluate(folder.path("corrections/attributions.csv")));
  }

  @Test
  void bratSeesNoLineBreakInASpan() throws Exception {
    export();

    String brat = Files.readString(folder.path("corrections/attributions/sub/a_dixit.ann"));

    assertThat(brat)
        .contains("\tPerson 22 29\tAnn Lee\n")
        .contains("\tContent 2 13;14 21\t“No, never; never,”\n")
        .contains("\tAnnotatorNotes E1\tspeakers: Ann Lee\n");
  }

  @Test
  void correctedSheetsAreGold() throws Exception {
    export();
    String sheet = Files.readString(folder.path("corrections/attributions.csv"));
    assertThat(sheet).contains("sub/a,yes,Ann Lee,he,said,\"“Well,” [...] “yes.”\",45-47,48-52,");
    String corrected =
        sheet
            .replace("sub/a,yes,Ann Lee,Ann Lee", "sub/a,no,Ann Lee,Ann Lee")
            .replace("yes,Ann Lee,he,", "yes,Bob,\"Ann  Lee, of Acme\",");
    folder.with("corrections/attributions.csv", corrected.replace("\n", "\r\n"));

    JsonNode report = evaluate(folder.path("corrections/attributions.csv"));

    assertThat(report.at("/gold").intValue()).isEqualTo(1);
    assertThat(report.at("/content/R").doubleValue()).isEqualTo(1);
    assertThat(report.at("/linked/R").doubleValue()).isZero();
    assertThat(report.at("/speakers right").doubleValue()).isZero();
  }

  @Test
  void wordsThatAreNotThereAreNamedWithTheirRow() {
    export();
    Path sheet = folder.path("corrections/attributions.csv");
    folder.with(
        "corrections/attributions.csv",
        """
        article,keep,speakers,source,cue,content,source_span,cue_span,content_spans,confidence
        sub/a,yes,,Zoe,,yes,,,,
        """);

    assertThatThrownBy(() -> evaluate(sheet))
        .hasMessageEndingWith("attributions.csv row 2: \"Zoe\" is not in the article");
    folder.with("corrections/attributions.csv", "article,keep\n");
    assertThatThrownBy(() -> evaluate(sheet)).hasMessageContaining("no column \"speakers\"");
  }

  @Test
  void correctionsAreNotOverwrittenAndTextsAreChecked() {
    export();

    assertThatThrownBy(this::export).hasMessageContaining("is there already");
    folder.with("in/sub/a.txt", "x" + TEXT);
    assertThatThrownBy(
            () -> Corrections.export(folder.path("out"), folder.path("in"), folder.path("other")))
        .hasMessageContaining("is not the text that sub/a was made from: at 22");
  }
}
