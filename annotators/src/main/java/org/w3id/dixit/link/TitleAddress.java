package org.w3id.dixit.link;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3id.dixit.models.Dictionary;

/** The addresses of an article. */
final class TitleAddress {
  private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";
  private static final String DBPEDIA = "http://dbpedia.org/resource/";

  /** What stands for something else in an address, or in no IRI (RFC 3987). */
  private static final String ENCODED = " \"#%<>?[\\]^`{|}";

  private final Dictionary renamed = Dictionary.load("renamed-titles");

  /** The title of today for one of WikiDict's. */
  String current(String title) {
    String now = renamed.get(title, 0);
    return now.isEmpty() ? title : now;
  }

  /** IRIs of the article in the English Wikipedia and of its thing in DBpedia, in this order. */
  List<String> of(String title) {
    String path = encode(current(title));
    return List.of(WIKIPEDIA + path, DBPEDIA + path);
  }

  private static String encode(String title) {
    StringBuilder path = new StringBuilder();
    title
        .codePoints()
        .forEach(
            c -> {
              if (ENCODED.indexOf(c) < 0) {
                path.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  path.append("%%%02X".formatted(b));
                }
              }
            });
    return path.toString();
  }
}
