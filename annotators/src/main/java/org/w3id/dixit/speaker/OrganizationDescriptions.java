package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenizedText;

/** Whom "the ministry", "the company" and "the hospital" stand for. */
final class OrganizationDescriptions {
  /** Mentions that are looked at, back from the phrase. */
  private static final int LOOKED_AT = 80;

  private final Discourse discourse;
  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Nouns nouns;
  private final Unnamed unnamed;

  OrganizationDescriptions(Discourse discourse, Nouns nouns, Unnamed unnamed) {
    this.discourse = discourse;
    this.drafts = discourse.drafts();
    this.text = discourse.text();
    this.nouns = nouns;
    this.unnamed = unnamed;
  }

  /** One brought up before whose name or kind fits; nobody where several do. */
  Resolution one(Phrase phrase) {
    Token head = text.get(phrase.head());
    // "The Clinton campaign": whose it is says that it is no other one.
    boolean owned = !drafts.namesIn(phrase.core().from(), phrase.head()).isEmpty();
    if (owned || !phrase.isDefinite(text)) {
      return Resolution.of(unnamed.create(phrase, EntityType.ORGANIZATION, false), 0.8);
    }
    List<EntityDraft> called = called(phrase, head.lemma());
    if (!called.isEmpty()) {
      return called.size() == 1 || spokeLast(phrase, called.get(0))
          ? mentioned(Resolution.of(called.get(0), 0.85), phrase)
          : Resolution.none();
    }
    boolean other = nouns.isStateOrgan(head) && !nouns.isAnyOrgan(head);
    List<EntityDraft> near = other ? List.of() : nearest(phrase);
    if (near.size() == 1) {
      return mentioned(Resolution.of(near.get(0), 0.75), phrase);
    }
    if (near.size() > 1) {
      return Resolution.none();
    }
    return unnamed
        .before(phrase, EntityType.ORGANIZATION, false)
        .map(draft -> mentioned(Resolution.of(draft, 0.75), phrase))
        .orElseGet(
            () -> Resolution.of(unnamed.create(phrase, EntityType.ORGANIZATION, false), 0.7));
  }

  /** "The airport": the one called so, else a place that nobody has named. */
  Resolution facility(Phrase phrase, boolean plural) {
    List<EntityDraft> called =
        plural || !phrase.isDefinite(text)
            ? List.of()
            : called(phrase, text.get(phrase.head()).lemma());
    return called.size() == 1
        ? mentioned(Resolution.of(called.get(0), 0.8), phrase)
        : Resolution.of(unnamed.create(phrase, EntityType.PLACE, plural), 0.8);
  }

  private boolean spokeLast(Phrase phrase, EntityDraft draft) {
    return discourse
        .lastTurn(phrase.core().from(), 3)
        .filter(turn -> turn.speakers().contains(draft))
        .isPresent();
  }

  /** Those before that are called so, the nearest first: "World Bank" for "the bank". */
  private List<EntityDraft> called(Phrase phrase, String noun) {
    List<EntityDraft> found = new ArrayList<>();
    collect(drafts.namesBefore(phrase.core().from()), noun, found);
    collect(drafts.nominalsBefore(phrase.core().from()), noun, found);
    return found;
  }

  private static void collect(
      Iterable<EntityDrafts.Placed> mentions, String noun, List<EntityDraft> found) {
    int looked = 0;
    for (EntityDrafts.Placed mention : mentions) {
      if (looked++ > LOOKED_AT) {
        return;
      }
      EntityDraft draft = mention.entity();
      if (canAct(draft) && !found.contains(draft) && isCalled(draft, noun)) {
        found.add(draft);
      }
    }
  }

  /** A hospital or a university may have been taken for the place where it stands. */
  private static boolean canAct(EntityDraft draft) {
    return draft.type() == EntityType.ORGANIZATION
        || (draft.type() == EntityType.PLACE && draft.isNamed());
  }

  private static boolean isCalled(EntityDraft draft, String noun) {
    return draft.names().stream()
        .map(name -> " " + name.toLowerCase(Locale.ROOT) + " ")
        .anyMatch(name -> name.contains(" " + noun + " "));
  }

  /** The one that spoke last, else those of the nearest sentence that names any. */
  private List<EntityDraft> nearest(Phrase phrase) {
    int token = phrase.core().from();
    Optional<EntityDraft> spoke =
        discourse
            .lastTurn(token, 3)
            .filter(turn -> turn.speakers().size() == 1)
            .map(turn -> turn.speakers().get(0))
            .filter(draft -> draft.type() == EntityType.ORGANIZATION);
    if (spoke.isPresent()) {
      return List.of(spoke.get());
    }
    Set<EntityDraft> found = new LinkedHashSet<>();
    int sentence = -1;
    for (EntityDrafts.Placed name : drafts.namesBefore(token)) {
      int here = text.get(name.from()).sentence();
      if ((sentence >= 0 && here != sentence) || discourse.distance(name.from(), token) > 5) {
        break;
      }
      if (name.entity().type() == EntityType.ORGANIZATION) {
        sentence = here;
        found.add(name.entity());
      }
    }
    return List.copyOf(found);
  }

  private Resolution mentioned(Resolution resolution, Phrase phrase) {
    return resolution.mentioned(drafts, phrase.whole(), MentionType.NOMINAL);
  }
}
