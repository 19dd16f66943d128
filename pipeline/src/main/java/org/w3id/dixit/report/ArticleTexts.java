package org.w3id.dixit.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.export.WrittenText;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ArticleSource;
import org.w3id.dixit.read.Input;
import org.w3id.dixit.read.PendingArticle;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.ReadLimits;
import org.w3id.dixit.run.Hashes;
import org.w3id.dixit.run.ManifestLine;

/**
 * Finds the text that an article's offsets count in. In this order: in the linked data itself;
 * beside it, as a run keeps what it took out of pages and records; where the manifest says that the
 * input lay; below a folder that the user names. A text counts only where its hash is the one in
 * the linked data, so that a file that has changed since never puts marks in wrong places.
 */
final class ArticleTexts {
  private static final String MANIFEST = "manifest.jsonl";

  private final Path folder;
  private final Optional<Path> named;
  private final ArticleReaders readers = ArticleReaders.standard();
  private final Map<String, String> inputs = new HashMap<>();

  /**
   * Reads the manifest, where the folder has one.
   *
   * @param folder output folder of a run
   * @param named folder of the inputs, where the user names one
   */
  ArticleTexts(Path folder, Optional<Path> named) {
    this.folder = folder;
    this.named = named;
    Path manifest = folder.resolve(MANIFEST);
    if (Files.isRegularFile(manifest)) {
      try (BufferedReader lines = Files.newBufferedReader(manifest)) {
        lines.lines().forEach(line -> ManifestLine.parse(line).ifPresent(this::remember));
      } catch (IOException | java.io.UncheckedIOException e) {
        inputs.clear(); // without it, texts are looked for in the other places
      }
    }
  }

  /** Texts of records lie beside their output; for the others it is known where they came from. */
  private void remember(ManifestLine line) {
    if (line.record().isEmpty() && line.output().isPresent()) {
      inputs.put(key(line.output().get(), line.input()), line.path());
    }
  }

  /** One output holds one article, or a part of a run. */
  private static String key(String output, String input) {
    return output + "\n" + input;
  }

  /** The text, well-formed as it was hashed; empty where it is not found or has changed. */
  Optional<String> of(ReportArticle article, Path file) {
    if (article.body().isPresent()) {
      return article.body();
    }
    for (Path candidate : candidates(article, file)) {
      Optional<String> text = read(candidate).map(WrittenText::wellFormed);
      if (text.isPresent() && Hashes.sha256(text.get()).equals(article.textSha256())) {
        return text;
      }
    }
    return Optional.empty();
  }

  private List<Path> candidates(ReportArticle article, Path file) {
    List<Path> candidates = new ArrayList<>();
    String name = file.getFileName().toString();
    candidates.add(file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt"));
    String output = folder.relativize(file).toString().replace('\\', '/');
    Optional.ofNullable(inputs.get(key(output, article.input())))
        .map(Path::of)
        .ifPresent(candidates::add);
    named.map(texts -> texts.resolve(article.input())).ifPresent(candidates::add);
    return candidates;
  }

  private Optional<String> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Input input = new Input(file.getFileName().toString(), file);
    if (readers.hasRecords(input)) {
      return Optional.empty();
    }
    try (ArticleSource source = readers.open(input, ReadLimits.NONE)) {
      Optional<PendingArticle> article = source.next();
      return article.isPresent() ? Optional.of(article.get().read().text()) : Optional.empty();
    } catch (ReadException e) {
      return Optional.empty();
    }
  }
}
