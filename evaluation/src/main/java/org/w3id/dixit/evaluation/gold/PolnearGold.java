package org.w3id.dixit.evaluation.gold;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.dixit.evaluation.text.CodePointText;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/**
 * A folder of PolNeAR: {@code text/<article>.txt} and {@code
 * attributions/<article>_<annotator>.ann}. Where several annotators read an article, the first in
 * the order of file names counts. {@code Discard} (boilerplate) and {@code Discuss} (doubt) are
 * masked. Corrected output of our own ({@code correction}) has the same form, with names as
 * annotations and speakers as notes, which PolNeAR has not.
 *
 * <p>Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News", LREC 2018.
 */
public final class PolnearGold {
  /** The folder of texts. */
  public static final String TEXTS = "text";

  /** The folder of annotations. */
  public static final String ANNOTATIONS = "attributions";

  /** What a note on an event begins with that tells who speaks; names follow, with semicolons. */
  public static final String SPEAKERS = "speakers:";

  private static final List<String> MASKS = List.of("Discard", "Discuss");
  private static final Pattern SEMICOLON = Pattern.compile(";");

  private PolnearGold() {}

  private record Annotated(String article, Path file, CodePointText text) {
    BratFile brat() {
      return BratFile.parse(GoldFiles.lines(file), file.toString());
    }
  }

  /** The articles of a folder, sorted by name. */
  public static List<GoldArticle> read(Path folder) {
    return files(folder).stream().map(PolnearGold::article).toList();
  }

  /** The names of the articles; empty where none are annotated. */
  public static List<GoldNames> names(Path folder) {
    List<GoldNames> articles = files(folder).stream().map(PolnearGold::names).toList();
    return articles.stream().allMatch(article -> article.names().isEmpty()) ? List.of() : articles;
  }

  private static List<Annotated> files(Path folder) {
    Path annotations = folder.resolve(ANNOTATIONS);
    List<Annotated> files = new ArrayList<>();
    String last = null;
    for (Path file : GoldFiles.walk(annotations, ".ann")) {
      String article =
          articleOf(annotations.relativize(file).toString().replace(File.separatorChar, '/'));
      if (!article.equals(last)) {
        String text = GoldFiles.text(folder.resolve(TEXTS).resolve(article + ".txt"));
        files.add(new Annotated(article, file, new CodePointText(text)));
        last = article;
      }
    }
    return files;
  }

  private static String articleOf(String file) {
    int annotator = file.lastIndexOf('_');
    return file.substring(0, annotator < 0 ? file.length() - ".ann".length() : annotator);
  }

  private static GoldArticle article(Annotated annotated) {
    BratFile brat = annotated.brat();
    List<Span> masked =
        MASKS.stream()
            .flatMap(mask -> brat.labelled().getOrDefault(mask, List.of()).stream())
            .toList();
    List<GoldAttribution> attributions =
        brat.events().stream().flatMap(event -> attribution(event, annotated.text())).toList();
    String name = annotated.article();
    return new GoldArticle(
        name, Optional.of(publisherOf(name)), new Pieces(masked), attributions, List.of());
  }

  private static GoldNames names(Annotated annotated) {
    Set<GoldNames.Name> names = new HashSet<>();
    for (Map.Entry<String, List<Span>> labelled : annotated.brat().labelled().entrySet()) {
      NameClass.ofTag(labelled.getKey())
          .ifPresent(c -> labelled.getValue().forEach(s -> names.add(new GoldNames.Name(s, c))));
    }
    return new GoldNames(annotated.article(), annotated.text().toString(), names);
  }

  /** An article's name begins with its publisher's, up to the first underscore. */
  private static String publisherOf(String article) {
    int end = article.indexOf('_');
    return end < 0 ? article : article.substring(0, end);
  }

  private static Stream<GoldAttribution> attribution(BratFile.Event event, CodePointText text) {
    Map<String, Pieces> roles = event.roles();
    Pieces content = roles.getOrDefault("Content", Pieces.NONE);
    if (content.isEmpty()) {
      return Stream.empty();
    }
    Pieces source = roles.getOrDefault("Source", Pieces.NONE);
    QuoteKind kind = QuoteKind.of(content.spans().stream().map(text::at).toList());
    String sourceText = source.spans().stream().map(text::at).collect(Collectors.joining(" "));
    return Stream.of(
        new GoldAttribution(
            content,
            source,
            roles.getOrDefault("Cue", Pieces.NONE),
            kind,
            sourceText,
            speakers(event.note())));
  }

  private static Optional<List<List<String>>> speakers(String note) {
    return note.startsWith(SPEAKERS)
        ? Optional.of(List.of(names(note.substring(SPEAKERS.length()))))
        : Optional.empty();
  }

  /** Names parted by semicolons. */
  static List<String> names(String written) {
    return SEMICOLON
        .splitAsStream(written)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
