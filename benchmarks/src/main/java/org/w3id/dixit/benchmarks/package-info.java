/** How fast it is: whole runs of Dixit and of stock CoreNLP, in turn, over the same articles. */
package org.w3id.dixit.benchmarks;
