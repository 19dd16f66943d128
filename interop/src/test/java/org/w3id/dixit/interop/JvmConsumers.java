package org.w3id.dixit.interop;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** JSON-LD as the JVM's processors read it, without a network. */
final class JvmConsumers {
  private static final DocumentLoader REFUSE =
      (address, options) -> {
        throw new JsonLdError(
            JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "the document asks for " + address);
      };

  private JvmConsumers() {}

  /** The document's RDF by Titanium. */
  static Set<Quad> titanium(byte[] document) throws Exception {
    StringWriter nquads = new StringWriter();
    JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(document)))
        .loader(REFUSE)
        .provide(new NQuadsWriter(nquads));
    return quads(nquads.toString());
  }

  /** The document's RDF by Jena; a warning, of an ill-typed literal for one, is an error. */
  static DatasetGraph jena(byte[] document) {
    return RDFParser.create()
        .source(new ByteArrayInputStream(document))
        .lang(Lang.JSONLD11)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .checking(true)
        .toDatasetGraph();
  }

  /** Terms and not lines are compared: one string can be escaped in several ways. */
  static Set<Quad> quads(String nquads) {
    DatasetGraph graph =
        RDFParser.create()
            .source(new ByteArrayInputStream(nquads.getBytes(StandardCharsets.UTF_8)))
            .lang(Lang.NQUADS)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
            .checking(true)
            .toDatasetGraph();
    return quads(graph);
  }

  /** The quads, each double by its value: processors differ in how they spell it. */
  static Set<Quad> quads(DatasetGraph graph) {
    return graph.stream()
        .map(
            quad ->
                new Quad(
                    Quad.defaultGraphNodeGenerated,
                    quad.getSubject(),
                    quad.getPredicate(),
                    byValue(quad.getObject())))
        .collect(Collectors.toSet());
  }

  private static Node byValue(Node term) {
    return term.isLiteral() && XSDDatatype.XSDdouble.equals(term.getLiteralDatatype())
        ? NodeFactory.createLiteralByValue(term.getLiteralValue(), XSDDatatype.XSDdouble)
        : term;
  }
}
