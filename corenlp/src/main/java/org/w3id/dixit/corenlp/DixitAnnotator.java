package org.w3id.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.Layers;
import org.w3id.dixit.annotate.Registered;
import org.w3id.dixit.export.EngineInfo;
import org.w3id.dixit.export.ExportException;
import org.w3id.dixit.run.ConfidenceFilter;
import org.w3id.dixit.run.DixitVersion;

/**
 * All of Dixit as one CoreNLP annotator, {@code customAnnotatorClass.dixit}: names, attributions,
 * speakers and relations under CoreNLP's own keys.
 *
 * <p>Needs tokens, sentences, parts of speech and lemmas; sentences should end at line breaks
 * ({@code ssplit.newlineIsSentenceBreak=always}) where a line break ends a paragraph. Gives, on
 * empty documents too:
 *
 * <ul>
 *   <li>{@link CoreAnnotations.MentionsAnnotation} of document and sentences, and the tokens' named
 *       entity tags: the proper names
 *   <li>{@link CoreAnnotations.QuotationsAnnotation} with the keys of CoreNLP's quote attribution:
 *       who said what
 *   <li>{@link CoreAnnotations.KBPTriplesAnnotation} and, of open relations, {@link
 *       NaturalLogicAnnotations.RelationTriplesAnnotation} of sentences
 * </ul>
 *
 * <p>Settings: {@code <name>.models} is {@code news}, the default, or {@code open}; {@code
 * <name>.minConfidence}, 0 to 1, leaves out attributions and relations below it; {@code
 * <name>.openRelations} is {@code on}, the default, or {@code off}; {@code <name>.base} is what ids
 * in the linked data begin with.
 *
 * <p>Immutable, safe for any number of threads; an interrupted thread ends with CoreNLP's {@link
 * RuntimeInterruptedException}.
 */
public final class DixitAnnotator implements Annotator {
  private final Supplier<Loaded> loaded;

  private record Loaded(List<Annotator> stages, ConfidenceFilter filter, EngineInfo engine) {
    static Loaded of(Settings settings) {
      EngineInfo info = new EngineInfo(DixitVersion.get(), settings.hash(), settings.base());
      return new Loaded(
          Registered.dixit(settings.engine()).stream().map(DixitAnnotator::make).toList(),
          new ConfidenceFilter(settings.minConfidence()),
          info);
    }
  }

  /** As CoreNLP makes it: loads the models. A wrong setting is told by {@link #annotate}. */
  public DixitAnnotator(String name, Properties properties) {
    this.loaded = load(name, properties);
  }

  /**
   * What a constructor throws, CoreNLP wraps in a list of all properties, and its server tells a
   * client no more than that; what annotating throws reaches who asked.
   */
  private static Supplier<Loaded> load(String name, Properties properties) {
    try {
      Loaded loaded = Loaded.of(Settings.of(name, properties));
      return () -> loaded;
    } catch (IllegalArgumentException | ExportException e) {
      return () -> {
        throw new IllegalArgumentException(e.getMessage(), e);
      };
    }
  }

  private static Annotator make(Registered stage) {
    try {
      return stage.maker().call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("cannot load " + stage.name(), e);
    }
  }

  /**
   * What this annotator found in a document, as plain values; empty where it was not run, or where
   * another annotator has replaced the quotations since.
   */
  public static Optional<AnnotatedText> found(Annotation document) {
    return AttributedQuotes.of(document).map(AttributedQuotes::found);
  }

  /**
   * Annotates a document.
   *
   * @throws IllegalArgumentException where a property that begins with the annotator's name is
   *     unknown or wrong
   */
  @Override
  public void annotate(Annotation document) {
    Loaded own = loaded.get();
    DocumentTokens tokens = new DocumentTokens(document);
    AnnotatedText found = own.filter().apply(find(own.stages(), document, tokens));
    CanonicalMentions canonical = new CanonicalMentions(found, tokens);
    new MentionKeys(tokens, canonical).write(document, found.entities());
    new TripleKeys(tokens, canonical).write(document, found.relations());
    List<CoreMap> quotes = new QuoteKeys(tokens, canonical).quotes(document, found.attributions());
    document.set(
        CoreAnnotations.QuotationsAnnotation.class,
        new AttributedQuotes(quotes, found, own.engine()));
  }

  /** Runs the stages over a copy of the document's keys, so that their layers never stand on it. */
  private static AnnotatedText find(
      List<Annotator> stages, Annotation document, DocumentTokens tokens) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    if (tokens.size() == 0) {
      return new AnnotatedText(text, List.of(), List.of(), List.of());
    }
    Annotation layers = new Annotation(document);
    for (Annotator stage : stages) {
      if (Thread.interrupted()) {
        throw new RuntimeInterruptedException();
      }
      stage.annotate(layers);
    }
    return new AnnotatedText(
        text,
        layers.get(Layers.Entities.class),
        layers.get(Layers.Speakers.class),
        layers.get(Layers.Relations.class));
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.NamedEntityTagAnnotation.class,
        CoreAnnotations.MentionsAnnotation.class,
        CoreAnnotations.QuotationsAnnotation.class,
        CoreAnnotations.KBPTriplesAnnotation.class,
        NaturalLogicAnnotations.RelationTriplesAnnotation.class);
  }
}
