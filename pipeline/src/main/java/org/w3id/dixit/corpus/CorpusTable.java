package org.w3id.dixit.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The corpus as tables. What is not known is an empty cell; several ids stand with a space between
 * them, several words with {@code "; "}. docs/corpus.md describes the columns.
 */
public final class CorpusTable {
  /** A row an article. */
  public static final CorpusTable ARTICLES =
      new CorpusTable(
          "articles",
          List.of("article", "input", "outlet", "publisher", "date", "url", "headline"),
          corpus -> corpus.articles().stream().map(CorpusTable::article));

  /** A row an entity of the corpus. */
  public static final CorpusTable ENTITIES =
      new CorpusTable(
          "entities",
          List.of(
              "entity",
              "type",
              "name",
              "alternate_names",
              "job_titles",
              "same_as",
              "joined_by",
              "articles",
              "attributions",
              "spoken_of"),
          corpus -> corpus.entities().stream().map(CorpusTable::entity));

  /** A row an entity of an article: which entity of the corpus it is. */
  public static final CorpusTable PARTS =
      new CorpusTable(
          "parts",
          List.of("entity", "part"),
          corpus ->
              corpus.entities().stream()
                  .flatMap(e -> e.parts().stream().map(part -> List.of(e.id(), part))));

  /** A row a statement. */
  public static final CorpusTable STATEMENTS =
      new CorpusTable(
          "statements",
          List.of(
              "statement",
              "text",
              "speakers",
              "articles",
              "outlets",
              "carriers",
              "first_date",
              "first_article",
              "first_outlet"),
          corpus -> corpus.statements().stream().map(CorpusTable::statement));

  /** A row an article's wording of a statement. */
  public static final CorpusTable OCCURRENCES =
      new CorpusTable(
          "occurrences",
          List.of(
              "statement",
              "attribution",
              "article",
              "outlet",
              "date",
              "speakers",
              "quote_type",
              "cut",
              "coverage",
              "text"),
          corpus ->
              corpus.statements().stream()
                  .flatMap(s -> s.occurrences().stream().map(o -> occurrence(s, o))));

  private static final List<CorpusTable> ALL =
      List.of(ARTICLES, ENTITIES, PARTS, STATEMENTS, OCCURRENCES);

  private final String name;
  private final List<String> columns;
  private final Function<Corpus, Stream<List<String>>> rows;

  private CorpusTable(
      String name, List<String> columns, Function<Corpus, Stream<List<String>>> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  public static List<CorpusTable> all() {
    return ALL;
  }

  /** What its file is called without extension. */
  public String name() {
    return name;
  }

  /** Names of the columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** The rows, a cell a column. */
  public Stream<List<String>> rows(Corpus corpus) {
    return rows.apply(corpus);
  }

  private static List<String> article(CorpusArticle article) {
    return List.of(
        article.id(),
        article.input(),
        cell(article.outlet()),
        cell(article.publisher()),
        cell(article.date()),
        cell(article.url()),
        cell(article.headline()));
  }

  private static List<String> entity(CorpusEntity entity) {
    return Arrays.asList(
        entity.id(),
        entity.type(),
        cell(entity.name()),
        String.join("; ", entity.alternateNames()),
        String.join("; ", entity.jobTitles()),
        String.join(" ", entity.links()),
        entity.joinedBy().term(),
        String.valueOf(entity.articles()),
        String.valueOf(entity.attributions()),
        String.valueOf(entity.spokenOf()));
  }

  private static List<String> statement(Statement statement) {
    Optional<CorpusArticle> first =
        statement.firstAppearance().map(any -> statement.occurrences().get(0).article());
    return List.of(
        statement.id(),
        statement.text(),
        String.join(" ", statement.speakers()),
        String.valueOf(statement.articles()),
        String.valueOf(statement.carriers().size()),
        String.join("; ", statement.carriers()),
        cell(first.flatMap(CorpusArticle::date)),
        cell(first.map(CorpusArticle::id)),
        cell(first.flatMap(CorpusArticle::outlet)));
  }

  private static List<String> occurrence(Statement statement, Statement.Occurrence occurrence) {
    CorpusArticle article = occurrence.article();
    return List.of(
        statement.id(),
        occurrence.attribution(),
        article.id(),
        cell(article.outlet()),
        cell(article.date()),
        String.join(" ", occurrence.speakers()),
        occurrence.quoteType(),
        occurrence.cut().term(),
        CorpusDocument.twoDecimals(occurrence.coverage()).toPlainString(),
        occurrence.text());
  }

  private static String cell(Optional<String> value) {
    return value.orElse("");
  }
}
