package org.w3id.dixit.relation;

import java.util.Objects;

/** What a relation points to. */
public sealed interface RelationObject {
  /** An entity of the article, by its id. */
  record EntityObject(String id) implements RelationObject {
    public EntityObject {
      Objects.requireNonNull(id, "id");
    }
  }

  /**
   * A literal, as precise as the text.
   *
   * @param value the lexical form, "1961"
   * @param datatype the XML Schema type's local name, "gYear"
   */
  record Literal(String value, String datatype) implements RelationObject {
    public Literal {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(datatype, "datatype");
    }
  }
}
