package org.w3id.dixit.export;

import static org.w3id.dixit.export.ColumnType.BOOLEAN;
import static org.w3id.dixit.export.ColumnType.DOUBLE;
import static org.w3id.dixit.export.ColumnType.INTEGER;
import static org.w3id.dixit.export.ColumnType.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables, each a selection of an article's document; what is not known is an empty cell. */
public final class Table {
  /** A row an attribution, those that nobody is said to have spoken included. */
  public static final Table QUOTATIONS =
      new Table(
          "attributions",
          Column.article("article", "id", "id of the article"),
          Column.article("input", "input", "path of the input"),
          Column.article("date", "datePublished", "day of publication"),
          Column.article("publisher", "publisher", "as the page or the record gives it"),
          Column.single("id", "id", "id of the attribution"),
          Column.single("quote_type", "quoteType", "direct, mixed or indirect"),
          Column.single("attitude", "attitude", "statement, belief, intention, wish and so on"),
          Column.single("polarity", "polarity", "asserted, negated or refused"),
          Column.single(
              "attributed", "attributed", BOOLEAN, "false where nobody is said to have spoken it"),
          Column.single("text", "text", "the content, its pieces joined by one space"),
          Column.inside("start", "/segments/0/start", INTEGER, "code points before the content"),
          new Column("end", INTEGER, "code points before what follows it", Table::lastEnd),
          Column.ids("speakers", "speakers", "ids of the speakers"),
          new Column(
              "speaker_names", TEXT, "their names, joined by \"; \"", r -> r.namesOf("speakers")),
          Column.single("speaker_type", "speakerType", "of what kind they are"),
          Column.single("joint", "joint", BOOLEAN, "whether they spoke as one"),
          Column.inside("source", "/sourceSpan/exact", "the words that name the source"),
          Column.inside("cue", "/cue/exact", "the words that attribute"),
          Column.ids("about", "about", "ids of the entities mentioned in the content"),
          Column.single("parent", "parentAttribution", "id of the attribution that holds this one"),
          Column.single("confidence", "confidence", DOUBLE, "probability of being right, 0 to 1"));

  /** A row an entity. */
  public static final Table ENTITIES =
      new Table(
          "entities",
          Column.article("article", "id", "id of the article"),
          Column.article("input", "input", "path of the input"),
          Column.single("id", "id", "id of the entity, within its article"),
          Column.single("type", "type", "Person, Organization, Place, Country, City and so on"),
          Column.single("name", "name", "the fullest form in the article"),
          Column.words("alternate_names", "alternateName", "other forms"),
          Column.words("job_titles", "jobTitle", "titles as the article words them"),
          Column.ids("affiliations", "affiliation", "ids of organisations"),
          Column.ids("same_as", "sameAs", "links"),
          new Column(
              "mentions",
              INTEGER,
              "how many",
              r -> String.valueOf(r.node().path("mentions").size())),
          Column.inside(
              "start", "/mentions/0/start", INTEGER, "code points before the first mention"),
          Column.inside("end", "/mentions/0/end", INTEGER, "code points before what follows it"));

  /** A row a relation. */
  public static final Table RELATIONS =
      new Table(
          "relations",
          Column.article("article", "id", "id of the article"),
          Column.article("input", "input", "path of the input"),
          Column.single("id", "id", "id of the relation"),
          Column.single("subject", "subject", "id of an entity"),
          new Column("subject_name", TEXT, "its name", r -> r.name("subject")),
          Column.single("predicate", "predicate", "as in the ontology"),
          Column.single("object", "object", "id of an entity; empty where there is a value"),
          new Column("object_name", TEXT, "its name", r -> r.name("object")),
          Column.single("value", "value", "the literal"),
          Column.inside("datatype", "/value/type", "its type"),
          Column.single("role", "role", "as what"),
          Column.single("phrase", "phrase", "the words of an open relation"),
          Column.single("modality", "modality", "asserted, denied, planned, requested or reported"),
          Column.single("according_to", "accordingTo", "id of the attribution that it stands in"),
          Column.inside(
              "evidence", "/evidence/0/exact", "the words of the first piece of evidence"),
          Column.inside("start", "/evidence/0/start", INTEGER, "code points before it"),
          Column.inside("end", "/evidence/0/end", INTEGER, "code points before what follows it"),
          Column.single("confidence", "confidence", DOUBLE, "probability of being right, 0 to 1"));

  private static final Map<String, Table> ALL = tables();

  private final String key;
  private final List<Column> columns;

  private Table(String key, Column... columns) {
    this.key = key;
    this.columns = List.of(columns);
  }

  private static Map<String, Table> tables() {
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put("quotations", QUOTATIONS);
    tables.put("entities", ENTITIES);
    tables.put("relations", RELATIONS);
    return Collections.unmodifiableMap(tables);
  }

  /** All tables, by the names of their files. */
  public static Map<String, Table> all() {
    return ALL;
  }

  private static String lastEnd(TableRow row) {
    JsonNode segments = row.node().path("segments");
    return segments.path(segments.size() - 1).path("end").asText();
  }

  /** What the cells of each column hold, by the columns' names, in order. */
  public Map<String, String> columns() {
    Map<String, String> described = new LinkedHashMap<>();
    for (Column column : columns) {
      described.put(column.name(), column.description());
    }
    return described;
  }

  /** The types of the columns, by their names, in order. */
  public Map<String, ColumnType> types() {
    Map<String, ColumnType> types = new LinkedHashMap<>();
    for (Column column : columns) {
      types.put(column.name(), column.type());
    }
    return types;
  }

  /** The rows of an article's document, a cell a column; what is not known is empty. */
  public List<List<String>> rows(JsonNode document) {
    Map<String, String> names = TableRow.names(document);
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode node : document.path(key)) {
      TableRow row = new TableRow(document, node, names);
      List<String> cells = new ArrayList<>();
      for (Column column : columns) {
        cells.add(column.cell().apply(row));
      }
      rows.add(cells);
    }
    return rows;
  }
}
