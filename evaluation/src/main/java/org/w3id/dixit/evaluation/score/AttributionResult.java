package org.w3id.dixit.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.w3id.dixit.evaluation.gold.GoldArticle;
import org.w3id.dixit.evaluation.output.OutputFolder;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.output.WrittenAttribution;

/** How the attributions of an output folder agree with gold, article by article. */
public final class AttributionResult {
  private static final int CURVE_STEPS = 20;

  private final List<Input> inputs;
  private final List<ArticleScore> scores;

  private AttributionResult(List<Input> inputs) {
    this.inputs = inputs;
    this.scores = scores(inputs, 0);
  }

  private record Input(GoldArticle gold, Optional<List<WrittenAttribution>> claims) {
    /** What has no confidence is kept at any threshold. */
    ArticleScore score(double threshold) {
      return AttributionScorer.score(
          gold,
          claims.map(
              all -> all.stream().filter(c -> c.confidence().orElse(1) >= threshold).toList()));
    }
  }

  /**
   * The figures that a threshold on confidences would give.
   *
   * @param threshold from 0 to 1; what is below it is left out
   * @param linked attributions found with their source
   * @param quoted attributions with quoted words
   */
  public record Point(double threshold, Counts linked, QuotedCounts quoted) {}

  /** Scores all articles of the gold; one without output has found nothing. */
  public static AttributionResult of(List<GoldArticle> gold, OutputFolder output) {
    List<Input> inputs = new ArrayList<>();
    for (GoldArticle article : gold) {
      inputs.add(new Input(article, output.article(article.name()).map(WrittenArticle::claims)));
    }
    return new AttributionResult(inputs);
  }

  private static List<ArticleScore> scores(List<Input> inputs, double threshold) {
    return inputs.stream().map(input -> input.score(threshold)).toList();
  }

  private static AttributionCounts sum(List<ArticleScore> scores) {
    return scores.stream()
        .map(ArticleScore::counts)
        .reduce(AttributionCounts.ZERO, AttributionCounts::plus);
  }

  /** Each article's score, in the order of the gold. */
  public List<ArticleScore> scores() {
    return scores;
  }

  /** The counts of all articles. */
  public AttributionCounts counts() {
    return sum(scores);
  }

  /** The interval of linked F1. */
  public Interval linkedInterval() {
    return Interval.of(
        scores.stream().map(score -> score.counts().linkedCounts()).toList(),
        Counts::plus,
        Counts::f1);
  }

  /** The calibration of all confidences. */
  public Calibration calibration() {
    return calibrations().stream().reduce(Calibration.of(List.of()), Calibration::plus);
  }

  /** The interval of the expected calibration error. */
  public Interval calibrationInterval() {
    return Interval.of(calibrations(), Calibration::plus, Calibration::error);
  }

  private List<Calibration> calibrations() {
    return scores.stream().map(score -> Calibration.of(score.given())).toList();
  }

  /** The figures by threshold, from 0 in steps of 0.05. */
  public List<Point> curve() {
    List<Point> points = new ArrayList<>();
    for (int step = 0; step < CURVE_STEPS; step++) {
      double threshold = (double) step / CURVE_STEPS;
      AttributionCounts counts = sum(scores(inputs, threshold));
      points.add(new Point(threshold, counts.linkedCounts(), counts.quoted()));
    }
    return points;
  }

  /** By how much of the content is quoted. */
  public Map<String, Bucket> byKind() {
    return buckets(asked -> asked.gold().kind().label());
  }

  /** By what the source's words are like. */
  public Map<String, Bucket> bySource() {
    return buckets(asked -> SourceForm.of(asked.gold().sourceText()).label());
  }

  private Map<String, Bucket> buckets(Function<ArticleScore.Asked, String> key) {
    Map<String, Bucket> buckets = new TreeMap<>();
    for (ArticleScore score : scores) {
      score.asked().forEach(a -> buckets.merge(key.apply(a), Bucket.of(a), Bucket::plus));
    }
    return buckets;
  }

  /** Linked attributions by publisher, where the gold tells the publishers. */
  public Map<String, Counts> byPublisher() {
    Map<String, Counts> publishers = new TreeMap<>();
    for (ArticleScore score : scores) {
      score
          .article()
          .publisher()
          .ifPresent(
              publisher ->
                  publishers.merge(publisher, score.counts().linkedCounts(), Counts::plus));
    }
    return publishers;
  }
}
