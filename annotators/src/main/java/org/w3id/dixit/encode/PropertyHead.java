package org.w3id.dixit.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.w3id.dixit.encode.Encoded.EncodedWindow;
import org.w3id.dixit.encode.Labels.Stretch;
import org.w3id.dixit.models.TrainedModel;
import org.w3id.dixit.text.Span;

/**
 * Asks mentions for their properties: for the words around a subject's mention, how probable it is
 * that they are the object of each property. The properties are those of KnowledgeNet (Mesquita et
 * al., EMNLP 2019) and of re3d (Dstl). Any number of threads may call.
 */
public final class PropertyHead {
  private static final Stretch NOWHERE = new Stretch(0, 0, "", 0, 0);

  private final List<String> properties;
  private final AnchoredScorer relator;
  private final double slope;
  private final double intercept;

  public PropertyHead(TrainedModel model) {
    ModelSettings.Relator settings = ModelSettings.of(model).relator();
    this.properties = settings.properties();
    this.slope = settings.slope();
    this.intercept = settings.intercept();
    this.relator = new AnchoredScorer(model.file("relator.onnx"), settings.reach());
  }

  /** The names of the properties, as their sets have them. */
  public List<String> properties() {
    return properties;
  }

  /**
   * What the text says of each subject.
   *
   * @param subjects spans of mentions, in any order
   * @return the answers, in the subjects' order
   */
  public List<Answers> ask(Encoded encoded, List<Span> subjects) {
    Answers[] answers = new Answers[subjects.size()];
    Arrays.fill(answers, new Answers(encoded.words(), NOWHERE, 0, new float[0][]));
    List<Stretch> stretches =
        subjects.stream().map(subject -> stretch(encoded.words(), subject)).toList();
    for (EncodedWindow window : encoded.windows()) {
      List<Integer> inside = new ArrayList<>();
      for (int s = 0; s < answers.length; s++) {
        Stretch stretch = stretches.get(s);
        boolean whole = stretch.first() < stretch.last() && stretch.last() <= window.end();
        if (whole && window.isCore(stretch.first() - window.begin())) {
          inside.add(s);
        }
      }
      if (!inside.isEmpty()) {
        ask(encoded, window, inside, stretches, answers);
      }
    }
    return List.of(answers);
  }

  private void ask(
      Encoded encoded,
      EncodedWindow window,
      List<Integer> inside,
      List<Stretch> stretches,
      Answers[] answers) {
    inside.sort((a, b) -> Integer.compare(stretches.get(a).first(), stretches.get(b).first()));
    List<Stretch> anchors =
        inside.stream().map(s -> stretches.get(s).shifted(-window.begin())).toList();
    float[][][] scores = relator.score(encoded.words(), window, window.facts(), anchors);
    for (int a = 0; a < scores.length; a++) {
      int origin = stretches.get(inside.get(a)).first() - relator.reach();
      Stretch seen =
          new Stretch(
              Math.max(window.begin(), origin),
              Math.min(window.end(), origin + scores[a].length),
              "",
              0,
              0);
      answers[inside.get(a)] = new Answers(encoded.words(), seen, origin, scores[a]);
    }
  }

  private static Stretch stretch(Words words, Span span) {
    return new Stretch(words.firstIn(span), words.endIn(span), "", 0, 0);
  }

  /** What one mention answers. */
  public final class Answers {
    private final Words words;
    private final Stretch seen;
    private final int origin;
    private final float[][] scores;

    private Answers(Words words, Stretch seen, int origin, float[][] scores) {
      this.words = words;
      this.seen = seen;
      this.origin = origin;
      this.scores = scores;
    }

    /**
     * How probable it is that the object's words are the value of a property of the subject.
     *
     * @param property one of {@link #properties()}
     * @return within [0, 1]; empty where the object lies out of reach
     */
    public OptionalDouble probability(String property, Span object) {
      int column = properties.indexOf(property);
      int first = words.firstIn(object);
      int last = words.endIn(object);
      if (first >= last || first < seen.first() || last > seen.last()) {
        return OptionalDouble.empty();
      }
      double sum = 0;
      for (int i = first; i < last; i++) {
        sum += scores[i - origin][column];
      }
      double score = intercept + slope * sum / (last - first);
      return OptionalDouble.of(1 / (1 + Math.exp(-score)));
    }
  }
}
