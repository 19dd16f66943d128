package org.w3id.dixit.evaluation.score;

import java.util.List;
import java.util.Objects;
import org.w3id.dixit.evaluation.gold.GoldArticle;
import org.w3id.dixit.evaluation.gold.GoldAttribution;
import org.w3id.dixit.evaluation.output.WrittenAttribution;

/**
 * How one article was scored.
 *
 * @param article the gold
 * @param counts what its figures are made of
 * @param asked each attribution that must be found, in the order of the gold
 * @param given each system attribution that counts, in the order of the output
 */
public record ArticleScore(
    GoldArticle article, AttributionCounts counts, List<Asked> asked, List<Given> given) {
  public ArticleScore {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(counts, "counts");
    asked = List.copyOf(asked);
    given = List.copyOf(given);
  }

  /**
   * A gold attribution.
   *
   * @param gold what was asked for
   * @param found whether a system attribution was paired with it
   * @param linked whether that one's source agrees
   * @param speakersRight whether that one's speakers are right
   */
  public record Asked(GoldAttribution gold, boolean found, boolean linked, boolean speakersRight) {}

  /**
   * A system attribution.
   *
   * @param written what was given
   * @param linked whether it is a linked match
   */
  public record Given(WrittenAttribution written, boolean linked) {}
}
