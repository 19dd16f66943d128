package org.w3id.dixit.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;

/** The nouns of the dictionary {@code relation-nouns}, found in a noun phrase. */
final class NounRules {
  private static final int LONGEST = 4;

  private final Map<String, NounRule> rules = new HashMap<>();
  private final Dictionary abbreviations = Dictionary.load("title-abbreviations");

  NounRules() {
    Dictionary nouns = Dictionary.load("relation-nouns");
    for (String noun : nouns.keys()) {
      rules.put(noun, rule(noun, nouns.get(noun)));
    }
  }

  private static NounRule rule(String noun, List<String> cells) {
    if (cells.size() != 6) {
      throw new IllegalArgumentException("relation-nouns.tsv: not a rule: " + noun + " " + cells);
    }
    return new NounRule(
        noun,
        Predicate.valueOf(cells.get(0)),
        cells.get(1).equals("backward"),
        ArgumentTypes.kinds(cells.get(2)),
        ArgumentTypes.kinds(cells.get(3)),
        ArgumentTypes.kinds(cells.get(4)),
        Double.parseDouble(cells.get(5)));
  }

  /**
   * A relational noun in a list of items.
   *
   * @param from its first item
   * @param to one past its last
   */
  record Match(int from, int to, NounRule rule) {}

  /** The longest one that starts at an item. */
  Optional<Match> at(List<Item> items, int from) {
    for (int to = Math.min(items.size(), from + LONGEST); to > from; to--) {
      Optional<NounRule> rule = rule(items, from, to);
      if (rule.isPresent()) {
        return Optional.of(new Match(from, to, rule.get()));
      }
    }
    return Optional.empty();
  }

  /** The longest one that ends before an item. */
  Optional<Match> endingAt(List<Item> items, int to) {
    for (int from = Math.max(0, to - LONGEST); from < to; from++) {
      Optional<NounRule> rule = rule(items, from, to);
      if (rule.isPresent()) {
        return Optional.of(new Match(from, to, rule.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<NounRule> rule(List<Item> items, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      Item item = items.get(i);
      if (!item.isWord() || (i == to - 1 && !item.isNoun() && !item.isTagged("JJ"))) {
        return Optional.empty();
      }
      phrase.append(i == from ? "" : " ");
      phrase.append(i == to - 1 ? singular(item.word()) : item.word().lower());
    }
    return Optional.ofNullable(rules.get(phrase.toString()));
  }

  /** "governor" of "Gov." and of "governors". */
  private String singular(Word word) {
    String whole = abbreviations.get(word.text(), 0);
    return whole.isEmpty() ? word.lemma() : whole;
  }
}
