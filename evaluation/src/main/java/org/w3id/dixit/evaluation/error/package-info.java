/** Why an evaluation could not be made: one exception with a closed set of codes. */
package org.w3id.dixit.evaluation.error;
