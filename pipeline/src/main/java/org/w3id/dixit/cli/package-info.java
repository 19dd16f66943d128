/** The command line. */
package org.w3id.dixit.cli;
