package org.w3id.dixit.evaluation.gold;

import java.util.Objects;
import java.util.Set;
import org.w3id.dixit.evaluation.text.Span;

/**
 * The proper names of one text, outermost.
 *
 * @param article the article's name
 * @param text the text that the spans count in
 * @param names each with its class
 */
public record GoldNames(String article, String text, Set<Name> names) {
  public GoldNames {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(text, "text");
    names = Set.copyOf(names);
  }

  /** A name: where it stands and what it names. */
  public record Name(Span span, NameClass nameClass) {
    public Name {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(nameClass, "nameClass");
    }
  }
}
