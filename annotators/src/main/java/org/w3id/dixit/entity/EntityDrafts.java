package org.w3id.dixit.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All entities of one document while they are being made, and which of them is mentioned where.
 * Belongs to one thread.
 */
public final class EntityDrafts {
  /** Who is mentioned in a range. */
  public record Placed(DraftMention mention, EntityDraft entity) {
    public int from() {
      return mention.range().from();
    }

    public int to() {
      return mention.range().to();
    }
  }

  private final TokenizedText text;
  private final List<EntityDraft> drafts = new ArrayList<>();
  private final NavigableMap<Integer, Placed> names = new TreeMap<>();
  private final NavigableMap<Integer, Placed> nominals = new TreeMap<>();

  private final Set<Integer> pronouns = new HashSet<>();
  private final Map<Integer, Placed> titleStarts = new HashMap<>();

  public EntityDrafts(TokenizedText text) {
    this.text = text;
  }

  public TokenizedText text() {
    return text;
  }

  public List<EntityDraft> all() {
    return List.copyOf(drafts);
  }

  /** A new entity without mentions. */
  public EntityDraft create(EntityType type, boolean plural) {
    EntityDraft draft = new EntityDraft(type, plural);
    drafts.add(draft);
    return draft;
  }

  /** Says that the entity is mentioned here; a nominal's words become a name where it has none. */
  public void mention(EntityDraft draft, TokenRange range, MentionType type, double confidence) {
    DraftMention mention = new DraftMention(range, type, confidence);
    draft.add(mention);
    if (type == MentionType.PRONOUN) {
      pronouns.add(range.from());
    } else {
      Placed placed = new Placed(mention, draft);
      (type == MentionType.NAME ? names : nominals).putIfAbsent(range.from(), placed);
    }
  }

  /** Affiliates a person with the organisations that the range mentions. */
  public void affiliate(EntityDraft person, TokenRange range) {
    if (person.type() != EntityType.PERSON) {
      return;
    }
    for (NavigableMap<Integer, Placed> mentions : List.of(names, nominals)) {
      for (Placed placed : mentions.subMap(range.from(), range.to()).values()) {
        boolean inside = placed.to() <= range.to();
        if (inside && placed.entity().type() == EntityType.ORGANIZATION) {
          person.addAffiliation(placed.entity());
        }
      }
    }
  }

  /** Gives the entity the words of the range as one of its names. */
  public void name(EntityDraft draft, TokenRange range) {
    draft.addName(NameClusters.written(text, text.span(range)));
  }

  /** Says that a person's title starts at a token and ends right before the name. */
  void titled(Placed name, int titleStart) {
    titleStarts.put(titleStart, name);
  }

  /** The person's name whose title starts at the token. */
  public Optional<Placed> titledAt(int token) {
    return Optional.ofNullable(titleStarts.get(token));
  }

  /** Whether the token is a pronoun that mentions somebody. */
  public boolean hasPronounAt(int token) {
    return pronouns.contains(token);
  }

  /** The proper name over the token. */
  public Optional<Placed> nameAt(int token) {
    return over(names, token);
  }

  /** The description over the token that starts last before it. */
  public Optional<Placed> nominalAt(int token) {
    return over(nominals, token);
  }

  private static Optional<Placed> over(NavigableMap<Integer, Placed> mentions, int token) {
    return Optional.ofNullable(mentions.floorEntry(token))
        .map(Map.Entry::getValue)
        .filter(placed -> placed.to() > token);
  }

  /** Proper names that start in [from, to), in text order. */
  public List<Placed> namesIn(int from, int to) {
    return from >= to ? List.of() : List.copyOf(names.subMap(from, to).values());
  }

  /** Descriptions that start in [from, to), in text order. */
  public List<Placed> nominalsIn(int from, int to) {
    return from >= to ? List.of() : List.copyOf(nominals.subMap(from, to).values());
  }

  /** Proper names that start before the token, the nearest first. */
  public Iterable<Placed> namesBefore(int token) {
    return names.headMap(token, false).descendingMap().values();
  }

  /** Descriptions that start before the token, the nearest first. */
  public Iterable<Placed> nominalsBefore(int token) {
    return nominals.headMap(token, false).descendingMap().values();
  }

  /** The immutable entities, by draft, in the order of their first mention. */
  public Map<EntityDraft, Entity> freeze() {
    return new EntityFreezer(text).freeze(drafts);
  }
}
