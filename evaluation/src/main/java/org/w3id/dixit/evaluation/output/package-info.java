/**
 * What a run wrote: the {@code .jsonld} files of a folder as plain values, offsets in code points.
 * Reads only the keys of contract version 1 that a scorer asks for and knows no JSON-LD; other keys
 * and absent ones are no error.
 */
package org.w3id.dixit.evaluation.output;
