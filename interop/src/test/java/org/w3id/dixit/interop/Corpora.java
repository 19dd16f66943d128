package org.w3id.dixit.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3id.dixit.corpus.Corpus;
import org.w3id.dixit.corpus.CorpusFolder;

/** Corpora of the documents: of the committed output, and of the generated articles. */
final class Corpora {
  private Corpora() {}

  /** Their linked data, by name. */
  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> generated = new TreeMap<>(Documents.all());
    generated.keySet().removeIf(name -> name.startsWith("output-"));
    return Map.of(
        "corpus-of-output", of(Documents.committed()),
        "corpus-of-generated", of(generated),
        "corpus-without-words",
            of(Map.of("one", Documents.byHand().get("complete-without-words"))));
  }

  private static byte[] of(Map<String, byte[]> documents) throws IOException {
    Path folder = Files.createTempDirectory("corpora");
    try {
      Path run = Files.createDirectory(folder.resolve("run"));
      for (Map.Entry<String, byte[]> document : documents.entrySet()) {
        Files.write(run.resolve(document.getKey() + ".jsonld"), document.getValue());
      }
      CorpusFolder.write(of(run), folder.resolve("corpus"), Set.of());
      return Files.readAllBytes(folder.resolve("corpus").resolve(CorpusFolder.DOCUMENT));
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** The corpus of a folder, all of whose articles can be read. */
  static Corpus of(Path run) throws IOException {
    return Corpus.of(
        run,
        problem -> {
          throw new AssertionError(problem);
        });
  }
}
