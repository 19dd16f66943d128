package org.w3id.dixit.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.annotate.InterruptedAnnotationException;
import org.w3id.dixit.clean.CleanText;
import org.w3id.dixit.clean.PageCleaner;
import org.w3id.dixit.export.AnnotatedArticle;
import org.w3id.dixit.export.EngineInfo;
import org.w3id.dixit.export.ExportException;
import org.w3id.dixit.export.ExportOptions;
import org.w3id.dixit.export.Exporter;
import org.w3id.dixit.export.Format;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;

/**
 * The way of one article: clean, annotate, export. A blank one is not annotated; one in another
 * language is skipped. Safe for any number of threads.
 */
public final class ArticlePipeline implements ArticleProcess {
  private static final String ENGLISH = "en";

  private final PipelineConfig config;
  private final LoadingEngine engine;
  private final PageCleaner cleaner;
  private final Exporter writer;
  private final ConfidenceFilter filter;
  private final LanguageGuesser languages = LanguageGuesser.load();

  /**
   * @throws RunException {@link ExitStatus#USAGE} where the base is no IRI
   */
  public ArticlePipeline(PipelineConfig config, LoadingEngine engine) {
    this(config, engine, Format.JSONLD);
  }

  /** Likewise, writing in some format. */
  public ArticlePipeline(PipelineConfig config, LoadingEngine engine, Format format) {
    this.config = config;
    this.engine = engine;
    this.writer =
        format.exporter(engineInfo(config), new ExportOptions(config.exact(), config.keepText()));
    this.cleaner =
        new PageCleaner(config.clean() ? PageCleaner.Mode.ARTICLE : PageCleaner.Mode.OFF);
    this.filter = new ConfidenceFilter(config.minConfidence());
  }

  private static EngineInfo engineInfo(PipelineConfig config) {
    try {
      return new EngineInfo(DixitVersion.get(), config.hash(), config.base());
    } catch (ExportException e) {
      throw new RunException(ExitStatus.USAGE, e.getMessage());
    }
  }

  @Override
  public void ready() {
    engine.loaded();
  }

  @Override
  public byte[] process(Article article) throws ArticleException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(annotate(article), out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is no file", e);
    }
    return out.toByteArray();
  }

  /**
   * All that is found in an article.
   *
   * @throws ArticleException {@link Code#NOT_ENGLISH}
   * @throws InterruptedException where the thread was interrupted
   */
  public AnnotatedArticle annotate(Article article) throws ArticleException, InterruptedException {
    Optional<String> language = language(article);
    CleanText clean = cleaner.clean(article.text());
    Metadata metadata = article.given().or(clean.found()).or(withLanguage(language));
    OptionalInt cut = cut(clean.text());
    String text = cut.isPresent() ? clean.text().substring(0, cut.getAsInt()) : clean.text();
    return new AnnotatedArticle(article, metadata, filter.apply(annotate(text)), cut);
  }

  private Optional<String> language(Article article) throws ArticleException {
    Optional<String> language = languages.guess(article.text());
    if (language.isPresent() && !language.get().equals(ENGLISH)) {
      throw new ArticleException(
          Code.NOT_ENGLISH,
          "the language is "
              + Locale.forLanguageTag(language.get()).getDisplayLanguage(Locale.ENGLISH)
              + ", not English: leave it out, or write it in English");
    }
    return language;
  }

  private AnnotatedText annotate(String text) throws InterruptedException {
    if (isBlank(text)) {
      return new AnnotatedText(text, List.of(), List.of(), List.of());
    }
    try {
      return engine.annotate(text);
    } catch (InterruptedAnnotationException e) {
      throw new InterruptedException(e.getMessage());
    }
  }

  /** Blanks that do not break a line, which Java does not count as such, included. */
  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** At the last line break before the limit, so that no paragraph is cut; else at the limit. */
  private OptionalInt cut(String text) {
    if (text.length() <= config.maxChars()) {
      return OptionalInt.empty();
    }
    int lineBreak = text.lastIndexOf('\n', config.maxChars() - 1) + 1;
    int at = lineBreak > 0 ? lineBreak : config.maxChars();
    boolean splits = Character.isLowSurrogate(text.charAt(at)) && at > 1;
    return OptionalInt.of(splits ? at - 1 : at);
  }

  private static Metadata withLanguage(Optional<String> language) {
    Metadata none = Metadata.NONE;
    return new Metadata(
        none.headline(),
        none.datePublished(),
        none.dateModified(),
        none.dateline(),
        none.publisher(),
        none.author(),
        none.url(),
        language);
  }
}
