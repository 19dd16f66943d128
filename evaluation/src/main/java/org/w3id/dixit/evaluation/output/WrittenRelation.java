package org.w3id.dixit.evaluation.output;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.evaluation.text.Span;

/**
 * One relation of the output.
 *
 * @param predicate its predicate
 * @param subjectEntity its subject's id
 * @param objectEntity its object's id, where that is an entity
 * @param role as what, where that is written
 * @param subject the mention of its subject, where it is written
 * @param object the mention of its object or value, where it is written
 * @param modality {@code asserted}, {@code denied}, {@code planned}, {@code requested} or {@code
 *     reported}
 */
public record WrittenRelation(
    String predicate,
    String subjectEntity,
    Optional<String> objectEntity,
    Optional<String> role,
    Optional<Span> subject,
    Optional<Span> object,
    String modality) {
  private static final Set<String> STATED = Set.of("asserted", "reported");

  public WrittenRelation {
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(subjectEntity, "subjectEntity");
    Objects.requireNonNull(objectEntity, "objectEntity");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(modality, "modality");
  }

  /** Whether the article says that it is so. */
  public boolean isStated() {
    return STATED.contains(modality);
  }
}
