package org.w3id.dixit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the tests, each in a Java process of its own with the tests' class path. */
final class ChildProcess {
  private ChildProcess() {}

  /**
   * Starts one; its two outputs are one stream.
   *
   * @param options for Java
   */
  static Process start(Class<?> program, List<String> options, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
