package org.w3id.dixit.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a name stands in a title.
 *
 * @param same whether it is the title, or the title without what tells it from others of the name
 * @param shared the greatest share of a form's words that stand in the title, 0 to 1; 1 for
 *     initials
 * @param last whether the last word of a form stands in the title
 * @param qualifier what the text says of the title's qualifier
 */
record TitleMatch(boolean same, double shared, boolean last, Qualifier qualifier) {
  /** Whether the text holds the words of a title's qualifier. */
  enum Qualifier {
    NONE,
    IN_TEXT,
    NOT_IN_TEXT
  }

  static TitleMatch of(List<String> forms, String title, ArticleWords text) {
    TitleForm parts = TitleForm.of(title);
    String spaced = title.replace('_', ' ');
    Set<String> words = Set.copyOf(new HashSet<>(words(spaced)));
    boolean same = false;
    boolean last = false;
    double shared = 0;
    for (String form : forms) {
      List<String> own = words(form);
      String folded = NameKey.folded(form);
      same |= folded.equals(NameKey.folded(parts.base())) || folded.equals(NameKey.folded(spaced));
      last |= words.contains(own.get(own.size() - 1));
      shared = Math.max(shared, isInitials(form, spaced) ? 1 : share(own, words));
    }
    return new TitleMatch(same, shared, last, qualifier(parts, text));
  }

  private static List<String> words(String name) {
    return List.of(NameKey.folded(name).split(" "));
  }

  private static double share(List<String> own, Set<String> words) {
    return own.stream().filter(words::contains).count() / (double) own.size();
  }

  private static boolean isInitials(String form, String title) {
    StringBuilder initials = new StringBuilder();
    for (String word : title.replace('-', ' ').split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 && NameKey.of(form).contentEquals(initials);
  }

  private static Qualifier qualifier(TitleForm title, ArticleWords text) {
    if (title.mark() == TitleForm.Mark.NONE) {
      return Qualifier.NONE;
    }
    Set<String> words = TitleWords.of(title.qualifier());
    return !words.isEmpty() && words.stream().allMatch(text::has)
        ? Qualifier.IN_TEXT
        : Qualifier.NOT_IN_TEXT;
  }
}
