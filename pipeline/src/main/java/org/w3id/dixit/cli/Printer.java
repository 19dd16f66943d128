package org.w3id.dixit.cli;

/** Prints wrapped and styled text to standard output. */
final class Printer {
  private final Terminal terminal;

  Printer(Terminal terminal) {
    this.terminal = terminal;
  }

  void blank() {
    terminal.out().println();
  }

  void wrapped(String text, int indent, Style style) {
    for (String line : Texts.wrap(text, terminal.columns(), indent)) {
      terminal.out().println(" ".repeat(indent) + style.of(line.substring(indent), terminal));
    }
  }

  /** A heading of one article. */
  void head(WrittenDocument document) {
    document.headline().ifPresent(headline -> wrapped(headline, 0, Style.HEADLINE));
    wrapped(document.origin(), 0, Style.ASIDE);
  }

  void line(String text) {
    terminal.out().println(text);
  }

  String styled(Style style, String text) {
    return style.of(text, terminal);
  }
}
