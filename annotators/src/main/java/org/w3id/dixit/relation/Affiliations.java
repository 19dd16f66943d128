package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.entity.MentionType;

/**
 * Reads off what stands side by side to whom and where somebody belongs: "Miller, of the Parole
 * Board,", "Miller, 45, of Bergen,", "Apple's Tim Cook", "the Center for Law at Yale University".
 */
final class Affiliations {
  private final ArgumentTypes types;

  Affiliations(ArgumentTypes types) {
    this.types = types;
  }

  List<Finding> in(List<Item> items) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (isName(items.get(i))) {
        ofBody(items, i, findings);
        atSchool(items, i, findings);
        asPart(items, i, findings);
        ofOwner(items, i, findings);
      }
    }
    return findings;
  }

  /** "Miller of the Parole Board", "Miller, 45, of Bergen," */
  private void ofBody(List<Item> items, int person, List<Finding> findings) {
    int of = person + 1;
    boolean comma = of < items.size() && items.get(of).isComma();
    if (comma) {
      boolean age =
          of + 2 < items.size() && items.get(of + 1).isTagged("CD") && items.get(of + 2).isComma();
      of += age ? 3 : 1;
    }
    int other = of < items.size() && items.get(of).is("of") ? named(items, of + 1) : -1;
    if (other < 0 || !isPerson(items.get(person)) || !ends(items, other + 1, comma)) {
      return;
    }
    Argument object = items.get(other).argument().orElseThrow();
    boolean home = object.type() == ArgumentType.CITY || object.type() == ArgumentType.PLACE;
    if (object.type() == ArgumentType.ORGANIZATION) {
      add(items.get(person), Predicate.WORKS_FOR, object, "phrase person of body", findings);
    } else if (home && comma) {
      add(items.get(person), Predicate.HOME_LOCATION, object, "phrase person of place", findings);
    }
  }

  /** "the Center for Law at Yale University" */
  private void atSchool(List<Item> items, int part, List<Finding> findings) {
    int at = part + 1;
    boolean link = at < items.size() && items.get(at).is("at");
    int school = link ? named(items, at + 1) : -1;
    if (school < 0 || !isBody(items.get(part)) || !ends(items, school + 1, false)) {
      return;
    }
    Argument object = items.get(school).argument().orElseThrow();
    if (types.is(object, "school")) {
      String rule = "phrase part of school";
      add(items.get(part), Predicate.PARENT_ORGANIZATION, object, rule, findings);
    }
  }

  /** "Norland, as part of the Northern Coalition,": of whoever it is that acts. */
  private void asPart(List<Item> items, int part, List<Finding> findings) {
    int as = part + 2;
    boolean link =
        as + 2 < items.size()
            && items.get(part + 1).isComma()
            && items.get(as).is("as")
            && items.get(as + 1).is("part")
            && items.get(as + 2).is("of");
    int whole = link ? named(items, as + 3) : -1;
    boolean inserted = whole > 0 && whole + 1 < items.size() && items.get(whole + 1).isComma();
    boolean acts =
        part == 0 || (!items.get(part - 1).isVerb() && !items.get(part - 1).isPreposition());
    if (inserted
        && acts
        && isBody(items.get(whole))
        && types.is(items.get(part).argument().orElseThrow(), "actor")) {
      Argument object = items.get(whole).argument().orElseThrow();
      add(items.get(part), Predicate.MEMBER_OF, object, "phrase as part of", findings);
    }
  }

  /** "Senegal's Sadio Mane", "Apple's Tim Cook": whom a country or an organisation has. */
  private void ofOwner(List<Item> items, int owner, List<Finding> findings) {
    int person = owner + 2;
    boolean has =
        person < items.size()
            && items.get(owner + 1).isTagged("POS")
            && isName(items.get(person))
            && isPerson(items.get(person))
            && ends(items, person + 1, false);
    if (!has) {
      return;
    }
    Argument object = items.get(owner).argument().orElseThrow();
    if (object.type() == ArgumentType.ORGANIZATION) {
      add(items.get(person), Predicate.WORKS_FOR, object, "phrase body's person", findings);
    } else if (object.type() == ArgumentType.COUNTRY) {
      add(items.get(person), Predicate.NATIONALITY, object, "phrase country's person", findings);
    }
  }

  private static int named(List<Item> items, int from) {
    int i = from;
    while (i < items.size() && items.get(i).isTagged("DT")) {
      i++;
    }
    return i < items.size() && isName(items.get(i)) ? i : -1;
  }

  private static boolean isName(Item item) {
    return item.isEntity() && item.argument().orElseThrow().form() == MentionType.NAME;
  }

  private static boolean isPerson(Item item) {
    return item.argument().orElseThrow().type() == ArgumentType.PERSON;
  }

  private static boolean isBody(Item item) {
    return item.argument().orElseThrow().type() == ArgumentType.ORGANIZATION;
  }

  /**
   * Whether the phrase is over here.
   *
   * @param closed whether a mark must end it, or the verb whose subject it is
   */
  private static boolean ends(List<Item> items, int i, boolean closed) {
    if (i >= items.size()) {
      return true;
    }
    Item item = items.get(i);
    return closed
        ? item.isComma() || item.isTagged(".") || item.isVerb()
        : !item.isNoun() && !item.isTagged("POS") && !item.isTagged("HYPH");
  }

  private static void add(
      Item subject, Predicate predicate, Argument object, String rule, List<Finding> findings) {
    Argument from = subject.argument().orElseThrow();
    findings.add(Finding.between(from, predicate, object, Modality.ASSERTED, rule));
  }
}
