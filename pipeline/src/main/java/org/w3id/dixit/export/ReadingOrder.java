package org.w3id.dixit.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

/**
 * The order in which an article's nodes are written: by where they stand, and among those that
 * stand at one place by what they are, never by how they were found.
 */
final class ReadingOrder {
  private static final Comparator<Mention> MENTIONS =
      Comparator.comparing(Mention::span).thenComparing(Mention::type);

  private final AnnotatedText annotated;

  ReadingOrder(AnnotatedText annotated) {
    this.annotated = annotated;
  }

  List<Entity> entities() {
    return annotated.entities().stream()
        .sorted(
            Comparator.comparing((Entity e) -> mentions(e).get(0).span()).thenComparing(Entity::id))
        .toList();
  }

  static List<Mention> mentions(Entity entity) {
    return entity.mentions().stream().sorted(MENTIONS).toList();
  }

  /** Indexes into the article's list of attributions. */
  List<Integer> attributions() {
    return IntStream.range(0, annotated.attributions().size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> Span.hull(attribution(i).content()))
                .thenComparing(i -> attribution(i).cue().map(Span::start).orElse(-1)))
        .toList();
  }

  /** Indexes into the article's list of relations. */
  List<Integer> relations() {
    return IntStream.range(0, annotated.relations().size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> evidence(relation(i)).get(0))
                .thenComparing(i -> relation(i).subjectMention())
                .thenComparing(i -> relation(i).objectMention())
                .thenComparing(i -> relation(i).predicate()))
        .toList();
  }

  static List<Span> evidence(Relation relation) {
    return relation.evidence().stream().sorted().distinct().toList();
  }

  SpokenAttribution spoken(int index) {
    return annotated.attributions().get(index);
  }

  Attribution attribution(int index) {
    return spoken(index).attribution();
  }

  Relation relation(int index) {
    return annotated.relations().get(index);
  }
}
