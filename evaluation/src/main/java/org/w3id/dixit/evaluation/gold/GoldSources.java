package org.w3id.dixit.evaluation.gold;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3id.dixit.evaluation.text.Span;

/**
 * The sources of one text and whom they stand for.
 *
 * @param article the article's name
 * @param text the text that the spans count in
 * @param chains for each somebody or something, where it is mentioned
 * @param sources in text order
 */
public record GoldSources(
    String article, String text, Map<String, List<Span>> chains, List<Source> sources) {
  public GoldSources {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(text, "text");
    chains = Map.copyOf(chains);
    sources = List.copyOf(sources);
    for (Source source : sources) {
      if (!chains.keySet().containsAll(source.chains())) {
        throw new IllegalArgumentException("no chain for " + source);
      }
    }
  }

  /**
   * A source.
   *
   * @param span where it stands
   * @param words its words
   * @param chains who it is: several where they speak together, none where the text leaves open
   *     which of several it is, so that nobody may be chosen
   */
  public record Source(Span span, String words, Set<String> chains) {
    public Source {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(words, "words");
      chains = Set.copyOf(chains);
    }
  }
}
