package org.w3id.dixit.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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
   * @param questions in any order
   * @return the answers, in the questions' order
   */
  public List<Answers> ask(Encoded encoded, List<Question> questions) {
    Answers[] answers = new Answers[questions.size()];
    Arrays.setAll(answers, i -> new Answers(encoded.words(), List.of(), new float[0][]));
    List<Stretch> subjects =
        questions.stream().map(asked -> stretch(encoded.words(), asked.subject())).toList();
    for (EncodedWindow window : encoded.windows()) {
      List<Asked> inside = new ArrayList<>();
      for (int i = 0; i < answers.length; i++) {
        Stretch subject = subjects.get(i);
        boolean whole = subject.first() < subject.last() && subject.last() <= window.end();
        if (whole && window.isCore(subject.first() - window.begin())) {
          List<Integer> words = words(encoded.words(), window, subject, questions.get(i).objects());
          inside.add(new Asked(i, subject, words));
        }
      }
      inside.removeIf(asked -> asked.words().isEmpty());
      if (!inside.isEmpty()) {
        ask(encoded, window, inside, answers);
      }
    }
    return List.of(answers);
  }

  private void ask(Encoded encoded, EncodedWindow window, List<Asked> inside, Answers[] answers) {
    inside.sort(Comparator.comparingInt(asked -> asked.subject().first()));
    List<Stretch> anchors =
        inside.stream().map(asked -> asked.subject().shifted(-window.begin())).toList();
    int width = inside.stream().mapToInt(asked -> asked.words().size()).max().orElseThrow();
    long[][] rows = new long[inside.size()][width];
    for (int a = 0; a < rows.length; a++) {
      List<Integer> words = inside.get(a).words();
      int origin = inside.get(a).subject().first() - relator.reach();
      Arrays.setAll(rows[a], i -> words.get(Math.min(i, words.size() - 1)) - origin);
    }
    float[][][] scores = relator.score(encoded.words(), window, window.facts(), anchors, rows);
    for (int a = 0; a < scores.length; a++) {
      Asked asked = inside.get(a);
      answers[asked.question()] = new Answers(encoded.words(), asked.words(), scores[a]);
    }
  }

  /** The words of those objects that lie within the window and within reach, in text order. */
  private List<Integer> words(
      Words words, EncodedWindow window, Stretch subject, Collection<Span> objects) {
    int begin = Math.max(window.begin(), subject.first() - relator.reach());
    int end = Math.min(window.end(), subject.first() + relator.reach() + 1);
    return objects.stream()
        .map(object -> stretch(words, object))
        .filter(object -> begin <= object.first() && object.last() <= end)
        .flatMapToInt(object -> IntStream.range(object.first(), object.last()))
        .sorted()
        .distinct()
        .boxed()
        .toList();
  }

  private static Stretch stretch(Words words, Span span) {
    return new Stretch(words.firstIn(span), words.endIn(span), "", 0, 0);
  }

  /**
   * What is asked of one mention.
   *
   * @param subject the mention's span
   * @param objects spans that may be the value of a property of it
   */
  public record Question(Span subject, List<Span> objects) {
    public Question {
      objects = List.copyOf(objects);
    }
  }

  /** A question as a window's words; those of the objects in text order. */
  private record Asked(int question, Stretch subject, List<Integer> words) {}

  /** What one mention answers. */
  public final class Answers {
    private final Words words;
    private final List<Integer> asked;
    private final float[][] scores;

    private Answers(Words words, List<Integer> asked, float[][] scores) {
      this.words = words;
      this.asked = asked;
      this.scores = scores;
    }

    /**
     * How probable it is that the object's words are the value of a property of the subject.
     *
     * @param property one of {@link #properties()}
     * @return within [0, 1]; empty where the object was not asked for, or lies out of reach
     */
    public OptionalDouble probability(String property, Span object) {
      int column = properties.indexOf(property);
      Stretch stretch = stretch(words, object);
      int length = stretch.last() - stretch.first();
      int row = Collections.binarySearch(asked, stretch.first());
      boolean whole = row >= 0 && row + length <= asked.size();
      if (length <= 0 || !whole || asked.get(row + length - 1) != stretch.last() - 1) {
        return OptionalDouble.empty();
      }
      double sum = 0;
      for (int i = row; i < row + length; i++) {
        sum += scores[i][column];
      }
      double score = intercept + slope * sum / length;
      return OptionalDouble.of(1 / (1 + Math.exp(-score)));
    }
  }
}
