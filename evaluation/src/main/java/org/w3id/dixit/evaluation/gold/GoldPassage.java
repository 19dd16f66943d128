package org.w3id.dixit.evaluation.gold;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3id.dixit.evaluation.text.Span;

/**
 * The facts of one passage.
 *
 * @param name the name of its text without the extension
 * @param text the passage
 * @param facts for each property that the passage was judged for, the facts it states, possibly
 *     none; other properties were not looked for
 */
public record GoldPassage(String name, String text, Map<String, List<Fact>> facts) {
  public GoldPassage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    facts = Map.copyOf(facts);
  }

  /** A fact's two mentions, counted from the start of the passage. */
  public record Fact(Span subject, Span object) {
    public Fact {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(object, "object");
    }
  }
}
