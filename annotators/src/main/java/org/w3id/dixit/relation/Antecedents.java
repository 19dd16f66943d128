package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.entity.MentionType;

/**
 * Whom or what a relative pronoun stands for, and whom a noun describes.
 *
 * @param items of a sentence
 * @param groups its verbs
 * @param subjects of the verbs
 */
record Antecedents(
    List<Item> items, List<VerbGroup> groups, MentionPhrases phrases, Subjects subjects) {

  /** Finds the subject of a verb. */
  interface Subjects {
    /**
     * The subjects of one verb.
     *
     * @param group number of the verb
     * @param depth how many verbs were asked before
     */
    List<Argument> of(int group, int depth);
  }

  static boolean isRelative(Item item) {
    return (item.isTagged("WP") && !item.isTagged("WP$")) || item.isTagged("WDT");
  }

  /**
   * The object that stands before its clause: "the company, which he founded", "a company he
   * founded".
   */
  List<Argument> frontedObject(int group, SubjectFinder.Subject subject) {
    VerbGroup verb = groups.get(group);
    int before = subject.start() - 1;
    if (verb.form() != VerbGroup.Form.FINITE || before < 0 || subject.start() >= verb.start()) {
      return List.of();
    }
    if (isRelative(items.get(before)) || items.get(before).is("that")) {
      return of(group, before, 0);
    }
    boolean pronoun =
        subject.arguments().size() == 1 && subject.arguments().get(0).form() == MentionType.PRONOUN;
    return pronoun && items.get(before).isNoun() ? described(group, before, 0) : List.of();
  }

  /** The relative pronouns that stand for an entity, each as a mention of it, in text order. */
  List<Argument> relatives() {
    List<Argument> relatives = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      Item item = items.get(i);
      boolean place = item.isTagged("WRB") && item.is("where");
      if (place || (item.isTagged("WP") && !item.is("what")) || item.isTagged("WDT")) {
        for (Argument antecedent : of(groupAfter(i), relativeClause(i), 0)) {
          boolean fits =
              SubjectFinder.isPerson(antecedent) == (item.isTagged("WP") || item.is("that"));
          if (antecedent.isEntity() && (fits || item.is("whose") || item.is("that"))) {
            relatives.add(antecedent.mentionedBy(item.span(), MentionType.PRONOUN));
          }
        }
      }
    }
    return relatives;
  }

  /** Where the clause of a relative pronoun starts: "to whom", "in which". */
  private int relativeClause(int pronoun) {
    return items.get(pronoun - 1).isPreposition() ? pronoun - 1 : pronoun;
  }

  private int groupAfter(int item) {
    int group = 0;
    while (group < groups.size() && groups.get(group).start() < item) {
      group++;
    }
    return group;
  }

  /**
   * Whom "who" stands for: the mention before it, or whom the predicate noun before it describes.
   */
  List<Argument> of(int group, int relative, int depth) {
    int i = relative - 1;
    if (i >= 0 && (items.get(i).isComma() || items.get(i).isTagged(":"))) {
      i--;
    }
    if (i < 0) {
      return List.of();
    }
    if (items.get(i).isEntity()) {
      Argument who = items.get(i).argument().orElseThrow();
      return items.get(relative).is("who") && isBody(who) ? List.of() : List.of(who);
    }
    boolean named = items.get(i).isNoun() && i > 0 && items.get(i - 1).isEntity();
    boolean attribute =
        named && items.get(relative).is("who") && MentionPhrases.isPlace(items.get(i - 1));
    if (named && !attribute) {
      return List.of(items.get(i - 1).argument().orElseThrow());
    }
    return items.get(i).isNoun() ? described(group, i, depth) : List.of();
  }

  /** "people outside the government who met": a body is no "who". */
  private static boolean isBody(Argument described) {
    return described.type() == ArgumentType.ORGANIZATION && described.form() == MentionType.NOMINAL;
  }

  /**
   * Whom a noun describes: the subject of "be" before it, or the mention it is an apposition to.
   */
  List<Argument> described(int group, int noun, int depth) {
    int i = noun;
    while (i > 0 && isDescription(items.get(i))) {
      if (items.get(i).isComma() && items.get(i - 1).isEntity()) {
        return phrases.opensWithPlace(i - 1)
            ? List.of()
            : List.of(items.get(phrases.whole(i - 1)).argument().orElseThrow());
      }
      i--;
    }
    for (int before = group - 1; before >= 0; before--) {
      VerbGroup verb = groups.get(before);
      if (verb.end() == i + 1 && verb.lemma().equals("be")) {
        return subjects.of(before, depth + 1);
      }
    }
    return List.of();
  }

  private static boolean isDescription(Item item) {
    return item.isNoun()
        || item.isModifier()
        || item.isComma()
        || item.isTagged("CC")
        || item.isTagged("POS")
        || item.isEntity()
        || item.is("of");
  }
}
