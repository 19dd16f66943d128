package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

/**
 * From sentences, entities and attributions to relations, free of CoreNLP's types. Immutable, safe
 * for any number of threads.
 */
final class RelationReader {
  /** How often a pronoun means whom it is taken to mean; by hand. */
  private static final double PRONOUN = 0.9;

  private final Dictionary countries = Dictionary.load("countries");
  private final Dictionary pronouns = Dictionary.load("pronouns");
  private final ItemReader items = new ItemReader();
  private final CandidatePairs candidates = new CandidatePairs();
  private final RuleReader rules = new RuleReader();
  private final Confidences confidences = new Confidences();
  private final boolean open;

  /**
   * @param open whether verbs that no predicate covers give open relations
   */
  RelationReader(boolean open) {
    this.open = open;
  }

  /**
   * A sentence as it comes from the tagger.
   *
   * @param paragraph number of the paragraph, from 0
   */
  record Sentence(List<Word> words, int paragraph) {
    Sentence {
      words = List.copyOf(words);
    }
  }

  /**
   * What was read.
   *
   * @param added entities that only relations call for
   * @param mentions of known entities that only relations call for, by the entities' ids
   */
  record Result(
      List<Relation> relations, List<Entity> added, Map<String, List<Mention>> mentions) {}

  Result read(
      String text,
      List<Sentence> sentences,
      List<Entity> entities,
      List<SpokenAttribution> attributions) {
    KnownEntities known = new KnownEntities(entities, countries);
    ReportedContent reported = new ReportedContent(attributions);
    AddedEntities added = new AddedEntities(pronouns, known, reported);
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Item> read = items.read(sentence.words(), known, added, sentence.paragraph());
      SentenceItems here = new SentenceItems(i, read);
      rules.relatives(here).stream()
          .filter(relative -> known.at(relative.span().start()).isEmpty())
          .forEach(added::seeAlso);
      findings(here, reported).forEach(finding -> proposals.add(proposal(finding)));
    }
    Map<String, String> ids = added.settle(used(proposals));
    return new Result(
        RelationAssembler.assemble(proposals, text, reported, ids),
        added.entities(ids),
        added.furtherMentions());
  }

  private Proposal proposal(Finding finding) {
    boolean pronoun = finding.subject().form() == MentionType.PRONOUN;
    return new Proposal(finding, confidences.of(finding.rule()) * (pronoun ? PRONOUN : 1));
  }

  /** What the rules find among the candidates; no open relation for a verb that attributes. */
  List<Finding> findings(SentenceItems sentence, ReportedContent reported) {
    Set<Pair> pairs = new HashSet<>();
    for (CandidatePair pair : candidates.in(sentence)) {
      pairs.add(new Pair(pair.subject().span(), pair.object().span()));
    }
    return rules.read(sentence, open).stream()
        .filter(f -> pairs.contains(new Pair(f.subject().span(), f.object().span())))
        .filter(f -> f.phrase().isEmpty() || !reported.isCue(f.phrase().get()))
        .toList();
  }

  private record Pair(Span subject, Span object) {}

  private static List<String> used(List<Proposal> proposals) {
    List<Argument> arguments = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Finding finding = proposal.finding();
      arguments.add(finding.subject());
      if (finding.object().isEntity()) {
        arguments.add(finding.object());
      }
    }
    return arguments.stream()
        .sorted(Comparator.comparing(Argument::span))
        .map(Argument::id)
        .toList();
  }
}
