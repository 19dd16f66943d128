package org.w3id.dixit.export;

import java.io.IOException;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.Mention;

/** Writes an article's entities with their mentions. */
final class EntityNodes {
  private final DocumentWriter out;

  EntityNodes(DocumentWriter out) {
    this.out = out;
  }

  void write(ReadingOrder order) throws IOException {
    out.startArray("entities");
    for (Entity entity : order.entities()) {
      write(entity);
    }
    out.endArray();
  }

  private void write(Entity entity) throws IOException {
    out.startNode(out.ids().entity(entity.id()), EnumTerms.classOf(entity.type()));
    out.string("name", entity.name());
    out.strings("alternateName", entity.alternateNames());
    out.strings("jobTitle", entity.jobTitles());
    out.entities("affiliation", entity.affiliations());
    out.strings(
        "sameAs",
        entity.sameAs().stream().flatMap(link -> WebAddress.asIri(link).stream()).toList());
    out.startArray("mentions");
    for (Mention mention : ReadingOrder.mentions(entity)) {
      write(entity, mention);
    }
    out.endArray();
    out.end();
  }

  private void write(Entity entity, Mention mention) throws IOException {
    WrittenText.Piece piece = out.text().piece(mention.span());
    out.startLine(out.ids().mention(entity.id(), piece), "Mention");
    out.string("mentionType", EnumTerms.of(mention.type()));
    out.place(piece);
    out.confidence(mention.confidence());
    out.string("metonymyFor", mention.metonymyFor());
    out.end();
  }
}
