package org.w3id.dixit.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A format that an article can be written in; the constants are the one register of exporters. */
public final class Format {
  /** One file an article, laid out for reading. */
  public static final Format JSONLD = new Format("jsonld", ".jsonld", false, JsonLdWriter::new);

  /** One line an article. */
  public static final Format NDJSONLD =
      new Format(
          "ndjsonld",
          ".ndjsonld",
          true,
          (engine, options) -> new JsonLdWriter(engine, options, JsonLdWriter.Layout.ONE_LINE));

  /** The JSON-LD's quads, a line each. */
  public static final Format NQUADS = new Format("nquads", ".nq", true, NQuadsWriter::new);

  /** Those, and a plain triple for each relation that the article asserts in its own voice. */
  public static final Format NQUADS_PLAIN =
      new Format(
          "nquads-plain",
          ".nq",
          true,
          (engine, options) -> new NQuadsWriter(engine, options, true));

  /** Table of attributions. */
  public static final Format QUOTATIONS = table("quotations", Table.QUOTATIONS);

  /** Table of entities. */
  public static final Format ENTITIES = table("entities", Table.ENTITIES);

  /** Table of relations. */
  public static final Format RELATIONS = table("relations", Table.RELATIONS);

  private static final List<Format> ALL =
      List.of(JSONLD, NDJSONLD, NQUADS, QUOTATIONS, ENTITIES, RELATIONS, NQUADS_PLAIN);

  private final String name;
  private final String extension;
  private final boolean manyArticles;
  private final BiFunction<EngineInfo, ExportOptions, Exporter> constructor;

  private Format(
      String name,
      String extension,
      boolean manyArticles,
      BiFunction<EngineInfo, ExportOptions, Exporter> constructor) {
    this.name = name;
    this.extension = extension;
    this.manyArticles = manyArticles;
    this.constructor = constructor;
  }

  private static Format table(String name, Table table) {
    return new Format(
        name,
        "." + name + ".csv",
        true,
        (engine, options) -> new CsvWriter(table, engine, options));
  }

  /** All formats, in the order in which they are told to users. */
  public static List<Format> all() {
    return ALL;
  }

  /**
   * The format of a name such as {@code nquads}.
   *
   * @throws ExportException where there is none
   */
  public static Format of(String name) {
    return ALL.stream()
        .filter(format -> format.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    ExportException.Code.UNKNOWN_FORMAT,
                    "there is no format '%s'; there are %s"
                        .formatted(
                            name,
                            ALL.stream().map(Format::name).collect(Collectors.joining(", ")))));
  }

  /** As a user writes it. */
  public String name() {
    return name;
  }

  /** What the names of its files end with. */
  public String extension() {
    return extension;
  }

  /** Whether one file can hold many articles, one after the other, below one header. */
  public boolean holdsManyArticles() {
    return manyArticles;
  }

  public Exporter exporter(EngineInfo engine, ExportOptions options) {
    return constructor.apply(engine, options);
  }

  @Override
  public String toString() {
    return name;
  }
}
