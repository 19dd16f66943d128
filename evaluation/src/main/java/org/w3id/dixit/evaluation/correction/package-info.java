/**
 * Output of a run, written so that people can correct it and give it back as gold: brat standoff
 * and sheets, both by {@link org.w3id.dixit.evaluation.correction.Corrections#export}. What comes
 * back is read as gold of its own format.
 */
package org.w3id.dixit.evaluation.correction;
