package org.w3id.dixit.link;

/**
 * How probable it is that an article is that of an entity: a logistic model of the evidence. Its
 * weights were fitted to GUM's links and to those cases in {@code evaluation/cases/links.jsonl}
 * that are of the part "tune"; docs/links.md says what it reaches on the others.
 */
final class LinkModel {
  /** From which probability on a link is given; chosen on the same texts. */
  private static final double THRESHOLD = 0.75;

  private static final double LEAST = 0.02;
  private static final double BIAS = -2.98;
  private static final double PROBABILITY = 0.55;
  private static final double POPULARITY = 0.37;
  private static final double SAME_NAME = 1.09;
  private static final double SHARED_WORDS = 0.62;
  private static final double SEVERAL_FORMS = 0.59;
  private static final double NAMESAKES = -0.47;
  private static final double PERSON = 0.29;
  private static final double PERSON_OUT_OF_CONTEXT = -0.84;
  private static final double ORGANIZATION = -0.40;
  private static final double QUALIFIER_IN_TEXT = 0.19;
  private static final double QUALIFIER_NOT_IN_TEXT = -2.08;

  /** From 0 to 1. */
  double probability(NameEvidence evidence) {
    double sum =
        BIAS
            + PROBABILITY * logit(evidence.probability())
            + POPULARITY * evidence.popularity()
            + (evidence.name().same() ? SAME_NAME : 0)
            + SHARED_WORDS * evidence.name().shared()
            + (evidence.severalForms() ? SEVERAL_FORMS : 0)
            + NAMESAKES * Math.log1p(evidence.namesakes())
            + kind(evidence)
            + qualifier(evidence.name().qualifier());
    return 1 / (1 + Math.exp(-sum));
  }

  /** Whether a link of that probability is given. */
  boolean isClear(double probability) {
    return probability >= THRESHOLD;
  }

  private static double kind(NameEvidence evidence) {
    return switch (evidence.kind()) {
      case PERSON -> PERSON + (evidence.context() == 0 ? PERSON_OUT_OF_CONTEXT : 0);
      case ORGANIZATION -> ORGANIZATION;
      case PLACE, OTHER -> 0;
    };
  }

  private static double qualifier(TitleMatch.Qualifier qualifier) {
    return switch (qualifier) {
      case NONE -> 0;
      case IN_TEXT -> QUALIFIER_IN_TEXT;
      case NOT_IN_TEXT -> QUALIFIER_NOT_IN_TEXT;
    };
  }

  private static double logit(double probability) {
    double bounded = Math.max(LEAST, Math.min(1 - LEAST, probability));
    return Math.log(bounded / (1 - bounded));
  }
}
