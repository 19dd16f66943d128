package org.w3id.dixit.corpus;

import static org.w3id.dixit.export.ColumnType.DOUBLE;
import static org.w3id.dixit.export.ColumnType.INTEGER;
import static org.w3id.dixit.export.ColumnType.TEXT;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.dixit.export.ColumnType;

/**
 * The corpus as tables. What is not known is an empty cell; several ids stand with a space between
 * them, several words with {@code "; "}.
 *
 * @param <R> what a row is made of
 */
public final class CorpusTable<R> {
  /** A row an article. */
  public static final CorpusTable<CorpusArticle> ARTICLES =
      new CorpusTable<>(
          "articles",
          corpus -> corpus.articles().stream(),
          List.of(
              text("article", "id of the article", CorpusArticle::id),
              text("input", "path of the input", CorpusArticle::input),
              known("outlet", "publisher, else host of the address", CorpusArticle::outlet),
              known("publisher", "as the page or the record gives it", CorpusArticle::publisher),
              known("date", "day of publication", CorpusArticle::date),
              known("url", "address of the page", CorpusArticle::url),
              known("headline", "as the page or the record gives it", CorpusArticle::headline)));

  /** A row an entity of the corpus. */
  public static final CorpusTable<CorpusEntity> ENTITIES =
      new CorpusTable<>(
          "entities",
          corpus -> corpus.entities().stream(),
          List.of(
              text("entity", "id of the entity, within the corpus", CorpusEntity::id),
              text(
                  "type",
                  "Person, Organization, Place, Country, City, CreativeWork or Group",
                  CorpusEntity::type),
              known("name", "that most articles have", CorpusEntity::name),
              words("alternate_names", "other names and forms", CorpusEntity::alternateNames),
              words("job_titles", "titles, the most frequent first", CorpusEntity::jobTitles),
              ids("same_as", "links", CorpusEntity::links),
              text(
                  "joined_by",
                  "link, nameAndRole, name, or alone where one article has it",
                  e -> e.joinedBy().term()),
              count("articles", "how many mention it", CorpusEntity::articles),
              count("attributions", "how many it makes", CorpusEntity::attributions),
              count("spoken_of", "how many of others mention it", CorpusEntity::spokenOf)));

  /** A row an entity of an article: which entity of the corpus it is. */
  public static final CorpusTable<Part> PARTS =
      new CorpusTable<>(
          "parts",
          corpus ->
              corpus.entities().stream()
                  .flatMap(e -> e.parts().stream().map(part -> new Part(e.id(), part))),
          List.of(
              text("entity", "id of the entity of the corpus", Part::entity),
              text("part", "id of the article's entity: `id` in a run's `entities`", Part::part)));

  /** A row a statement. */
  public static final CorpusTable<Statement> STATEMENTS =
      new CorpusTable<>(
          "statements",
          corpus -> corpus.statements().stream(),
          List.of(
              text("statement", "id of the statement", Statement::id),
              text("text", "its fullest wording", Statement::text),
              ids("speakers", "ids of entities of the corpus", Statement::speakers),
              count("articles", "how many have it", Statement::articles),
              count("outlets", "how many have it", s -> s.carriers().size()),
              words(
                  "carriers",
                  "their names; an input where no outlet is known",
                  Statement::carriers),
              known("first_date", "of the earliest", s -> first(s).flatMap(CorpusArticle::date)),
              known(
                  "first_article",
                  "id of the earliest; empty where no article has a date",
                  s -> first(s).map(CorpusArticle::id)),
              known("first_outlet", "its outlet", s -> first(s).flatMap(CorpusArticle::outlet))));

  /** A row an article's wording of a statement. */
  public static final CorpusTable<Wording> OCCURRENCES =
      new CorpusTable<>(
          "occurrences",
          corpus ->
              corpus.statements().stream()
                  .flatMap(s -> s.occurrences().stream().map(o -> new Wording(s.id(), o))),
          List.of(
              text("statement", "id of the statement", Wording::statement),
              text(
                  "attribution",
                  "id of the attribution: `id` in a run's `quotations`",
                  w -> w.of().attribution()),
              text("article", "id of the article", w -> w.of().article().id()),
              known("outlet", "of the article", w -> w.of().article().outlet()),
              known("date", "of the article", w -> w.of().article().date()),
              ids("speakers", "ids of entities of the corpus", w -> w.of().speakers()),
              text("quote_type", "direct, mixed or indirect", w -> w.of().quoteType()),
              text("cut", "whole, part or reworded", w -> w.of().cut().term()),
              new Column<>(
                  "coverage",
                  DOUBLE,
                  "share of the fullest wording, 0 to 1",
                  w -> CorpusDocument.twoDecimals(w.of().coverage()).toPlainString()),
              text("text", "the content as the article has it", w -> w.of().text())));

  private static final List<CorpusTable<?>> ALL =
      List.of(ARTICLES, ENTITIES, PARTS, STATEMENTS, OCCURRENCES);

  private final String name;
  private final Function<Corpus, Stream<R>> nodes;
  private final List<Column<R>> columns;

  private CorpusTable(String name, Function<Corpus, Stream<R>> nodes, List<Column<R>> columns) {
    this.name = name;
    this.nodes = nodes;
    this.columns = columns;
  }

  /**
   * An entity of an article.
   *
   * @param entity of the corpus
   * @param part of the article
   */
  record Part(String entity, String part) {}

  /** An article's wording of a statement. */
  record Wording(String statement, Statement.Occurrence of) {}

  /** A column, with what its cells hold. */
  private record Column<R>(
      String name, ColumnType type, String description, Function<R, String> cell) {}

  private static <R> Column<R> text(String name, String description, Function<R, String> cell) {
    return new Column<>(name, TEXT, description, cell);
  }

  private static <R> Column<R> known(
      String name, String description, Function<R, Optional<String>> cell) {
    return text(name, description, row -> cell.apply(row).orElse(""));
  }

  private static <R> Column<R> ids(
      String name, String description, Function<R, ? extends Collection<String>> cell) {
    return text(
        name, description + ", joined by a space", row -> String.join(" ", cell.apply(row)));
  }

  private static <R> Column<R> words(
      String name, String description, Function<R, ? extends Collection<String>> cell) {
    return text(
        name, description + ", joined by \"; \"", row -> String.join("; ", cell.apply(row)));
  }

  private static <R> Column<R> count(String name, String description, Function<R, Integer> cell) {
    return new Column<>(name, INTEGER, description, row -> String.valueOf(cell.apply(row)));
  }

  private static Optional<CorpusArticle> first(Statement statement) {
    return statement.firstAppearance().map(any -> statement.occurrences().get(0).article());
  }

  public static List<CorpusTable<?>> all() {
    return ALL;
  }

  /** What its files are called without extension. */
  public String name() {
    return name;
  }

  /** The types of the columns, by their names, in order. */
  public Map<String, ColumnType> types() {
    Map<String, ColumnType> types = new LinkedHashMap<>();
    columns.forEach(column -> types.put(column.name(), column.type()));
    return types;
  }

  /** What the cells of each column hold, by the columns' names, in order. */
  public Map<String, String> columns() {
    Map<String, String> described = new LinkedHashMap<>();
    columns.forEach(column -> described.put(column.name(), column.description()));
    return described;
  }

  /** The rows, a cell a column. */
  public Stream<List<String>> rows(Corpus corpus) {
    return nodes
        .apply(corpus)
        .map(node -> columns.stream().map(column -> column.cell().apply(node)).toList());
  }
}
