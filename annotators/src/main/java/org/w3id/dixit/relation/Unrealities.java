package org.w3id.dixit.relation;

import java.util.List;
import org.w3id.dixit.models.Dictionary;

/**
 * How a noun phrase that names an event puts it forward: "a possible attack", "the threat of a
 * war", "called for talks".
 */
final class Unrealities {
  /** Marks, in the dictionary, what makes another thing of an event. */
  private static final String NONE = "NONE";

  private final Dictionary words = Dictionary.load("unreal-words");
  private final Dictionary modalVerbs = Dictionary.load("modal-verbs");

  /**
   * @param start first item of the noun's attributes
   * @param noun the event's item
   * @param definite whether the phrase takes the event for granted, whatever the verb says
   * @param clauses of the same items
   */
  Modality of(List<Item> items, int start, int noun, boolean definite, List<Clause> clauses) {
    for (int i = Math.max(0, start - 1); i < noun; i++) {
      String kind = items.get(i).isWord() ? words.get(items.get(i).word().lower(), 0) : "";
      if (!kind.isEmpty() && !kind.equals(NONE) && !items.get(i).isNoun()) {
        return Modality.valueOf(kind);
      }
    }
    String governor = governor(items, start);
    if (!governor.isEmpty()) {
      return Modality.valueOf(governor);
    }
    return clauses.stream()
        .filter(clause -> holds(clause, items.get(start), items.get(noun)))
        .map(clause -> of(clause, definite))
        .findFirst()
        .orElse(Modality.ASSERTED);
  }

  /** Whether a word before the noun makes another thing of it: a trade war is no war. */
  boolean isOther(List<Item> items, int start, int noun) {
    return items.subList(start, noun).stream()
        .anyMatch(item -> item.isWord() && words.get(item.word().lower(), 0).equals(NONE));
  }

  /** Whether the noun stands in the clause, behind a verb that is no attribute of it: "failed". */
  private static boolean holds(Clause clause, Item first, Item noun) {
    return clause.verbSpan().end() <= first.span().start()
        && clause.complement().stream().anyMatch(item -> item.span().equals(noun.span()));
  }

  private Modality of(Clause clause, boolean definite) {
    String kind = modalVerbs.get(clause.verb(), 0);
    if (!kind.isEmpty() && clause.modality() == Modality.ASSERTED && !definite) {
      return Modality.valueOf(kind);
    }
    return definite ? Modality.ASSERTED : clause.modality();
  }

  private static boolean isOwner(Item item) {
    return item.isTagged("DT") || item.isTagged("POS") || item.demonym() || item.isEntity();
  }

  /** What the noun that governs the phrase makes of it: "threat" of "the threat of a new war". */
  private String governor(List<Item> items, int start) {
    int i = start - 1;
    while (i > 0 && isOwner(items.get(i))) {
      i--;
    }
    boolean governed = i > 0 && items.get(i).isPreposition() && items.get(i - 1).isWord();
    String kind = governed ? words.get(items.get(i - 1).word().lemma(), 0) : "";
    return kind.equals(NONE) || (governed && items.get(i - 1).isTagged("JJ")) ? "" : kind;
  }
}
