package org.w3id.dixit.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Look-up of phrases of several tokens, the longest first: a map from whole phrases, and for each
 * first word how many tokens its longest phrase has. A look-up that finds nothing costs one probe.
 */
public final class Phrases<T> {
  /** Where CoreNLP cuts a written phrase: at spaces, around hyphens, before a comma. */
  private static final Pattern CUT = Pattern.compile(" |(?<=[-,])|(?=[-,])");

  private final Map<String, T> values;
  private final Map<String, Integer> longest;

  /** Copies the phrases; a phrase is written as in a text, with straight apostrophes. */
  public Phrases(Map<String, T> phrases) {
    this.values = Map.copyOf(phrases);
    Map<String, Integer> lengths = new HashMap<>();
    for (String phrase : phrases.keySet()) {
      String[] words = CUT.split(phrase, -1);
      lengths.merge(words[0], words.length, Math::max);
    }
    this.longest = Map.copyOf(lengths);
  }

  /** A phrase found: its value, and one past its last token. */
  public record Match<T>(T value, int to) {}

  /** The longest phrase that starts at the token and ends in its sentence. */
  public Optional<Match<T>> at(TokenizedText text, int from) {
    Integer most = longest.get(text.get(from).word());
    if (most == null) {
      return Optional.empty();
    }
    int end = Math.min(from + most, text.sentenceEnd(text.get(from).sentence()));
    for (int to = end; to > from; to--) {
      T value = values.get(text.words(from, to));
      if (value != null) {
        return Optional.of(new Match<>(value, to));
      }
    }
    return Optional.empty();
  }

  public Optional<T> get(String phrase) {
    return Optional.ofNullable(values.get(phrase));
  }
}
