package org.w3id.dixit.cli;

/** Emphasis in a terminal (ECMA-48); none where colours are off. */
enum Style {
  SPEAKER("1"),
  CUE("36"),
  WORDS("32"),
  ASIDE("2"),
  HEADLINE("1;4");

  private static final String ESCAPE = "\u001b[";
  private final String code;

  Style(String code) {
    this.code = code;
  }

  String of(String text, Terminal terminal) {
    return terminal.colour() && !text.isEmpty() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }
}
