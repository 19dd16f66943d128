package org.w3id.dixit.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Articles as a run writes them, as far as a corpus reads them: twelve attributions and fifteen
 * entities each, words and names by Zipf's law. A third of the attributions are cuts of statements
 * that some ten articles carry.
 */
final class MadeUpArticles {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ENTITIES = 15;
  private static final int ATTRIBUTIONS = 12;
  private static final int WORDS = 22;
  private static final int VOCABULARY = 40_000;

  private final Random random = new Random(1);
  private final int number;

  private MadeUpArticles(int number) {
    this.number = number;
  }

  /** Writes so many as NDJSON-LD, compressed. */
  static void write(int number, Path file) throws IOException {
    MadeUpArticles articles = new MadeUpArticles(number);
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (int i = 0; i < number; i++) {
        out.write(articles.article(i).toString());
        out.write('\n');
      }
    }
  }

  private ObjectNode article(int article) {
    String id = "urn:dixit:article:%064x".formatted(article);
    ObjectNode node = JSON.createObjectNode().put("id", id).put("type", "NewsArticle");
    node.put("input", article + ".txt").put("publisher", "outlet " + zipf(random, 500));
    node.put("datePublished", "2024-%02d-%02d".formatted(1 + article % 12, 1 + article % 28));
    for (int i = 0; i < ENTITIES; i++) {
      ObjectNode entity = node.withArray("entities").addObject().put("id", id + "#entity=" + i);
      int who = zipf(random, number);
      entity.put("type", i % 2 == 0 ? "Person" : "Organization");
      entity.put("name", "Given" + who % 97 + " Family" + who);
      entity.putArray("jobTitle").add("minister of office" + who % 50);
      entity.putArray("mentions").addObject().put("mentionType", "name");
    }
    for (int i = 0; i < ATTRIBUTIONS; i++) {
      attribution(node, id, i);
    }
    return node;
  }

  private void attribution(ObjectNode article, String id, int number) {
    ObjectNode node =
        article.withArray("attributions").addObject().put("id", id + "#attribution=" + number);
    node.put("quoteType", "direct").put("polarity", "asserted");
    node.putArray("speakers").add(id + "#entity=" + random.nextInt(ENTITIES));
    node.put("text", number % 3 == 0 ? cut() : words(random, WORDS));
  }

  /** A beginning, long enough for its speaker not to matter, of one of the shared statements. */
  private String cut() {
    int statement = random.nextInt(1 + number * ATTRIBUTIONS / 3 / 10);
    return words(new Random(1_000_000L + statement), 12 + random.nextInt(WORDS - 11));
  }

  private static String words(Random source, int count) {
    StringBuilder words = new StringBuilder("“");
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "w" : " w").append(zipf(source, VOCABULARY));
    }
    return words.append('”').toString();
  }

  /** A number below the limit; the k-th has about 1/k of the first's chance. */
  private static int zipf(Random source, int limit) {
    return (int) Math.pow(limit, source.nextDouble()) - 1;
  }
}
