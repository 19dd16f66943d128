package org.w3id.dixit.evaluation.output;

import java.util.List;
import java.util.Objects;
import org.w3id.dixit.evaluation.text.Span;

/**
 * One entity of the output.
 *
 * @param id its id
 * @param types its types, as written
 * @param names its name, where it has one, then its other names
 * @param titles its job titles
 * @param links what it is the same as, IRIs
 * @param mentions its mentions
 */
public record WrittenEntity(
    String id,
    List<String> types,
    List<String> names,
    List<String> titles,
    List<String> links,
    List<Mention> mentions) {
  public WrittenEntity {
    Objects.requireNonNull(id, "id");
    types = List.copyOf(types);
    names = List.copyOf(names);
    titles = List.copyOf(titles);
    links = List.copyOf(links);
    mentions = List.copyOf(mentions);
  }

  /**
   * A mention.
   *
   * @param span where it stands
   * @param type {@code name}, {@code nominal} or {@code pronoun}
   * @param exact its words, empty where they were left out
   */
  public record Mention(Span span, String type, String exact) {
    public Mention {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(exact, "exact");
    }

    /** Whether it is a proper name. */
    public boolean isName() {
      return type.equals("name");
    }
  }
}
