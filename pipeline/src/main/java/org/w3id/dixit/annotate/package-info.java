/** The wall to CoreNLP: builds the engine once, gives it texts, takes plain values out. */
package org.w3id.dixit.annotate;
