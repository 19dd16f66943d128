/**
 * What changed between two runs over the same articles: {@link
 * org.w3id.dixit.evaluation.diff.OutputDiff#of} takes their output folders. No gold is needed.
 */
package org.w3id.dixit.evaluation.diff;
