package org.w3id.dixit.relation;

/**
 * The verbs that stand together: "has also been elected".
 *
 * @param start first item, infinitive "to" included
 * @param end one past the last item
 * @param head the item of the main verb
 * @param lemma of the main verb
 * @param modality planned for "will" and "could", denied for "not"
 */
record VerbGroup(
    int start,
    int end,
    int head,
    String lemma,
    Form form,
    boolean passive,
    boolean progressive,
    Modality modality) {

  enum Form {
    FINITE,
    INFINITIVE,
    /** "founding" without an auxiliary. */
    GERUND,
    /** "founded" without an auxiliary: a reduced relative clause or a coordinated passive. */
    PARTICIPLE
  }
}
