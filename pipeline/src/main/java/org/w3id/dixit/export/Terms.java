package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the keys and values of a written document mean as RDF: the part of JSON-LD 1.1 expansion
 * that the shipped context uses, and no more.
 */
final class Terms {
  private static final String ID = "@id";
  private static final String TYPE = "@type";

  private final JsonNode context;

  Terms(JsonNode context) {
    this.context = context;
  }

  /** The IRI of a key or a class. */
  String iri(String term) {
    return iri(context, term);
  }

  private String iri(JsonNode definitions, String term) {
    JsonNode definition = definitions.path(term);
    return compact(definition.isTextual() ? definition.asText() : definition.path(ID).asText());
  }

  /** Expands {@code xsd:date}; an absolute IRI stays as it is. */
  String compact(String name) {
    int colon = name.indexOf(':');
    JsonNode prefix = context.path(name.substring(0, Math.max(colon, 0)));
    return prefix.isTextual() ? prefix.asText() + name.substring(colon + 1) : name;
  }

  /** Whether a key's strings are ids of nodes. */
  boolean isReference(String key) {
    return coercion(key).equals(ID);
  }

  /** Whether a key's strings are words of an enumeration. */
  boolean isEnumerated(String key) {
    return coercion(key).equals("@vocab");
  }

  /** The IRI of an enumerated value. */
  String value(String key, String word) {
    JsonNode scoped = context.path(key).path("@context");
    return scoped.has(word) ? iri(scoped, word) : scoped.path("@vocab").asText() + word;
  }

  /** The IRI of the type that a key gives its values; empty where it gives none. */
  String datatype(String key) {
    return isReference(key) || isEnumerated(key) ? "" : compact(coercion(key));
  }

  private String coercion(String key) {
    return context.path(key).path(TYPE).asText();
  }
}
