package org.w3id.dixit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An entity while its mentions are being found. Belongs to one document and one thread; {@link
 * EntityDrafts#freeze} makes the immutable {@link Entity} of it.
 */
public final class EntityDraft {
  private final EntityType type;
  private final boolean plural;
  private final List<DraftMention> mentions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<EntityDraft> affiliations = new LinkedHashSet<>();
  private final Map<TokenRange, String> metonymies = new HashMap<>();
  private Gender gender = Gender.UNKNOWN;
  private String age = "";
  private String country = "";
  private String head = "";

  EntityDraft(EntityType type, boolean plural) {
    this.type = type;
    this.plural = plural;
  }

  public EntityType type() {
    return type;
  }

  /** Whether it stands for several: "officials in both countries". */
  public boolean isPlural() {
    return plural;
  }

  /** Its mentions in the order in which they were found. */
  public List<DraftMention> mentions() {
    return List.copyOf(mentions);
  }

  /** Whether some mention of it is a proper name. */
  public boolean isNamed() {
    return mentions.stream().anyMatch(mention -> mention.type() == MentionType.NAME);
  }

  /** The forms of its name, brackets dropped, in the order in which they were found. */
  public Collection<String> names() {
    return List.copyOf(names);
  }

  public Collection<String> titles() {
    return List.copyOf(titles);
  }

  public Gender gender() {
    return gender;
  }

  /** The age that the article gives a person, in figures; that of the first mention with one. */
  public Optional<String> age() {
    return Optional.of(age).filter(known -> !known.isEmpty());
  }

  void learnAge(String years) {
    age = age.isEmpty() ? years : age;
  }

  /** For a place, the country that it is; for an organisation, whose it is. */
  public Optional<String> country() {
    return Optional.of(country).filter(known -> !known.isEmpty());
  }

  /** The description without its possessor, in small letters: "foreign ministry". */
  public String head() {
    return head;
  }

  /** The first token of the first mention. */
  public int start() {
    return mentions.stream().mapToInt(mention -> mention.range().from()).min().orElse(0);
  }

  void add(DraftMention mention) {
    mentions.add(mention);
  }

  /** Says what the name stands for at a range where it is not the entity itself. */
  public void standsFor(TokenRange range, String other) {
    metonymies.put(range, other);
  }

  Optional<String> metonymyAt(TokenRange range) {
    return Optional.ofNullable(metonymies.get(range));
  }

  void addName(String name) {
    names.add(name);
  }

  void addTitle(String title) {
    titles.add(title);
  }

  void addAffiliation(EntityDraft organization) {
    affiliations.add(organization);
  }

  /** The organisations that somebody belongs to, as far as titles and words beside names say. */
  public Set<EntityDraft> affiliations() {
    return affiliations;
  }

  void describe(String ofCountry, String description) {
    country = ofCountry;
    head = description;
  }

  /** Keeps the first thing known of the gender. */
  public void learn(Gender known) {
    if (gender == Gender.UNKNOWN) {
      gender = known;
    }
  }
}
