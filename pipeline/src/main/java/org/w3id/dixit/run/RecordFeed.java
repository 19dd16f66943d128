package org.w3id.dixit.run;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ArticleSource;
import org.w3id.dixit.read.Input;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.ReadLimits;

/**
 * Gives the records of one input to the threads, one after the other as these are free: however
 * many there are, no more of them are in memory than threads and one. Each is settled by itself.
 * For one thread.
 */
final class RecordFeed {
  private final Input input;
  private final String folder;
  private final boolean failedBefore;
  private final boolean force;
  private final ArticleProcess process;
  private final ArticleThreads threads;
  private final Ledger ledger;
  private final String timeLimit;
  private final RecordNames names = new RecordNames();
  private long records;

  /**
   * @param folder below the output folder, of the records' outputs
   * @param failedBefore whether an earlier run could not read the input to its end
   */
  RecordFeed(
      Input input,
      String folder,
      boolean failedBefore,
      BatchConfig config,
      ArticleProcess process,
      ArticleThreads threads,
      Ledger ledger) {
    this.input = input;
    this.folder = folder;
    this.failedBefore = failedBefore;
    this.force = config.force();
    this.process = process;
    this.threads = threads;
    this.ledger = ledger;
    this.timeLimit = config.timeLimit().toSeconds() + " s";
  }

  /** Reads the input to its end, or until told to stop. */
  void feed(ArticleReaders readers, ReadLimits limits, BooleanSupplier stopping) {
    boolean whole = true;
    try (ArticleSource source = readers.open(input, limits)) {
      boolean more = true;
      while (more && !stopping.getAsBoolean()) {
        try {
          Optional<Article> article = source.next();
          article.ifPresent(this::submit);
          more = article.isPresent();
        } catch (ReadException e) {
          whole &= unreadable(e);
        }
      }
    } catch (ReadException e) {
      whole = unreadable(e);
    }
    if (whole && failedBefore && !stopping.getAsBoolean()) {
      settleInput(Outcome.read());
    } else if (whole && records == 0) {
      ledger.alreadyDone();
    }
  }

  private void count() {
    if (++records > 1) {
      ledger.discovered();
    }
  }

  private void submit(Article article) {
    count();
    String name = names.next(article.recordId().orElse(""));
    String sha256 = sha256(article);
    if ((isSettled(name, Status.DONE, sha256) && ledger.holds(output(name)))
        || isSettled(name, Status.SKIPPED, sha256)) {
      ledger.alreadyDone();
    } else {
      threads.submit(new Work(article, entry(name), sha256));
    }
  }

  /** Over all that was read of the record, so that any change of it counts. */
  private static String sha256(Article article) {
    return Hashes.sha256(
        String.join("\0", article.text(), article.encoding(), article.given().toString()));
  }

  /** Whether the input goes on. */
  private boolean unreadable(ReadException e) {
    if (e.recordId().isEmpty()) {
      settleInput(Outcome.of(e));
      return false;
    }
    count();
    String name = names.next(e.recordId().get());
    if (e.code().isSkipped() && isSettled(name, Status.SKIPPED, "")) {
      ledger.alreadyDone();
    } else {
      ledger.settle(entry(name), "", Outcome.of(e), System.nanoTime());
    }
    return true;
  }

  private void settleInput(Outcome outcome) {
    Ledger.Entry entry = new Ledger.Entry(input, Optional.empty(), folder, false, ledger.turn());
    ledger.settle(entry, "", outcome, System.nanoTime());
  }

  private boolean isSettled(String name, Status status, String sha256) {
    return !force && records().isSettled(path(), name, status, sha256, ledger.made());
  }

  private KnownRecords records() {
    return ledger.manifest().records();
  }

  private String path() {
    return input.file().toAbsolutePath().normalize().toString();
  }

  private String output(String name) {
    return folder + "/" + name + KnownRecords.EXTENSION;
  }

  private Ledger.Entry entry(String name) {
    return new Ledger.Entry(
        input, Optional.of(name), output(name), records().isKnown(path(), name), ledger.turn());
  }

  /** One record's way through the batch. */
  private final class Work implements ArticleThreads.Work {
    private final Article article;
    private final Ledger.Entry entry;
    private final String sha256;
    private volatile long begun = System.nanoTime();

    Work(Article article, Ledger.Entry entry, String sha256) {
      this.article = article;
      this.entry = entry;
      this.sha256 = sha256;
    }

    @Override
    public Optional<Runnable> prepare() {
      try {
        process.ready();
        return Optional.empty();
      } catch (RunException e) {
        return Optional.of(() -> ledger.stop(entry.turn(), e));
      }
    }

    @Override
    public Runnable compute() {
      begun = System.nanoTime();
      Outcome outcome = Outcome.of(() -> article, process);
      return () -> ledger.settle(entry, sha256, outcome, begun);
    }

    @Override
    public Runnable overdue() {
      return () -> ledger.settle(entry, sha256, Outcome.overdue(timeLimit), begun);
    }
  }
}
