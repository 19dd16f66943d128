/** A batch: inputs, outputs, the manifest, one failure policy an article. */
package org.w3id.dixit.run;
