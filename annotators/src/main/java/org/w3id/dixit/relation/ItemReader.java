package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * Turns the words of a sentence into items: the longest mention at each place becomes one item, and
 * so do dates; adjectives of countries keep their place among the words.
 */
final class ItemReader {
  private final Dates dates = new Dates();
  private final Dictionary demonyms = Dictionary.load("demonyms");

  /**
   * @param paragraph number of the paragraph, within which a pronoun means the same
   */
  List<Item> read(List<Word> words, KnownEntities known, AddedEntities added, int paragraph) {
    return new Reading(words, known, added, paragraph).range(0, words.size(), Optional.empty());
  }

  private final class Reading {
    private final List<Word> words;
    private final KnownEntities known;
    private final AddedEntities added;
    private final int paragraph;

    Reading(List<Word> words, KnownEntities known, AddedEntities added, int paragraph) {
      this.words = words;
      this.known = known;
      this.added = added;
      this.paragraph = paragraph;
    }

    /** Items from one word to another, leaving out the mention that they make up together. */
    List<Item> range(int from, int to, Optional<Span> whole) {
      List<Item> items = new ArrayList<>();
      int i = from;
      while (i < to) {
        Step step = theCountry(i, to, items).orElse(step(i, to, whole));
        items.add(step.item());
        i = step.next();
      }
      return items;
    }

    /** "the country" is the first that the sentence names before it. */
    private Optional<Step> theCountry(int from, int to, List<Item> before) {
      boolean named =
          from + 1 < to
              && words.get(from).lower().equals("the")
              && words.get(from + 1).lower().equals("country")
              && known.at(words.get(from).span().start()).isEmpty();
      if (!named) {
        return Optional.empty();
      }
      Span span = new Span(words.get(from).span().start(), words.get(from + 1).span().end());
      return before.stream()
          .filter(item -> item.isEntity())
          .map(item -> item.argument().orElseThrow())
          .filter(argument -> argument.type() == ArgumentType.COUNTRY)
          .findFirst()
          .map(a -> new Argument(a.object(), a.type(), span, a.name(), MentionType.NOMINAL))
          .map(argument -> step(argument, List.of(), from + 2, false));
    }

    private Step step(int from, int to, Optional<Span> whole) {
      Optional<Step> demonym = demonym(from, to);
      if (demonym.isPresent()) {
        return demonym.get();
      }
      for (Argument mention : known.at(words.get(from).span().start())) {
        int end = endOf(mention.span(), from, to);
        if (end > from && !whole.equals(Optional.of(mention.span()))) {
          boolean description = end - from > 1 && !isName(mention);
          List<Item> inside =
              description ? range(from, end, Optional.of(mention.span())) : List.of();
          return step(mention, inside, end, false);
        }
      }
      Optional<Dates.Read> date = dates.at(words, from);
      if (date.isPresent() && from + date.get().words() <= to) {
        return date(from, date.get());
      }
      return added
          .pronoun(words.get(from), paragraph)
          .map(argument -> step(argument, List.of(), from + 1, false))
          .orElseGet(() -> new Step(Item.of(words.get(from)), from + 1));
    }

    private Optional<Step> demonym(int from, int to) {
      for (int length = Math.min(2, to - from); length > 0; length--) {
        Span span =
            new Span(words.get(from).span().start(), words.get(from + length - 1).span().end());
        String text =
            length == 1
                ? words.get(from).text()
                : words.get(from).text() + " " + words.get(from + 1).text();
        String place = demonyms.get(text, 0);
        int end = from + length;
        if (isHalf(from, end)) {
          return Optional.empty();
        }
        if (!place.isEmpty() && !startsLonger(from, end, to)) {
          Argument argument =
              known
                  .place(place)
                  .map(a -> new Argument(a.object(), a.type(), span, a.name(), a.form()))
                  .orElseGet(() -> added.place(place, span));
          return Optional.of(step(argument, List.of(), end, true));
        }
      }
      return Optional.empty();
    }

    /** "African American", "Franco-German": what two adjectives say together is of no one place. */
    private boolean isHalf(int from, int end) {
      String before = from == 0 ? "" : words.get(from - 1).text();
      String after = end == words.size() ? "" : words.get(end).text();
      String first = words.get(from).text();
      return isPeople(before + " " + first)
          || isPeople(words.get(end - 1).text() + " " + after)
          || (after.equals("-") && end + 1 < words.size() && isAdjective(words.get(end + 1)))
          || (before.equals("-") && from > 1 && isAdjective(words.get(from - 2)));
    }

    private boolean isPeople(String words) {
      return demonyms.contains(words) && demonyms.get(words, 0).isEmpty();
    }

    private boolean isAdjective(Word word) {
      String text = word.text();
      String singular = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
      return demonyms.contains(text) || demonyms.contains(singular);
    }

    /** Whether a name goes on behind the adjective: "American Airlines". */
    private boolean startsLonger(int from, int end, int to) {
      return known.at(words.get(from).span().start()).stream()
          .anyMatch(mention -> isName(mention) && endOf(mention.span(), from, to) > end);
    }

    private Step step(Argument argument, List<Item> inside, int end, boolean demonym) {
      Item item =
          new Item(argument.span(), words.get(end - 1), Optional.of(argument), demonym, inside);
      return new Step(item, end);
    }

    private Step date(int from, Dates.Read date) {
      int end = from + date.words();
      Span span = new Span(words.get(from).span().start(), words.get(end - 1).span().end());
      Argument argument =
          new Argument(
              date.literal(), ArgumentType.DATE, span, date.literal().value(), MentionType.NAME);
      return step(argument, List.of(), end, false);
    }

    /** One past the last word of the span; {@code from} where it reaches too far. */
    private int endOf(Span span, int from, int to) {
      int i = from;
      while (i < words.size() && words.get(i).span().end() < span.end()) {
        i++;
      }
      return i < to ? i + 1 : from;
    }
  }

  private static boolean isName(Argument mention) {
    return mention.form() == MentionType.NAME;
  }

  /** An item and the word after it. */
  private record Step(Item item, int next) {}
}
