package org.w3id.dixit.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.dixit.models.Dictionary;

/**
 * The words of a person's titles and affiliations that tell one holder of a name from another:
 * "former State Department spokesman" and "State Department spokeswoman" have all theirs in common.
 * Function words and words such as "former" or "deputy" are not among them. Immutable.
 */
final class RoleWords {
  /** More tell nobody apart, and pairs of them are looked at. */
  private static final int MOST = 12;

  private static final Pattern PERSON = Pattern.compile("(?<=\\p{L}{4})(man|woman|person)$");

  private final Words words;
  private final Dictionary functionWords = Dictionary.load("english-function-words");
  private final Dictionary modifiers = Dictionary.load("role-modifiers");

  RoleWords(Words words) {
    this.words = words;
  }

  Set<String> of(ArticleEntity entity) {
    Set<String> found = new LinkedHashSet<>();
    Stream.of(entity.jobTitles(), entity.affiliations())
        .flatMap(List::stream)
        .flatMap(role -> words.of(role).stream())
        .filter(word -> word.length() > 1)
        .filter(word -> !functionWords.contains(word) && !modifiers.contains(word))
        .map(word -> PERSON.matcher(word).replaceFirst(""))
        .limit(MOST)
        .forEach(found::add);
    return found;
  }
}
