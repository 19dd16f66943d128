package org.w3id.dixit.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3id.dixit.cli.Main;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes the sources of the manual pages, AsciiDoc, one for each command, and the completion script
 * for bash and zsh, both from the definition of the command line.
 */
public final class Manual {
  private Manual() {}

  /**
   * Writes both.
   *
   * @param args the folder of the pages, and the file of the script
   * @throws IOException where they cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path pages = Files.createDirectories(Path.of(args[0]));
    Path script = Path.of(args[1]);
    CommandSpec dixit = Main.definition();
    ManPageGenerator.generateManPage(pages.toFile(), null, new boolean[0], false, dixit);
    Files.createDirectories(script.getParent());
    Files.writeString(script, AutoComplete.bash("dixit", dixit.commandLine()));
  }
}
