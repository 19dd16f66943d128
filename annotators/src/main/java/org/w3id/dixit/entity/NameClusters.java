package org.w3id.dixit.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * Puts the names of an article together into entities. People by surname and given names ({@link
 * PersonClusters}), places and organisations by their normalised name, countries by any of their
 * names, acronyms by what they abbreviate. One look-up a name, so linear in the text.
 */
public final class NameClusters {
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final Countries countries;
  private final Nouns nouns;
  private final GivenNames givenNames;
  private final Map<String, String> knownOrganizations;

  public NameClusters(Countries countries, Nouns nouns, GivenNames givenNames) {
    this.countries = countries;
    this.nouns = nouns;
    this.givenNames = givenNames;
    this.knownOrganizations = aliases(Dictionary.load("organizations"));
  }

  private static Map<String, String> aliases(Dictionary organizations) {
    Map<String, String> aliases = new HashMap<>();
    for (String name : organizations.keys()) {
      for (String alias : organizations.get(name, 0).split("\\|", -1)) {
        if (!alias.isEmpty()) {
          aliases.put(OrganizationClusters.key(alias), OrganizationClusters.key(name));
        }
      }
    }
    return Map.copyOf(aliases);
  }

  /** The entities of the names, each name a mention of one of them. */
  public EntityDrafts cluster(TokenizedText text, List<NameMention> names) {
    EntityDrafts drafts = new EntityDrafts(text);
    PersonClusters people = new PersonClusters(drafts, nouns, givenNames);
    OrganizationClusters organizations =
        new OrganizationClusters(drafts, countries, knownOrganizations);
    Map<String, EntityDraft> places = new HashMap<>();
    List<NameMention> persons = new ArrayList<>();
    for (NameMention name : names) {
      if (name.type() == EntityType.PERSON) {
        persons.add(name);
      } else if (name.type() == EntityType.ORGANIZATION) {
        organizations.add(name);
      } else {
        place(drafts, places, name);
      }
    }
    organizations.finish();
    people.cluster(persons);
    return drafts;
  }

  private void place(EntityDrafts drafts, Map<String, EntityDraft> places, NameMention name) {
    TokenizedText text = drafts.text();
    TokenRange range = text.range(name.span());
    String words = text.words(range.from(), range.to());
    String country = name.type() == EntityType.COUNTRY ? country(words) : "";
    String key =
        country.isEmpty() ? words.toLowerCase(Locale.ROOT).replace(".", "") : "country " + country;
    EntityDraft draft = places.computeIfAbsent(key, absent -> drafts.create(name.type(), false));
    draft.addName(inSmallLetters(written(text, name.span())));
    if (!country.isEmpty()) {
      draft.describe(country, "");
    } else {
      countries
          .entry(words)
          .filter(Countries.Entry::capital)
          .ifPresent(entry -> draft.describe(entry.country(), ""));
    }
    drafts.mention(draft, range, MentionType.NAME, name.confidence());
  }

  private String country(String words) {
    return countries.country(words).orElse("");
  }

  /** The name as the article writes it: brackets dropped, line breaks made spaces. */
  static String written(TokenizedText text, Span span) {
    return written(span.of(text.text()));
  }

  /** Words of the article on one line, without brackets. */
  static String written(String words) {
    return words.replaceAll("[()\\[\\]]", "").replaceAll("\\s+", " ").strip();
  }

  /** A place or a person in a dateline or a headline: "YEREVAN" is written "Yerevan". */
  static String inSmallLetters(String name) {
    boolean capitals =
        name.length() >= SHORTEST_IN_CAPITALS && name.equals(name.toUpperCase(Locale.ROOT));
    if (!capitals || name.indexOf('.') >= 0) {
      return name;
    }
    StringBuilder small = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < small.length(); i++) {
      if (i == 0 || " -".indexOf(small.charAt(i - 1)) >= 0) {
        small.setCharAt(i, Character.toUpperCase(small.charAt(i)));
      }
    }
    return small.toString();
  }
}
