/** What a release holds besides the programs: made from the command line's own definition. */
package org.w3id.dixit.distribution;
