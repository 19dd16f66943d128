package org.w3id.dixit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatTest {
  private static String written(Format format) throws IOException {
    Exporter exporter = format.exporter(SampleArticle.ENGINE, ExportOptions.DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(exporter.header());
    exporter.write(SampleArticle.annotated(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Format> formats() {
    return Format.all();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void isFoundByItsNameAndEndsWithALineBreak(Format format) throws IOException {
    assertThat(Format.of(format.name())).isEqualTo(format);
    assertThat(written(format)).endsWith("\n").isEqualTo(written(format));
  }

  @Test
  void anUnknownNameIsToldTheKnownOnes() {
    assertThatThrownBy(() -> Format.of("turtle"))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("'turtle'")
        .hasMessageContaining("jsonld, ndjsonld, nquads, quotations, entities, relations")
        .extracting(e -> ((ExportException) e).code())
        .isEqualTo(ExportException.Code.UNKNOWN_FORMAT);
  }

  @Test
  void quotationsAreRowsWithNamesAndQuotedCells() throws IOException {
    List<String> lines = written(Format.QUOTATIONS).lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("article,input,date,publisher,id,quote_type,");
    assertThat(lines.get(1))
        .contains(",direct,statement,asserted,true,\"\"\"It works,\"\"\",18,29,")
        .contains(",Ann Lee,namedPerson,false,spokesperson Ann Lee of Acme,said,");
  }

  @Test
  void relationsAreRowsWithBothNames() throws IOException {
    assertThat(written(Format.RELATIONS).lines().toList().get(1))
        .contains("entity=person:ann-lee,Ann Lee,spokespersonFor,")
        .endsWith(",spokesperson,,asserted,,spokesperson Ann Lee of Acme,35,63,1.0");
  }

  @Test
  void everyColumnIsInTheDocs() throws IOException {
    Path docs = Path.of(System.getProperty("dixit.root"), "docs", "outputs.md");
    List<String> lines = Files.readAllLines(docs);
    for (Table table : Table.all().values()) {
      table
          .columns()
          .forEach(
              (name, description) ->
                  assertThat(lines)
                      .contains(
                          "| `%s` | %s | %s |"
                              .formatted(
                                  name,
                                  table.types().get(name).name().toLowerCase(Locale.ROOT),
                                  description)));
    }
  }

  @Test
  void everyColumnOfATableIsDescribed() {
    assertThat(List.of(Table.QUOTATIONS, Table.ENTITIES, Table.RELATIONS))
        .allSatisfy(table -> assertThat(table.columns()).isNotEmpty().doesNotContainValue(""));
  }

  @Test
  void anAssertedRelationIsAPlainTripleWhereAsked() throws IOException {
    String more = written(Format.NQUADS_PLAIN);
    String fewer = written(Format.NQUADS);

    assertThat(more.lines().filter(line -> !fewer.contains(line)))
        .singleElement()
        .asString()
        .containsPattern(
            "#entity=person:ann-lee> <https://w3id.org/dixit/ns#spokespersonFor> <[^>]*acme> \\.");
  }
}
