package org.w3id.dixit.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final BatchConfig config;
  private final ArticleReaders readers;
  private final ArticleProcess process;
  private final Hashes made;
  private final BatchListener listener;
  private final Tally tally = new Tally();
  private final AtomicReference<RunException> broken = new AtomicReference<>();
  private volatile boolean stopping;

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
    try (Manifest manifest = Manifest.open(config.output());
        ArticleThreads threads = new ArticleThreads(config.threads(), config.timeLimit(), GRACE)) {
      listener.started(inputs);
      feed(manifest, threads);
      threads.await();
    }
    if (broken.get() != null) {
      throw broken.get();
    }
    return tally.summary(stopping);
  }

  /** Starts no further article; {@link #run} returns when those in work are done. */
  public void stop() {
    stopping = true;
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

  private void feed(Manifest manifest, ArticleThreads threads) {
    OutputNames names = new OutputNames(manifest.known());
    InputWalk walk = walk();
    while (walk.hasNext() && !stopping && broken.get() == null) {
      Input input = walk.next();
      Optional<OutputNames.Place> place = names.assign(input.name(), input.file());
      if (place.isEmpty()) {
        alreadyDone();
      } else {
        threads.submit(new Attempt(input, place.get(), manifest));
      }
    }
  }

  private void alreadyDone() {
    tally.alreadyDone();
    synchronized (listener) {
      listener.alreadyDone();
    }
  }

  /** One input's way through the batch. */
  private final class Attempt implements ArticleThreads.Work {
    private final Input input;
    private final OutputNames.Place place;
    private final Manifest manifest;
    private final InputWork work;
    private volatile long begun = System.nanoTime();

    Attempt(Input input, OutputNames.Place place, Manifest manifest) {
      this.input = input;
      this.place = place;
      this.manifest = manifest;
      this.work = new InputWork(input, place.before().filter(b -> isThere(b)), readers);
    }

    private boolean isThere(Known before) {
      return !config.force() && before.output().map(o -> Files.exists(file(o))).orElse(true);
    }

    private Path file(String output) {
      return config.output().resolve(output);
    }

    @Override
    public Optional<Runnable> prepare() {
      try {
        if (work.stands(made)) {
          return Optional.of(Batch.this::alreadyDone);
        }
        process.ready();
        return Optional.empty();
      } catch (RunException e) {
        return Optional.of(() -> broken.compareAndSet(null, e));
      }
    }

    @Override
    public Runnable compute() {
      begun = System.nanoTime();
      InputWork.Result result = work.compute(process, config.readLimits());
      return () -> settle(result);
    }

    @Override
    public Runnable overdue() {
      String limit = config.timeLimit().toSeconds() + " s";
      return () ->
          settle(
              InputWork.Result.ended(
                  Code.TIMEOUT,
                  "longer than the time limit of " + limit + ": raise it by --timeout"));
    }

    private void settle(InputWork.Result result) {
      try {
        record(line(write(result)));
      } catch (RunException e) {
        broken.compareAndSet(null, e);
      }
    }

    /** Writes the output; where there is none, takes away what an earlier run left. */
    private InputWork.Result write(InputWork.Result result) {
      try {
        if (result.bytes().isPresent()) {
          AtomicFiles.write(file(place.output()), result.bytes().get());
        } else if (place.before().flatMap(Known::output).isPresent()) {
          Files.deleteIfExists(file(place.output()));
        }
        return result;
      } catch (IOException e) {
        return InputWork.Result.ended(
            Code.NOT_WRITTEN,
            "cannot write "
                + place.output()
                + " ("
                + Reasons.of(e)
                + "): check the folder, or rename the input");
      }
    }

    private ManifestLine line(InputWork.Result result) {
      return new ManifestLine(
          input.name(),
          input.file().toAbsolutePath().normalize().toString(),
          work.sha256(),
          result.status(),
          result.status() == Status.DONE ? Optional.of(place.output()) : Optional.empty(),
          result.code(),
          result.message(),
          (System.nanoTime() - begun) / 1_000_000,
          made);
    }

    private void record(ManifestLine line) {
      manifest.append(line);
      tally.ended(line.status());
      synchronized (listener) {
        listener.ended(line);
      }
    }
  }
}
