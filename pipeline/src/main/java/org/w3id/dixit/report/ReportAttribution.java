package org.w3id.dixit.report;

import java.util.List;
import java.util.Optional;

/**
 * An attribution of one article.
 *
 * @param number as the page counts, from 1
 * @param anchor its link target, unique in a run and the same whenever the report is made again
 * @param quoteType {@code direct}, {@code mixed} or {@code indirect}
 * @param attitude {@code statement}, {@code belief} and so on
 * @param polarity {@code asserted}, {@code negated} or {@code refused}
 * @param attributed false for words that nobody is said to have spoken
 * @param segments the content's pieces, at least one
 * @param speakers the entities that speak, none where nobody is known
 * @param speakerType what they are; empty where nobody is known
 * @param document the document that speaks for them
 * @param about the entities mentioned in the content
 * @param via words for those who passed it on
 * @param addressee who is told
 * @param medium where it was said
 * @param parent anchor of the attribution that holds this one
 * @param confidence 0 to 1
 * @param method the rule or model that decided
 */
record ReportAttribution(
    int number,
    String anchor,
    String quoteType,
    String attitude,
    String polarity,
    boolean attributed,
    List<Stretch> segments,
    Optional<Stretch> source,
    Optional<Stretch> cue,
    List<ReportEntity> speakers,
    Optional<String> speakerType,
    Optional<ReportEntity> document,
    List<ReportEntity> about,
    List<String> via,
    Optional<Stretch> addressee,
    Optional<Stretch> medium,
    Optional<String> parent,
    double confidence,
    String method) {
  /** How far a confidence carries; the borders are those of the README's table. */
  enum Level {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String word;

    Level(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private static final double MEDIUM_FROM = 0.5;
  private static final double HIGH_FROM = 0.8;

  ReportAttribution {
    segments = List.copyOf(segments);
    speakers = List.copyOf(speakers);
    about = List.copyOf(about);
    via = List.copyOf(via);
  }

  Level level() {
    return confidence >= HIGH_FROM
        ? Level.HIGH
        : confidence >= MEDIUM_FROM ? Level.MEDIUM : Level.LOW;
  }

  /** "96 %". */
  String percent() {
    return Math.round(confidence * 100) + " %";
  }

  /** The content, its pieces joined by one space. */
  String text() {
    return String.join(" ", segments.stream().map(Stretch::words).toList());
  }
}
