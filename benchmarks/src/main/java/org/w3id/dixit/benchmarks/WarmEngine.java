package org.w3id.dixit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.clean.PageCleaner;
import picocli.CommandLine.Option;

/** An engine that has been run until the compiler is done with it, and texts for it. */
final class WarmEngine {
  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "Folder of .txt files. Default: the seeds.")
  private Path articles;

  @Option(names = "--rounds", paramLabel = "N", description = "Measured rounds. Default: 5.")
  private int rounds = 5;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "Rounds before the first measured one. Default: 5.")
  private int warmUp = 5;

  int rounds() {
    return rounds;
  }

  /** The articles as the annotators get them, page furniture blanked. */
  List<String> texts() throws IOException {
    Path folder = articles == null ? Path.of(System.getProperty("dixit.root"), "seeds") : articles;
    PageCleaner cleaner = new PageCleaner(PageCleaner.Mode.ARTICLE);
    List<String> texts = new ArrayList<>();
    for (Path file : Workload.texts(folder)) {
      texts.add(cleaner.clean(Files.readString(file)).text());
    }
    return texts;
  }

  /** Loads an engine and runs it over the texts. */
  Engine engine(List<String> texts) {
    Engine engine = Engine.load(EngineConfig.DEFAULT);
    for (int round = 0; round < warmUp; round++) {
      texts.forEach(engine::annotate);
    }
    return engine;
  }
}
