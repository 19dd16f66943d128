package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.encode.Encoded;
import org.w3id.dixit.encode.PropertyHead;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.speaker.SpokenAttribution;

/**
 * From sentences, entities and attributions to relations, free of CoreNLP's types. Immutable, safe
 * for any number of threads.
 */
final class RelationReader {
  private final Dictionary countries = Dictionary.load("countries");
  private final Dictionary pronouns = Dictionary.load("pronouns");
  private final Dictionary topics = Dictionary.load("topic-words");
  private final ItemReader items = new ItemReader();
  private final CandidatePairs candidates = new CandidatePairs();
  private final RuleReader rules = new RuleReader();
  private final RelationDecision decision = new RelationDecision(rules, new Confidences());
  private final Optional<RelatorProposals> relator;
  private final boolean open;

  /**
   * @param open whether verbs that no predicate covers give open relations
   * @param head asks the shared encoder; empty to go by rules alone
   */
  RelationReader(boolean open, Optional<PropertyHead> head) {
    this.open = open;
    this.relator = head.map(asked -> new RelatorProposals(asked, new ArgumentTypes()));
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

  /**
   * @param encoded empty where there is no relator
   */
  Result read(
      String text,
      List<Sentence> sentences,
      List<Entity> entities,
      List<SpokenAttribution> attributions,
      Optional<Encoded> encoded) {
    KnownEntities known = new KnownEntities(entities, countries, text);
    ReportedContent reported = new ReportedContent(attributions);
    AddedEntities added = new AddedEntities(pronouns, known, reported, text);
    WarCoverage war = WarCoverage.of(sentences, topics);
    List<Mentions> mentions = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Item> read = items.read(sentence.words(), known, added, sentence.paragraph());
      SentenceItems here = new SentenceItems(i, read);
      mentions.add(mentions(here, known, added));
      findings(here, added, reported).stream()
          .filter(finding -> war.allows(sentence, finding))
          .forEach(findings::add);
    }
    List<Proposal> proposals =
        relator
            .map(r -> r.of(encoded.orElseThrow(), mentions, RelationDecision.HEARD))
            .map(learned -> decision.decide(findings, credible(learned, sentences, war, reported)))
            .orElseGet(() -> decision.decide(findings));
    List<Argument> used = used(proposals);
    added.confirm(used);
    Map<String, String> ids = added.settle(used.stream().map(Argument::id).toList());
    return new Result(
        RelationAssembler.assemble(proposals, text, reported, ids),
        added.entities(ids),
        added.furtherMentions());
  }

  /**
   * Without those between who speaks and what is said, where the relator often errs in news, and
   * without fights where no arms are.
   */
  private static List<LearnedRelation> credible(
      List<LearnedRelation> learned,
      List<Sentence> sentences,
      WarCoverage war,
      ReportedContent reported) {
    return learned.stream()
        .filter(one -> !reported.divides(one.subject().span(), one.object().span()))
        .filter(one -> war.allows(sentences.get(one.sentence().number()), one))
        .toList();
  }

  private Mentions mentions(SentenceItems sentence, KnownEntities known, AddedEntities added) {
    List<Argument> all = candidates.arguments(sentence);
    for (Argument relative : rules.relatives(sentence)) {
      if (known.at(relative.span().start()).isEmpty()) {
        added.seeAlso(relative);
        all.add(relative);
      }
    }
    return new Mentions(sentence, all);
  }

  /** What the rules find among the candidates; no open relation for a verb that attributes. */
  private List<Finding> findings(
      SentenceItems sentence, AddedEntities added, ReportedContent reported) {
    return rules.read(sentence, added, open).stream()
        .filter(f -> candidates.test(f.subject(), f.object()))
        .filter(f -> f.phrase().isEmpty() || !reported.isCue(f.phrase().get()))
        .toList();
  }

  private static List<Argument> used(List<Proposal> proposals) {
    List<Argument> arguments = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Finding finding = proposal.finding();
      arguments.add(finding.subject());
      if (finding.object().isEntity()) {
        arguments.add(finding.object());
      }
    }
    arguments.sort(Comparator.comparing(Argument::span));
    return arguments;
  }
}
