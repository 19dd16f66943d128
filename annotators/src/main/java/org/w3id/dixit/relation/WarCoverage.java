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

  /** Begins the ids of the rules for a verb that has a meaning in war and another in peace. */
  private static final String ATTACK = "verb attack ";

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

  /**
   * Whether a finding may be: who fights does so in arms, and countries have no other way; whoever
   * is attacked with words is so where there is no war.
   */
  boolean allows(RelationReader.Sentence sentence, Finding finding) {
    return switch (finding.predicate()) {
      case FIGHTS -> isFight(sentence, finding.subject(), finding.object());
      case OPPOSES -> !finding.rule().startsWith(ATTACK) || !isArmed(sentence);
      default -> true;
    };
  }

  /** The same of what the relator sees. */
  boolean allows(RelationReader.Sentence sentence, LearnedRelation learned) {
    return learned.predicate() != Predicate.FIGHTS
        || isFight(sentence, learned.subject(), learned.object());
  }

  private boolean isFight(RelationReader.Sentence sentence, Argument subject, Argument object) {
    boolean countries =
        subject.type() == ArgumentType.COUNTRY && object.type() == ArgumentType.COUNTRY;
    return !ofSport && (countries || isArmed(sentence));
  }

  private boolean isArmed(RelationReader.Sentence sentence) {
    return ofWar || count(sentence, topics, "war") > 0;
  }
}
