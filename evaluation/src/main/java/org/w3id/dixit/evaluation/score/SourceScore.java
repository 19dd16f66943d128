package org.w3id.dixit.evaluation.score;

import java.util.Objects;
import org.w3id.dixit.evaluation.gold.GoldSources;

/**
 * How one source was taken.
 *
 * @param article the article's name
 * @param source the gold's
 * @param form what its words are like
 * @param taken how
 * @param found the names of those it was taken for, empty where nobody was chosen
 */
public record SourceScore(
    String article, GoldSources.Source source, SourceForm form, Taken taken, String found) {
  /** What became of a source. */
  public enum Taken {
    RIGHT,
    WRONG,
    /** Nobody was chosen though the text says who it is. */
    MISSED
  }

  public SourceScore {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(taken, "taken");
    Objects.requireNonNull(found, "found");
  }
}
