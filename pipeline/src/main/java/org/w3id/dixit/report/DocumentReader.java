package org.w3id.dixit.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.run.Hashes;

/** Reads an article's linked data. Lenient: what is missing or of another form is left out. */
final class DocumentReader {
  private static final Pattern HASH = Pattern.compile("([0-9a-f]{12})[0-9a-f]{52}$");
  private static final Pattern PLACE = Pattern.compile("#attribution=([0-9,-]+)$");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]+");

  private final JsonNode root;
  private final String anchor;
  private final Map<String, ReportEntity> entities = new HashMap<>();

  private DocumentReader(JsonNode root) {
    this.root = root;
    this.anchor = anchor(root.path("id").asText());
  }

  /** The article of a document, which is known to be one. */
  static ReportArticle read(JsonNode document) {
    return new DocumentReader(document).article();
  }

  /** A piece of the hash that the id ends with, so that it can be found by the id. */
  private static String anchor(String id) {
    Matcher hash = HASH.matcher(id);
    return "a" + (hash.find() ? hash.group(1) : Hashes.sha256(id).substring(0, 12));
  }

  private ReportArticle article() {
    List<ReportEntity> all = new ArrayList<>();
    for (JsonNode node : root.path("entities")) {
      ReportEntity entity = entity(node, all.size());
      all.add(entity);
      entities.put(entity.id(), entity);
    }
    List<ReportAttribution> attributions = new ArrayList<>();
    for (JsonNode node : root.path("attributions")) {
      List<Stretch> segments = stretches(node.path("segments"));
      if (!segments.isEmpty()) {
        attributions.add(attribution(node, segments, attributions.size() + 1));
      }
    }
    Optional<String> date = text(root, "datePublished");
    return new ReportArticle(
        root.path("id").asText(),
        anchor,
        text(root, "input").orElse("") + text(root, "record").map(r -> " · " + r).orElse(""),
        text(root, "headline").filter(headline -> !headline.isBlank()),
        date.flatMap(DocumentReader::day),
        date,
        text(root, "publisher"),
        text(root, "author"),
        text(root, "url").filter(url -> WEB.matcher(url).matches()),
        text(root, "textSha256").orElse(""),
        text(root, "articleBody"),
        all,
        attributions);
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ReportEntity entity(JsonNode node, int number) {
    boolean proper = false;
    for (JsonNode mention : node.path("mentions")) {
      proper |= mention.path("mentionType").asText().equals("name");
    }
    return new ReportEntity(
        number,
        node.path("id").asText(),
        text(node, "type").orElse(""),
        text(node, "name"),
        proper,
        strings(node.path("jobTitle")),
        strings(node.path("sameAs")),
        stretches(node.path("mentions")));
  }

  private ReportAttribution attribution(JsonNode node, List<Stretch> segments, int number) {
    return new ReportAttribution(
        number,
        place(node.path("id").asText(), number),
        text(node, "quoteType").orElse("indirect"),
        text(node, "attitude").orElse("statement"),
        text(node, "polarity").orElse("asserted"),
        node.path("attributed").asBoolean(true),
        segments,
        stretch(node.path("sourceSpan")),
        stretch(node.path("cue")),
        entities(node.path("speakers")),
        text(node, "speakerType"),
        text(node, "sourceDocument").map(entities::get),
        entities(node.path("about")),
        via(node.path("via")),
        stretch(node.path("addressee")),
        stretch(node.path("medium")),
        text(node, "parentAttribution").map(id -> place(id, number)),
        node.path("confidence").asDouble(0),
        text(node, "method").orElse(""));
  }

  private String place(String id, int number) {
    Matcher place = PLACE.matcher(id);
    return anchor + "-" + (place.find() ? place.group(1).replace(',', '-') : "n" + number);
  }

  private List<ReportEntity> entities(JsonNode ids) {
    return strings(ids).stream().map(entities::get).filter(Objects::nonNull).toList();
  }

  private List<String> via(JsonNode nodes) {
    List<String> names = new ArrayList<>();
    for (JsonNode node : nodes) {
      List<String> speakers =
          entities(node.path("speakers")).stream().map(ReportEntity::label).toList();
      if (!speakers.isEmpty()) {
        names.addAll(speakers);
      } else {
        stretch(node.path("sourceSpan")).map(Stretch::words).ifPresent(names::add);
      }
    }
    return names;
  }

  private static List<Stretch> stretches(JsonNode nodes) {
    List<Stretch> stretches = new ArrayList<>();
    nodes.forEach(node -> stretch(node).ifPresent(stretches::add));
    return stretches;
  }

  private static Optional<Stretch> stretch(JsonNode node) {
    int start = node.path("start").asInt(-1);
    int end = node.path("end").asInt(-1);
    return start >= 0 && end > start
        ? Optional.of(new Stretch(start, end, text(node, "exact")))
        : Optional.empty();
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asText()));
    return strings;
  }

  private static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return Optional.of(value.has("@value") ? value.path("@value") : value)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }
}
