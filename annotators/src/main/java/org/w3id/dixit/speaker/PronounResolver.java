package org.w3id.dixit.speaker;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Gender;

/**
 * Whom a pronoun stands for. Candidates are those named in the sentences before, weighed by how
 * near they stand, whether they are a sentence's subject, and whether they spoke last; gender and
 * number must agree. Where the second is nearly as good as the first, nobody is chosen (after the
 * factors of Lappin and Leass, 1994, reduced to what needs no parser).
 */
final class PronounResolver {
  /** Sentences that are searched for candidates. */
  private static final int WINDOW = 6;

  /** Names that are looked at, at most: keeps long sentences linear. */
  private static final int MOST_NAMES = 60;

  private static final double MARGIN = 0.5;
  private static final double SPOKE_LAST = 2.5;

  /** What is left of that where another has been the subject of a sentence since. */
  private static final double SPOKE_BEFORE = 0.3;

  /** For who has been the subject of a sentence since another spoke. */
  private static final double TURNED_TO = 0.6;

  /** Who asked somebody something is not the one who then says. */
  private static final double ASKED = -2;

  /** For each time that somebody is named again in the window, up to three times. */
  private static final double NAMED_AGAIN = 0.1;

  private static final double SUBJECT = 1.5;
  private static final double GENDER_KNOWN = 1;
  private static final double IN_QUOTATION = -1.5;

  private final Discourse discourse;
  private final Subjects subjects;
  private final Unnamed unnamed;
  private final Map<Gender, EntityDraft> nameless = new EnumMap<>(Gender.class);

  PronounResolver(Discourse discourse, Subjects subjects, Unnamed unnamed) {
    this.unnamed = unnamed;
    this.discourse = discourse;
    this.subjects = subjects;
  }

  /**
   * Resolves a pronoun of the third person.
   *
   * @param token where it stands
   * @param excluded who it cannot be
   */
  Resolution resolve(Pronouns.Pronoun pronoun, int token, Set<EntityDraft> excluded) {
    if (pronoun.plural()) {
      return plural(token);
    }
    return pronoun.gender() == Gender.NEUTER
        ? thing(token)
        : person(pronoun.gender(), token, excluded);
  }

  /** Somebody that a pronoun could stand for, as far as the sentences before bring them up. */
  private static final class Candidate {
    private double weight = Double.NEGATIVE_INFINITY;
    private int mentions;
    private int lastSubject = -1;

    double weight() {
      return weight + NAMED_AGAIN * Math.min(3, mentions - 1);
    }
  }

  private Resolution person(Gender gender, int token, Set<EntityDraft> excluded) {
    Map<EntityDraft, Candidate> candidates = candidates(gender, token);
    candidates.keySet().removeAll(excluded);
    discourse
        .lastTurn(token, WINDOW)
        .filter(turn -> turn.speakers().size() == 1)
        .ifPresent(turn -> spokeLast(turn, token, candidates));
    Map<EntityDraft, Double> weights = new LinkedHashMap<>();
    candidates.forEach((who, candidate) -> weights.put(who, candidate.weight()));
    return best(weights);
  }

  /**
   * Who spoke last goes on speaking, unless the text has turned to another since; who asked waits
   * for the answer.
   */
  private void spokeLast(Discourse.Turn turn, int token, Map<EntityDraft, Candidate> candidates) {
    EntityDraft speaker = turn.speakers().get(0);
    Candidate candidate = candidates.get(speaker);
    if (candidate == null) {
      return;
    }
    int sentence = discourse.text().get(turn.token()).sentence();
    if (turn.asks() && discourse.text().get(token).sentence() > sentence) {
      candidate.weight += ASKED;
      return;
    }
    boolean turned =
        candidates.entrySet().stream()
            .filter(other -> !other.getKey().equals(speaker))
            .mapToInt(other -> other.getValue().lastSubject)
            .anyMatch(at -> at > turn.token() && discourse.text().get(at).sentence() > sentence);
    candidate.weight += turned ? SPOKE_BEFORE : SPOKE_LAST;
    if (turned) {
      candidates.values().stream()
          .filter(other -> other != candidate && other.lastSubject > turn.token())
          .forEach(other -> other.weight += TURNED_TO);
    }
  }

  private Map<EntityDraft, Candidate> candidates(Gender gender, int token) {
    Map<EntityDraft, Candidate> candidates = new LinkedHashMap<>();
    weigh(discourse.drafts().namesBefore(token), gender, token, candidates);
    weigh(discourse.drafts().nominalsBefore(token), gender, token, candidates);
    return candidates;
  }

  private void weigh(
      Iterable<EntityDrafts.Placed> mentions,
      Gender gender,
      int token,
      Map<EntityDraft, Candidate> candidates) {
    int looked = 0;
    for (EntityDrafts.Placed mention : mentions) {
      int distance = discourse.distance(mention.from(), token);
      if (distance > WINDOW || looked++ > MOST_NAMES) {
        return;
      }
      EntityDraft who = mention.entity();
      boolean fits =
          who.type() == EntityType.PERSON && !who.isPlural() && who.gender().agrees(gender);
      if (fits && mention.to() <= token) {
        Candidate candidate = candidates.computeIfAbsent(who, absent -> new Candidate());
        candidate.weight = Math.max(candidate.weight, weight(mention, distance, gender));
        candidate.mentions++;
        boolean quoted = discourse.quotations().contains(mention.from());
        if (!quoted && subjects.isSubject(mention.from())) {
          candidate.lastSubject = Math.max(candidate.lastSubject, mention.from());
        }
      }
    }
  }

  private double weight(EntityDrafts.Placed mention, int distance, Gender gender) {
    double weight = 4.0 / (1 + distance);
    weight += subjects.isSubject(mention.from()) ? SUBJECT / (1 + distance) + 0.5 : 0;
    weight += mention.entity().gender() == gender ? GENDER_KNOWN : 0;
    weight += discourse.quotations().contains(mention.from()) ? IN_QUOTATION : 0;
    return weight;
  }

  private static Resolution best(Map<EntityDraft, Double> weights) {
    EntityDraft best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<EntityDraft, Double> weight : weights.entrySet()) {
      if (weight.getValue() > first) {
        second = first;
        first = weight.getValue();
        best = weight.getKey();
      } else {
        second = Math.max(second, weight.getValue());
      }
    }
    if (best == null || first - second < MARGIN) {
      return Resolution.none();
    }
    double confidence = Math.min(0.95, 0.6 + (first - second) / 10);
    return Resolution.of(best, second == Double.NEGATIVE_INFINITY ? 0.95 : confidence);
  }

  /** Whether there is anybody at all that a pronoun for a person here could stand for. */
  boolean hasCandidates(Gender gender, int token) {
    return !candidates(gender, token).isEmpty();
  }

  /** The one man or woman of the article who is known only by pronouns. */
  EntityDraft nameless(Gender gender) {
    EntityDraft draft =
        nameless.computeIfAbsent(
            gender, absent -> discourse.drafts().create(EntityType.PERSON, false));
    draft.learn(gender);
    return draft;
  }

  /** "they": those who spoke together last, else several named side by side. */
  private Resolution plural(int token) {
    Optional<Discourse.Turn> joint =
        discourse.lastTurn(token, 3).filter(turn -> isPlural(turn.speakers()));
    int after = joint.map(Discourse.Turn::token).orElse(0);
    Optional<Phrase> plural = subjects.pluralBetween(after, token);
    if (plural.isPresent()) {
      return Resolution.of(unnamed.group(plural.get()), 0.7);
    }
    if (joint.isPresent()) {
      return Resolution.of(joint.get().speakers(), 0.9);
    }
    List<EntityDraft> named = subjects.jointSubject(token);
    if (!named.isEmpty()) {
      return Resolution.of(named, 0.8);
    }
    return discourse
        .lastTurn(token, 2)
        .filter(turn -> turn.speakers().get(0).type() == EntityType.ORGANIZATION)
        .map(turn -> Resolution.of(turn.speakers(), 0.7))
        .or(
            () ->
                subjects
                    .named(token)
                    .filter(who -> who.type() == EntityType.ORGANIZATION)
                    .map(who -> Resolution.of(who, 0.65)))
        .orElse(Resolution.none());
  }

  private static boolean isPlural(List<EntityDraft> speakers) {
    EntityDraft first = speakers.get(0);
    return speakers.size() > 1 || (first.isPlural() && first.type() != EntityType.CREATIVE_WORK);
  }

  /** "it": the organisation or country that spoke last or is the subject before. */
  private Resolution thing(int token) {
    Optional<EntityDraft> spoke =
        discourse
            .lastTurn(token, 2)
            .filter(turn -> turn.speakers().size() == 1)
            .map(turn -> turn.speakers().get(0))
            .filter(PronounResolver::isThing);
    if (spoke.isPresent()) {
      return Resolution.of(spoke.get(), 0.85);
    }
    return subjects
        .named(token)
        .filter(PronounResolver::isThing)
        .map(who -> Resolution.of(who, 0.75))
        .orElse(Resolution.none());
  }

  private static boolean isThing(EntityDraft draft) {
    return draft.type() != EntityType.PERSON && !draft.isPlural();
  }
}
