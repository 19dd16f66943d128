package org.w3id.dixit.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.evaluation.text.Span;

/**
 * Texts with some of their names linked by hand, as JSON lines: {@code id}, {@code part}, {@code
 * text}, and {@code links}, each a {@code name} as it first stands in the text and the {@code
 * title} of its article, null where it has none.
 */
public final class LinkCasesGold {
  private LinkCasesGold() {}

  /** The texts of a file, in its order. */
  public static List<GoldLinks> read(Path file) {
    return JsonLines.read(file, LinkCasesGold::text);
  }

  private static GoldLinks text(JsonNode row) {
    String text = row.path("text").asText();
    List<GoldLinks.Name> names = new ArrayList<>();
    row.path("links").forEach(link -> names.add(name(link, text)));
    return new GoldLinks(
        row.path("id").asText(), row.path("part").asText(), text + "\n", names, false);
  }

  private static GoldLinks.Name name(JsonNode link, String text) {
    String name = link.path("name").asText();
    int start = text.indexOf(name);
    if (start < 0 || name.isEmpty()) {
      throw new IllegalArgumentException("\"" + name + "\" does not stand in the text");
    }
    int from = text.codePointCount(0, start);
    Span span = new Span(from, from + name.codePointCount(0, name.length()));
    Optional<String> title = Optional.ofNullable(link.path("title").textValue());
    return new GoldLinks.Name(List.of(span), title, title.isPresent());
  }
}
