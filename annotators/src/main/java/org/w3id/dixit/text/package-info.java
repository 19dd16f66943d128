/**
 * Places in a text. The law of offsets: half-open, in UTF-16 code units of the text that was given
 * to the annotators; the cleaner never changes a text's length, so that the same numbers hold in
 * the article as it was read. Only what is written to files counts in code points.
 */
package org.w3id.dixit.text;
