package org.w3id.dixit.corenlp;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.export.EnumTerms;
import org.w3id.dixit.relation.Modality;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.relation.RelationObject.EntityObject;

/**
 * Relations as CoreNLP's triples, in the sentence of their subject: open ones beside those of its
 * OpenIE, the others beside those of its KBP. Denied, planned and requested ones are none: a triple
 * cannot say that it does not hold.
 */
final class TripleKeys {
  private final DocumentTokens tokens;
  private final CanonicalMentions canonical;

  TripleKeys(DocumentTokens tokens, CanonicalMentions canonical) {
    this.tokens = tokens;
    this.canonical = canonical;
  }

  void write(Annotation document, List<Relation> relations) {
    List<CoreMap> sentences = DocumentTokens.sentences(document);
    List<List<RelationTriple>> known = new ArrayList<>();
    List<List<RelationTriple>> open = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      known.add(new ArrayList<>());
      open.add(new ArrayList<>());
      sentence.set(CoreAnnotations.KBPTriplesAnnotation.class, last(known));
      sentence.set(NaturalLogicAnnotations.RelationTriplesAnnotation.class, last(open));
    }
    for (Relation relation : relations) {
      TokenRange subject = tokens.range(relation.subjectMention());
      TokenRange object = tokens.range(relation.objectMention());
      if (holds(relation) && !subject.isEmpty() && !object.isEmpty()) {
        int sentence = tokens.sentence(subject.from());
        (relation.phrase().isPresent() ? open : known)
            .get(sentence)
            .add(triple(relation, subject, object));
      }
    }
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static boolean holds(Relation relation) {
    return relation.modality() == Modality.ASSERTED || relation.modality() == Modality.REPORTED;
  }

  private RelationTriple triple(Relation relation, TokenRange subject, TokenRange object) {
    Optional<TokenRange> canonicalObject =
        relation.object() instanceof EntityObject entity
            ? Optional.of(canonical.range(entity.id()))
            : Optional.empty();
    String predicate = relation.phrase().orElseGet(() -> EnumTerms.of(relation.predicate()));
    return new RelationTriple(
        tokens.labels(subject),
        tokens.labels(orElse(canonical.range(relation.subject()), subject)),
        List.of(new CoreLabel(new Word(predicate))),
        tokens.labels(object),
        tokens.labels(orElse(canonicalObject.orElse(object), object)),
        MentionKeys.hundredths(relation.confidence()));
  }

  private static TokenRange orElse(TokenRange range, TokenRange other) {
    return range.isEmpty() ? other : range;
  }
}
