/**
 * How fast it is. {@code ./benchmarks/run} measures Dixit and stock CoreNLP over the same articles
 * in turn, each run in a JVM of its own, and prints the ratios; {@code ./benchmarks/run layers} and
 * {@code ./benchmarks/run length} look inside Dixit. Nothing here asserts a time: machines differ,
 * ratios of runs side by side differ less.
 */
package org.w3id.dixit.benchmarks;
