package org.w3id.dixit.run;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import org.w3id.dixit.read.Article;

/**
 * Writes what it read. Articles with certain words are special: "sleep" waits to be interrupted,
 * "deaf" waits and does not heed it, "break" throws, "overflow" overflows the stack, "skip" is
 * skipped.
 */
final class EchoProcess implements ArticleProcess {
  final Set<String> processed = new ConcurrentSkipListSet<>();
  private final CountDownLatch never = new CountDownLatch(1);

  @Override
  public void ready() {}

  @Override
  public byte[] process(Article article) throws ArticleException, InterruptedException {
    processed.add(article.input());
    switch (article.text()) {
      case "sleep" -> never.await();
      case "deaf" -> waitWhateverHappens();
      case "break" -> throw new IllegalStateException("secret words of the article");
      case "overflow" -> overflow(0);
      case "skip" -> throw new ArticleException(Code.NOT_ENGLISH, "the language is French");
      default -> {}
    }
    return ("echo " + article.text()).getBytes(StandardCharsets.UTF_8);
  }

  @SuppressWarnings("InfiniteRecursion") // what it is for
  private static int overflow(int depth) {
    return overflow(depth + 1) + 1;
  }

  private void waitWhateverHappens() {
    boolean waiting = true;
    while (waiting) {
      try {
        never.await();
        waiting = false;
      } catch (InterruptedException e) {
        waiting = true;
      }
    }
  }
}
