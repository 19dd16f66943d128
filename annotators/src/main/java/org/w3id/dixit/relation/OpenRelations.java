package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * What a verb says between its subject and its object where no predicate covers it. The object is
 * the direct one, or that of a preposition right behind the verb. Nothing is read off gerunds,
 * whose subject is not sure, or about pronouns that stand for nobody known.
 */
final class OpenRelations {
  private final Dictionary left = Dictionary.load("open-relation-stop-verbs");

  List<Finding> read(Clause clause) {
    List<Item> items = clause.complement();
    int i = 0;
    while (i < items.size() && (items.get(i).isTagged("RB") || items.get(i).isTagged("RP"))) {
      i++;
    }
    boolean linked = i < items.size() && items.get(i).isTagged("IN");
    if (clause.gerund() || (clause.passive() && !linked) || left.contains(clause.verb())) {
      return List.of();
    }
    int last = linked ? i : i - 1;
    int object = linked ? i + 1 : i;
    while (object < items.size() && isTitle(items.get(object))) {
      object++;
    }
    if (object >= items.size() || !isWholeEntity(items, object)) {
      return List.of();
    }
    int end = last < 0 ? clause.verbSpan().end() : items.get(last).span().end();
    return findings(clause, items.get(object), new Span(clause.verbSpan().start(), end));
  }

  private static boolean isTitle(Item item) {
    return item.isModifier() || item.isNoun();
  }

  private static boolean isWholeEntity(List<Item> items, int i) {
    Item item = items.get(i);
    boolean whole =
        i + 1 == items.size()
            || (!items.get(i + 1).isTagged("POS")
                && !items.get(i + 1).isNoun()
                && !items.get(i + 1).isTagged("HYPH"));
    return item.isEntity() && !item.isPossessivePronoun() && !isReflexive(item) && whole;
  }

  private static boolean isReflexive(Item item) {
    String word = item.word().lower();
    return word.endsWith("self") || word.endsWith("selves");
  }

  private static List<Finding> findings(Clause clause, Item object, Span phrase) {
    List<Finding> findings = new ArrayList<>();
    Argument to = object.argument().orElseThrow();
    for (Argument subject : clause.subjects()) {
      boolean pronoun = subject.form() == MentionType.PRONOUN && to.form() == MentionType.PRONOUN;
      boolean nobody = AddedEntities.isNobody(subject) || AddedEntities.isNobody(to);
      if (!subject.object().equals(to.object()) && !pronoun && !nobody) {
        findings.add(
            new Finding(
                subject,
                Predicate.OPEN_RELATION,
                to,
                Span.hull(List.of(subject.span(), phrase, to.span())),
                clause.modality(),
                "open",
                Optional.empty(),
                Optional.of(phrase)));
      }
    }
    return findings;
  }
}
