package org.w3id.dixit.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ArticleSource;
import org.w3id.dixit.read.Input;
import org.w3id.dixit.read.PendingArticle;
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
  private final Duration timeLimit;
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
    this.timeLimit = config.timeLimit();
  }

  /** Reads the input to its end, or until told to stop. */
  void feed(ArticleReaders readers, ReadLimits limits, BooleanSupplier stopping) {
    boolean whole = true;
    try (ArticleSource source = readers.open(input, limits)) {
      boolean more = true;
      while (more && !stopping.getAsBoolean()) {
        try {
          Optional<PendingArticle> next = source.next();
          next.ifPresent(this::submit);
          more = next.isPresent();
        } catch (ReadException e) {
          whole &= unreadable(e);
        }
      }
    } catch (ReadException e) {
      whole = unreadable(e);
    } catch (OutOfMemoryError e) { // of one record, and the source may have lost its place
      whole = false;
      settleInput(Outcome.broken(e));
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

  private void submit(PendingArticle pending) {
    count();
    threads.submit(new Work(pending, entry(names.next(pending.recordId().orElse("")))));
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
    private final PendingArticle pending;
    private final Ledger.Entry entry;
    private volatile long begun = System.nanoTime();
    private Article article;
    private volatile String sha256 = "";

    Work(PendingArticle pending, Ledger.Entry entry) {
      this.pending = pending;
      this.entry = entry;
    }

    @Override
    public Optional<Runnable> prepare() {
      begun = System.nanoTime();
      try {
        article = pending.read();
        sha256 = sha256(article);
      } catch (ReadException e) {
        return Optional.of(settled(Outcome.of(e)));
      } catch (Throwable e) { // as wherever one article is done
        return Optional.of(settled(Outcome.broken(e)));
      }
      return stands() ? Optional.of(() -> ledger.alreadyDone(entry.turn())) : Optional.empty();
    }

    private boolean stands() {
      String name = entry.record().orElseThrow();
      return (isSettled(name, Status.DONE, sha256) && ledger.holds(entry.output()))
          || isSettled(name, Status.SKIPPED, sha256);
    }

    @Override
    public Optional<Runnable> ready() {
      return ledger.ready(process, entry.turn());
    }

    @Override
    public Runnable compute() {
      return settled(Outcome.of(() -> article, process));
    }

    @Override
    public Runnable overdue() {
      return settled(Outcome.overdue(timeLimit));
    }

    private Runnable settled(Outcome outcome) {
      return () -> ledger.settle(entry, sha256, outcome, begun);
    }
  }
}
