package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.text.Span;

/** All the rules over one sentence. Immutable, safe for any number of threads. */
final class RuleReader {
  private final ArgumentTypes types = new ArgumentTypes();
  private final ClauseReader clauses = new ClauseReader();
  private final VerbRules verbs = new VerbRules(types, predicate -> !predicate.isBetweenActors());
  private final ActorRelations actors = new ActorRelations(types);
  private final NounRules nounRules = new NounRules();
  private final RelationalNouns nouns = new RelationalNouns(nounRules, types);
  private final NameTitles titles = new NameTitles(nounRules, nouns, types);
  private final Phrases phrases = new Phrases(types);
  private final Parties parties = new Parties(types);
  private final OpenRelations open = new OpenRelations();
  private final Dictionary kinds = Dictionary.load("nouns");
  private final Dictionary copulas = Dictionary.load("copulas");

  /**
   * @param added where the groups that act become entities
   * @param withOpen whether verbs that no rule knows give open relations
   */
  List<Finding> read(SentenceItems sentence, AddedEntities added, boolean withOpen) {
    FlatSentence flat = FlatSentence.of(sentence.items());
    List<Finding> findings = new ArrayList<>();
    nounPhrases(flat, findings);
    ActorRelations.Acts acts = actors.read(flat, added);
    findings.addAll(acts.findings());
    for (Clause clause : clauses.read(flat)) {
      read(clause, withOpen && !acts.verbs().contains(clause.verbSpan()), findings);
    }
    for (Compounds.Compound compound : Compounds.in(flat.items())) {
      findings.addAll(verbs.match(compound.clause(), compound.slots()));
    }
    return parties.complete(findings);
  }

  /** The relative pronouns of a sentence, each as a mention of what it stands for. */
  List<Argument> relatives(SentenceItems sentence) {
    return clauses.relatives(FlatSentence.of(sentence.items()));
  }

  /** How the verbs of a stretch put forward what it says. */
  Modality modality(SentenceItems sentence, Span stretch) {
    return clauses.read(FlatSentence.of(sentence.items())).stream()
        .filter(clause -> stretch.contains(clause.verbSpan()))
        .map(Clause::modality)
        .filter(modality -> modality != Modality.ASSERTED)
        .findFirst()
        .orElse(Modality.ASSERTED);
  }

  /** As what somebody is something: the first office that a stretch names. */
  Optional<String> role(SentenceItems sentence, Span stretch) {
    return nouns.office(FlatSentence.of(sentence.items()).items(), stretch);
  }

  /** What needs no verb, also inside of descriptions: "the statement from spokesman Miller". */
  private void nounPhrases(FlatSentence flat, List<Finding> findings) {
    findings.addAll(titles.in(flat.items()));
    findings.addAll(phrases.in(flat));
    for (Item item : flat.items()) {
      if (!item.inside().isEmpty()) {
        nounPhrases(FlatSentence.of(item.inside()), findings);
      }
    }
  }

  private void read(Clause clause, boolean withOpen, List<Finding> findings) {
    Slots slots = Slots.of(clause, kinds);
    List<Finding> found = new ArrayList<>(verbs.match(clause, slots));
    if (isCopula(clause)) {
      List<Item> description = description(clause);
      found.addAll(nouns.describe(clause.subjects(), description, clause.modality()));
      found.addAll(phrases.described(clause));
      for (Compounds.Compound compound : Compounds.of(clause, description)) {
        found.addAll(verbs.match(compound.clause(), compound.slots()));
      }
    } else {
      found.addAll(appointment(clause));
    }
    if (!isCopula(clause) && withOpen && found.isEmpty()) {
      found.addAll(open.read(clause));
    }
    findings.addAll(found);
  }

  /** "named Miller as chief executive": what the object of a verb is made by its subject. */
  private List<Finding> appointment(Clause clause) {
    List<Item> items = clause.complement();
    boolean makes = !clause.passive() && copulas.get(clause.verb(), 2).equals("appoints");
    int who = 0;
    while (who < items.size() && (items.get(who).isNoun() || items.get(who).isModifier())) {
      who++;
    }
    if (!makes || who + 1 >= items.size() || !items.get(who).isEntity()) {
      return List.of();
    }
    Argument person = items.get(who).argument().orElseThrow();
    List<Item> description = items.subList(who + 1, items.size());
    List<Finding> own = nouns.describe(List.of(person), description, clause.modality());
    return own.isEmpty()
        ? nouns.appointed(person, description, clause.subjects(), clause.modality())
        : own;
  }

  private boolean isCopula(Clause clause) {
    String voice = copulas.get(clause.verb(), 0);
    return voice.equals("both") || voice.equals(clause.passive() ? "passive" : "active");
  }

  /** What the subject is said to be: behind "as" where the verb wants that. */
  private List<Item> description(Clause clause) {
    List<Item> items = clause.complement();
    if (!copulas.get(clause.verb(), 1).equals("as")) {
      return items;
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).is("as")) {
        return items.subList(i + 1, items.size());
      }
    }
    return List.of();
  }
}
