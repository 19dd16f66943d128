package org.w3id.dixit.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.dixit.models.Dictionary;

/** What a title says by itself about the kind of its article: "(footballer)", "… University". */
final class TitleKinds {
  private static final String HEAD = "head";
  private static final String NAME = "name";
  private final Dictionary words = Dictionary.load("title-kinds");

  /** The kind; empty where the title does not say it. */
  Optional<TitleKind> of(TitleForm form) {
    if (form.base().startsWith("List of ") || form.base().contains(":")) {
      return Optional.of(TitleKind.OTHER);
    }
    return switch (form.mark()) {
      case BRACKETS ->
          qualifier(form).filter(word -> !is(word, NAME)).flatMap(this::kind).or(() -> head(form));
      case COMMA ->
          qualifier(form)
              .flatMap(this::kind)
              .filter(kind -> kind == TitleKind.PLACE)
              .or(() -> head(form));
      case NONE -> head(form);
    };
  }

  /** The whole qualifier where the dictionary has it, else its last word. */
  private Optional<String> qualifier(TitleForm form) {
    String whole = form.qualifier().toLowerCase(Locale.ROOT);
    return Stream.of(whole, last(whole)).filter(words::contains).findFirst();
  }

  private boolean is(String word, String what) {
    return words.get(word, 1).equals(what);
  }

  /** Where the article is a page that only lists the articles of one name. */
  static boolean isDisambiguation(TitleForm form) {
    return form.qualifier().equals("disambiguation");
  }

  private Optional<TitleKind> head(TitleForm form) {
    int of = form.base().indexOf(" of ");
    String head = of > 0 ? form.base().substring(0, of) : form.base();
    String word = last(head);
    boolean alone = word.length() == form.base().length();
    return alone || !is(word, HEAD) ? Optional.empty() : kind(word);
  }

  private Optional<TitleKind> kind(String word) {
    List<String> cells = words.get(word);
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(TitleKind.valueOf(cells.get(0).toUpperCase(Locale.ROOT)));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
