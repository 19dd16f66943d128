package org.w3id.dixit.speaker;

import java.util.List;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/**
 * What news calls somebody by whose title it gave in other words before: "the diplomat" for a
 * foreign minister, "the lawmaker" for a senator, "the head of state" for a president. By the
 * dictionary {@code title-classes}.
 */
final class TitleClasses {
  private final Dictionary classes = Dictionary.load("title-classes");

  /** Whether a noun, in small letters, stands for titles in other words at all. */
  boolean isClass(String noun) {
    return classes.contains(noun);
  }

  /**
   * Whether the noun may stand for a title.
   *
   * @param noun in small letters
   * @param title the title's words in small letters
   */
  boolean covers(String noun, Set<String> title) {
    if (!classes.contains(noun)) {
      return false;
    }
    for (String office : classes.get(noun, 0).split(" ", -1)) {
      if (title.containsAll(List.of(office.split("-", -1)))) {
        return true;
      }
    }
    return false;
  }
}
