package org.w3id.dixit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.LinkIndexFile;
import org.w3id.dixit.run.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dixit links}. */
@Command(
    name = "links",
    description = {
      "Make ready what --links needs, and tell where it is. Other commands do it by themselves; this"
          + " one is for before a long run, or before there is no network.",
      "",
      "CoreNLP's models-english-kbp jar (227 MB) is fetched through Maven, and the index of names is"
          + " made of it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./dixit links", "  ./dixit run news/ --output linked/ --links"})
final class LinksCommand implements Callable<Integer> {
  private final Commands commands;

  @Mixin private LinkFolder folder;

  LinksCommand(Commands commands) {
    this.commands = commands;
  }

  @Override
  public Integer call() throws IOException {
    LinkIndexFile index = folder.index();
    commands
        .terminal()
        .out()
        .printf(
            Locale.ROOT,
            "%s: %,d names of %,d articles, %,d MB%n",
            Texts.plain(index.path().toString()),
            index.names(),
            index.titles(),
            Files.size(index.path()) / 1_000_000);
    return ExitStatus.OK.value();
  }
}
