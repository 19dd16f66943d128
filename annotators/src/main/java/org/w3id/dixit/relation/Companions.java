package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who fights beside another is an ally and fights, too: "the army, together with the militia,
 * attacked the rebels".
 */
final class Companions {
  /** The name of the rule. */
  private static final String RULE = "phrase together with";

  private static final Set<String> BEFORE_WITH = Set.of("together", "along", "jointly");

  private final ArgumentTypes types;

  Companions(ArgumentTypes types) {
    this.types = types;
  }

  /** What the fights among the findings say of those beside their subjects. */
  List<Finding> of(List<Item> items, List<Finding> findings) {
    List<Finding> joint = new ArrayList<>();
    for (Finding finding : findings) {
      for (Argument companion : beside(items, finding)) {
        Modality modality = finding.modality();
        joint.add(Finding.between(finding.subject(), Predicate.ALLY_OF, companion, modality, RULE));
        joint.add(
            new Finding(
                companion,
                Predicate.FIGHTS,
                finding.object(),
                finding.evidence(),
                modality,
                RULE,
                Optional.empty(),
                Optional.empty()));
      }
    }
    return joint;
  }

  private List<Argument> beside(List<Item> items, Finding fight) {
    if (fight.predicate() != Predicate.FIGHTS || fight.modality() == Modality.DENIED) {
      return List.of();
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).argument().equals(Optional.of(fight.subject()))) {
        return behind(items, i + 1).stream()
            .filter(companion -> types.is(companion, "power"))
            .filter(companion -> !companion.object().equals(fight.object().object()))
            .toList();
      }
    }
    return List.of();
  }

  /** "together with B", "alongside B", a comma before it or not. */
  private static List<Argument> behind(List<Item> items, int from) {
    int i = from < items.size() && items.get(from).isComma() ? from + 1 : from;
    if (i < items.size() && items.get(i).is("alongside")) {
      return Conjuncts.at(items, i + 1).arguments();
    }
    return isTogether(items, i) ? Conjuncts.at(items, i + 2).arguments() : List.of();
  }

  /** Whether "together with" stands at an item. */
  static boolean isTogether(List<Item> items, int i) {
    return i + 1 < items.size()
        && items.get(i + 1).is("with")
        && items.get(i).isWord()
        && BEFORE_WITH.contains(items.get(i).word().lower());
  }
}
