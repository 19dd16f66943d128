package org.w3id.dixit.evaluation.gold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.evaluation.text.Span;

/**
 * Which articles of Wikipedia the names of one text are in.
 *
 * @param article the text's name
 * @param part what it is counted with: texts that thresholds are chosen on, or others
 * @param text the text that the spans count in
 * @param names each with its mentions
 * @param complete whether all names of the text are here, so that a link of any other is wrong
 */
public record GoldLinks(
    String article, String part, String text, List<Name> names, boolean complete) {
  public GoldLinks {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(text, "text");
    names = List.copyOf(names);
  }

  /**
   * Somebody or something.
   *
   * @param mentions where it is mentioned, at least once
   * @param title of its article, with underscores; empty where it has none
   * @param wanted whether it counts as missed where it is not linked
   */
  public record Name(List<Span> mentions, Optional<String> title, boolean wanted) {
    public Name {
      mentions = List.copyOf(mentions);
      Objects.requireNonNull(title, "title");
      if (mentions.isEmpty()) {
        throw new IllegalArgumentException("a name without a mention");
      }
    }
  }
}
