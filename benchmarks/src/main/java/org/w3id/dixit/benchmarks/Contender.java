package org.w3id.dixit.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A system that is measured, as a user would start it: by its own command line, one thread. */
enum Contender {
  /** {@code ./dixit run}: clean, annotate, write JSON-LD. */
  DIXIT {
    @Override
    List<String> program(Workload workload, Path output) {
      List<String> program = new ArrayList<>(List.of("org.w3id.dixit.cli.Main", "run"));
      program.add(workload.folder().toString());
      program.addAll(List.of("--output", output.toString(), "--threads", "1"));
      return program;
    }
  },
  /** CoreNLP as it comes, up to quotations and their speakers, written as JSON. */
  STOCK {
    @Override
    List<String> program(Workload workload, Path output) {
      return List.of(
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

  /** Main class and arguments that write the workload's output into an existing folder. */
  abstract List<String> program(Workload workload, Path output);

  /** The name as results write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
