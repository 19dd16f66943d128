package org.w3id.dixit.interop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.export.JsonLdContext;

/** The tables of docs/vocabulary.md, out of the ontology and in its order. */
final class VocabularyDocument {
  private static final String OWN = "https://w3id.org/dixit/ns#";
  private static final String ONTOLOGY = "ontology.ttl";

  private final Model model = ModelFactory.createDefaultModel();
  private final String text;

  VocabularyDocument() throws IOException {
    RDFDataMgr.read(model, JsonLdContext.class.getResourceAsStream(ONTOLOGY), Lang.TURTLE);
    model.setNsPrefix("dixit", OWN).setNsPrefix("schema", "https://schema.org/");
    try (InputStream in = JsonLdContext.class.getResourceAsStream(ONTOLOGY)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The document with all that stands between two marks made anew. */
  String with(String document) {
    String now = document;
    for (Map.Entry<String, String> table : tables().entrySet()) {
      String begin = "<!-- " + table.getKey() + " -->\n";
      int from = now.indexOf(begin);
      int to = now.indexOf("<!-- end -->", Math.max(from, 0));
      if (from < 0 || to < 0) {
        throw new IllegalArgumentException(
            "docs/vocabulary.md has no line '" + begin.strip() + "'");
      }
      now = now.substring(0, from + begin.length()) + table.getValue() + now.substring(to);
    }
    return now;
  }

  private Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("predicates", predicates());
    tables.put("values", values());
    tables.put("classes", terms("class", of(OWL.Class).filter(VocabularyDocument::isOwn)));
    tables.put(
        "keys",
        terms(
            "key",
            Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(this::of)
                .filter(VocabularyDocument::isOwn)
                .filter(term -> !term.hasProperty(RDF.type, own("Predicate")))));
    return tables;
  }

  private String predicates() {
    List<Resource> terms = inOrder(of(own("Predicate")));
    StringBuilder table = new StringBuilder(head("predicate", "from → to", "", "example"));
    for (Resource term : terms) {
      String meaning = said(term, RDFS.comment);
      row(table, code(term), said(term, own("direction")), meaning, said(term, SKOS.example));
    }
    return table.toString();
  }

  /** The values of a key are the individuals of a class of its name. */
  private String values() {
    List<Resource> kinds =
        inOrder(
            of(OWL.Class)
                .filter(VocabularyDocument::isOwn)
                .filter(kind -> !kind.equals(own("Predicate")))
                .filter(kind -> of(kind).findAny().isPresent()));
    StringBuilder table = new StringBuilder(head("key", "value", "", "example"));
    for (Resource kind : kinds) {
      String key = kind.getLocalName();
      String shown = "`" + Character.toLowerCase(key.charAt(0)) + key.substring(1) + "`";
      for (Resource value : inOrder(of(kind))) {
        String name = value.getURI().replaceFirst(".*-", "");
        row(table, shown, "`" + name + "`", said(value, RDFS.comment), said(value, SKOS.example));
        shown = "";
      }
    }
    return table.toString();
  }

  private String terms(String what, Stream<Resource> terms) {
    StringBuilder table = new StringBuilder(head(what, "", "example"));
    for (Resource term : inOrder(terms)) {
      row(table, code(term), said(term, RDFS.comment), said(term, SKOS.example));
    }
    return table.toString();
  }

  private Stream<Resource> of(Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList().stream();
  }

  private static boolean isOwn(Resource term) {
    return term.isURIResource() && term.getURI().startsWith(OWN);
  }

  private List<Resource> inOrder(Stream<Resource> terms) {
    return terms.distinct().sorted(Comparator.comparing(this::place)).toList();
  }

  private int place(Resource term) {
    return text.indexOf("\n" + model.shortForm(term.getURI()) + " a ");
  }

  private Property own(String name) {
    return model.createProperty(OWN + name);
  }

  private static String said(Resource term, Property property) {
    return term.hasProperty(property) ? term.getProperty(property).getString() : "";
  }

  private static String code(Resource term) {
    return "`" + term.getURI().replaceFirst(".*[#/]", "") + "`";
  }

  private static String head(String... names) {
    StringBuilder head = new StringBuilder();
    row(head, names);
    return head + Stream.of(names).map(any -> "---").collect(Collectors.joining("|", "|", "|\n"));
  }

  private static void row(StringBuilder table, String... cells) {
    table.append(
        Stream.of(cells)
            .map(cell -> cell.replaceAll("\\s+", " ").replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
