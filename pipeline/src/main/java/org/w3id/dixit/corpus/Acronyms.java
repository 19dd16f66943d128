package org.w3id.dixit.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.dixit.models.Dictionary;

/**
 * What acronyms of organisations and places stand for, as the articles themselves say it: an entity
 * of some article has both, the acronym and a name whose words begin with its letters ("EU",
 * "European Union"; function words may be passed over). Where articles give an acronym several
 * expansions, it has none. Filled, then asked; for one thread.
 */
final class Acronyms {
  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}\\p{Lu}+|(?:\\p{Lu}\\.){2,}\\p{Lu}?");

  private final Words words;
  private final Dictionary functionWords = Dictionary.load("english-function-words");
  private final Map<String, Set<String>> expansions = new HashMap<>();

  Acronyms(Words words) {
    this.words = words;
  }

  /** Learns what one entity's names say. */
  void learn(ArticleEntity entity) {
    Set<String> names = new LinkedHashSet<>(entity.alternateNames());
    entity.name().ifPresent(names::add);
    for (String acronym : names) {
      if (CAPITALS.matcher(acronym).matches()) {
        names.stream()
            .map(words::of)
            .filter(expansion -> stands(letters(acronym), expansion))
            .forEach(expansion -> add(entity, acronym, expansion));
      }
    }
  }

  private String letters(String acronym) {
    return String.join("", words.of(acronym));
  }

  private boolean stands(String letters, List<String> expansion) {
    return expansion.size() > 1
        && (initials(expansion.stream()).equals(letters)
            || initials(expansion.stream().filter(w -> !functionWords.contains(w)))
                .equals(letters));
  }

  private static String initials(Stream<String> expansion) {
    return expansion
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  private void add(ArticleEntity entity, String acronym, List<String> expansion) {
    expansions
        .computeIfAbsent(NameKey.key(entity, words.of(acronym)), any -> new HashSet<>())
        .add(NameKey.key(entity, expansion));
  }

  /** The key of the name that an acronym stands for, by the acronym's key. */
  Optional<String> expansion(String key) {
    return Optional.ofNullable(expansions.get(key))
        .filter(known -> known.size() == 1)
        .map(known -> known.iterator().next());
  }
}
