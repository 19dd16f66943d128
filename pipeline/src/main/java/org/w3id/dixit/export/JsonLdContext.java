package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON-LD context that stands in every file: what each key means as RDF. Shipped as {@code
 * context.jsonld} beside this class, written without white space.
 */
public final class JsonLdContext {
  /** Name of the resource, beside this class. */
  public static final String RESOURCE = "context.jsonld";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode terms;
  private final String minified;

  private JsonLdContext(JsonNode terms) {
    this.terms = terms;
    this.minified = terms.toString();
  }

  /** Reads the shipped context. */
  public static JsonLdContext load() {
    try (InputStream in = JsonLdContext.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      return new JsonLdContext(JSON.readTree(in).path("@context"));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The value of {@code @context}. */
  public JsonNode terms() {
    return terms.deepCopy();
  }

  /** The value of {@code @context} without white space. */
  public String minified() {
    return minified;
  }
}
