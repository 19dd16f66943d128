package org.w3id.dixit.relation;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;

/**
 * Finds the subject of a verb group by walking left from it: over relative clauses and appositions,
 * through coordinated verbs and subjects. Gives none where the subject is no argument.
 */
final class SubjectFinder {
  private final List<Item> items;
  private final List<VerbGroup> groups;
  private final MentionPhrases phrases;
  private final SubjectPhrases nouns;
  private final Antecedents antecedents;
  private final Dictionary modalVerbs;
  private final TimeAdverbials times;
  private final Purposes purposes;
  private final Gerunds gerunds;

  SubjectFinder(
      List<Item> items,
      List<VerbGroup> groups,
      Dictionary modalVerbs,
      Dictionary subordinators,
      TimeAdverbials times,
      Purposes purposes,
      Gerunds gerunds) {
    this.items = items;
    this.groups = groups;
    this.phrases = new MentionPhrases(items);
    this.nouns = new SubjectPhrases(items, groups, phrases, subordinators);
    this.antecedents =
        new Antecedents(items, groups, phrases, (group, depth) -> of(group, depth).arguments());
    this.modalVerbs = modalVerbs;
    this.times = times;
    this.purposes = purposes;
    this.gerunds = gerunds;
  }

  /**
   * A subject and where it stands.
   *
   * @param start first item of the subject; the verb group's start where it is shared with another
   *     verb
   */
  record Subject(List<Argument> arguments, int start) {
    static Subject none(int at) {
      return new Subject(List.of(), at);
    }
  }

  Subject of(int group) {
    return of(group, 0);
  }

  private Subject of(int group, int depth) {
    VerbGroup verb = groups.get(group);
    if (depth > groups.size()) {
      return Subject.none(verb.start());
    }
    int left = times.before(items, verb.start() - 1);
    return switch (verb.form()) {
      case FINITE -> finite(group, left, depth);
      case INFINITIVE -> infinitive(group, left, depth);
      case GERUND, PARTICIPLE -> participle(group, left, depth);
    };
  }

  private Subject finite(int group, int left, int depth) {
    int start = groups.get(group).start();
    if (left < 0) {
      return Subject.none(start);
    }
    Item item = items.get(left);
    if (Antecedents.isRelative(item)) {
      return new Subject(antecedents.of(group, left, depth), left);
    }
    if (item.isTagged("CC")) {
      return previous(group, depth);
    }
    if (item.isComma()) {
      Subject subject = nouns.overApposition(left, start);
      return subject.arguments().isEmpty() && group > 0 && sameClause(group)
          ? previous(group, depth)
          : subject;
    }
    if (isObjectOfPurpose(group, left)) {
      return Subject.none(start);
    }
    List<Argument> speakers = speakers(group, left, depth);
    if (!speakers.isEmpty()) {
      return new Subject(speakers, left);
    }
    Subject subject = nouns.at(left, start);
    return subject.arguments().isEmpty() ? nouns.overAttribute(group, left) : subject;
  }

  /** "ISIL" of "the plan to defeat ISIL is". */
  private boolean isObjectOfPurpose(int group, int at) {
    if (group == 0 || !items.get(at).isEntity()) {
      return false;
    }
    VerbGroup before = groups.get(group - 1);
    return before.form() == VerbGroup.Form.INFINITIVE
        && before.start() > 0
        && before.end() == phrases.start(at)
        && purposes.modality(items, before.start() - 1).isPresent();
  }

  /**
   * "Norland denies that it supports", "the rebels said they control": who says it of themselves.
   */
  private List<Argument> speakers(int group, int pronoun, int depth) {
    boolean that = pronoun > 0 && items.get(pronoun - 1).is("that");
    boolean governed =
        group > 0 && groups.get(group - 1).end() == pronoun - (that ? 1 : 0) && isOneself(pronoun);
    if (!governed || groups.get(group - 1).passive()) {
      return List.of();
    }
    List<Argument> speakers = of(group - 1, depth + 1).arguments();
    boolean several = items.get(pronoun).is("they");
    boolean fits =
        speakers.size() == 1
            && switch (speakers.get(0).type()) {
              case GROUP -> true;
              case ORGANIZATION, COUNTRY -> !several;
              default -> false;
            };
    return fits ? speakers : List.of();
  }

  private boolean isOneself(int pronoun) {
    Item item = items.get(pronoun);
    boolean it =
        item.isEntity()
            && AddedEntities.isNobody(item.argument().orElseThrow())
            && item.word().lower().equals("it");
    return it || item.is("they");
  }

  private Subject infinitive(int group, int left, int depth) {
    if (group > 0 && left >= 0 && items.get(left).isEntity()) {
      String lemma = groups.get(group - 1).lemma();
      if (modalVerbs.get(lemma, 1).equals("object")) {
        return nouns.at(left, groups.get(group).start());
      }
    }
    boolean ofNoun = left >= 0 && items.get(left).isNoun();
    return ofNoun ? ofPurpose(group, left, depth) : previous(group, depth);
  }

  /** Whose the purpose is; where its pronoun is of nobody known, the subject before. */
  private Subject ofPurpose(int group, int noun, int depth) {
    List<Argument> owners = purposes.owner(items, noun);
    boolean nobody = owners.stream().anyMatch(AddedEntities::isNobody);
    return nobody ? previous(group, depth) : new Subject(owners, groups.get(group).start());
  }

  private Subject participle(int group, int left, int depth) {
    VerbGroup verb = groups.get(group);
    if (left < 0) {
      return new Subject(following(group, depth), verb.start());
    }
    Item item = items.get(left);
    boolean gerund = verb.form() == VerbGroup.Form.GERUND;
    if (item.isEntity() && !item.isPossessivePronoun()) {
      return new Subject(List.of(item.argument().orElseThrow()), verb.start());
    }
    if (item.isComma() && !gerund && left > 0 && items.get(left - 1).isEntity()) {
      if (phrases.isWhereNounIs(left - 1)) {
        return Subject.none(verb.start());
      }
      return new Subject(List.of(items.get(left - 1).argument().orElseThrow()), verb.start());
    }
    if (item.isTagged("CC")) {
      return previous(group, depth);
    }
    if (item.isComma() && gerund) {
      return previous(beforePurposes(group), depth);
    }
    if (item.isNoun() && !gerund) {
      int before = phrases.start(left) - 1;
      boolean inner = before > 0 && items.get(before).is("of") && items.get(before - 1).isNoun();
      return inner
          ? Subject.none(verb.start())
          : new Subject(antecedents.described(group, left, depth), verb.start());
    }
    if (isGoverned(group, left)) {
      return previous(group, depth);
    }
    if (item.isPreposition()) {
      boolean joined = left > 0 && items.get(left - 1).isTagged("CC");
      if (gerund && (joined || (item.is("in") && isPartOfAnother(group, left)))) {
        return Subject.none(verb.start());
      }
      Optional<Argument> agent = gerund ? gerunds.agent(items, left) : Optional.empty();
      if (agent.isPresent() && group > 0 && sameClause(group)) {
        return new Subject(List.of(agent.get()), verb.start());
      }
      if (gerund && left > 0 && !purposes.owner(items, left - 1).isEmpty()) {
        return ofPurpose(group, left - 1, depth);
      }
      return group > 0 && sameClause(group)
          ? previous(group, depth)
          : new Subject(following(group, depth), verb.start());
    }
    return Subject.none(verb.start());
  }

  /** "denies backing", "stopped supporting" */
  private boolean isGoverned(int group, int left) {
    return group > 0
        && groups.get(group - 1).head() == left
        && groups.get(group).form() == VerbGroup.Form.GERUND
        && modalVerbs.contains(groups.get(group - 1).lemma());
  }

  /** "for its help in fighting", "the role of Norland in fighting": somebody else's. */
  private boolean isPartOfAnother(int group, int preposition) {
    int from = group == 0 ? 0 : groups.get(group - 1).end();
    boolean own = preposition > 1 && items.get(preposition - 2).is("own");
    return !own
        && items.subList(Math.min(from, preposition), preposition).stream()
            .anyMatch(item -> item.is("of") || item.isTagged("PRP$") || item.isPossessivePronoun());
  }

  /** Over the infinitives of nouns: "fuelled its campaign to retake the town, supplying arms". */
  private int beforePurposes(int group) {
    int i = group;
    while (i > 1
        && groups.get(i - 1).form() == VerbGroup.Form.INFINITIVE
        && groups.get(i - 1).start() > 0
        && items.get(groups.get(i - 1).start() - 1).isNoun()) {
      i--;
    }
    return i;
  }

  /** Whether the verb before stands in this clause and not in one that a full stop ended. */
  private boolean sameClause(int group) {
    for (int i = groups.get(group - 1).end(); i < groups.get(group).start(); i++) {
      if (items.get(i).is(";") || items.get(i).is(".")) {
        return false;
      }
    }
    return true;
  }

  private Subject previous(int group, int depth) {
    int start = groups.get(group).start();
    return group == 0
        ? Subject.none(start)
        : new Subject(of(group - 1, depth + 1).arguments(), start);
  }

  private List<Argument> following(int group, int depth) {
    for (int next = group + 1; next < groups.size(); next++) {
      if (groups.get(next).form() == VerbGroup.Form.FINITE) {
        return of(next, depth + 1).arguments();
      }
    }
    return List.of();
  }

  /** What stands for somebody or something named before its clause. */
  Antecedents antecedents() {
    return antecedents;
  }

  static boolean isPerson(Argument argument) {
    return argument.type() == ArgumentType.PERSON || argument.type() == ArgumentType.GROUP;
  }
}
