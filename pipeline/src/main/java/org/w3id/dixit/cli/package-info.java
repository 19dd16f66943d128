/**
 * The command line: options in, what {@code run}, {@code export} and {@code evaluation} do, told to
 * a person. A user's mistake is one line on standard error with the next step, and an {@link
 * org.w3id.dixit.run.ExitStatus}. Commands know the terminal only by what {@code Main} gives them,
 * and are listed in {@code DixitCommand} and {@code Commands}.
 */
package org.w3id.dixit.cli;
