package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/**
 * Participles that are joined to a name: "the Bergen-based Fjord Line" is Fjord Line, which is
 * based in Bergen, and "US-backed rebels" are backed by the US.
 */
final class Compounds {
  private Compounds() {}

  /**
   * A compound as a passive clause.
   *
   * @param slots the name, as {@code by} and {@code in}, and as {@code joined} for frames that only
   *     compounds have: "the ISIL-held town"
   */
  record Compound(Clause clause, Slots slots) {}

  /** Those whose noun phrase ends with a mention: also "the ISIL-held town of Raqqa". */
  static List<Compound> in(List<Item> items) {
    List<Compound> compounds = new ArrayList<>();
    for (int i = 0; i + 3 < items.size(); i++) {
      int end = end(items, i);
      int head = end > 0 && end + 1 < items.size() && items.get(end).is("of") ? end + 1 : end;
      boolean ends = head > 0 && head < items.size() && items.get(head).isEntity();
      if (ends && !items.get(head).isPossessivePronoun()) {
        List<Argument> named = List.of(items.get(head).argument().orElseThrow());
        compounds.add(compound(items, i, named, Modality.ASSERTED));
      }
    }
    return compounds;
  }

  /**
   * Those of a description that ends with a noun: what the subjects of "be" are said to be, or not
   * to be.
   */
  static List<Compound> of(Clause clause, List<Item> description) {
    int i = 0;
    while (i < description.size()
        && (description.get(i).isNoun()
            || (description.get(i).isModifier() && !description.get(i).demonym()))) {
      i++;
    }
    int end = i + 3 < description.size() ? end(description, i) : -1;
    boolean noun =
        end > 0
            && description.get(end - 1).isNoun()
            && (end == description.size() || !description.get(end).isEntity());
    return noun
        ? List.of(compound(description, i, clause.subjects(), clause.modality()))
        : List.of();
  }

  /** One past the adjectives and nouns behind a compound that starts here; -1 for no compound. */
  private static int end(List<Item> items, int i) {
    boolean joined =
        items.get(i).argument().isPresent()
            && !items.get(i).isDate()
            && items.get(i + 1).is("-")
            && items.get(i + 2).isTagged("VBN");
    if (!joined) {
      return -1;
    }
    int end = i + 3;
    while (end < items.size() && (items.get(end).isModifier() || items.get(end).isNoun())) {
      end++;
    }
    return end;
  }

  private static Compound compound(
      List<Item> items, int i, List<Argument> subjects, Modality modality) {
    Argument name = items.get(i).argument().orElseThrow();
    Span participle = items.get(i + 2).span();
    Clause clause =
        new Clause(
            subjects,
            items.get(i + 2).word().lemma(),
            true,
            List.of(),
            modality,
            false,
            participle,
            List.of(),
            Optional.empty());
    List<Argument> other = List.of(name);
    return new Compound(
        clause, new Slots(Map.of("subj", subjects, "by", other, "in", other, "joined", other), ""));
  }
}
