package org.w3id.dixit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3id.dixit.corpus.RunTables;
import org.w3id.dixit.export.Format;
import org.w3id.dixit.export.TableFormat;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.Parts;
import org.w3id.dixit.run.Reasons;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In what formats a run writes. */
final class FormatOptions {
  /** Formats of articles, by their names. */
  enum Choice {
    JSONLD,
    NDJSONLD,
    NQUADS,
    /** Linked data as by jsonld, and a report of the folder. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "jsonld|ndjsonld|nquads|html",
      defaultValue = "jsonld",
      description =
          "jsonld: a file an article. ndjsonld: a line an article, many a file"
              + " (articles-00000.ndjsonld.gz). nquads: likewise, as RDF. html: as jsonld,"
              + " and at the end pages to read of all that is in the output folder, in report/"
              + " (see dixit report). Default: jsonld.")
  private Choice choice;

  @Option(
      names = "--plain-triples",
      description =
          "With nquads: beside each relation that the article asserts in its own voice, the triple"
              + " itself (subject predicate object). Open relations have none.")
  private boolean plainTriples;

  @Option(
      names = "--part-size",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Articles in one file of ndjsonld or nquads. Default: 10000.")
  private int partSize;

  @Option(
      names = "--tables",
      paramLabel = "csv|parquet",
      split = ",",
      description =
          "At the end, write all that is in the output folder as tables, too: quotations, entities"
              + " and relations in tables/.")
  private Set<TableFormat> tables = new LinkedHashSet<>();

  @Option(
      names = "--keep-text",
      description = "Write each article's whole text with it, as articleBody.")
  private boolean keepText;

  Format format() {
    if (choice == Choice.NQUADS && !tables.isEmpty()) {
      throw wrong("--tables are made of JSON-LD: use --format jsonld or ndjsonld with it");
    }
    if (plainTriples && choice != Choice.NQUADS) {
      throw wrong("--plain-triples are N-Quads: use --format nquads with it");
    }
    if (choice == Choice.HTML) {
      return Format.JSONLD;
    }
    return plainTriples ? Format.NQUADS_PLAIN : Format.of(choice.toString());
  }

  /** Whether pages to read are made at the end. */
  boolean reports() {
    return choice == Choice.HTML;
  }

  /** Where articles share files, how. */
  Optional<Parts> parts() {
    if (partSize < 1) {
      throw wrong("--part-size must be at least 1, is " + partSize);
    }
    Format format = format();
    return format.holdsManyArticles()
        ? Optional.of(new Parts(format.extension(), partSize))
        : Optional.empty();
  }

  boolean keepsText(boolean withoutWords) {
    if (keepText && withoutWords) {
      throw wrong("--keep-text and --no-exact contradict each other: leave one of them out");
    }
    return keepText;
  }

  /**
   * Writes the tables of all that stands in an output folder into {@code tables/} there.
   *
   * @param problems is told of each output that cannot be read
   */
  void writeTables(Path output, Consumer<String> problems) {
    if (tables.isEmpty()) {
      return;
    }
    Path folder = output.resolve("tables");
    try {
      RunTables.write(output, folder, tables, problems);
    } catch (IOException e) {
      throw new RunException(
          ExitStatus.STOPPED,
          "cannot write to "
              + folder
              + " ("
              + Reasons.of(e)
              + "): make room or allow writing there");
    } catch (IllegalArgumentException e) {
      problems.accept("no tables: " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
