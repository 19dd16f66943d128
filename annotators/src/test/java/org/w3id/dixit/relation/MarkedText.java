package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.text.Span;

/**
 * A text whose mentions are marked: {@code [Miller|p]} a name, {@code [the ministry|o~Foreign
 * Ministry]} a description of the entity of that key, {@code [he|p.Miller]} a pronoun. Kinds: p
 * person, o organisation, l place, t city, c country, g group, w work. Marks may nest.
 */
record MarkedText(String text, List<Entity> entities) {

  static MarkedText parse(String marked) {
    Parser parser = new Parser(marked);
    parser.run();
    List<Entity> entities = new ArrayList<>();
    parser.mentions.forEach((key, mentions) -> entities.add(entity(key, parser, mentions)));
    return new MarkedText(parser.text.toString(), entities);
  }

  private static Entity entity(String key, Parser parser, List<Mention> mentions) {
    mentions.sort(Comparator.comparing(Mention::span));
    return new Entity(
        key,
        parser.types.get(key),
        Optional.of(key),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        mentions);
  }

  private static final class Parser {
    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<String, EntityType> types = new LinkedHashMap<>();
    private int at;

    Parser(String marked) {
      this.marked = marked;
    }

    void run() {
      while (at < marked.length()) {
        step();
      }
    }

    private void step() {
      char c = marked.charAt(at++);
      if (c != '[') {
        text.append(c);
        return;
      }
      int start = text.length();
      while (marked.charAt(at) != '|') {
        step();
      }
      int close = marked.indexOf(']', at);
      String mark = marked.substring(at + 1, close);
      at = close + 1;
      add(mark, new Span(start, text.length()));
    }

    private void add(String mark, Span span) {
      MentionType form =
          mark.length() == 1
              ? MentionType.NAME
              : switch (mark.charAt(1)) {
                case '~' -> MentionType.NOMINAL;
                case '.' -> MentionType.PRONOUN;
                default -> MentionType.NAME;
              };
      String key = mark.length() > 2 ? mark.substring(2) : span.of(text);
      types.putIfAbsent(key, type(mark.charAt(0)));
      mentions
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(new Mention(span, form, 1, Optional.empty()));
    }

    private static EntityType type(char kind) {
      return switch (kind) {
        case 'p' -> EntityType.PERSON;
        case 'o' -> EntityType.ORGANIZATION;
        case 'l' -> EntityType.PLACE;
        case 't' -> EntityType.CITY;
        case 'c' -> EntityType.COUNTRY;
        case 'g' -> EntityType.GROUP;
        case 'w' -> EntityType.CREATIVE_WORK;
        default ->
            throw new IllegalArgumentException(String.format(Locale.ROOT, "no kind %c", kind));
      };
    }
  }
}
