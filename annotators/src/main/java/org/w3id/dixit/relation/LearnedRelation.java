package org.w3id.dixit.relation;

import java.util.List;
import org.w3id.dixit.text.Span;

/**
 * What the relator says of two mentions.
 *
 * @param sentence the one that the evidence stands in
 * @param probability that the text says so, 0 to 1
 * @param sure whether that is enough where no rule says so
 */
record LearnedRelation(
    SentenceItems sentence,
    Argument subject,
    Predicate predicate,
    Argument object,
    String property,
    double probability,
    boolean sure) {

  /** What makes two of them the same relation of the article. */
  record Key(RelationObject subject, Predicate predicate, RelationObject object) {
    Key with(Predicate other) {
      return new Key(subject, other, object);
    }
  }

  Key key() {
    return key(subject, predicate, object);
  }

  /** The same both ways round for a relation that holds both ways. */
  static Key key(Argument subject, Predicate predicate, Argument object) {
    RelationObject first = subject.object();
    RelationObject second = object.object();
    boolean turn =
        RelationAssembler.isSymmetric(predicate)
            && first.toString().compareTo(second.toString()) > 0;
    return turn ? new Key(second, predicate, first) : new Key(first, predicate, second);
  }

  Span evidence() {
    return Span.hull(List.of(subject.span(), object.span()));
  }
}
