package org.w3id.dixit.evaluation.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;

/**
 * The articles of an output folder by their names. A file of one is read when it is asked for;
 * articles that share a file are read at once and kept, deflated.
 */
public final class OutputFolder {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ENDING = ".jsonld";

  private final Path folder;
  private final Map<String, Source> articles = new TreeMap<>();

  /**
   * Where a document is.
   *
   * @param place for a person
   */
  private record Source(String place, Document document) {}

  /** Gives the document each time it is asked. */
  private interface Document {
    JsonNode read() throws IOException;
  }

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Lists the articles.
   *
   * @throws EvaluationException where there is no such folder, or a file of many articles cannot be
   *     read
   */
  public static OutputFolder open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new EvaluationException(
          Code.NO_OUTPUT, folder + " is not a folder; give the output folder of a run");
    }
    OutputFolder output = new OutputFolder(folder);
    LineNames names = new LineNames();
    try {
      for (Path file : RunDocuments.in(folder).files()) {
        if (RunDocuments.hasLines(file)) {
          output.addLines(file, names);
        } else {
          output.addFile(file);
        }
      }
    } catch (IOException e) {
      throw new EvaluationException(
          Code.UNREADABLE, "cannot read " + folder + ": " + e.getMessage(), e);
    }
    return output;
  }

  private void addFile(Path file) {
    articles.put(
        nameOf(folder, file),
        new Source(file.toString(), () -> JSON.readTree(Files.readAllBytes(file))));
  }

  private void addLines(Path file, LineNames names) throws IOException {
    RunDocuments.in(file)
        .forEach(
            line -> {
              PackedDocument packed = new PackedDocument(line.root());
              articles.put(names.of(line.root()), new Source(line.place(), packed::document));
            },
            problem -> {
              throw new EvaluationException(Code.MALFORMED_OUTPUT, problem);
            });
  }

  private static String nameOf(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
    return path.substring(0, path.length() - ENDING.length());
  }

  /** The names of all articles, sorted. */
  public List<String> names() {
    return List.copyOf(articles.keySet());
  }

  /**
   * The article of a name; empty where it was not written.
   *
   * @throws EvaluationException where the document is not as the contract has it
   */
  public Optional<WrittenArticle> article(String name) {
    return Optional.ofNullable(articles.get(name)).map(source -> read(name, source));
  }

  private static WrittenArticle read(String name, Source source) {
    try {
      return ArticleReader.read(name, source.document().read());
    } catch (JsonProcessingException e) {
      throw malformed(source.place() + " is not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new EvaluationException(
          Code.UNREADABLE, "cannot read " + source.place() + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw malformed(source.place() + ": " + e.getMessage(), e);
    }
  }

  private static EvaluationException malformed(String message, Exception cause) {
    return new EvaluationException(Code.MALFORMED_OUTPUT, message, cause);
  }

  /**
   * Refuses a folder that holds none of these articles: it is the output of something else.
   *
   * @param wanted names of articles
   */
  public void requireSomeOf(List<String> wanted) {
    if (wanted.stream().noneMatch(articles::containsKey)) {
      String holds =
          articles.isEmpty()
              ? "no linked data (.jsonld, .ndjsonld)"
              : articles.size()
                  + " articles, "
                  + articles.keySet().iterator().next()
                  + " the first";
      throw new EvaluationException(
          Code.OUTPUT_OF_OTHER_ARTICLES,
          folder
              + " holds "
              + holds
              + ", but none of the "
              + wanted.size()
              + " of the gold, such as "
              + wanted.get(0)
              + ENDING
              + "; give the output folder of a run over the gold's texts");
    }
  }
}
