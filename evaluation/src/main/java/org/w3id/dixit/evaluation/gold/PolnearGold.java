package org.w3id.dixit.evaluation.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.dixit.evaluation.text.CodePointText;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/**
 * A folder of PolNeAR: {@code text/<article>.txt} and {@code
 * attributions/<article>_<annotator>.ann}. Where several annotators read an article, the first in
 * the order of file names counts. {@code Discard} (boilerplate) and {@code Discuss} (doubt) are
 * masked.
 *
 * <p>Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News", LREC 2018.
 */
public final class PolnearGold {
  private static final List<String> MASKS = List.of("Discard", "Discuss");

  private PolnearGold() {}

  /** The articles of a folder, sorted by name. */
  public static List<GoldArticle> read(Path folder) {
    List<GoldArticle> articles = new ArrayList<>();
    String last = null;
    for (Path file : GoldFiles.list(folder.resolve("attributions"), ".ann")) {
      String article = articleOf(file.getFileName().toString());
      if (!article.equals(last)) {
        articles.add(article(article, file, folder.resolve("text").resolve(article + ".txt")));
        last = article;
      }
    }
    return articles;
  }

  private static String articleOf(String file) {
    int annotator = file.lastIndexOf('_');
    return file.substring(0, annotator < 0 ? file.length() - ".ann".length() : annotator);
  }

  private static GoldArticle article(String name, Path annotations, Path textFile) {
    CodePointText text = new CodePointText(GoldFiles.text(textFile));
    BratFile brat = BratFile.parse(GoldFiles.lines(annotations), annotations.toString());
    List<Span> masked =
        MASKS.stream()
            .flatMap(mask -> brat.labelled().getOrDefault(mask, List.of()).stream())
            .toList();
    List<GoldAttribution> attributions =
        brat.events().stream().flatMap(event -> attribution(event, text)).toList();
    return new GoldArticle(
        name, Optional.of(publisherOf(name)), new Pieces(masked), attributions, List.of());
  }

  /** An article's name begins with its publisher's, up to the first underscore. */
  private static String publisherOf(String article) {
    int end = article.indexOf('_');
    return end < 0 ? article : article.substring(0, end);
  }

  private static Stream<GoldAttribution> attribution(
      Map<String, Pieces> roles, CodePointText text) {
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
            Optional.empty()));
  }
}
