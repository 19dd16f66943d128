/**
 * Places in a text as the files have them: half-open, in Unicode code points from its start. This
 * is the offset law of written output and of gold data, not the one of the annotators.
 */
package org.w3id.dixit.evaluation.text;
