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

  /** Of the file's bytes; empty as long as they have not been read. */
  String sha256() {
    return sha256;
  }

  /** Whether what an earlier run did stands. */
  boolean stands(Hashes made) {
    hash();
    return before.isPresent() && before.get().settles(sha256, made);
  }

  Outcome compute(ArticleProcess process, ReadLimits limits) {
    return Outcome.of(() -> read(limits), process);
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
      return source
          .next()
          .orElseThrow(() -> new IllegalStateException("a source of no article"))
          .read();
    }
  }
}
