package org.w3id.dixit.corpus;

/**
 * When two utterances are one statement: the shorter's pairs of neighbouring words stand in the
 * longer, enough of them and a large enough share. What is said to come from somebody else needs
 * more of both.
 */
final class Agreement {
  /** Of the shorter's shingles, where a speaker is the same. */
  static final double SHARE = 0.7;

  /** Shingles that both have, where no speaker is the same. */
  static final int FEWEST_OF_OTHERS = 8;

  private static final int FEWEST = 3;
  private static final double SHARE_OF_OTHERS = 0.8;

  private Agreement() {}

  /**
   * The share of a cut's shingles that a fuller one has, 0 to 1; below 0 where they are two
   * statements.
   */
  static double of(Utterance cut, Utterance fuller) {
    if (!cut.hasPolarityOf(fuller)) {
      return -1;
    }
    int shared = cut.shared(fuller);
    double share = cut.shareIn(fuller);
    boolean sameSpeaker = cut.hasSpeakerOf(fuller);
    boolean agree =
        sameSpeaker
            ? shared >= FEWEST && share >= SHARE
            : shared >= FEWEST_OF_OTHERS && share >= SHARE_OF_OTHERS;
    return agree ? share : -1;
  }
}
