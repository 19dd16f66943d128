package org.w3id.dixit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;
import org.w3id.dixit.evaluation.gold.GumGold;
import org.w3id.dixit.evaluation.gold.Re3dGold;

/** What gold data looks like, and so what is measured against it. */
public enum GoldFormat {
  /** A folder with {@code text/} and {@code attributions/} in brat standoff: attributions. */
  POLNEAR,
  /**
   * A file of attributions as JSON lines, with names and metadata beside it, or the folder that
   * holds it as {@code seeds.jsonl}: attributions, speakers, names, titles, metadata.
   */
  SEEDS,
  /**
   * An {@code attributions.csv} with {@code text/} beside it, as {@link
   * org.w3id.dixit.evaluation.correction.Corrections} writes it: attributions, speakers, names.
   */
  SHEET,
  /** A folder of {@code .txt.tsv} with a token and its tag a line: proper names. */
  WORLDWIDE_NER,
  /** A file of passages as JSON lines, each with a property: relations. */
  KNOWLEDGENET,
  /**
   * A folder with {@code documents.json} and {@code relations.json}, or of folders that have them:
   * relations.
   */
  RE3D,
  /** A file of texts as JSON lines, each with links of its names: links. */
  LINKS,
  /**
   * A folder of GUM's {@code .conllu} files, or one with {@code dep/}: whom sources stand for, and
   * links.
   */
  GUM,
  /**
   * A {@code .txt} file of cases, as {@link org.w3id.dixit.evaluation.gold.SourceCases} says: whom
   * sources stand for.
   */
  SOURCES;

  /** The name as a person types it: {@code polnear}, {@code worldwide-ner}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format of a label, whatever its case. */
  public static Optional<GoldFormat> ofLabel(String label) {
    return Stream.of(values()).filter(format -> format.label().equalsIgnoreCase(label)).findFirst();
  }

  /**
   * The format of gold at a path, by its files' names and, for JSON lines, its first line.
   *
   * @throws EvaluationException where nothing is there or it looks like none
   */
  public static GoldFormat detect(Path gold) {
    try {
      if (!Files.exists(gold)) {
        throw new EvaluationException(Code.NO_GOLD, gold + " is not there");
      }
      return (Files.isDirectory(gold) ? ofFolder(gold) : ofFile(gold))
          .orElseThrow(
              () ->
                  new EvaluationException(
                      Code.NO_GOLD,
                      gold
                          + " looks like no gold; wanted is a folder with text/ and attributions/,"
                          + " with seeds.jsonl, with relations.json, with .txt.tsv or with .conllu"
                          + " files, or a .jsonl, .csv or .txt file"));
    } catch (IOException e) {
      throw new EvaluationException(Code.UNREADABLE, "cannot read " + gold + ": " + e, e);
    }
  }

  private static Optional<GoldFormat> ofFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder.resolve("attributions"))) {
      return Optional.of(POLNEAR);
    }
    if (Files.exists(folder.resolve("seeds.jsonl"))) {
      return Optional.of(SEEDS);
    }
    if (GumGold.folder(folder).isPresent()) {
      return Optional.of(GUM);
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.anyMatch(file -> file.getFileName().toString().endsWith(".txt.tsv"))) {
        return Optional.of(WORLDWIDE_NER);
      }
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.anyMatch(file -> file.endsWith(Re3dGold.RELATIONS))
          ? Optional.of(RE3D)
          : Optional.empty();
    }
  }

  private static Optional<GoldFormat> ofFile(Path file) throws IOException {
    if (file.getFileName().toString().endsWith(".csv")) {
      return Optional.of(SHEET);
    }
    if (file.getFileName().toString().endsWith(".txt")) {
      return Optional.of(SOURCES);
    }
    try (Stream<String> lines = Files.lines(file)) {
      String first = lines.filter(line -> !line.isBlank()).findFirst().orElse("");
      if (first.contains("\"passage\"")) {
        return Optional.of(KNOWLEDGENET);
      }
      if (first.contains("\"links\"")) {
        return Optional.of(LINKS);
      }
      return first.contains("\"content\"") ? Optional.of(SEEDS) : Optional.empty();
    }
  }
}
