package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of arguments of a sentence that are worth asking about. What decides between them,
 * rules or a model, is asked about these and no others: two different entities, or an entity and a
 * date, not too far from each other.
 */
final class CandidatePairs {
  /** More characters than this between two mentions, and nobody would see a relation; by hand. */
  private static final int REACH = 400;

  /** All mentions of a sentence, those inside of others too; a list of the caller's own. */
  List<Argument> arguments(SentenceItems sentence) {
    List<Argument> arguments = new ArrayList<>();
    sentence.items().forEach(item -> collect(item, arguments));
    return arguments;
  }

  private static void collect(Item item, List<Argument> arguments) {
    item.argument().ifPresent(arguments::add);
    item.inside().forEach(inner -> collect(inner, arguments));
  }

  /** Whether two mentions of one sentence are worth asking about. */
  boolean test(Argument subject, Argument object) {
    return subject.isEntity()
        && !subject.object().equals(object.object())
        && Math.abs(subject.span().start() - object.span().start()) <= REACH;
  }
}
