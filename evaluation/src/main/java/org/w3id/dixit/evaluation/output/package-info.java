/**
 * What a run wrote: {@link org.w3id.dixit.evaluation.output.RunDocuments} reads the documents of a
 * folder in either form, files and lines, for whoever reads a run; {@link
 * org.w3id.dixit.evaluation.output.OutputFolder} gives its articles as plain values, offsets in
 * code points. The values hold only the keys of contract version 1 that a scorer asks for and know
 * no JSON-LD; other keys and absent ones are no error.
 */
package org.w3id.dixit.evaluation.output;
