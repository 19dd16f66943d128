package org.w3id.dixit.corpus;

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
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The articles of a run's output folder: {@code .jsonld} files, an article each, and {@code
 * .ndjsonld} files, an article a line, also {@code .gz}; in the order of their paths, one at a
 * time. What cannot be read is told and left out; an article that is there twice counts once.
 */
public final class RunDocuments {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Consumer<String> problems;
  private final Consumer<JsonNode> articles;
  private final Set<String> known = new HashSet<>();

  private RunDocuments(Path folder, Consumer<String> problems, Consumer<JsonNode> articles) {
    this.folder = folder;
    this.problems = problems;
    this.articles = articles;
  }

  /**
   * Reads a folder.
   *
   * @param problems is told of each article that cannot be read, with its place
   * @param articles takes each document; one that it refuses by an IllegalArgumentException is a
   *     problem
   * @throws IOException where the folder cannot be listed
   * @throws IllegalArgumentException where it holds no article
   */
  public static void read(Path folder, Consumer<String> problems, Consumer<JsonNode> articles)
      throws IOException {
    RunDocuments reader = new RunDocuments(folder, problems, articles);
    for (Path file : files(folder)) {
      reader.read(file);
    }
    if (reader.known.isEmpty()) {
      throw new IllegalArgumentException(
          folder + " holds no article that dixit run wrote; give the output folder of a run");
    }
  }

  /** The files of linked data below a folder, sorted; hidden ones are no output. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(RunDocuments::isLinkedData)
          .filter(Files::isRegularFile)
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isLinkedData(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && (name.endsWith(".jsonld") || isLines(name));
  }

  private static boolean isLines(String name) {
    return name.endsWith(".ndjsonld") || name.endsWith(".ndjsonld.gz");
  }

  private void read(Path file) {
    String place = folder.relativize(file).toString();
    try (InputStream in = open(file)) {
      if (isLines(file.getFileName().toString())) {
        lines(place, in);
      } else {
        article(place, in.readAllBytes());
      }
    } catch (IOException e) {
      problems.accept(place + ": cannot be read: " + e.getMessage());
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void lines(String place, InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        article(place + " line " + number, line.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void article(String place, byte[] bytes) throws IOException {
    try {
      JsonNode document = JSON.readTree(bytes);
      String id = document.path("id").asText();
      if (!document.path("type").asText().equals("NewsArticle") || !id.contains(":article:")) {
        problems.accept(place + ": no article that dixit run wrote");
      } else if (known.add(id)) {
        articles.accept(document);
      }
    } catch (JsonProcessingException e) {
      problems.accept(place + ": no JSON, at line " + e.getLocation().getLineNr());
    } catch (IllegalArgumentException e) {
      problems.accept(place + ": " + e.getMessage());
    }
  }
}
