package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.w3id.dixit.encode.Encoded;
import org.w3id.dixit.encode.PropertyHead;
import org.w3id.dixit.text.Span;

/**
 * What the relator of the shared encoder says of an article's mentions to each other: every mention
 * of an entity is asked about the mentions and dates of its own sentence. Over the end of a
 * sentence the relator was right in none of the relations of news that were read, and
 * KnowledgeNet's passages have none there. Immutable, safe for any number of threads.
 */
final class RelatorProposals {
  private final PropertyHead head;
  private final ArgumentTypes types;
  private final List<PropertyRule> rules = PropertyRule.load();

  RelatorProposals(PropertyHead head, ArgumentTypes types) {
    this.head = head;
    this.types = types;
  }

  /**
   * Everything from a probability on, in text order.
   *
   * @param sentences with their mentions
   */
  List<LearnedRelation> of(Encoded encoded, List<Mentions> sentences, double least) {
    Map<Span, Argument> subjects = new LinkedHashMap<>();
    for (Mentions sentence : sentences) {
      sentence.all().stream()
          .filter(Argument::isEntity)
          .forEach(mention -> subjects.putIfAbsent(mention.span(), mention));
    }
    List<Span> spans = List.copyOf(subjects.keySet());
    List<PropertyHead.Answers> answers = head.ask(encoded, spans);
    Map<Span, PropertyHead.Answers> bySpan = new LinkedHashMap<>();
    for (int i = 0; i < spans.size(); i++) {
      bySpan.put(spans.get(i), answers.get(i));
    }
    List<LearnedRelation> learned = new ArrayList<>();
    sentences.forEach(sentence -> learned.addAll(within(sentence, bySpan, least)));
    return learned;
  }

  private List<LearnedRelation> within(
      Mentions mentions, Map<Span, PropertyHead.Answers> answers, double least) {
    List<LearnedRelation> learned = new ArrayList<>();
    for (Argument subject : mentions.all()) {
      for (Argument object : subject.isEntity() ? mentions.all() : List.<Argument>of()) {
        boolean apart = !subject.span().overlaps(object.span());
        if (apart && !subject.object().equals(object.object())) {
          ask(mentions.sentence(), subject, object, answers.get(subject.span()), least, learned);
        }
      }
    }
    return learned;
  }

  private void ask(
      SentenceItems sentence,
      Argument subject,
      Argument object,
      PropertyHead.Answers answers,
      double least,
      Collection<LearnedRelation> learned) {
    for (PropertyRule rule : rules) {
      if (rule.fits(types, subject, object)) {
        OptionalDouble probability = answers.probability(rule.property(), object.span());
        if (probability.orElse(0) >= least) {
          learned.add(
              new LearnedRelation(
                  sentence,
                  rule.backward() ? object : subject,
                  rule.predicate(),
                  rule.backward() ? subject : object,
                  rule.property(),
                  probability.getAsDouble()));
        }
      }
    }
  }
}
