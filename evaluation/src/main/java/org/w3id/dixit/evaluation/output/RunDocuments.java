package org.w3id.dixit.evaluation.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What runs have written, in either form: {@code .jsonld} files, a document each, and {@code
 * .ndjsonld} files, a document a line, also {@code .gz} (of any number of members). Read in the
 * order of the files' paths, one document at a time, as often as asked. Hidden files are no output.
 *
 * <p>What cannot be read is told, with its place, and stops nothing.
 */
public final class RunDocuments {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FILE = ".jsonld";
  private static final List<String> LINES = List.of(".ndjsonld", ".ndjsonld.gz");

  private final List<Path> files;

  private RunDocuments(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /**
   * All below a folder, or those of one file, whatever it is called.
   *
   * @throws IOException where it is not there or cannot be listed
   */
  public static RunDocuments in(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new RunDocuments(listed(path));
    }
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return new RunDocuments(List.of(path));
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(RunDocuments::isOutput)
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isOutput(Path file) {
    return !file.getFileName().toString().startsWith(".") && isLinkedData(file);
  }

  /** Whether a file is called as a run calls its linked data. */
  public static boolean isLinkedData(Path file) {
    return file.getFileName().toString().endsWith(FILE) || hasLines(file);
  }

  /** Whether a file has a document a line. */
  public static boolean hasLines(Path file) {
    String name = file.getFileName().toString();
    return LINES.stream().anyMatch(name::endsWith);
  }

  /** The files, sorted. */
  public List<Path> files() {
    return files;
  }

  /**
   * Reads all documents, whatever they hold.
   *
   * @param documents takes each; one that it refuses by an IllegalArgumentException is a problem
   * @param problems is told of each that cannot be read, in a line for a person
   */
  public void forEach(Consumer<RunDocument> documents, Consumer<String> problems) {
    for (Path file : files) {
      try (InputStream in = open(file)) {
        if (hasLines(file)) {
          lines(file, in, documents, problems);
        } else {
          one(file, file.toString(), in.readAllBytes(), documents, problems);
        }
      } catch (IOException e) {
        problems.accept(file + ": cannot be read (" + e.getMessage() + ")");
      }
    }
  }

  /**
   * Reads the articles: other documents are problems, and one that stands there twice is taken
   * once.
   *
   * @param articles takes each; one that it refuses by an IllegalArgumentException is a problem
   * @param problems is told of each that cannot be read, in a line for a person
   * @return how many different ones there are
   */
  public int articles(Consumer<RunDocument> articles, Consumer<String> problems) {
    Set<String> known = new HashSet<>();
    forEach(
        document -> {
          if (document.article().isEmpty()) {
            problems.accept(document.place() + ": no article that dixit run wrote");
          } else if (known.add(document.article())) {
            articles.accept(document);
          }
        },
        problems);
    return known.size();
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static void lines(
      Path file, InputStream in, Consumer<RunDocument> documents, Consumer<String> problems)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        one(file, file + " line " + number, bytes, documents, problems);
      }
    }
  }

  private static void one(
      Path file,
      String place,
      byte[] bytes,
      Consumer<RunDocument> documents,
      Consumer<String> problems)
      throws IOException {
    try {
      JsonNode root = JSON.readTree(bytes);
      documents.accept(new RunDocument(file, place, root));
    } catch (JsonProcessingException e) {
      String where = hasLines(file) ? "" : ", at line " + e.getLocation().getLineNr();
      problems.accept(place + ": no JSON" + where);
    } catch (IllegalArgumentException e) {
      problems.accept(place + ": " + e.getMessage());
    }
  }
}
