package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who belongs to a party is politically affiliated with it, and who leads, founds or works for it
 * is so too.
 */
final class Parties {
  private static final Set<Predicate> TIES =
      EnumSet.of(Predicate.LEADS, Predicate.WORKS_FOR, Predicate.FOUNDER, Predicate.MEMBER_OF);

  private final ArgumentTypes types;

  Parties(ArgumentTypes types) {
    this.types = types;
  }

  /** The findings, membership of a party turned into affiliation, and affiliation added to ties. */
  List<Finding> complete(List<Finding> findings) {
    List<Finding> complete = new ArrayList<>();
    for (Finding finding : findings) {
      boolean turned = finding.predicate() == Predicate.FOUNDER;
      Argument person = turned ? finding.object() : finding.subject();
      Argument party = turned ? finding.subject() : finding.object();
      boolean tie =
          TIES.contains(finding.predicate())
              && person.type() == ArgumentType.PERSON
              && types.is(party, "party");
      if (!tie || finding.predicate() != Predicate.MEMBER_OF) {
        complete.add(finding);
      }
      if (tie) {
        complete.add(affiliation(finding, person, party));
      }
    }
    return complete;
  }

  private static Finding affiliation(Finding finding, Argument person, Argument party) {
    return new Finding(
        person,
        Predicate.POLITICAL_AFFILIATION,
        party,
        finding.evidence(),
        finding.modality(),
        finding.rule(),
        finding.role(),
        finding.phrase());
  }
}
