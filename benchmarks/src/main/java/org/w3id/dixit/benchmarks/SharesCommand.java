package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.annotate.TextAnnotator;
import org.w3id.dixit.clean.PageCleaner;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ReadLimits;
import org.w3id.dixit.run.ArticlePipeline;
import org.w3id.dixit.run.Batch;
import org.w3id.dixit.run.BatchConfig;
import org.w3id.dixit.run.BatchListener;
import org.w3id.dixit.run.Hashes;
import org.w3id.dixit.run.LoadingEngine;
import org.w3id.dixit.run.ManifestLine;
import org.w3id.dixit.run.PipelineConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much of a run is not annotation. */
@Command(
    name = "shares",
    mixinStandardHelpOptions = true,
    description =
        "Shares of a warm run's processor time on one thread: annotating, cleaning, and all else,"
            + " which is reading, writing and the manifest.")
final class SharesCommand implements Callable<Integer> {
  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "Folder of .txt files. Default: the seeds.")
  private Path articles;

  @Option(names = "--copies", paramLabel = "N", description = "Of each article. Default: 40.")
  private int copies = 40;

  @Mixin private Figures figures;

  /** A run's processor time in nanoseconds, and how much of it was annotation. */
  private record Time(long all, long annotating) {}

  @Override
  public Integer call() throws Exception {
    Path folder = articles == null ? Path.of(System.getProperty("dixit.root"), "seeds") : articles;
    Path work = Files.createTempDirectory("dixit-shares");
    try {
      Workload few = Workload.of("few", Workload.texts(folder), 5, work);
      Workload many = Workload.of("many", Workload.texts(folder), copies, work);
      AtomicLong annotating = new AtomicLong();
      TextAnnotator engine = timed(Engine.load(EngineConfig.DEFAULT), annotating);
      run(few, engine, annotating, work.resolve("warm-up"));
      Time time = run(many, engine, annotating, work.resolve("out"));
      report(time, cleaning(many));
      return 0;
    } finally {
      Folders.delete(work);
    }
  }

  private static TextAnnotator timed(TextAnnotator engine, AtomicLong nanos) {
    return text -> {
      long start = processorTime();
      try {
        return engine.annotate(text);
      } finally {
        nanos.addAndGet(processorTime() - start);
      }
    };
  }

  /** Of this thread, in nanoseconds; other work of the machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Time run(
      Workload workload, TextAnnotator engine, AtomicLong annotating, Path output) {
    PipelineConfig config = PipelineConfig.DEFAULT;
    BatchConfig batch =
        new BatchConfig(
            List.of(workload.folder()), output, 1, Duration.ofHours(1), true, ReadLimits.DEFAULT);
    LoadingEngine loaded = LoadingEngine.start(any -> engine, config.engine());
    loaded.loaded();
    long before = annotating.get();
    long start = processorTime();
    Workers workers = new Workers();
    new Batch(
            batch,
            ArticleReaders.standard(),
            new ArticlePipeline(config, loaded),
            new Hashes("benchmark", config.hash()),
            workers)
        .run();
    return new Time(processorTime() - start + workers.processorTime(), annotating.get() - before);
  }

  /** The same texts cleaned once more. */
  private static long cleaning(Workload workload) throws IOException {
    PageCleaner cleaner = new PageCleaner(PageCleaner.Mode.ARTICLE);
    long nanos = 0;
    for (Path file : Workload.texts(workload.folder())) {
      String text = Files.readString(file);
      long start = processorTime();
      cleaner.clean(text);
      nanos += processorTime() - start;
    }
    return nanos;
  }

  private void report(Time time, long cleaning) throws IOException {
    long rest = time.all() - time.annotating() - cleaning;
    figures.put("annotating, %", 100.0 * time.annotating() / time.all(), 2);
    figures.put("cleaning, %", 100.0 * cleaning / time.all(), 2);
    figures.put("reading, writing and the manifest, %", 100.0 * rest / time.all(), 2);
    figures.print();
  }

  /** Sees the processor time of the threads that do articles. */
  private static final class Workers implements BatchListener {
    private final Map<Thread, Long> seen = new HashMap<>();

    @Override
    public void started(long inputs) {}

    @Override
    public void ended(ManifestLine line) {
      seen.put(Thread.currentThread(), SharesCommand.processorTime());
    }

    @Override
    public void alreadyDone() {}

    long processorTime() {
      return seen.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
