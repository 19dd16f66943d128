package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

/**
 * From sentences, entities and attributions to relations, free of CoreNLP's types. Immutable, safe
 * for any number of threads.
 */
final class RelationReader {
  private final Dictionary countries = Dictionary.load("countries");
  private final Dictionary pronouns = Dictionary.load("pronouns");
  private final ItemReader items = new ItemReader();
  private final CandidatePairs candidates = new CandidatePairs();
  private final RuleReader rules = new RuleReader();
  private final RelationAssembler assembler = new RelationAssembler(new Confidences());
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
   */
  record Result(List<Relation> relations, List<Entity> added) {}

  Result read(
      String text,
      List<Sentence> sentences,
      List<Entity> entities,
      List<SpokenAttribution> attributions) {
    KnownEntities known = new KnownEntities(entities, countries);
    AddedEntities added = new AddedEntities(pronouns);
    ReportedContent reported = new ReportedContent(attributions);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Item> read = items.read(sentence.words(), known, added, sentence.paragraph());
      findings.addAll(findings(new SentenceItems(i, read), reported));
    }
    Map<String, String> ids = added.settle(used(findings), known);
    return new Result(assembler.assemble(findings, text, reported, ids), added.entities(ids));
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

  private static List<String> used(List<Finding> findings) {
    List<Argument> arguments = new ArrayList<>();
    for (Finding finding : findings) {
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
