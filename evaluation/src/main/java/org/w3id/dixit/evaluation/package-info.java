/**
 * How good it is: written output held against gold. {@link
 * org.w3id.dixit.evaluation.Evaluation#evaluate} takes the paths of both and gives a {@link
 * org.w3id.dixit.evaluation.Report}. What comes in is files only, so that any system's output in
 * the contract's form can be measured; neither CoreNLP nor the pipeline is known here. Nothing
 * holds state; results do not depend on the machine.
 */
package org.w3id.dixit.evaluation;
