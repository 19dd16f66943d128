package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/**
 * Reads the noun phrases of groups of people and forces as mentions: "the rebels", "government
 * forces", "Kurdish militias". Immutable, safe for any number of threads.
 */
final class GroupReader {
  private final GroupNouns nouns = new GroupNouns();

  /** The items, those of each group turned into one. */
  List<Item> in(List<Item> items, AddedEntities added) {
    List<Item> read = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      read.add(items.get(i));
      if (isHead(items, i)) {
        phrase(read, false).ifPresent(phrase -> join(read, phrase, added));
      }
    }
    return read;
  }

  /**
   * The items, the groups that stand before what is theirs turned into adjectives of them: "rebel
   * positions", "opposition-held", "the coalition attack on".
   */
  List<Item> owners(List<Item> items, AddedEntities added) {
    List<Item> read = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      read.add(items.get(i));
      Optional<String> owner = owns(items, i) ? nouns.owner(items.get(i)) : Optional.empty();
      if (owner.isPresent()) {
        phrase(read, true)
            .filter(phrase -> phrase.name() <= phrase.first())
            .ifPresent(phrase -> adjective(read, phrase, owner.get(), added));
      }
    }
    return read;
  }

  /** Whether a mention is that of a group that does not fight in arms. */
  boolean isUnarmed(List<Item> items, Argument mention) {
    return items.stream()
        .filter(item -> item.argument().equals(Optional.of(mention)))
        .anyMatch(nouns::isUnarmed);
  }

  /**
   * Where the phrase that a noun ends starts.
   *
   * @param start with its article
   * @param first without it
   * @param name with the first word that is specific
   * @param item with the first word that is left to it: adjectives of places and what is joined to
   *     a name by a hyphen stay what they are
   */
  private record Phrase(int start, int first, int name, int item) {}

  /** Turns the items from the phrase's on into one, where it is known who they are. */
  private void join(List<Item> read, Phrase phrase, AddedEntities added) {
    Item head = read.get(read.size() - 1);
    int end = head.span().end();
    Span name = new Span(read.get(phrase.name()).span().start(), end);
    Span mention = new Span(read.get(phrase.start()).span().start(), end);
    Optional<Argument> group = added.group(added.words(name), mention, nouns.type(head));
    if (group.isPresent()) {
      List<Item> own = read.subList(phrase.item(), read.size());
      Span span = new Span(own.get(0).span().start(), end);
      List<Item> inside = own.size() > 1 ? List.copyOf(own) : List.of();
      own.clear();
      read.add(new Item(span, head.word(), group, false, inside));
    }
  }

  private void adjective(List<Item> read, Phrase phrase, String owner, AddedEntities added) {
    Item noun = read.get(read.size() - 1);
    Span mention = new Span(read.get(phrase.name()).span().start(), noun.span().end());
    int single = noun.span().length();
    String words = added.words(mention);
    String name = words.substring(0, words.length() - single) + owner;
    Optional<Argument> group = added.group(name, mention, nouns.type(noun));
    if (group.isPresent()) {
      read.set(read.size() - 1, new Item(noun.span(), noun.word(), group, true, List.of()));
    }
  }

  /** Whether a noun phrase may end here, with a noun that names a group and no event. */
  private boolean isHead(List<Item> items, int at) {
    if (!nouns.isHead(items.get(at)) || at + 1 == items.size()) {
      return nouns.isHead(items.get(at));
    }
    Item next = items.get(at + 1);
    boolean ends = !next.isNoun() && !next.isTagged("HYPH") && !isName(next);
    return ends && !nouns.isEvent(items.get(at), next);
  }

  /** Whether the word stands before what is somebody's, and is no head itself. */
  private boolean owns(List<Item> items, int at) {
    int i = at + 1;
    boolean joined =
        i + 1 < items.size() && items.get(i).isTagged("HYPH") && items.get(i + 1).isTagged("VBN");
    int head = -1;
    while (i < items.size() && (items.get(i).isNoun() || items.get(i).isTagged("JJ"))) {
      head = items.get(i).isNoun() ? i : head;
      i++;
    }
    boolean ends = i == items.size() || (!items.get(i).isTagged("HYPH") && !isName(items.get(i)));
    return joined || (head > 0 && ends && nouns.isOwned(items.get(head)));
  }

  private static boolean isName(Item item) {
    return item.isEntity() && !item.word().tag().startsWith("PRP");
  }

  /**
   * The one that the last item ends; empty where it means nobody in particular.
   *
   * @param before whether it stands before what is its own, where it needs no article
   */
  private Optional<Phrase> phrase(List<Item> items, boolean before) {
    int head = items.size() - 1;
    int start = head;
    int name = head;
    int item = head;
    boolean open = true;
    for (int i = head - 1; i >= 0 && continues(items, i); i--) {
      start = i;
      if (nouns.isVague(items.get(i))) {
        return Optional.empty();
      }
      name = isSpecific(items, i) ? i : name;
      open &= !items.get(i).demonym() && !isJoined(items, i);
      item = open ? i : item;
    }
    boolean definite = start > 0 && items.get(start - 1).is("the");
    boolean owned = start > 0 && !definite && !before && isOwned(items.get(start - 1));
    return !owned && (before || nouns.isEnough(items.get(head), name < head, definite))
        ? Optional.of(new Phrase(definite ? start - 1 : start, start, name, item))
        : Optional.empty();
  }

  /** Whether an item belongs to the phrase that ends behind it. */
  private boolean continues(List<Item> items, int i) {
    Item item = items.get(i);
    if (item.demonym()) {
      return true;
    }
    if (item.argument().isPresent()) {
      Item next = items.get(i + 1);
      return isName(item) && (owns(item) || next.isTagged("POS") || next.isTagged("HYPH"));
    }
    if (item.isTagged("CC")) {
      return i > 0
          && !items.get(i - 1).isEntity()
          && isSpecific(items, i - 1)
          && isSpecific(items, i + 1);
    }
    return switch (item.word().tag()) {
      case "JJ", "NN", "NNP", "CD" -> true;
      case "POS" -> i > 0 && isSpecific(items, i - 1);
      case "HYPH" -> i > 0 && continues(items, i - 1);
      case "VBN" -> isJoined(items, i);
      default -> nouns.isAttribute(item) && !item.isVerb();
    };
  }

  /** "backed" of "Iran-backed". */
  private static boolean isJoined(List<Item> items, int i) {
    return items.get(i).isTagged("VBN") && i > 1 && items.get(i - 1).isTagged("HYPH");
  }

  /** Persons do not stand before what is theirs without a mark. */
  private static boolean owns(Item owner) {
    return owner.argument().orElseThrow().type() != ArgumentType.PERSON;
  }

  private boolean isSpecific(List<Item> items, int i) {
    Item item = items.get(i);
    boolean named =
        item.isWord()
            && item.word().text().codePoints().skip(i > 0 ? 0 : 1).anyMatch(GroupReader::isOfName);
    return named || item.argument().isPresent() || nouns.isAttribute(item);
  }

  private static boolean isOfName(int letter) {
    return Character.isUpperCase(letter) || Character.isDigit(letter);
  }

  /** "a", "some", "their": nobody in particular, or of somebody who is not named here. */
  private boolean isOwned(Item before) {
    return nouns.isVague(before)
        || before.isTagged("DT")
        || before.isTagged("PDT")
        || before.isTagged("PRP$")
        || before.isTagged("POS")
        || before.isPossessivePronoun();
  }
}
