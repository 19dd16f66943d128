package org.w3id.dixit.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.text.Span;

class RelationDecisionTest {
  private static final Offset<Double> NEAR = Offset.offset(1e-9);
  private static final String RULE = "noun president";
  private static final double BY_RULE = new Confidences().of(RULE);

  private static final Argument ANN = person("ann", 0);
  private static final Argument BOB = person("bob", 20);
  private static final Argument ACME = argument("acme", ArgumentType.ORGANIZATION, 40);
  private static final SentenceItems SENTENCE = new SentenceItems(0, List.of());

  private final RelationDecision decision =
      new RelationDecision(new RuleReader(), new Confidences());

  private static Argument person(String id, int start) {
    return argument(id, ArgumentType.PERSON, start);
  }

  private static Argument argument(String id, ArgumentType type, int start) {
    return new Argument(
        new RelationObject.EntityObject(id),
        type,
        new Span(start, start + 4),
        id,
        MentionType.NAME);
  }

  private static Finding finding(Argument subject, Predicate predicate, Argument object) {
    return new Finding(
        subject,
        predicate,
        object,
        Span.hull(List.of(subject.span(), object.span())),
        Modality.ASSERTED,
        RULE,
        Optional.empty(),
        Optional.empty());
  }

  private static LearnedRelation learned(
      Argument subject, Predicate predicate, Argument object, double probability) {
    return new LearnedRelation(
        SENTENCE, subject, predicate, object, "PROPERTY", probability, probability >= 0.7);
  }

  private List<Proposal> decide(List<Finding> found, LearnedRelation... learned) {
    return decision.decide(found, List.of(learned));
  }

  private static List<String> described(List<Proposal> proposals) {
    return proposals.stream()
        .map(Proposal::finding)
        .map(f -> f.subject().id() + " " + f.predicate() + " " + f.object().id())
        .toList();
  }

  @Test
  void aRuleThatTheRelatorAgreesWithIsSurerAndWrittenOnce() {
    List<Proposal> both =
        decide(
            List.of(finding(ANN, Predicate.LEADS, ACME)), learned(ANN, Predicate.LEADS, ACME, 0.9));
    assertThat(described(both)).containsExactly("ann LEADS acme");
    assertThat(both.get(0).confidence()).isCloseTo(BY_RULE + (1 - BY_RULE) * 0.8, NEAR);
  }

  @Test
  void whatIsOnlyKnownAsItIsLessSureThanAPronounOfSomethingNamed() {
    Argument named = ACME.mentionedBy(ACME.span(), MentionType.PRONOUN);
    Argument nobody =
        argument(AddedEntities.PROVISIONAL + "it", ArgumentType.ORGANIZATION, 60)
            .mentionedBy(ACME.span(), MentionType.PRONOUN);
    double byName = surest(decide(List.of(finding(ANN, Predicate.LEADS, ACME))));
    double byPronoun = surest(decide(List.of(finding(ANN, Predicate.LEADS, named))));
    double byIt = surest(decide(List.of(finding(ANN, Predicate.LEADS, nobody))));
    assertThat(byPronoun).isCloseTo(byName * 0.9, NEAR);
    assertThat(byIt).isCloseTo(byName * 0.72, NEAR);
  }

  private static double surest(List<Proposal> proposals) {
    return proposals.get(0).confidence();
  }

  @Test
  void aRuleThatTheRelatorSeesNothingOfIsLessSure() {
    List<Proposal> alone = decide(List.of(finding(ANN, Predicate.LEADS, ACME)));
    assertThat(alone.get(0).confidence()).isCloseTo(BY_RULE * 0.8, NEAR);
  }

  @Test
  void theRelatorDoesNotSpeakAgainstWhatItHardlyKnows() {
    List<Proposal> alone = decide(List.of(finding(ANN, Predicate.COMMUNICATES_WITH, BOB)));
    assertThat(alone.get(0).confidence()).isCloseTo(BY_RULE, NEAR);
  }

  @Test
  void whatOnlyTheRelatorSeesIsWrittenWhereItIsSure() {
    assertThat(
            described(
                decide(
                    List.of(),
                    learned(ANN, Predicate.SPOUSE, BOB, 0.71),
                    learned(ANN, Predicate.WORKS_FOR, ACME, 0.69))))
        .containsExactly("ann SPOUSE bob");
  }

  @Test
  void whatHoldsBothWaysIsOneRelation() {
    assertThat(
            decide(
                List.of(finding(ANN, Predicate.SPOUSE, BOB)),
                learned(BOB, Predicate.SPOUSE, ANN, 0.95)))
        .hasSize(1);
  }

  @Test
  void whatSaysMoreIsWrittenInsteadAndIsHelpedByWhatSaysLess() {
    List<Proposal> both =
        decide(
            List.of(finding(ANN, Predicate.SPOKESPERSON_FOR, ACME)),
            learned(ANN, Predicate.WORKS_FOR, ACME, 0.9));
    assertThat(described(both)).containsExactly("ann SPOKESPERSON_FOR acme");
    assertThat(
            described(
                decide(
                    List.of(),
                    learned(ANN, Predicate.WORKS_FOR, ACME, 0.9),
                    learned(ANN, Predicate.LEADS, ACME, 0.8))))
        .containsExactly("ann LEADS acme");
  }

  @Test
  void theCountryOfAnOfficeIsNoNationality() {
    Argument norland = argument("norland", ArgumentType.COUNTRY, 60);
    assertThat(
            described(
                decide(
                    List.of(finding(ANN, Predicate.LEADS, norland)),
                    learned(ANN, Predicate.NATIONALITY, norland, 0.8))))
        .containsExactly("ann LEADS norland");
  }

  @Test
  void whoHeadsACompanyDidNotFoundItUnlessARuleSaysSo() {
    assertThat(
            described(
                decide(
                    List.of(finding(ANN, Predicate.LEADS, ACME)),
                    learned(ACME, Predicate.FOUNDER, ANN, 0.9))))
        .containsExactly("ann LEADS acme");
    assertThat(described(decide(List.of(), learned(ACME, Predicate.FOUNDER, ANN, 0.9))))
        .containsExactly("acme FOUNDER ann");
  }

  @Test
  void nobodyIsTheChildOfTheirChild() {
    assertThat(
            described(
                decide(
                    List.of(),
                    learned(ANN, Predicate.PARENT, BOB, 0.9),
                    learned(BOB, Predicate.PARENT, ANN, 0.8))))
        .containsExactly("ann PARENT bob");
    assertThat(
            described(
                decide(
                    List.of(finding(BOB, Predicate.PARENT, ANN)),
                    learned(ANN, Predicate.PARENT, BOB, 0.99))))
        .containsExactly("bob PARENT ann");
  }

  @Test
  void ofTwoPlacesAboutAsSureTheShorterIsTheEvidence() {
    Argument nearer = person("ann", 30);
    List<Proposal> one =
        decide(
            List.of(),
            learned(ANN, Predicate.WORKS_FOR, ACME, 0.95),
            learned(nearer, Predicate.WORKS_FOR, ACME, 0.9));
    assertThat(one).hasSize(1);
    assertThat(one.get(0).finding().subject().span()).isEqualTo(nearer.span());
  }
}
