package org.w3id.dixit.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/**
 * What the words of a noun phrase say of a group of people or a force: the dictionary {@code
 * group-nouns}. Immutable, safe for any number of threads.
 */
final class GroupNouns {
  private static final Set<String> HEADS = Set.of("many", "all", "body", "plain");
  private static final Set<String> ATTRIBUTES = Set.of("attribute", "many", "all", "body");

  private final Dictionary nouns = Dictionary.load("group-nouns");
  private final Dictionary demonyms = Dictionary.load("demonyms");
  private final Dictionary events = Dictionary.load("event-nouns");
  private final Dictionary standIns = Dictionary.load("stand-in-nouns");

  /** Whether the noun, as it stands, may be the head of a group's phrase. */
  boolean isHead(Item noun) {
    return switch (headKind(noun)) {
      case "many", "plain" -> noun.isTagged("NNS") || noun.isTagged("NNPS");
      case "body" -> noun.word().tag().equals("NN");
      case "all" -> true;
      default -> false;
    };
  }

  /** Whether the noun says enough with the words before it, or without. */
  boolean isEnough(Item noun, boolean specific, boolean definite) {
    return switch (headKind(noun)) {
      case "plain" -> specific;
      case "body" -> specific || definite;
      default -> true;
    };
  }

  private String headKind(Item noun) {
    String kind = noun.isNoun() ? nouns.get(noun.word().lemma(), 0) : "";
    return HEADS.contains(kind) ? kind : "";
  }

  /** "protesters", "rights groups": they do not fight in arms. */
  boolean isUnarmed(Item group) {
    return nouns.get(group.word().lemma(), 1).equals("unarmed")
        || group.inside().stream()
            .filter(Item::isWord)
            .map(item -> nouns.get(item.word().lower()))
            .anyMatch(cells -> cells.equals(List.of("attribute", "unarmed")));
  }

  /** A body is an organisation, all others are groups. */
  ArgumentType type(Item noun) {
    return nouns.get(noun.word().lemma(), 0).equals("body")
        ? ArgumentType.ORGANIZATION
        : ArgumentType.GROUP;
  }

  /** "opposition" of "opposition to": what is named is what happens. */
  boolean isEvent(Item noun, Item next) {
    List<String> links = List.of(events.get(noun.word().lemma(), 1).split(" ", -1));
    return next.isPreposition() && links.contains(next.word().lower());
  }

  /**
   * The name of the group that a noun stands for before what is its own: "rebels" of "rebel
   * positions"; empty for other nouns.
   */
  Optional<String> owner(Item noun) {
    boolean single = noun.isTagged("NN") || noun.isTagged("JJ");
    String lower = noun.isWord() && single ? noun.word().lower() : "";
    return switch (nouns.get(lower, 0)) {
      case "many" -> Optional.of(lower + "s");
      case "all", "body" ->
          Optional.of(lower).filter(word -> !nouns.get(word, 1).equals("adjective"));
      default -> Optional.empty();
    };
  }

  /** What may be owned: what acts or suffers for its owner, and what happens. */
  boolean isOwned(Item noun) {
    String lemma = noun.word().lemma();
    return noun.isNoun()
        && !HEADS.contains(nouns.get(lemma, 0))
        && (standIns.contains(lemma) || events.contains(lemma));
  }

  /** What says of whom a group is, or for what it stands. */
  boolean isAttribute(Item item) {
    if (!item.isWord()) {
      return false;
    }
    String lower = item.word().lower();
    return lower.startsWith("pro-")
        || lower.startsWith("anti-")
        || demonyms.contains(item.word().text())
        || nouns.get(lower, 1).equals("attribute")
        || ATTRIBUTES.contains(nouns.get(lower, 0));
  }

  /** "several", "five": the phrase means nobody in particular. */
  boolean isVague(Item item) {
    return item.isTagged("CD")
        || (item.isWord() && nouns.get(item.word().lower(), 0).equals("vague"));
  }
}
