package org.w3id.dixit.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.dixit.entity.Countries;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.NounKind;
import org.w3id.dixit.entity.TokenizedText;

/** Whom "the two countries", "both sides", "the Armenian side" and "the country" stand for. */
final class SideDescriptions {
  private final Discourse discourse;
  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Countries countries;
  private final CoMentions coMentions;
  private final PersonDescriptions people;
  private final Subjects subjects;
  private final Unnamed unnamed;
  private final Map<String, EntityDraft> byCountry = new HashMap<>();

  SideDescriptions(
      Discourse discourse,
      Countries countries,
      CoMentions coMentions,
      PersonDescriptions people,
      Subjects subjects,
      Unnamed unnamed) {
    this.discourse = discourse;
    this.drafts = discourse.drafts();
    this.text = discourse.text();
    this.countries = countries;
    this.coMentions = coMentions;
    this.people = people;
    this.subjects = subjects;
    this.unnamed = unnamed;
    for (EntityDraft draft : drafts.all()) {
      if (draft.type() == EntityType.COUNTRY) {
        draft.country().ifPresent(name -> byCountry.putIfAbsent(name, draft));
      }
    }
  }

  /** Several: the pair that the article names side by side. */
  Resolution several(Phrase phrase, NounKind kind) {
    boolean bare = phrase.whole().equals(phrase.core());
    boolean two = phrase.saysTwo(text) || (phrase.isDefinite(text) && phrase.core().size() == 2);
    if (bare && two) {
      for (Predicate<EntityDraft> which : pairsOf(kind)) {
        List<EntityDraft> pair = coMentions.before(phrase.core().from(), which);
        if (!pair.isEmpty()) {
          return mentioned(Resolution.of(pair, 0.85), phrase);
        }
      }
    }
    return people.several(phrase);
  }

  private static List<Predicate<EntityDraft>> pairsOf(NounKind kind) {
    return switch (kind) {
      case ORGANIZATION -> List.of(CoMentions.ORGANIZATIONS);
      case COUNTRY, CITY -> List.of(CoMentions.COUNTRIES, CoMentions.PLACES);
      default -> List.of(CoMentions.EITHER, CoMentions.PLACES);
    };
  }

  /** One. */
  Resolution one(Phrase phrase, NounKind kind) {
    for (int i = phrase.core().from(); i < phrase.head(); i++) {
      Optional<String> country = countries.ofDemonym(text.get(i).word());
      Optional<EntityDraft> known = country.map(byCountry::get);
      if (known.isPresent()) {
        return mentioned(Resolution.of(known.get(), 0.85), phrase);
      }
    }
    boolean definite = phrase.isDefinite(text);
    Optional<EntityDraft> near =
        definite && kind == NounKind.COUNTRY ? country(phrase.core().from()) : Optional.empty();
    if (near.isPresent()) {
      return mentioned(Resolution.of(near.get(), 0.7), phrase);
    }
    return definite
        ? Resolution.none()
        : Resolution.of(unnamed.create(phrase, EntityType.GROUP, false), 0.6);
  }

  /** The country that spoke last, or is the subject of the sentence before. */
  private Optional<EntityDraft> country(int token) {
    return discourse
        .lastTurn(token, 2)
        .filter(turn -> turn.speakers().size() == 1)
        .map(turn -> turn.speakers().get(0))
        .or(() -> subjects.named(token))
        .filter(draft -> draft.type() == EntityType.COUNTRY);
  }

  private Resolution mentioned(Resolution resolution, Phrase phrase) {
    return resolution.mentioned(drafts, phrase.whole(), MentionType.NOMINAL);
  }
}
