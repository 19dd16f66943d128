package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/** Reads relations off "Iran-backed Hezbollah" and "the ISIL-held town of Raqqa". */
final class HyphenedParticiples {
  private final Dictionary participles = Dictionary.load("hyphened-participles");
  private final ArgumentTypes types;

  HyphenedParticiples(ArgumentTypes types) {
    this.types = types;
  }

  List<Finding> in(List<Item> items) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i + 3 < items.size(); i++) {
      Item participle = items.get(i + 2);
      boolean hyphened =
          items.get(i).argument().isPresent()
              && !items.get(i).isDate()
              && items.get(i + 1).is("-")
              && participle.isWord()
              && participles.contains(participle.word().text());
      int object = hyphened ? described(items, i + 3) : -1;
      if (object >= 0) {
        add(items.get(i), participle.word().lower(), items.get(object), findings);
      }
    }
    return findings;
  }

  /** The mention behind the participle and its nouns: "town of Raqqa"; -1 for none. */
  private static int described(List<Item> items, int from) {
    int i = from;
    while (i < items.size()
        && (items.get(i).isNoun() || items.get(i).isTagged("JJ") || items.get(i).is("of"))) {
      i++;
    }
    return i < items.size() && items.get(i).isEntity() ? i : -1;
  }

  private void add(Item subject, String participle, Item object, List<Finding> findings) {
    Predicate predicate = Predicate.valueOf(participles.get(participle, 0));
    Argument from = subject.argument().orElseThrow();
    Argument to = object.argument().orElseThrow();
    boolean fits =
        types.is(from, "actor")
            && types.is(to, predicate == Predicate.CONTROLS ? "place" : "actor");
    if (fits) {
      findings.add(
          new Finding(
              from,
              predicate,
              to,
              Span.hull(List.of(from.span(), to.span())),
              Modality.ASSERTED,
              "phrase hyphened " + predicate,
              Optional.empty(),
              Optional.empty()));
    }
  }
}
