package org.w3id.dixit.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A system that is measured, as a user would start it: by its own command line, one thread. */
enum Contender {
  /** {@code ./dixit run}: clean, annotate, write JSON-LD. */
  DIXIT {
    @Override
    List<String> command(Workload workload, Path output, String heap) {
      return List.of(
          Path.of(System.getProperty("dixit.root"), "dixit").toString(),
          "run",
          workload.folder().toString(),
          "--output",
          output.toString(),
          "--threads",
          "1");
    }
  },
  /** CoreNLP as it comes, up to quotations and their speakers, written as JSON. */
  STOCK {
    @Override
    List<String> command(Workload workload, Path output, String heap) {
      return List.of(
          ProcessHandle.current().info().command().orElse("java"),
          "-Xmx" + heap,
          "-cp",
          System.getProperty("java.class.path"),
          "edu.stanford.nlp.pipeline.StanfordCoreNLP",
          "-annotators",
          "tokenize,pos,lemma,ner,depparse,coref,quote",
          "-fileList",
          workload.list().toString(),
          "-outputDirectory",
          output.toString(),
          "-outputFormat",
          "json",
          "-threads",
          "1");
    }
  };

  /**
   * The command that writes the workload's output into an existing folder; it becomes one JVM.
   *
   * @param heap as {@code -Xmx} takes it, for a system that does not choose its own
   */
  abstract List<String> command(Workload workload, Path output, String heap);

  /** The name as results write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
