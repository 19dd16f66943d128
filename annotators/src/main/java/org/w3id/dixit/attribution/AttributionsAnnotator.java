package org.w3id.dixit.attribution;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.w3id.dixit.Layers;
import org.w3id.dixit.encode.AttributionHead;
import org.w3id.dixit.encode.EncodeAnnotator;
import org.w3id.dixit.models.Dictionary;
import org.w3id.dixit.models.TrainedModel;
import org.w3id.dixit.text.Span;

/**
 * Finds who is said to have said what. Needs tokens, sentences, parts of speech and lemmas, and
 * {@link Layers.Encoding} unless told to go by rules alone; sentences must end at line breaks.
 * Gives {@link Layers.Attributions}, an empty list for an empty document. Immutable; safe for any
 * number of threads.
 */
public final class AttributionsAnnotator implements Annotator {
  /** Probability from which a rule's attribution is written: best F1 on PolNeAR's training part. */
  private static final double RULES_THRESHOLD = 0.3;

  /**
   * Confidence from which the encoder's attributions are written. On the articles kept apart from
   * training 0.3 is best by linked F1 (.726, precision .753); this gives half a point of it for
   * three of precision (.722, .784), because who reads an attribution trusts it.
   */
  private static final double ENCODER_THRESHOLD = 0.45;

  private final Optional<AttributionHead> head;
  private final double least;
  private final Attributor attributor;
  private final Cues cues;
  private final Dictionary polarities;

  /**
   * @param name the annotator's name, "dixit.attributions"
   * @param props {@code <name>.attributor}: {@code encoder}, the default, or {@code rules}; {@code
   *     <name>.model}: the trained model's name; {@code <name>.threshold}: the confidence, 0 to 1,
   *     from which attributions are given, by default what was best on articles kept apart from
   *     training
   */
  public AttributionsAnnotator(String name, Properties props) {
    cues = Cues.load();
    polarities = Dictionary.load("cue-polarities");
    String kind = props.getProperty(name + ".attributor", "encoder");
    head =
        switch (kind) {
          case "encoder" ->
              Optional.of(
                  new AttributionHead(
                      TrainedModel.open(
                          props.getProperty(name + ".model", EncodeAnnotator.DEFAULT_MODEL))));
          case "rules" -> Optional.empty();
          default ->
              throw new IllegalArgumentException(
                  name + ".attributor is \"" + kind + "\": choose encoder or rules");
        };
    String threshold = props.getProperty(name + ".threshold");
    double usual = head.isPresent() ? ENCODER_THRESHOLD : RULES_THRESHOLD;
    least = threshold == null ? usual : Double.parseDouble(threshold);
    attributor = new Attributor(cues, least);
  }

  @Override
  public void annotate(Annotation document) {
    Syntax syntax = Syntax.of(Words.of(document), cues);
    AttributionFacts facts = new AttributionFacts(syntax, polarities);
    List<Candidate> chosen =
        head.isEmpty()
            ? attributor.attributions(syntax)
            : attributor.attributions(
                syntax, facts, document.get(Layers.Encoding.class), head.get());
    document.set(Layers.Attributions.class, attributions(syntax.words(), facts, chosen));
  }

  private List<Attribution> attributions(
      Words words, AttributionFacts facts, List<Candidate> chosen) {
    Nesting nesting = new Nesting(chosen, cues);
    List<List<Integer>> passedOn = nesting.passedOn();
    Map<Integer, Integer> index = index(chosen.size(), passedOn);
    List<Attribution> all = new ArrayList<>();
    for (int c = 0; c < chosen.size(); c++) {
      if (index.containsKey(c)) {
        List<Via> via = new ArrayList<>();
        Optional<Integer> parent = nesting.parent(c);
        for (int outer : passedOn.get(c)) {
          Candidate by = chosen.get(outer);
          via.add(
              new Via(words.span(by.source().orElseThrow()), Optional.of(words.span(by.cue()))));
          parent = nesting.parent(outer);
        }
        Optional<Integer> written = parent.map(index::get);
        all.add(attribution(words, chosen.get(c), facts, via, written));
      }
    }
    return List.copyOf(all);
  }

  /** From a candidate's number to its place in the list written, without those passed on by. */
  private static Map<Integer, Integer> index(int size, List<List<Integer>> passedOn) {
    List<Integer> gone = passedOn.stream().flatMap(List::stream).toList();
    Map<Integer, Integer> index = new HashMap<>();
    for (int c = 0; c < size; c++) {
      if (!gone.contains(c)) {
        index.put(c, index.size());
      }
    }
    return index;
  }

  private static Attribution attribution(
      Words words,
      Candidate candidate,
      AttributionFacts facts,
      List<Via> via,
      Optional<Integer> parent) {
    List<Span> content = candidate.content().stream().map(words::span).toList();
    Span cue = words.span(candidate.cue());
    QuoteType quoteType = facts.quoteType(content);
    Optional<Range> medium =
        candidate.medium().or(() -> facts.mediumRead(cue)).filter(facts::isMediumPhrase);
    return new Attribution(
        content,
        candidate.source().map(words::span),
        Optional.of(cue),
        quoteType,
        facts.attitude(cue, content, quoteType),
        facts.polarity(cue, candidate.source().map(words::span)),
        via,
        parent,
        facts.addressee(cue, medium, candidate.source().map(words::span), content),
        medium.map(facts::withoutHearer).map(words::span),
        true,
        facts.unclosed(content),
        candidate.confidence(),
        candidate.method());
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(Layers.Attributions.class);
  }
}
