package org.w3id.dixit.relation;

import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.text.Span;

/**
 * What a sentence holds that can be the subject or the object of a relation: a mention of an
 * entity, or a date.
 *
 * @param name the entity's name where it has one, else the words of the mention; the date's words
 * @param form how the entity is mentioned; a date counts as a name
 */
record Argument(
    RelationObject object, ArgumentType type, Span span, String name, MentionType form) {

  /** The same entity mentioned elsewhere. */
  Argument mentionedBy(Span other, MentionType otherForm) {
    return new Argument(object, type, other, name, otherForm);
  }

  boolean isEntity() {
    return object instanceof RelationObject.EntityObject;
  }

  /**
   * The entity's id.
   *
   * @throws IllegalStateException for a date
   */
  String id() {
    if (object instanceof RelationObject.EntityObject entity) {
      return entity.id();
    }
    throw new IllegalStateException("not an entity: " + object);
  }
}
