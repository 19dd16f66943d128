package org.w3id.dixit.relation;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/**
 * One proposition cut out of a sentence, subject first: "Miller, who was born in Ohio, leads …"
 * gives (Miller, be born, in Ohio) and (Miller, lead, …).
 *
 * @param subjects the coordinated ones; empty where it is no argument
 * @param verb lemma of the main verb; "be" for an apposition
 * @param complement what follows the verb, to the end of the clause
 * @param gerund whether the verb is one, without an auxiliary
 * @param verbSpan where the verbs stand; of an apposition, where the description starts
 * @param fronted the object where it stands before the subject: "which he founded"
 * @param date a date that stands before the subject: "In 1990, …"
 */
record Clause(
    List<Argument> subjects,
    String verb,
    boolean passive,
    List<Item> complement,
    Modality modality,
    boolean gerund,
    Span verbSpan,
    List<Argument> fronted,
    Optional<Argument> date) {
  Clause {
    subjects = List.copyOf(subjects);
    complement = List.copyOf(complement);
    fronted = List.copyOf(fronted);
  }

  /** The same with its participle taken for a finite verb. */
  Clause active() {
    return new Clause(subjects, verb, false, complement, modality, gerund, verbSpan, fronted, date);
  }
}
