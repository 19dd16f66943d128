package org.w3id.dixit.encode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.dixit.encode.Labels.Stretch;

/**
 * Makes names of the same words agree on their class within a text: each votes with its
 * probability. A person's full name votes for its first and last word too, so that "Paris" is read
 * as whom the text introduced.
 */
final class ClassVote {
  private static final String PERSON = "PERSON";

  private final Words words;

  ClassVote(Words words) {
    this.words = words;
  }

  List<Part> agree(List<Stretch> names) {
    Map<List<String>, Map<String, Double>> votes = new HashMap<>();
    for (Stretch name : names) {
      List<String> surface = surface(name);
      vote(votes, surface, name.kind(), name.mean());
      if (name.kind().equals(PERSON) && surface.size() > 1) {
        String first = surface.get(0);
        String last = surface.get(surface.size() - 1);
        voteForWord(votes, first, name.mean());
        if (!first.equals(last)) {
          voteForWord(votes, last, name.mean());
        }
      }
    }
    return names.stream().map(name -> part(name, votes.get(surface(name)))).toList();
  }

  private List<String> surface(Stretch name) {
    List<String> surface = new ArrayList<>();
    for (int i = name.first(); i < name.last(); i++) {
      surface.add(words.surface(i));
    }
    return surface;
  }

  private static void voteForWord(
      Map<List<String>, Map<String, Double>> votes, String word, double weight) {
    if (word.codePointCount(0, word.length()) > 1) {
      vote(votes, List.of(word), PERSON, weight);
    }
  }

  private static void vote(
      Map<List<String>, Map<String, Double>> votes,
      List<String> surface,
      String kind,
      double weight) {
    votes.computeIfAbsent(surface, s -> new TreeMap<>()).merge(kind, weight, Double::sum);
  }

  /** Of equal votes the name's own class wins. */
  private Part part(Stretch name, Map<String, Double> votes) {
    String kind = name.kind();
    for (Map.Entry<String, Double> vote : votes.entrySet()) {
      kind = vote.getValue() > votes.get(kind) ? vote.getKey() : kind;
    }
    return new Part(words.span(name.first(), name.last()), kind, name.mean(), name.least());
  }
}
