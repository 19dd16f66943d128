package org.w3id.dixit.spark;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The inputs of the tests: articles of every kind, bad ones among them, and the seeds. */
final class Articles {
  private Articles() {}

  static Path folder() {
    try {
      return Path.of(Articles.class.getResource("articles/news.jsonl").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> all() {
    return List.of(folder(), Path.of(System.getProperty("dixit.root"), "seeds"));
  }
}
