package org.w3id.dixit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.export.ParquetRows;
import org.w3id.dixit.export.TableFormat;

/** The corpus as tables: what they hold, in either format, and that all of it is documented. */
class CorpusTableTest {
  private static final Path DOCS = Path.of(System.getProperty("dixit.root"), "docs", "corpus.md");

  @TempDir Path folder;

  private Path tables(Set<TableFormat> formats) throws IOException {
    WrittenRun run = new WrittenRun(folder.resolve("run"));
    for (String input : List.of("a", "b")) {
      run.article(input)
          .person("Ann Lee", "mayor")
          .says("direct", "“The bridge, our \"pride\", will open in June.”", 0)
          .write();
    }
    Path tables = folder.resolve("tables");
    CorpusFolder.write(run.corpus(), tables, formats);
    return tables;
  }

  @Test
  void everyColumnIsInTheDocs() throws IOException {
    List<String> lines = Files.readAllLines(DOCS);
    for (CorpusTable<?> table : CorpusTable.all()) {
      assertThat(lines).contains("### `" + table.name() + "`");
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
  void rowsAreCsvWithAHeader() throws IOException {
    List<String> rows = Files.readAllLines(tables(Set.of(TableFormat.CSV)).resolve("entities.csv"));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).startsWith("entity,type,name,alternate_names,");
    assertThat(rows.get(1)).endsWith(",Person,Ann Lee,,mayor,,nameAndRole,2,2,0");
  }

  @Test
  void parquetKnowsNumbersAndAbsentValues() throws IOException {
    Path tables = tables(Set.of(TableFormat.PARQUET));

    assertThat(tables.resolve("statements.csv")).doesNotExist();
    assertThat(schema(tables.resolve("statements.parquet")))
        .contains("optional int32 articles", "optional binary text (STRING)");
    assertThat(schema(tables.resolve("occurrences.parquet"))).contains("optional double coverage");
    List<Map<String, Object>> rows = ParquetRows.of(tables.resolve("occurrences.parquet"));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("coverage", 1.0)
        .containsEntry("cut", "whole")
        .containsEntry("date", null)
        .containsEntry("text", "“The bridge, our \"pride\", will open in June.”");
  }

  private static String schema(Path file) throws IOException {
    return ParquetReader.readMetadata(file.toFile()).getFileMetaData().getSchema().toString();
  }
}
