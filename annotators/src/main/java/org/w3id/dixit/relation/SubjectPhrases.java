package org.w3id.dixit.relation;

import java.util.List;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.models.Dictionary;

/**
 * The noun phrases left of a verb that can be its subject.
 *
 * @param items of a sentence
 * @param groups its verbs
 * @param subordinators words that open a clause
 */
record SubjectPhrases(
    List<Item> items, List<VerbGroup> groups, MentionPhrases phrases, Dictionary subordinators) {

  /**
   * The subject that ends with a mention, with those that are joined to it; none for no subject.
   */
  SubjectFinder.Subject at(int at, int start) {
    Item item = items.get(at);
    if (!item.isEntity() || item.isPossessivePronoun() || isObjectPronoun(item)) {
      return SubjectFinder.Subject.none(start);
    }
    int first = phrases.start(at);
    boolean linked = first > 0 && items.get(first - 1).isPreposition();
    if (linked && !subordinators.contains(items.get(first - 1).word().lower())) {
      boolean nested = first > 1 && items.get(first - 2).isEntity();
      boolean inNoun = first > 1 && items.get(first - 2).isNoun();
      return nested && items.get(first - 1).is("of")
          ? at(first - 2, start)
          : inNoun || !opensClause(first - 2)
              ? SubjectFinder.Subject.none(start)
              : new SubjectFinder.Subject(List.of(item.argument().orElseThrow()), first);
    }
    return phrases.coordinated(at, first);
  }

  private boolean opensClause(int before) {
    return before < 0;
  }

  private static boolean isObjectPronoun(Item item) {
    return item.argument().orElseThrow().form() == MentionType.PRONOUN
        && (item.word().lower().equals("him") || item.word().lower().equals("them"));
  }

  /** "rebels in the north attacked", "troops backed by Norland attacked": the group before. */
  SubjectFinder.Subject overAttribute(int group, int left) {
    int start = groups.get(group).start();
    int link = items.get(left).isEntity() ? phrases.start(left) - 1 : -1;
    if (link < 1 || !items.get(link).isPreposition()) {
      return SubjectFinder.Subject.none(start);
    }
    boolean reduced =
        group > 0
            && groups.get(group - 1).form() == VerbGroup.Form.PARTICIPLE
            && groups.get(group - 1).end() == link;
    int at = (reduced ? groups.get(group - 1).start() : link) - 1;
    while (at > 0 && !reduced && items.get(at).isTagged("JJ")) {
      at--;
    }
    boolean described =
        at >= 0
            && items.get(at).isEntity()
            && (items.get(link).is("alongside")
                || items.get(at).argument().orElseThrow().type() == ArgumentType.GROUP);
    return described ? at(at, start) : SubjectFinder.Subject.none(start);
  }

  /** "Miller, a spokesman for …, said": the mention before the first comma. */
  SubjectFinder.Subject overApposition(int comma, int start) {
    for (int i = comma - 1; i > 0 && comma - i < 40; i--) {
      if (items.get(i).is(";") || items.get(i).isTagged(".") || items.get(i).isTagged(":")) {
        break;
      }
      if (items.get(i).isComma() && items.get(i - 1).isEntity() && mayBeSkipped(i + 1, comma)) {
        SubjectFinder.Subject subject = at(i - 1, start);
        if (!subject.arguments().isEmpty()) {
          return subject;
        }
      }
    }
    return SubjectFinder.Subject.none(start);
  }

  private boolean mayBeSkipped(int from, int to) {
    boolean relative = Antecedents.isRelative(items.get(from)) || items.get(from).isTagged("W");
    for (VerbGroup group : groups) {
      boolean within = from <= group.start() && group.end() <= to;
      if (within && group.form() == VerbGroup.Form.FINITE && !relative) {
        return false;
      }
    }
    return from < to;
  }
}
