package org.w3id.dixit.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * Ids of what articles share: the articles' base, a kind, and the SHA-256 of what makes it what it
 * is, so that an id stays as long as that does.
 *
 * @param base what the articles' ids begin with
 */
record CorpusIds(String base) {
  private static final String ARTICLE = ":article:";

  static CorpusIds ofArticle(String article) {
    return new CorpusIds(article.substring(0, article.lastIndexOf(ARTICLE)));
  }

  /** Of exactly these articles. */
  String corpus(Collection<String> articles) {
    return id("corpus", String.join("\n", articles.stream().sorted().toList()));
  }

  /**
   * By what it was joined by.
   *
   * @param key a link, or kind and name, and what tells it from others of that name
   */
  String entity(String key) {
    return id("entity", key);
  }

  /** By its first appearance. */
  String statement(String firstAttribution) {
    return id("statement", firstAttribution);
  }

  String occurrence(String attribution) {
    return id("occurrence", attribution);
  }

  private String id(String kind, String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return base + ":" + kind + ":" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
