/** Annotated articles out: JSON-LD first. */
package org.w3id.dixit.export;
