/**
 * Agreement of written output with gold. Scorers give counts, an article at a time, and counts are
 * added up, so that all averages are micro averages over articles; only at the end do they become
 * precision, recall and F1. All of it is pure and holds no state.
 *
 * <p>What counts as agreement is defined in {@link org.w3id.dixit.evaluation.score.Agreement} and
 * {@link org.w3id.dixit.evaluation.score.AttributionScorer}.
 */
package org.w3id.dixit.evaluation.score;
