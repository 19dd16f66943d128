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
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.Layers;
import org.w3id.dixit.annotate.Registered;
import org.w3id.dixit.export.EngineInfo;
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
 * <name>.base} is what ids in the linked data begin with.
 *
 * <p>Immutable, safe for any number of threads; an interrupted thread ends with CoreNLP's {@link
 * RuntimeInterruptedException}.
 */
public final class DixitAnnotator implements Annotator {
  private final List<Annotator> stages;
  private final ConfidenceFilter filter;
  private final EngineInfo engine;

  /**
   * As CoreNLP makes it.
   *
   * @throws IllegalArgumentException where a property that begins with the name is unknown or wrong
   */
  public DixitAnnotator(String name, Properties properties) {
    Settings settings = Settings.of(name, properties);
    this.engine = new EngineInfo(DixitVersion.get(), settings.hash(), settings.base());
    this.filter = new ConfidenceFilter(settings.minConfidence());
    this.stages = Registered.dixit(settings.models()).stream().map(DixitAnnotator::make).toList();
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

  @Override
  public void annotate(Annotation document) {
    DocumentTokens tokens = new DocumentTokens(document);
    AnnotatedText found = filter.apply(find(document, tokens));
    CanonicalMentions canonical = new CanonicalMentions(found, tokens);
    new MentionKeys(tokens, canonical).write(document, found.entities());
    new TripleKeys(tokens, canonical).write(document, found.relations());
    List<CoreMap> quotes = new QuoteKeys(tokens, canonical).quotes(document, found.attributions());
    document.set(
        CoreAnnotations.QuotationsAnnotation.class, new AttributedQuotes(quotes, found, engine));
  }

  /** Runs the stages over a copy of the document's keys, so that their layers never stand on it. */
  private AnnotatedText find(Annotation document, DocumentTokens tokens) {
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
