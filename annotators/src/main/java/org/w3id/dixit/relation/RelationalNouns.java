package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * Reads relations off noun phrases that describe somebody or something: "the president of France",
 * "Apple's founder", "his wife".
 */
final class RelationalNouns {
  private final NounRules rules;
  private final Roles roles = new Roles();
  private final Dictionary kinds = Dictionary.load("nouns");
  private final Dictionary people = Dictionary.load("people-adjectives");
  private final ArgumentTypes types;
  private final Origins origins;

  RelationalNouns(NounRules rules, ArgumentTypes types) {
    this.rules = rules;
    this.types = types;
    this.origins = new Origins(types);
  }

  /** What the description of a clause's subjects says, at the top level of its noun phrases. */
  List<Finding> describe(List<Argument> described, List<Item> items, Modality modality) {
    List<Finding> findings = new ArrayList<>();
    boolean top = true;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.isComma() || item.isTagged("CC")) {
        top = true;
      } else if (item.isDate()) {
        top = true;
      } else if (item.isPreposition()) {
        top = item.is("as") && i == 0;
      }
      Optional<NounRules.Match> noun = top ? rules.at(items, i) : Optional.empty();
      if (noun.isPresent()) {
        int to = noun.get().to();
        if (isHead(items, to) && !describesNeighbour(items, i, noun.get().rule())) {
          described.forEach(who -> attach(who, items, noun.get(), modality, findings));
        }
        i = to - 1;
      }
    }
    return findings;
  }

  /** "…, his wife Salome Sweet, daughter of": the mention before the comma is meant. */
  private boolean describesNeighbour(List<Item> items, int noun, NounRule rule) {
    int i = noun - 1;
    while (i > 0 && items.get(i).isModifier()) {
      i--;
    }
    return i > 0
        && items.get(i).isComma()
        && items.get(i - 1).isEntity()
        && types.test(items.get(i - 1).argument().orElseThrow(), rule.described());
  }

  /** A noun before a person's name is that person's title, not a description of the subject. */
  private static boolean isHead(List<Item> items, int to) {
    if (to == items.size()) {
      return true;
    }
    Item next = items.get(to);
    return !next.isNoun() && !next.isTagged("POS") && !(next.isArgument() && !next.isDate());
  }

  /** What a noun that describes somebody says, by what stands behind it or before it. */
  void attach(
      Argument who,
      List<Item> items,
      NounRules.Match noun,
      Modality modality,
      List<Finding> findings) {
    if (!types.test(who, noun.rule().described())) {
      return;
    }
    int before = findings.size();
    boolean kindOf =
        noun.to() + 1 < items.size()
            && items.get(noun.to()).is("of")
            && items.get(noun.to() + 1).span().equals(who.span());
    Optional<Item> named = kindOf ? nameBefore(items, noun) : Optional.empty();
    if (named.isPresent()) {
      Argument part = named.get().argument().orElseThrow();
      add(part, items, noun, items.get(noun.to() + 1), modality, findings);
      return;
    }
    if (kindOf) {
      left(who, items, noun, modality, findings);
      return;
    }
    right(who, items, noun, modality, findings);
    if (findings.size() == before) {
      left(who, items, noun, modality, findings);
    }
  }

  /** "Darfur" of "the Darfur region of Sudan", which is the region; not "Danish island of …". */
  private Optional<Item> nameBefore(List<Item> items, NounRules.Match noun) {
    return Optional.of(noun.from() - 1)
        .filter(i -> i >= 0)
        .map(items::get)
        .filter(item -> item.isEntity() && !item.isPossessivePronoun())
        .filter(item -> types.test(item.argument().orElseThrow(), noun.rule().described()));
  }

  /** "president of France", "professor of law at Yale and adviser to …" */
  private void right(
      Argument who,
      List<Item> items,
      NounRules.Match noun,
      Modality modality,
      List<Finding> findings) {
    Optional<Item> next = behindComma(items, noun).filter(item -> isRelated(noun, who, item));
    if (next.isPresent()) {
      add(who, items, noun, next.get(), modality, findings);
      return;
    }
    int before = findings.size();
    String link = "";
    boolean linked = false;
    boolean named = false;
    for (int i = afterJointNouns(items, noun.to()); i < items.size(); i++) {
      Item item = items.get(i);
      if (item.isPreposition()) {
        link = item.word().lower();
        linked = noun.rule().links().contains(link) && !(named && !link.equals("of"));
        if (!linked && !link.equals("of") && !link.equals("for") && !link.equals("in")) {
          return;
        }
      } else if (item.isEntity()) {
        named |= item.span().equals(who.span());
        boolean used = linked && isWhole(items, i) && isRelated(noun, who, item);
        if (linked && !used && isWhole(items, i) && isPerson(item)) {
          return;
        }
        if (used) {
          add(who, items, noun, item, modality, findings);
        }
        boolean goesOn = used && continues(items, i);
        if (!goesOn && findings.size() > before && !item.isPossessivePronoun()) {
          return;
        }
      } else if (isWhoOf(item) || (link.isEmpty() && !item.isDate())) {
        return;
      }
    }
  }

  /** Whoever is an aide to a person is that person's: what comes after says something else. */
  private static boolean isPerson(Item item) {
    return item.argument().orElseThrow().type() == ArgumentType.PERSON;
  }

  /** Over "and president" of "founder and president of". */
  private int afterJointNouns(List<Item> items, int to) {
    int i = to;
    while (i < items.size() && (items.get(i).isComma() || items.get(i).isTagged("CC"))) {
      i++;
    }
    while (i > to && i < items.size()) {
      Optional<NounRules.Match> next = rules.at(items, i);
      if (next.isPresent()) {
        return afterJointNouns(items, next.get().to());
      }
      if (!items.get(i).isModifier() && !items.get(i).isNoun()) {
        return to;
      }
      i++;
    }
    return to;
  }

  private static boolean isWhoOf(Item item) {
    return item.isTagged(".") || item.isTagged(":") || item.isTagged("W") || item.isTagged("MD");
  }

  private static boolean isWhole(List<Item> items, int i) {
    return i + 1 == items.size()
        || (!items.get(i + 1).isTagged("POS")
            && !items.get(i + 1).isTagged("HYPH")
            && !items.get(i + 1).isNoun()
            && !items.get(i).isPossessivePronoun());
  }

  /** Whether a coordinated mention follows: "of Apple and Pixar"; not "of Apple, a US company". */
  static boolean continues(List<Item> items, int i) {
    int next = i + 1;
    if (next < items.size() && items.get(next).isComma()) {
      next++;
      if (next < items.size() && (items.get(next).is("a") || items.get(next).is("an"))) {
        return false;
      }
    }
    if (next < items.size() && items.get(next).is("and")) {
      next++;
    }
    boolean joined = next > i + 1;
    while (joined
        && next < Math.min(items.size(), i + 7)
        && (items.get(next).isModifier()
            || items.get(next).isNoun()
            || items.get(next).isPossessivePronoun())) {
      next++;
    }
    return joined && next < items.size() && items.get(next).isEntity() && isWhole(items, next);
  }

  /** "Miller, commander, Northern Fleet,": an office without an article, and whose it is. */
  private Optional<Item> behindComma(List<Item> items, NounRules.Match noun) {
    int at = noun.to() + 1;
    boolean bare = Roles.modifiers(items, noun.from()) == 0 && at < items.size();
    boolean named = bare && items.get(noun.to()).isComma() && items.get(at).isEntity();
    boolean closed =
        named
            && (at + 1 == items.size()
                || items.get(at + 1).isComma()
                || items.get(at + 1).isTagged("."));
    return closed && Roles.isOffice(noun.rule().predicate())
        ? Optional.of(items.get(at))
        : Optional.empty();
  }

  private boolean isRelated(NounRules.Match noun, Argument who, Item item) {
    Argument other = item.argument().orElseThrow();
    return types.test(other, noun.rule().related()) && !other.object().equals(who.object());
  }

  /** The first noun within a stretch that says as what somebody is something, as it stands. */
  Optional<String> office(List<Item> items, Span stretch) {
    for (int i = 0; i < items.size(); i++) {
      Optional<NounRules.Match> noun = rules.at(items, i);
      if (noun.isPresent()) {
        int from = Roles.modifiers(items, i);
        Span words =
            new Span(items.get(from).span().start(), items.get(noun.get().to() - 1).span().end());
        if (stretch.contains(words)) {
          return roles.role(items, from, noun.get(), from);
        }
      }
    }
    return Optional.empty();
  }

  /** "Apple's founder", "Azerbaijani president", "their son". */
  private void left(
      Argument who,
      List<Item> items,
      NounRules.Match noun,
      Modality modality,
      List<Finding> findings) {
    for (int i = noun.from() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.argument().isPresent() && !item.isDate()) {
        boolean before = item.span().start() != who.span().start();
        if (before && !isPeople(items, i, noun) && isRelated(noun, who, item)) {
          add(who, items, noun, item, modality, findings);
          jointOwner(items, i)
              .filter(owner -> isRelated(noun, who, owner))
              .ifPresent(owner -> add(who, items, noun, owner, modality, findings));
        } else if (before && origins.isFrom(who, noun, item)) {
          findings.add(Origins.from(who, item.argument().orElseThrow(), modality));
        }
        return;
      }
      boolean passes =
          item.isTagged("POS")
              || item.isNoun()
              || item.isTagged("JJ")
              || item.isTagged("VBG")
              || item.isTagged("VBN")
              || item.isTagged("HYPH")
              || item.isTagged("CD")
              || item.isTagged("RB")
              || (item.isTagged("CC")
                  && i > 0
                  && rules.endingAt(items, i).filter(RelationalNouns::describesPerson).isPresent());
      if (!passes || isNamedBody(items, i)) {
        return;
      }
    }
  }

  private static boolean describesPerson(NounRules.Match noun) {
    return noun.rule().described().contains("person");
  }

  /** "EU Council president": the office is one of the council, not of what stands before it. */
  private boolean isNamedBody(List<Item> items, int i) {
    Item item = items.get(i);
    return item.isTagged("NNP")
        && i > 0
        && !items.get(i - 1).isTagged("POS")
        && !items.get(i - 1).isTagged("NNP")
        && kinds.get(item.word().lower(), 0).equals("organization");
  }

  /** "an ethnic Armenian enclave" names those who live there, not the state. */
  private boolean isPeople(List<Item> items, int demonym, NounRules.Match noun) {
    return items.get(demonym).demonym()
        && noun.rule().predicate() == Predicate.CONTAINED_IN_PLACE
        && demonym > 0
        && (items.get(demonym - 1).isTagged("RB")
            || people.contains(items.get(demonym - 1).word().lower()));
  }

  /** "Ralph" of "Ralph and Andrea's daughter". */
  private static Optional<Item> jointOwner(List<Item> items, int owner) {
    boolean joint =
        owner > 1
            && items.get(owner - 1).is("and")
            && items.get(owner - 2).isEntity()
            && owner + 1 < items.size()
            && items.get(owner + 1).isTagged("POS");
    return joint ? Optional.of(items.get(owner - 2)) : Optional.empty();
  }

  private void add(
      Argument who,
      List<Item> items,
      NounRules.Match noun,
      Item other,
      Modality modality,
      List<Finding> findings) {
    Argument related = other.argument().orElseThrow();
    findings.add(finding(who, items, noun, related, items.indexOf(other), modality));
  }

  /**
   * What an organisation makes of somebody: "named Miller chief executive", "as chief executive".
   * The first office that the description names and that is nobody else's.
   */
  List<Finding> appointed(
      Argument who, List<Item> items, List<Argument> owners, Modality modality) {
    int i = 0;
    Optional<NounRules.Match> noun = Optional.empty();
    while (noun.isEmpty() && i < items.size() && mayOpen(items.get(i))) {
      noun = rules.at(items, i).filter(match -> isHead(items, match.to()));
      i++;
    }
    List<Finding> findings = new ArrayList<>();
    noun.filter(match -> Roles.isOffice(match.rule().predicate()))
        .filter(match -> types.test(who, match.rule().described()))
        .ifPresent(
            match -> {
              for (Argument owner : owners) {
                if (types.test(owner, match.rule().related())) {
                  findings.add(finding(who, items, match, owner, -1, modality));
                }
              }
            });
    return findings;
  }

  private static boolean mayOpen(Item item) {
    return item.is("as") || item.isModifier() || item.isNoun();
  }

  private Finding finding(
      Argument who,
      List<Item> items,
      NounRules.Match noun,
      Argument related,
      int at,
      Modality modality) {
    NounRule rule = noun.rule();
    int from = Roles.modifiers(items, noun.from());
    boolean office = Roles.isOffice(rule.predicate());
    boolean lesserOffice =
        roles.isLesser(items, noun, from, at)
            || (rule.predicate() == Predicate.LEADS && Roles.isOneOfMany(items, from, at));
    Predicate predicate = office && lesserOffice ? Predicate.WORKS_FOR : rule.predicate();
    Span evidence = Span.hull(List.of(who.span(), related.span(), items.get(noun.from()).span()));
    return new Finding(
        rule.backward() ? related : who,
        predicate,
        rule.backward() ? who : related,
        evidence,
        modality,
        rule.id(),
        roles.role(items, from, noun, at),
        Optional.empty());
  }
}
