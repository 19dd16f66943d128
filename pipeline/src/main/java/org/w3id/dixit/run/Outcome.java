package org.w3id.dixit.run;

import java.time.Duration;
import java.util.Optional;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.PendingArticle;
import org.w3id.dixit.read.ReadException;

/**
 * How an article ended.
 *
 * @param bytes the output of what is done in this run
 * @param text the article's text, where it is to be kept beside the output
 * @param code why it is not done
 * @param message the same for a person
 */
public record Outcome(
    Status status,
    Optional<byte[]> bytes,
    Optional<String> text,
    Optional<String> code,
    Optional<String> message) {

  /** Reads and does an article; whatever goes wrong becomes an outcome. */
  public static Outcome of(PendingArticle.Reading reading, ArticleProcess process) {
    try {
      Article article = reading.article();
      byte[] bytes = process.process(article);
      Optional<String> text = article.extracted() ? Optional.of(article.text()) : Optional.empty();
      return new Outcome(Status.DONE, Optional.of(bytes), text, Optional.empty(), Optional.empty());
    } catch (ReadException e) {
      return of(e);
    } catch (ArticleException e) {
      return ended(e.code(), e.getMessage());
    } catch (InterruptedException e) {
      return ended(Code.TIMEOUT, "interrupted");
    } catch (Throwable e) {
      return broken(e);
    }
  }

  /** An article that breaks us must not take the others with it. */
  public static Outcome broken(Throwable thrown) {
    return thrown instanceof OutOfMemoryError
        ? ended(Code.OUT_OF_MEMORY, Reasons.outOfMemory())
        : ended(Code.BROKEN, Traces.of(thrown));
  }

  /** What could not be read, or is passed over. */
  public static Outcome of(ReadException e) {
    Status status = e.code().isSkipped() ? Status.SKIPPED : Status.FAILED;
    return ended(status, e.code(), e.getMessage());
  }

  /** An input of many articles was read to its end. */
  static Outcome read() {
    return new Outcome(
        Status.DONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Longer than the time limit. */
  public static Outcome overdue(Duration limit) {
    return ended(
        Code.TIMEOUT,
        "longer than the time limit of " + limit.toSeconds() + " s: raise it by --timeout");
  }

  static Outcome ended(Code code, String message) {
    return ended(code.status(), code, message);
  }

  private static Outcome ended(Status status, Enum<?> code, String message) {
    return new Outcome(
        status, Optional.empty(), Optional.empty(), Optional.of(code.name()), Optional.of(message));
  }
}
