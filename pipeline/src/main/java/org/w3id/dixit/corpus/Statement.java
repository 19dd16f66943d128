package org.w3id.dixit.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What somebody said, as one article or several carry it.
 *
 * @param text the fullest wording, empty where the run wrote no words
 * @param speakers ids of entities of the corpus, of all occurrences
 * @param firstAppearance id of the earliest occurrence, where an article of it has a date
 * @param occurrences earliest first
 */
public record Statement(
    String id,
    String text,
    List<String> speakers,
    Optional<String> firstAppearance,
    List<Occurrence> occurrences) {
  public Statement {
    speakers = List.copyOf(speakers);
    occurrences = List.copyOf(occurrences);
  }

  /**
   * One article's wording.
   *
   * @param attribution id of the article's attribution
   * @param text its words
   * @param speakers ids of entities of the corpus
   * @param cut what became of the fullest wording
   * @param coverage the share of the fullest wording's pairs of words that it has, 0 to 1
   */
  public record Occurrence(
      String id,
      String attribution,
      CorpusArticle article,
      String text,
      String quoteType,
      List<String> speakers,
      Cut cut,
      double coverage) {
    public Occurrence {
      speakers = List.copyOf(speakers);
    }
  }

  /** How many articles carry it. */
  public int articles() {
    return (int) occurrences.stream().map(o -> o.article().id()).distinct().count();
  }

  /** The outlets that carry it, sorted; an article whose outlet is not known has its input. */
  public List<String> carriers() {
    return occurrences.stream().map(o -> o.article().label()).distinct().sorted().toList();
  }
}
