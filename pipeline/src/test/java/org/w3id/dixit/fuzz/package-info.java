/**
 * Fuzzing by Jazzer: what reads, cleans, attributes and exports is given anything at all, and every
 * output goes through the {@link org.w3id.dixit.export.InvariantChecker}.
 *
 * <p>In a normal build each test runs over its inputs, files in {@code
 * src/test/resources/org/w3id/dixit/fuzz/<class>Inputs/<method>/}, among them all that ever broke
 * something. With {@code JAZZER_FUZZ=1} it looks for new ones; {@code .ci/fuzz} is the command.
 */
package org.w3id.dixit.fuzz;
