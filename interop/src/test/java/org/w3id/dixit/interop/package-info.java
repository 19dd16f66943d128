/** The written linked data through consumers that Dixit does not depend on. */
package org.w3id.dixit.interop;
