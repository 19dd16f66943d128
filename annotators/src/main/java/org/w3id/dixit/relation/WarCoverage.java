package org.w3id.dixit.relation;

import java.util.List;
import org.w3id.dixit.models.Dictionary;

/**
 * Whether an article tells of war: in politics, in court and on the pitch they attack, fight and
 * defeat each other too.
 */
final class WarCoverage {
  /** So many words of war in an article, and it is about war; by hand. */
  private static final int MANY = 3;

  private final Dictionary topics;
  private final boolean ofWar;
  private final boolean ofSport;

  private WarCoverage(Dictionary topics, boolean ofWar, boolean ofSport) {
    this.topics = topics;
    this.ofWar = ofWar;
    this.ofSport = ofSport;
  }

  /**
   * @param topics the dictionary of words of war and of sport
   */
  static WarCoverage of(List<RelationReader.Sentence> article, Dictionary topics) {
    int war = 0;
    int sport = 0;
    for (RelationReader.Sentence sentence : article) {
      war += count(sentence, topics, "war");
      sport += count(sentence, topics, "sport");
    }
    return new WarCoverage(topics, war >= MANY, sport > war);
  }

  private static int count(RelationReader.Sentence sentence, Dictionary topics, String topic) {
    int count = 0;
    for (Word word : sentence.words()) {
      count += topics.get(word.lemma(), 0).equals(topic) ? 1 : 0;
    }
    return count;
  }

  /** Whether who fights in a sentence of the article does so in arms; countries have no others. */
  boolean covers(RelationReader.Sentence sentence, Finding finding) {
    boolean countries =
        finding.subject().type() == ArgumentType.COUNTRY
            && finding.object().type() == ArgumentType.COUNTRY;
    return !ofSport && (ofWar || countries || count(sentence, topics, "war") > 0);
  }
}
