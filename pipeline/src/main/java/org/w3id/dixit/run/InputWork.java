package org.w3id.dixit.run;

import java.io.IOException;
import java.util.Optional;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ArticleSource;
import org.w3id.dixit.read.Input;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.ReadLimits;

/** Reads one input and makes its output; whatever goes wrong becomes a result. */
final class InputWork {
  private final Input input;
  private final Optional<Known> before;
  private final ArticleReaders readers;
  private volatile String sha256 = "";

  /**
   * @param before what an earlier run did and may stand
   */
  InputWork(Input input, Optional<Known> before, ArticleReaders readers) {
    this.input = input;
    this.before = before;
    this.readers = readers;
  }

  /**
   * How it ended.
   *
   * @param bytes the output of what is done in this run
   * @param code why it is not done
   * @param message the same for a person
   */
  record Result(
      Status status, Optional<byte[]> bytes, Optional<String> code, Optional<String> message) {
    static Result done(byte[] bytes) {
      return new Result(Status.DONE, Optional.of(bytes), Optional.empty(), Optional.empty());
    }

    static Result ended(Code code, String message) {
      return ended(code.status(), code, message);
    }

    static Result ended(Status status, Enum<?> code, String message) {
      return new Result(status, Optional.empty(), Optional.of(code.name()), Optional.of(message));
    }
  }

  /** Of the file's bytes; empty as long as they have not been read. */
  String sha256() {
    return sha256;
  }

  /** Whether what an earlier run did stands. */
  boolean stands(Hashes made) {
    hash();
    return before.isPresent() && before.get().settles(sha256, made);
  }

  Result compute(ArticleProcess process, ReadLimits limits) {
    try {
      return Result.done(process.process(read(limits)));
    } catch (ReadException e) {
      return Result.ended(Status.FAILED, e.code(), e.getMessage());
    } catch (ArticleException e) {
      return Result.ended(e.code(), e.getMessage());
    } catch (InterruptedException e) {
      return Result.ended(Code.TIMEOUT, "interrupted");
    } catch (Throwable e) { // an article that breaks us must not take the others with it
      return Result.ended(Code.BROKEN, Traces.of(e));
    }
  }

  /** What cannot be hashed cannot be read either, and the reader says it better. */
  private void hash() {
    try {
      sha256 = Hashes.sha256(input.file());
    } catch (IOException e) {
      sha256 = "";
    }
  }

  private Article read(ReadLimits limits) throws ReadException {
    try (ArticleSource source = readers.open(input, limits)) {
      return source.next().orElseThrow(() -> new IllegalStateException("a source of no article"));
    }
  }
}
