package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/**
 * Cuts a sentence into minimal propositions without a parser: one for each verb group, with the
 * subject that its place in the sentence gives it, one for each apposition and each description in
 * brackets. The idea is that of clause-based open information extraction (Del Corro and Gemulla,
 * WWW 2013), on parts of speech alone.
 */
final class ClauseReader {
  private final VerbGroups verbGroups = new VerbGroups();
  private final Dictionary subordinators = Dictionary.load("subordinators");
  private final Dictionary modalVerbs = Dictionary.load("modal-verbs");
  private final TimeAdverbials times = new TimeAdverbials();
  private final Purposes purposes = new Purposes();
  private final Gerunds gerunds = new Gerunds(purposes);

  List<Clause> read(FlatSentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    List<Item> items = sentence.items();
    List<VerbGroup> groups = verbGroups.in(items);
    verbClauses(items, groups, clauses);
    appositions(items, groups, clauses);
    for (FlatSentence.Aside aside : sentence.asides()) {
      aside(aside, clauses);
    }
    for (Item item : items) {
      if (item.isEntity() && !item.inside().isEmpty()) {
        clauses.add(description(item, item.inside()));
      }
    }
    return clauses;
  }

  /** The relative pronouns of a sentence, each as a mention of what it stands for. */
  List<Argument> relatives(FlatSentence sentence) {
    List<Item> items = sentence.items();
    return finder(items, verbGroups.in(items)).antecedents().relatives();
  }

  private SubjectFinder finder(List<Item> items, List<VerbGroup> groups) {
    return new SubjectFinder(items, groups, modalVerbs, subordinators, times, purposes, gerunds);
  }

  private void verbClauses(List<Item> items, List<VerbGroup> groups, List<Clause> clauses) {
    SubjectFinder finder = finder(items, groups);
    List<SubjectFinder.Subject> subjects = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      subjects.add(finder.of(i));
    }
    List<Modality> modalities = modalities(groups, subjects, items);
    for (int i = groups.size() - 1, to = items.size(); i >= 0; i--) {
      VerbGroup group = groups.get(i);
      int from = group.end();
      int end = complementEnd(items, from, to);
      List<Item> complement = items.subList(from, end);
      boolean none =
          complement.isEmpty() || (complement.size() == 1 && complement.get(0).isTagged("CC"));
      if (none && i + 1 < groups.size() && sharesComplement(items, groups, i)) {
        int next = groups.get(i + 1).end();
        complement = items.subList(next, complementEnd(items, next, items.size()));
      }
      clauses.add(
          new Clause(
              subjects.get(i).arguments(),
              group.lemma(),
              isPassive(items, groups, i),
              complement,
              isNobody(items, subjects.get(i)) ? Modality.DENIED : modalities.get(i),
              group.form() == VerbGroup.Form.GERUND,
              new Span(items.get(group.start()).span().start(), items.get(from - 1).span().end()),
              finder.antecedents().frontedObject(i, subjects.get(i)),
              leadingDate(items, subjects.get(i).start())));
      to = i == 0 ? 0 : end(groups.get(i - 1), group, subjects.get(i));
    }
  }

  /** "Neither Norland nor Sudland supports" */
  private static boolean isNobody(List<Item> items, SubjectFinder.Subject subject) {
    int before = subject.start() - 1;
    return before >= 0 && (items.get(before).is("neither") || items.get(before).is("nor"));
  }

  /**
   * Where the complement of the verb before must end: at the next verb, or at its subject, which of
   * an infinitive is the object of the verb before: "helped Norland to defend".
   */
  private int end(VerbGroup before, VerbGroup next, SubjectFinder.Subject subject) {
    boolean object =
        next.form() == VerbGroup.Form.INFINITIVE
            && modalVerbs.get(before.lemma(), 0).equals(Modality.ASSERTED.name());
    return subject.start() >= before.end() && !object ? subject.start() : next.start();
  }

  /**
   * "was born and raised in": the second verb has the first one's auxiliary; "met Miller and funded
   * Berg": it has none.
   */
  private static boolean isPassive(List<Item> items, List<VerbGroup> groups, int i) {
    VerbGroup group = groups.get(i);
    boolean joint = i > 0 && group.start() > 0 && items.get(group.start() - 1).isTagged("CC");
    if (!joint) {
      return group.passive();
    }
    boolean bare = group.start() == group.head();
    boolean before = groups.get(i - 1).passive();
    boolean object = group.end() < items.size() && items.get(group.end()).isEntity();
    boolean past = items.get(group.head()).isTagged("VBD");
    boolean adjacent = groups.get(i - 1).end() == group.start() - 1;
    return group.passive() ? !(bare && !before && object) : before && past && adjacent;
  }

  private static boolean sharesComplement(List<Item> items, List<VerbGroup> groups, int i) {
    int from = groups.get(i).end();
    int next = groups.get(i + 1).start();
    return next == from + 1 && items.get(from).isTagged("CC");
  }

  /**
   * A verb takes the modality of the one that governs it: "plans to release", "refused to meet".
   */
  private List<Modality> modalities(
      List<VerbGroup> groups, List<SubjectFinder.Subject> subjects, List<Item> items) {
    List<Modality> modalities = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      VerbGroup group = groups.get(i);
      Modality own = group.modality();
      if (own == Modality.ASSERTED && i > 0 && coordinated(items, group)) {
        own = modalities.get(beforeGerunds(groups, i));
      } else if (own == Modality.ASSERTED && group.form() == VerbGroup.Form.INFINITIVE) {
        Modality outer = i == 0 ? own : governed(groups.get(i - 1), modalities.get(i - 1));
        own = purposes.modality(items, group.start() - 1).orElse(outer);
      }
      if (own == Modality.ASSERTED && group.form() == VerbGroup.Form.GERUND) {
        boolean governed = i > 0 && groups.get(i - 1).head() == group.start() - 1;
        own =
            governed && modalVerbs.contains(groups.get(i - 1).lemma())
                ? governed(groups.get(i - 1), modalities.get(i - 1))
                : gerunds.modality(items, group.start() - 1).orElse(own);
      }
      if (own == Modality.ASSERTED && group.form() == VerbGroup.Form.FINITE && i > 0) {
        boolean denied = isDenied(items, groups.get(i - 1), subjects.get(i).start() - 1);
        own = denied ? Modality.DENIED : own;
      }
      modalities.add(own);
    }
    return modalities;
  }

  /** "denied that Norland supports", "rejected allegations that Norland supports" */
  private boolean isDenied(List<Item> items, VerbGroup governor, int that) {
    int end = that - 1;
    boolean noun = end > 0 && items.get(end).isNoun() && purposes.isReport(items, end);
    while (noun && end > governor.head() && !items.get(end).isVerb()) {
      end--;
    }
    return that > 0
        && items.get(that).is("that")
        && end == governor.head()
        && governor.modality() != Modality.DENIED
        && modalVerbs.get(governor.lemma(), 0).equals(Modality.DENIED.name());
  }

  /** "stop fighting and call on": the verb that the next one is joined to. */
  private static int beforeGerunds(List<VerbGroup> groups, int group) {
    int i = group - 1;
    while (i > 0 && groups.get(i).form() == VerbGroup.Form.GERUND) {
      i--;
    }
    return i;
  }

  private static boolean coordinated(List<Item> items, VerbGroup group) {
    return group.start() > 0
        && items.get(group.start() - 1).isTagged("CC")
        && items.get(group.start()).isTagged("VB")
        && items.get(group.start()).word().tag().equals("VB");
  }

  private Modality governed(VerbGroup governor, Modality outer) {
    String kind = modalVerbs.get(governor.lemma(), governor.progressive() ? 2 : 0);
    kind = kind.isEmpty() ? modalVerbs.get(governor.lemma(), 0) : kind;
    if (kind.isEmpty()) {
      return outer == Modality.ASSERTED ? Modality.PLANNED : outer;
    }
    Modality modality = Modality.valueOf(kind);
    return modality == Modality.ASSERTED || outer == Modality.DENIED ? outer : modality;
  }

  private int complementEnd(List<Item> items, int from, int to) {
    for (int i = from; i < to; i++) {
      Item item = items.get(i);
      boolean stops =
          item.isTagged(".")
              || item.isTagged(":")
              || item.isTagged("W")
              || (item.isWord() && subordinators.get(item.word().lower(), 0).equals("always"));
      if (stops) {
        return i;
      }
    }
    return to;
  }

  private static Optional<Argument> leadingDate(List<Item> items, int subject) {
    int i = subject - 1;
    while (i >= 0 && (items.get(i).isComma() || items.get(i).isTagged("RB"))) {
      i--;
    }
    return i >= 0 && i <= 6 && items.get(i).isDate() ? items.get(i).argument() : Optional.empty();
  }

  /** "Miller, a spokesman for the ministry, …" and "A spokesman for the ministry, Miller …" */
  private static void appositions(List<Item> items, List<VerbGroup> groups, List<Clause> clauses) {
    leadingApposition(items, groups, clauses);
    for (int i = 0; i + 2 < items.size(); i++) {
      if (items.get(i).isEntity() && items.get(i + 1).isComma() && describes(items, i + 2)) {
        int end = appositionEnd(items, groups, i + 2);
        Item described = innermost(items.get(i));
        clauses.add(description(described, items.subList(i + 2, end)));
      }
    }
  }

  /** "AZERTAC" of "a statement by AZERTAC": what stands right before the comma. */
  private static Item innermost(Item item) {
    List<Item> inside = item.inside();
    boolean deeper = !inside.isEmpty() && inside.get(inside.size() - 1).isEntity();
    return deeper ? innermost(inside.get(inside.size() - 1)) : item;
  }

  private static void leadingApposition(
      List<Item> items, List<VerbGroup> groups, List<Clause> clauses) {
    int start = !items.isEmpty() && items.get(0).is("as") ? 1 : 0;
    if (items.size() < start + 3 || !opens(items.get(start)) || items.get(start).isEntity()) {
      return;
    }
    int end = appositionEnd(items, groups, start);
    int comma = end - 1;
    while (comma > start && !items.get(comma).isComma()) {
      comma--;
    }
    boolean subject = comma > start && comma + 1 < end && end < items.size();
    int name = comma + 1;
    while (name < end - 1 && items.get(name).isNoun()) {
      name++;
    }
    if (subject && name == end - 1 && items.get(name).isEntity()) {
      clauses.add(description(items.get(end - 1), items.subList(start, comma)));
    }
  }

  private static boolean opens(Item item) {
    return item.isNoun() || item.isModifier() || item.isEntity();
  }

  /** Whether a description starts here, and not the next name of a list. */
  private static boolean describes(List<Item> items, int i) {
    boolean owner =
        items.get(i).isPossessivePronoun()
            || (i + 1 < items.size()
                && (items.get(i + 1).isNoun()
                    || items.get(i + 1).isTagged("JJ")
                    || items.get(i + 1).isTagged("POS")));
    return opens(items.get(i)) && (!items.get(i).isEntity() || owner);
  }

  private static int appositionEnd(List<Item> items, List<VerbGroup> groups, int from) {
    for (int i = from; i < items.size(); i++) {
      Item item = items.get(i);
      int at = i;
      boolean verb = groups.stream().anyMatch(group -> group.start() == at);
      if (verb || item.isTagged(".") || item.isTagged(":") || item.isTagged("W")) {
        return i;
      }
    }
    return items.size();
  }

  private void aside(FlatSentence.Aside aside, List<Clause> clauses) {
    List<Item> items = aside.items();
    List<VerbGroup> groups = verbGroups.in(items);
    if (groups.isEmpty()) {
      clauses.add(description(aside.of(), items));
      return;
    }
    for (int i = 0; i < groups.size(); i++) {
      VerbGroup group = groups.get(i);
      int to = i + 1 < groups.size() ? groups.get(i + 1).start() : items.size();
      clauses.add(
          new Clause(
              aside.of().argument().stream().toList(),
              group.lemma(),
              group.passive(),
              items.subList(group.end(), complementEnd(items, group.end(), to)),
              group.modality(),
              group.form() == VerbGroup.Form.GERUND,
              items.get(group.head()).span(),
              List.of(),
              Optional.empty()));
    }
  }

  private static Clause description(Item described, List<Item> items) {
    Span span = items.isEmpty() ? described.span() : items.get(0).span();
    return new Clause(
        described.argument().stream().toList(),
        "be",
        false,
        items,
        Modality.ASSERTED,
        false,
        span,
        List.of(),
        Optional.empty());
  }
}
