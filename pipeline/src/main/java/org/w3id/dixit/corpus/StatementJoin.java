package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Joins attributions that are one statement. Equal words of equal speakers are one utterance.
 * Utterances come longest first; each goes to the statement whose fullest wording has most of it
 * ({@link Agreement}), or begins one. So all of a statement are cuts of its fullest wording, and
 * nothing drifts from one to the next. What is shorter than {@link Utterance#SHORTEST} words stays
 * in its article.
 */
final class StatementJoin {
  /**
   * Utterances that are one statement.
   *
   * @param fullest the longest
   * @param cuts all, the fullest first
   */
  record Joined(Utterance fullest, List<Utterance> cuts) {
    Joined {
      cuts = new ArrayList<>(cuts);
    }
  }

  private record Key(
      List<String> pieces, Set<Integer> speakers, String polarity, String onlyArticle) {}

  private final List<ArticleAttribution> attributions;
  private final QuotedWords quotedWords;
  private final Function<ArticleAttribution, Set<Integer>> speakers;

  private StatementJoin(
      List<ArticleAttribution> attributions,
      Words words,
      Function<ArticleAttribution, Set<Integer>> speakers) {
    this.attributions = attributions;
    this.quotedWords = new QuotedWords(words);
    this.speakers = speakers;
  }

  /**
   * Joins attributions.
   *
   * @param attributions in the order of their articles
   * @param speakers clusters of the entities that made one
   */
  static List<Joined> join(
      List<ArticleAttribution> attributions,
      Words words,
      Function<ArticleAttribution, Set<Integer>> speakers) {
    StatementJoin join = new StatementJoin(attributions, words, speakers);
    return statements(join.utterances());
  }

  /** Longest first; of equal length in the order of the articles. */
  private List<Utterance> utterances() {
    Map<Key, Utterance> utterances = new LinkedHashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      ArticleAttribution attribution = attributions.get(i);
      List<String> pieces = quotedWords.of(attribution);
      Set<Integer> who = new TreeSet<>(speakers.apply(attribution));
      Utterance fresh = new Utterance(pieces, who, attribution.polarity());
      String only = fresh.isLongEnough() ? "" : attribution.id();
      Key key = new Key(pieces, who, attribution.polarity(), only);
      utterances.computeIfAbsent(key, any -> fresh).add(i);
    }
    return utterances.values().stream()
        .sorted(Comparator.comparingInt(Utterance::length).reversed())
        .toList();
  }

  private static List<Joined> statements(List<Utterance> utterances) {
    ShingleIndex index = new ShingleIndex(utterances, Agreement.SHARE);
    Map<Integer, Joined> byFullest = new LinkedHashMap<>();
    IntStream.range(0, utterances.size())
        .forEach(
            i -> {
              Utterance utterance = utterances.get(i);
              int fullest = utterance.isLongEnough() ? best(index, utterances, utterance) : -1;
              if (fullest >= 0) {
                byFullest.get(fullest).cuts().add(utterance);
              } else {
                byFullest.put(i, new Joined(utterance, List.of(utterance)));
                index.add(i);
              }
            });
    return List.copyOf(byFullest.values());
  }

  /** The number of the fullest wording that has most of an utterance; -1 where none has enough. */
  private static int best(ShingleIndex index, List<Utterance> utterances, Utterance utterance) {
    int best = -1;
    double most = 0;
    for (int candidate : index.candidates(utterance)) {
      double share = Agreement.of(utterance, utterances.get(candidate));
      if (share > most) {
        most = share;
        best = candidate;
      }
    }
    return best;
  }
}
