package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * Entities of one article that only relations call for: somebody known by pronouns alone, a country
 * known by its adjective alone. They get provisional ids while the article is read; those that some
 * relation uses become entities at the end.
 */
final class AddedEntities {
  /** Begins every provisional id; no id of an entity does. */
  static final String PROVISIONAL = "?";

  /** Begins those of groups. */
  private static final String GROUP = PROVISIONAL + "group ";

  /** Probability that the pronouns of one kind in a paragraph mean the same; by hand. */
  private static final double SAME_PRONOUN = 0.7;

  private static final double ADJECTIVE = 0.9;

  /** Probability that a relative pronoun stands for what is before it; by hand. */
  private static final double RELATIVE = 0.9;

  private final Dictionary pronouns;
  private final KnownEntities known;
  private final ReportedContent reported;
  private final Map<String, List<Argument>> seen = new HashMap<>();
  private final Map<String, List<Mention>> further = new HashMap<>();
  private final Set<Argument> groupsOfKnown = new HashSet<>();
  private final String text;

  /**
   * @param reported whom the article quotes, by which "I" is known
   * @param text the article's
   */
  AddedEntities(Dictionary pronouns, KnownEntities known, ReportedContent reported, String text) {
    this.text = text;
    this.pronouns = pronouns;
    this.known = known;
    this.reported = reported;
  }

  /** Whether an argument is known by pronouns alone. */
  static boolean isNobody(Argument argument) {
    return argument.isEntity()
        && argument.form() == MentionType.PRONOUN
        && argument.id().startsWith(PROVISIONAL);
  }

  /** Whether an argument is "it" and nothing more is known of it. */
  static boolean isThing(Argument argument) {
    return isNobody(argument)
        && argument.type() == ArgumentType.ORGANIZATION
        && argument.id().startsWith(PROVISIONAL + "3");
  }

  /**
   * Whom a personal pronoun stands for: "I" for the one who is quoted, "we" for the organisation or
   * country that is; others for one somebody for all of their kind in a paragraph.
   */
  Optional<Argument> pronoun(Word word, int paragraph) {
    List<String> cells = pronouns.get(word.lower());
    boolean reflexive = cells.size() > 3 && cells.get(3).equals("reflexive");
    if (cells.size() < 4 || reflexive || !word.tag().startsWith("PRP")) {
      return Optional.empty();
    }
    boolean singular = cells.get(1).equals("singular");
    boolean first = cells.get(0).equals("1");
    boolean third = cells.get(0).equals("3");
    if (!first && !(third && singular)) {
      return Optional.empty();
    }
    if (first) {
      Optional<Argument> speaker = speaker(word, singular);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    boolean person = singular && !cells.get(2).equals("neuter");
    String id = PROVISIONAL + cells.get(0) + cells.get(1) + cells.get(2) + paragraph;
    ArgumentType type = person ? ArgumentType.PERSON : ArgumentType.ORGANIZATION;
    return Optional.of(see(id, type, word.span(), "", MentionType.PRONOUN));
  }

  private Optional<Argument> speaker(Word word, boolean singular) {
    Optional<Argument> speaker =
        reported
            .speaker(word.span())
            .flatMap(known::entity)
            .filter(who -> singular == (who.type() == ArgumentType.PERSON))
            .map(who -> who.mentionedBy(word.span(), MentionType.PRONOUN));
    speaker.ifPresent(this::seeAlso);
    return speaker;
  }

  /** A country or region that the article knows by its adjective. */
  Argument place(String name, Span span) {
    ArgumentType type = known.isCountry(name) ? ArgumentType.COUNTRY : ArgumentType.PLACE;
    return see(PROVISIONAL + name, type, span, name, MentionType.NOMINAL);
  }

  /**
   * A group that acts: the one that is called so in the article, known or not; "the rebels" behind
   * "Kurdish rebels" are these where no others were named.
   *
   * @param name without its article and what says nothing of who it is
   * @param mention the whole phrase
   * @return empty where the article calls several so
   */
  Optional<Argument> group(String name, Span mention, ArgumentType type) {
    String key = KnownEntities.groupKey(name);
    Set<String> ids = new TreeSet<>(known.groups(key));
    boolean taken = !ids.isEmpty() || seen.containsKey(GROUP + key);
    if (!taken && type == ArgumentType.GROUP && words(mention).equals("the " + name)) {
      known.groupsEndingWith(" " + key).forEach(ids::add);
      seen.keySet().stream()
          .filter(id -> id.startsWith(GROUP) && id.endsWith(" " + key))
          .filter(id -> !id.equals(GROUP + key))
          .forEach(ids::add);
      ids = ids.size() == 1 ? ids : Set.of();
    }
    if (ids.size() > 1) {
      return Optional.empty();
    }
    String id = ids.isEmpty() ? GROUP + key : ids.iterator().next();
    return id.startsWith(GROUP)
        ? Optional.of(see(id, type, mention, name, MentionType.NOMINAL))
        : known.entity(id).map(who -> ofKnown(who.mentionedBy(mention, MentionType.NOMINAL)));
  }

  private Argument ofKnown(Argument group) {
    groupsOfKnown.add(group);
    return group;
  }

  /** The words of a stretch, one blank between them. */
  String words(Span span) {
    return span.of(text).replaceAll("\\s+", " ");
  }

  /** Takes the groups of relations that are known otherwise as mentions of those they are. */
  void confirm(List<Argument> used) {
    used.stream().distinct().filter(groupsOfKnown::contains).forEach(this::seeAlso);
  }

  /** A mention that only this package sees, of an entity known or added: a relative pronoun. */
  void seeAlso(Argument argument) {
    if (seen.containsKey(argument.id())) {
      seen.get(argument.id()).add(argument);
    } else {
      further
          .computeIfAbsent(argument.id(), id -> new ArrayList<>())
          .add(new Mention(argument.span(), argument.form(), RELATIVE, Optional.empty()));
    }
  }

  /** Mentions of known entities that only this package sees, by the entities' ids. */
  Map<String, List<Mention>> furtherMentions() {
    return further;
  }

  private Argument see(String id, ArgumentType type, Span span, String name, MentionType form) {
    Argument argument = new Argument(new RelationObject.EntityObject(id), type, span, name, form);
    seen.computeIfAbsent(id, key -> new ArrayList<>()).add(argument);
    return argument;
  }

  /**
   * The final ids of the provisional ones that are used, in text order.
   *
   * @param used ids of subjects and objects, in text order
   */
  Map<String, String> settle(List<String> used) {
    Map<String, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (String id : used) {
      if (id.startsWith(PROVISIONAL) && !ids.containsKey(id)) {
        Argument first = seen.get(id).get(0);
        String free = free(kind(first) + ":" + slug(first.name()), taken);
        taken.add(free);
        ids.put(id, free);
      }
    }
    return ids;
  }

  private String free(String id, Set<String> taken) {
    String free = id;
    for (int i = 2; known.hasId(free) || taken.contains(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  private static String kind(Argument argument) {
    return argument.type().name().toLowerCase(Locale.ROOT);
  }

  private static String slug(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return slug.isEmpty() ? "x" : slug;
  }

  /** The entities behind settled ids. */
  List<Entity> entities(Map<String, String> settled) {
    List<Entity> entities = new ArrayList<>();
    new TreeMap<>(settled).forEach((provisional, id) -> entities.add(entity(provisional, id)));
    return entities;
  }

  private Entity entity(String provisional, String id) {
    List<Argument> arguments = seen.get(provisional);
    Argument first = arguments.get(0);
    List<Mention> mentions =
        arguments.stream()
            .map(AddedEntities::mention)
            .distinct()
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    return new Entity(
        id,
        type(first.type()),
        Optional.of(first.name()).filter(name -> !name.isEmpty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        mentions);
  }

  private static Mention mention(Argument argument) {
    double confidence = argument.form() == MentionType.PRONOUN ? SAME_PRONOUN : ADJECTIVE;
    return new Mention(argument.span(), argument.form(), confidence, Optional.empty());
  }

  private static EntityType type(ArgumentType type) {
    return switch (type) {
      case PERSON -> EntityType.PERSON;
      case COUNTRY -> EntityType.COUNTRY;
      case PLACE -> EntityType.PLACE;
      case GROUP -> EntityType.GROUP;
      default -> EntityType.ORGANIZATION;
    };
  }
}
