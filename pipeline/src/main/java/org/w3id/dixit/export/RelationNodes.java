package org.w3id.dixit.export;

import java.io.IOException;
import java.util.Optional;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.relation.RelationObject.EntityObject;
import org.w3id.dixit.relation.RelationObject.Literal;

/** Writes an article's relations. */
final class RelationNodes {
  private final DocumentWriter out;

  RelationNodes(DocumentWriter out) {
    this.out = out;
  }

  void write(ReadingOrder order) throws IOException {
    out.startArray("relations");
    for (int index : order.relations()) {
      write(out.ids().relation(index), order.relation(index));
    }
    out.endArray();
  }

  private void write(String id, Relation relation) throws IOException {
    out.startNode(id, "Relation");
    out.string("subject", out.ids().entity(relation.subject()));
    out.string("predicate", EnumTerms.of(relation.predicate()));
    if (relation.object() instanceof EntityObject entity) {
      out.string("object", out.ids().entity(entity.id()));
    } else if (relation.object() instanceof Literal literal) {
      out.literal("value", literal.value(), literal.datatype());
    }
    out.string("role", relation.role());
    if (out.options().exact()) {
      out.string("phrase", relation.phrase());
    }
    out.string("modality", EnumTerms.of(relation.modality()));
    out.string("accordingTo", relation.accordingTo().map(out.ids()::attribution));
    out.confidence(relation.confidence());
    out.string("method", relation.method());
    out.spans("evidence", ReadingOrder.evidence(relation));
    out.span("subjectMention", Optional.of(relation.subjectMention()));
    out.span("objectMention", Optional.of(relation.objectMention()));
    out.end();
  }
}
