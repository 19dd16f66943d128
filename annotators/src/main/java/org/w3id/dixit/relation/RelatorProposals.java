package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  /**
   * Characters from a subject to an object that is asked about. The relator sees forty-eight words
   * to either side, of which this is several times as much; without it the questions of a sentence
   * without an end grow with its square.
   */
  private static final int REACH = 1200;

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
    List<Question> questions = questions(sentences);
    Map<Span, List<Span>> objects = new LinkedHashMap<>();
    for (Question question : questions) {
      objects
          .computeIfAbsent(question.subject().span(), subject -> new ArrayList<>())
          .add(question.object().span());
    }
    List<PropertyHead.Question> asked = new ArrayList<>();
    objects.forEach((subject, near) -> asked.add(new PropertyHead.Question(subject, near)));
    List<PropertyHead.Answers> answers = head.ask(encoded, asked);
    Map<Span, PropertyHead.Answers> bySubject = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      bySubject.put(asked.get(i).subject(), answers.get(i));
    }
    List<LearnedRelation> learned = new ArrayList<>();
    for (Question question : questions) {
      bySubject
          .get(question.subject().span())
          .probability(question.rule().property(), question.object().span())
          .stream()
          .filter(probability -> probability >= least)
          .mapToObj(question::answered)
          .forEach(learned::add);
    }
    return learned;
  }

  /** Only mentions with somebody or something near that a property may hold of are asked. */
  private List<Question> questions(List<Mentions> sentences) {
    List<Question> questions = new ArrayList<>();
    for (Mentions mentions : sentences) {
      for (Argument subject : mentions.all()) {
        if (subject.isEntity()) {
          questions.addAll(questions(mentions, subject));
        }
      }
    }
    return questions;
  }

  private List<Question> questions(Mentions mentions, Argument subject) {
    List<Question> questions = new ArrayList<>();
    for (Argument object : mentions.all()) {
      int distance = Math.abs(subject.span().start() - object.span().start());
      boolean apart = distance <= REACH && !subject.span().overlaps(object.span());
      if (apart && !subject.object().equals(object.object())) {
        rules.stream()
            .filter(rule -> rule.fits(types, subject, object))
            .map(rule -> new Question(mentions.sentence(), subject, object, rule))
            .forEach(questions::add);
      }
    }
    return questions;
  }

  /** Whether a property of the subject has the object for its value. */
  private record Question(
      SentenceItems sentence, Argument subject, Argument object, PropertyRule rule) {

    LearnedRelation answered(double probability) {
      return new LearnedRelation(
          sentence,
          rule.backward() ? object : subject,
          rule.predicate(),
          rule.backward() ? subject : object,
          rule.property(),
          probability,
          probability >= rule.sure());
    }
  }
}
