package org.w3id.dixit.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.Hashes;
import org.w3id.dixit.run.Reasons;
import org.w3id.dixit.run.RunException;

/**
 * The articles of an output folder, by name of their files, one at a time: files of one article
 * ({@code .jsonld}) and of one a line ({@code .ndjsonld}, also gzipped). An article that stands
 * there twice is taken once.
 */
final class WrittenArticles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Consumer<String> problems;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param problems is told, in a line for a person, of what cannot be read
   */
  WrittenArticles(Path folder, Consumer<String> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * Hands on each article with the file that it stands in.
   *
   * @throws RunException where the folder cannot be listed
   */
  void forEach(BiConsumer<ReportArticle, Path> action) {
    for (Path file : files()) {
      try {
        if (file.toString().endsWith(".jsonld")) {
          take(JSON.readTree(Files.readAllBytes(file)), file, action);
        } else {
          lines(file, action);
        }
      } catch (JsonProcessingException e) {
        problem(file, "no JSON, at line " + e.getLocation().getLineNr());
      } catch (IOException e) {
        problem(file, Reasons.of(e));
      }
    }
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(WrittenArticles::isLinkedData).sorted().toList();
    } catch (IOException e) {
      throw unlistable(e);
    } catch (UncheckedIOException e) {
      throw unlistable(e.getCause());
    }
  }

  private RunException unlistable(IOException e) {
    return new RunException(
        ExitStatus.USAGE,
        "cannot list " + folder + " (" + Reasons.of(e) + "): name the output folder of a run");
  }

  private static boolean isLinkedData(Path file) {
    String name = file.getFileName().toString();
    boolean known =
        name.endsWith(".jsonld") || name.endsWith(".ndjsonld") || name.endsWith(".ndjsonld.gz");
    return known && !name.startsWith(".") && Files.isRegularFile(file);
  }

  private void lines(Path file, BiConsumer<ReportArticle, Path> action) throws IOException {
    try (BufferedReader lines = reader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          take(JSON.readTree(line), file, action);
        }
      }
    }
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    boolean gzipped = file.toString().endsWith(".gz");
    return new BufferedReader(
        new InputStreamReader(
            gzipped ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
  }

  private void take(JsonNode document, Path file, BiConsumer<ReportArticle, Path> action) {
    Optional<ReportArticle> article = DocumentReader.read(document);
    if (article.isEmpty()) {
      problem(file, "no article of Dixit's: its type is not NewsArticle, or it has no id");
    } else if (seen.add(Hashes.sha256(article.get().id()).substring(0, 16))) {
      action.accept(article.get(), file);
    }
  }

  private void problem(Path file, String why) {
    problems.accept(file + ": " + why + "; the report leaves it out");
  }
}
