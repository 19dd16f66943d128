package org.w3id.dixit.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;
import org.w3id.dixit.run.ArticleProcess;
import org.w3id.dixit.run.Outcome;
import org.w3id.dixit.run.Status;

/** What the limit does to an article, whether it heeds the interrupt or not, and to the next. */
class TimeLimitTest {
  private static final Article ARTICLE =
      new Article("a.txt", Optional.empty(), "He said so.", "UTF-8", Metadata.NONE);

  private final CountDownLatch never = new CountDownLatch(1);

  /** What a process does with an article. */
  private interface Doing {
    void done() throws InterruptedException;
  }

  private static Optional<Outcome> outcome(TimeLimit limit, Doing doing) {
    ArticleProcess process =
        new ArticleProcess() {
          @Override
          public void ready() {}

          @Override
          public byte[] process(Article article) throws InterruptedException {
            doing.done();
            return article.text().getBytes(StandardCharsets.UTF_8);
          }
        };
    return limit.of(() -> Outcome.of(() -> ARTICLE, process));
  }

  private void heedNothing() {
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

  @Test
  void anArticleOverTheLimitFailsAndTheNextIsDone() {
    try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(2), Duration.ofMillis(100))) {
      assertThat(outcome(limit, never::await)).isEmpty();
      assertThat(outcome(limit, this::heedNothing)).isEmpty();
      assertThat(outcome(limit, () -> {}).map(Outcome::status)).contains(Status.DONE);
    } finally {
      never.countDown();
    }
  }
}
