package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Checks that a written document keeps the contract, beyond what JSON Schema and SHACL can say:
 * that the words at the offsets are the words, that every id that is referred to is there, that
 * nothing is a blank node, that lists stand in the order of the text.
 *
 * <p>Immutable; threads may share one.
 */
public final class InvariantChecker {
  private final JsonNode context = JsonLdContext.load().terms();

  /**
   * Checks a document by itself.
   *
   * @param document as Jackson reads it
   * @return what breaks the contract, in the order of the document; empty where nothing does
   */
  public List<Finding> check(JsonNode document) {
    return check(document, Optional.empty());
  }

  /**
   * Checks a document against the text that it speaks of.
   *
   * @param text the article's decoded text, without byte order mark
   */
  public List<Finding> check(JsonNode document, String text) {
    return check(document, Optional.of(new WrittenText(text)));
  }

  private List<Finding> check(JsonNode document, Optional<WrittenText> text) {
    Findings findings = new Findings();
    if (!document.isObject()) {
      findings.add(Finding.Rule.SHAPE, "", document, "a JSON object");
      return findings.list();
    }
    DocumentNodes nodes = new DocumentNodes(document);
    new NodeRules(context, nodes, findings).check();
    new SpanRules(nodes, text, findings).check();
    new ReferenceRules(nodes, findings).check();
    new AttributionRules(nodes, findings).check();
    new OrderRules(nodes, findings).check();
    return findings.list();
  }
}
