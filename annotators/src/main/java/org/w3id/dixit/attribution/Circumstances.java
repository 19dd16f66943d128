package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;

/** What speaks for or against a candidate beside its cue: who the source is, tense, where it is. */
final class Circumstances {
  private final Syntax syntax;
  private final Words words;

  Circumstances(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  List<String> of(Candidate c) {
    List<String> all = new ArrayList<>();
    all.add("place:" + group(c.frame()) + ":" + (c.rule().equals("noun") ? "noun" : c.place()));
    all.add("source:" + source(c));
    c.verb().ifPresent(v -> all.add("form:" + v.form() + (v.negated() ? "-not" : "")));
    int length = c.content().stream().mapToInt(Range::length).sum();
    all.add("length:" + (length < 2 ? "1" : length < 4 ? "2" : length < 8 ? "4" : "8"));
    all.add("inside:" + (words.quote(c.head()) >= 0));
    if (c.content().size() == 1 && isName(c.content().get(0))) {
      all.add("quoted:name");
    }
    all.add("headline:" + (words.paragraph(c.head()) == 0));
    return all;
  }

  /** Whether a piece begins with a short quotation whose words are written like a name's. */
  private boolean isName(Range piece) {
    if (!syntax.opensQuotation(piece.from())) {
      return false;
    }
    Range quoted = words.quoted(words.quote(piece.from()));
    for (int i = quoted.from(); i < quoted.to(); i++) {
      String form = words.form(i);
      boolean small = words.tag(i).equals("IN") || words.tag(i).equals("DT");
      if (!words.isMark(i) && !small && Character.isLowerCase(form.charAt(0))) {
        return false;
      }
    }
    return quoted.length() <= 7;
  }

  private static String group(String frame) {
    int at = frame.indexOf(':');
    return at < 0 ? frame : frame.substring(0, at);
  }

  private String source(Candidate c) {
    if (c.source().isEmpty()) {
      return "none";
    }
    Range range = c.source().get();
    String tag = words.tag(range.from());
    if ((range.length() == 1 && tag.startsWith("W")) || tag.startsWith("PRP")) {
      String word = words.lower(range.from());
      return "it".equals(word)
              || "i".equals(word)
              || "we".equals(word)
              || "you".equals(word)
              || "that".equals(word)
              || "which".equals(word)
          ? word
          : tag;
    }
    for (int k = range.from(); k < range.to(); k++) {
      if (words.tagged(k, "NNP")) {
        return range.length() > 8 ? "name-long" : "name";
      }
    }
    return syntax.phrases().start(range.from()) >= 0 && words.tagged(range.from(), "DT")
        ? "the-noun"
        : "noun";
  }
}
