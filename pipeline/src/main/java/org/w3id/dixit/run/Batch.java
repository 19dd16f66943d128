package org.w3id.dixit.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.Input;
import org.w3id.dixit.read.InputWalk;
import org.w3id.dixit.read.ReadException;

/**
 * One run over many inputs. Names are given by one thread in the order of the walk, articles are
 * done by several at once and written as they finish, each whole; the manifest has a line of each
 * as soon as it is written. What one article does stops no other. A batch is used once.
 */
public final class Batch {
  /** How long an article over its time limit may take to notice. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  /** Articles a thread that may wait for an earlier one, where the order counts. */
  private static final int UNDER_WAY = 32;

  private final BatchConfig config;
  private final ArticleReaders readers;
  private final ArticleProcess process;
  private final Hashes made;
  private final BatchListener listener;
  private final Tally tally = new Tally();
  private final AtomicReference<RunException> broken = new AtomicReference<>();
  private final AtomicReference<ExitStatus> stop = new AtomicReference<>();

  /**
   * @param made what the process is made of; an input done with the same is not done again
   */
  public Batch(
      BatchConfig config,
      ArticleReaders readers,
      ArticleProcess process,
      Hashes made,
      BatchListener listener) {
    this.config = config;
    this.readers = readers;
    this.process = process;
    this.made = made;
    this.listener = listener;
  }

  /**
   * Does all inputs.
   *
   * @throws RunException where it cannot start or cannot go on; what is written until then is whole
   */
  public Summary run() {
    long inputs = count();
    makeOutputFolder();
    try (Manifest manifest = Manifest.open(config.output())) {
      manifest.prepare(config.parts(), made, config.force());
      try (Store store = store(manifest);
          ArticleThreads threads =
              new ArticleThreads(config.threads(), config.timeLimit(), GRACE)) {
        listener.started(inputs);
        feed(new Ledger(manifest, store, made, tally, listener, broken), threads);
        threads.await();
      }
    }
    if (broken.get() != null) {
      throw broken.get();
    }
    return tally.summary(Optional.ofNullable(stop.get()));
  }

  /**
   * Starts no further article; {@link #run} returns when those in work are done.
   *
   * @param status what the command is to end with; the first one counts
   */
  public void stop(ExitStatus status) {
    stop.compareAndSet(null, status);
  }

  private Store store(Manifest manifest) {
    int underWay = UNDER_WAY * config.threads();
    return config
        .parts()
        .<Store>map(parts -> new PartStore(config.output(), parts, manifest, made, underWay))
        .orElseGet(() -> new FileStore(config.output(), config.texts(), manifest));
  }

  private long count() {
    long inputs = 0;
    for (InputWalk walk = walk(); walk.hasNext(); walk.next()) {
      inputs++;
    }
    return inputs;
  }

  private InputWalk walk() {
    try {
      return new InputWalk(config.inputs(), List.of(config.output()), readers);
    } catch (ReadException e) {
      throw new RunException(ExitStatus.USAGE, e.getMessage());
    }
  }

  private void makeOutputFolder() {
    try {
      Files.createDirectories(config.output());
    } catch (IOException e) {
      throw new RunException(
          ExitStatus.STOPPED,
          "cannot make the folder "
              + config.output()
              + " ("
              + Reasons.of(e)
              + "): allow writing there, or name another by --output");
    }
  }

  private void feed(Ledger ledger, ArticleThreads threads) {
    Manifest manifest = ledger.manifest();
    OutputNames names = new OutputNames(manifest.known(), manifest.records().folders());
    InputWalk walk = walk();
    while (walk.hasNext() && !isStopping()) {
      Input input = walk.next();
      boolean taken =
          readers.hasRecords(input)
              ? feedRecords(input, names, ledger, threads)
              : feedArticle(input, names, ledger, threads);
      if (!taken) {
        ledger.alreadyDone();
      }
    }
  }

  private boolean isStopping() {
    return stop.get() != null || broken.get() != null;
  }

  private boolean feedArticle(
      Input input, OutputNames names, Ledger ledger, ArticleThreads threads) {
    Optional<OutputNames.Place> place = names.assign(input.name(), input.file());
    place.ifPresent(given -> threads.submit(new Attempt(input, given, ledger)));
    return place.isPresent();
  }

  private boolean feedRecords(
      Input input, OutputNames names, Ledger ledger, ArticleThreads threads) {
    Optional<String> folder = names.assignFolder(input.name(), input.file());
    if (folder.isPresent()) {
      String path = input.file().toAbsolutePath().normalize().toString();
      boolean failedBefore =
          ledger.manifest().known(path).filter(b -> b.status() == Status.FAILED).isPresent();
      new RecordFeed(input, folder.get(), failedBefore, config, process, threads, ledger)
          .feed(readers, config.readLimits(), this::isStopping);
    }
    return folder.isPresent();
  }

  /** One input's way through the batch. */
  private final class Attempt implements ArticleThreads.Work {
    private final Ledger ledger;
    private final Ledger.Entry entry;
    private final InputWork work;
    private volatile long begun = System.nanoTime();

    Attempt(Input input, OutputNames.Place place, Ledger ledger) {
      this.ledger = ledger;
      boolean written = place.before().flatMap(Known::output).isPresent();
      this.entry =
          new Ledger.Entry(input, Optional.empty(), place.output(), written, ledger.turn());
      this.work = new InputWork(input, place.before().filter(b -> isThere(b)), readers);
    }

    private boolean isThere(Known before) {
      return !config.force() && before.output().map(ledger::holds).orElse(true);
    }

    @Override
    public Optional<Runnable> prepare() {
      try {
        return work.stands(made)
            ? Optional.of(() -> ledger.alreadyDone(entry.turn()))
            : Optional.empty();
      } catch (Throwable e) { // as wherever one article is done
        Outcome outcome = Outcome.broken(e);
        return Optional.of(() -> ledger.settle(entry, work.sha256(), outcome, begun));
      }
    }

    @Override
    public Optional<Runnable> ready() {
      return ledger.ready(process, entry.turn());
    }

    @Override
    public Runnable compute() {
      begun = System.nanoTime();
      Outcome outcome = work.compute(process, config.readLimits());
      return () -> ledger.settle(entry, work.sha256(), outcome, begun);
    }

    @Override
    public Runnable overdue() {
      Outcome outcome = Outcome.overdue(config.timeLimit());
      return () -> ledger.settle(entry, work.sha256(), outcome, begun);
    }
  }
}
