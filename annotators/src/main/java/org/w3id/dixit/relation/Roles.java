package org.w3id.dixit.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/** As what somebody leads, speaks or works for something, and whether it is the office itself. */
final class Roles {
  private static final Set<Predicate> OFFICES =
      EnumSet.of(Predicate.LEADS, Predicate.SPOKESPERSON_FOR, Predicate.WORKS_FOR);

  /** Those that belong to an office: "acting", "managing". */
  private static final Dictionary PARTICIPLES = Dictionary.load("title-participles");

  private final Dictionary lesser = Dictionary.load("role-modifiers");

  static boolean isOffice(Predicate predicate) {
    return OFFICES.contains(predicate);
  }

  /**
   * Whether the noun names a lesser office, one elsewhere, or one that is over.
   *
   * @param at item of whose office it is; -1 where it stands elsewhere
   */
  boolean isLesser(List<Item> items, NounRules.Match noun, int from, int at) {
    return isLesserKind(items, from, noun.from()) || isElsewhere(items, noun, from, at);
  }

  /** First of the words before the noun that say what kind of one it is: "deputy", "marketing". */
  static int modifiers(List<Item> items, int noun) {
    int i = noun;
    while (i > 0
        && (items.get(i - 1).isNoun()
            || items.get(i - 1).isTagged("JJ")
            || items.get(i - 1).isTagged("HYPH")
            || items.get(i - 1).isTagged("VBG")
            || items.get(i - 1).isTagged("AFX"))) {
      i--;
    }
    return i < noun ? wholeWord(items, i, noun) : i;
  }

  /** "two-decade veteran", "persuading President Lee": no half of a word, and no verb. */
  private static int wholeWord(List<Item> items, int from, int noun) {
    boolean half = items.get(from).isTagged("HYPH");
    boolean joined =
        half
            && from > 0
            && items.get(from - 1).isWord()
            && items.get(from - 1).span().end() == items.get(from).span().start();
    if (half) {
      return joined ? from - 1 : from + 1;
    }
    boolean verb =
        items.get(from).isTagged("VBG")
            && !items.get(from + 1).isTagged("HYPH")
            && !PARTICIPLES.contains(items.get(from).word().lower());
    return verb && from < noun ? from + 1 : from;
  }

  /** "deputy president", "former president", "marketing president": no presidents of it. */
  private boolean isLesserKind(List<Item> items, int from, int noun) {
    for (int i = from; i < noun; i++) {
      Item item = items.get(i);
      if ((item.isNoun() && !item.is("co")) || lesser.contains(item.word().lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "director of debate at Yale", "Asia director for Apple", "former Apple director": the office is
   * not that of the whole, or no longer.
   */
  private boolean isElsewhere(List<Item> items, NounRules.Match noun, int from, int at) {
    if (at < noun.from()) {
      return at > 0 && isLesserWord(items.get(at - 1));
    }
    boolean compound = from > 0 && items.get(from - 1).isEntity();
    boolean field = false;
    for (int i = noun.to(); i + 1 < at; i++) {
      field |= items.get(i).isNoun() && items.get(i + 1).isPreposition() && i > noun.to();
    }
    return compound || (field && !isJoint(items, noun.to()));
  }

  private static boolean isJoint(List<Item> items, int to) {
    return to < items.size() && (items.get(to).isTagged("CC") || items.get(to).isComma());
  }

  /** "an Apple director": not the one who leads it. */
  static boolean isOneOfMany(List<Item> items, int from, int at) {
    int first = Math.min(from, at);
    return first > 0 && (items.get(first - 1).is("a") || items.get(first - 1).is("an"));
  }

  /**
   * As what: "former vice president" of "a former Apple vice president".
   *
   * @param from first of the words before the noun that belong to it
   */
  Optional<String> role(List<Item> items, int from, NounRules.Match noun, int at) {
    Predicate predicate = noun.rule().predicate();
    if (!isOffice(predicate) && predicate != Predicate.MEMBER_OF) {
      return Optional.empty();
    }
    StringBuilder role = new StringBuilder();
    if (at > 0 && at < from && isLesserWord(items.get(at - 1))) {
      role.append(items.get(at - 1).word().text()).append(' ');
    }
    for (int i = from; i < noun.to(); i++) {
      boolean joined = i == from || items.get(i - 1).span().end() == items.get(i).span().start();
      role.append(joined ? "" : " ").append(items.get(i).word().text());
    }
    return Optional.of(role.toString());
  }

  private boolean isLesserWord(Item item) {
    return item.isWord() && lesser.contains(item.word().lower());
  }
}
