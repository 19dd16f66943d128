/**
 * How good it is: gold readers and scorers over written output; knows neither CoreNLP nor the
 * pipeline.
 */
package org.w3id.dixit.evaluation;
