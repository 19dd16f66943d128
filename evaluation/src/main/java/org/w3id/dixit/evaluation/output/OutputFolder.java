package org.w3id.dixit.evaluation.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;

/** The {@code .jsonld} files of a folder and its subfolders; each is read when it is asked for. */
public final class OutputFolder {
  private static final String ENDING = ".jsonld";

  private final Path folder;
  private final Map<String, Path> files;

  private OutputFolder(Path folder, Map<String, Path> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * Lists the files.
   *
   * @throws EvaluationException where there is no such folder
   */
  public static OutputFolder open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new EvaluationException(
          Code.NO_OUTPUT, folder + " is not a folder; give the output folder of a run");
    }
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(path -> path.getFileName().toString().endsWith(ENDING))
          .forEach(path -> files.put(nameOf(folder, path), path));
    } catch (IOException e) {
      throw new EvaluationException(
          Code.UNREADABLE, "cannot read " + folder + ": " + e.getMessage(), e);
    }
    return new OutputFolder(folder, files);
  }

  private static String nameOf(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
    return path.substring(0, path.length() - ENDING.length());
  }

  /** The names of all articles, sorted. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /**
   * The article of a name; empty where it was not written.
   *
   * @throws EvaluationException where the file is not as the contract has it
   */
  public Optional<WrittenArticle> article(String name) {
    return Optional.ofNullable(files.get(name)).map(file -> ArticleReader.read(name, file));
  }

  /**
   * Refuses a folder that holds none of these articles: it is the output of something else.
   *
   * @param wanted names of articles
   */
  public void requireSomeOf(List<String> wanted) {
    if (wanted.stream().noneMatch(files::containsKey)) {
      String holds =
          files.isEmpty()
              ? "no " + ENDING + " file"
              : files.size() + " articles, " + files.keySet().iterator().next() + " the first";
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
