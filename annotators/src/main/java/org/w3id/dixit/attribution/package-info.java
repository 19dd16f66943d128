/** Who is said to have said what: sources, cues and contents as stretches of the text. */
package org.w3id.dixit.attribution;
