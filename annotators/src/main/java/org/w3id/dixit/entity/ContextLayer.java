package org.w3id.dixit.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/**
 * Names whose kind the words beside them give away: the place of a dateline ("HARBOROUGH —"), whose
 * coach or boss somebody is ("Tiverton United manager Ann Lee"), what a noun says before ("the
 * startup Brightloop"), and ships, which are no names that count ("the frigate Forbin", "HMS
 * Diamond").
 */
final class ContextLayer implements NameLayer {
  private final Nouns nouns;
  private final Countries countries;
  private final Dictionary words = Dictionary.load("name-contexts");

  ContextLayer(Nouns nouns, Countries countries) {
    this.nouns = nouns;
    this.countries = countries;
  }

  @Override
  public void refine(TokenizedText text, NameTable names) {
    Set<String> inLongerNames = partsOfPeople(text, names);
    Set<String> companies = companies(text, names);
    Map<String, EntityType> found = new HashMap<>();
    Set<String> ships = new HashSet<>();
    for (TaggedName name : names.names()) {
      String written = text.words(name.from(), name.to());
      if (isShip(text, name)) {
        ships.add(written);
      } else if (isInDateline(text, name)) {
        dateline(text, names, name, found);
      } else if (mayBeMistaken(text, name, inLongerNames)
          && isOrganization(text, names, name, companies)) {
        names.put(name.as(EntityType.ORGANIZATION));
        boolean alsoPlace = name.type() != EntityType.PERSON && name.range().size() == 1;
        if (!alsoPlace) {
          found.put(written, EntityType.ORGANIZATION);
        }
      }
    }
    throughout(text, names, found, ships);
  }

  private static void throughout(
      TokenizedText text, NameTable names, Map<String, EntityType> found, Set<String> ships) {
    for (TaggedName name : names.names()) {
      String written = text.words(name.from(), name.to());
      if (ships.contains(written)) {
        names.remove(name);
      } else if (found.containsKey(written) && !name.type().isPlace()) {
        names.put(name.as(found.get(written)));
      }
    }
  }

  /** The words of people's names of two words and more: such a word alone is one of them. */
  private static Set<String> partsOfPeople(TokenizedText text, NameTable names) {
    Set<String> parts = new HashSet<>();
    for (TaggedName name : names.names()) {
      for (int i = name.from(); i < name.to() && name.range().size() > 1; i++) {
        if (name.type() == EntityType.PERSON) {
          parts.add(text.get(i).word());
        }
      }
    }
    return parts;
  }

  /** "Ekko" of "Ekko Semiconductor NV". */
  private Set<String> companies(TokenizedText text, NameTable names) {
    Set<String> first = new HashSet<>();
    for (TaggedName name : names.names()) {
      boolean company =
          name.type() == EntityType.ORGANIZATION
              && name.range().size() > 1
              && says(text.get(name.to() - 1).word(), "company");
      if (company) {
        first.add(text.get(name.from()).word());
      }
    }
    return first;
  }

  private boolean isShip(TokenizedText text, TaggedName name) {
    boolean prefixed = name.range().size() > 1 && says(text.get(name.from()).word(), "prefix");
    boolean described =
        text.sameSentence(name.from() - 1, name.from())
            && says(text.get(name.from() - 1).lemma(), "ship")
            && !text.get(name.from() - 1).isCapitalized();
    return prefixed || described;
  }

  private boolean says(String word, String what) {
    return words.get(word, 0).equals(what);
  }

  /** In capitals, at the start of a line that ends with the dash after it. */
  private static boolean isInDateline(TokenizedText text, TaggedName name) {
    int sentence = text.get(name.from()).sentence();
    int end = text.sentenceEnd(sentence);
    Token last = text.get(end - 1);
    boolean dash = "—–-".contains(last.word()) || last.word().equals("--");
    return dash
        && name.from() == text.sentenceStart(sentence)
        && end - name.from() <= 8
        && text.get(name.from()).isAllCaps();
  }

  /** The place, and the same word in small letters, which is then no person's. */
  private static void dateline(
      TokenizedText text, NameTable names, TaggedName name, Map<String, EntityType> found) {
    if (!name.type().isPlace()) {
      names.put(name.as(EntityType.PLACE));
    }
    String word = text.get(name.from()).word();
    if (name.range().size() == 1 && word.length() > 2) {
      found.put(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT), EntityType.PLACE);
    }
  }

  /** A single word taken for a person who is named nowhere else, or a place that is no country. */
  private boolean mayBeMistaken(TokenizedText text, TaggedName name, Set<String> inLongerNames) {
    String written = text.words(name.from(), name.to());
    return switch (name.type()) {
      case PERSON -> name.range().size() == 1 && !inLongerNames.contains(written);
      case PLACE, CITY -> countries.entry(written).isEmpty();
      default -> false;
    };
  }

  private boolean isOrganization(
      TokenizedText text, NameTable names, TaggedName name, Set<String> companies) {
    boolean company =
        name.type() == EntityType.PERSON && companies.contains(text.get(name.from()).word());
    return company || isLedBy(text, names, name) || isSaidToBe(text, name);
  }

  /** "Tiverton United manager Ann Lee": a role that only teams and firms have, and a person. */
  private boolean isLedBy(TokenizedText text, NameTable names, TaggedName name) {
    int role = name.to();
    if (!text.sameSentence(role + 1, name.from()) || text.get(role).isCapitalized()) {
      return false;
    }
    String noun = text.get(role).word().toLowerCase(Locale.ROOT);
    boolean person =
        names.startingAt(role + 1) != null && names.at(role + 1).type() == EntityType.PERSON;
    return person
        && (says(noun, "role") || (says(noun, "chief") && name.type() == EntityType.PERSON));
  }

  /** "the startup Brightloop", but not "the company Smith founded". */
  private static boolean isOwned(TokenizedText text, int noun) {
    return text.sameSentence(noun - 1, noun) && text.get(noun - 1).tag().equals("PRP$");
  }

  private boolean isSaidToBe(TokenizedText text, TaggedName name) {
    if (!text.sameSentence(name.from() - 1, name.from())) {
      return false;
    }
    Token noun = text.get(name.from() - 1);
    boolean kind =
        noun.tag().equals("NN")
            && !noun.isCapitalized()
            && nouns.is(noun, NounKind.ORGANIZATION)
            && !nouns.isStateOrgan(noun);
    boolean clause =
        text.sameSentence(name.to(), name.from())
            && text.get(name.to()).tag().startsWith("VB")
            && !(says(text.get(name.to()).lemma(), "speaks") && isOwned(text, name.from() - 1));
    return kind && !clause && name.type() == EntityType.PERSON;
  }
}
