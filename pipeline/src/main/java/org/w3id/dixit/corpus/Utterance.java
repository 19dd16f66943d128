package org.w3id.dixit.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The same words of the same speakers, in one article or in many: what statements are made of.
 * Compared by its shingles, the pairs of neighbouring words within a piece.
 */
final class Utterance {
  /** Fewer words than this are said too often to be the same statement in two articles. */
  static final int SHORTEST = 4;

  private final List<String> pieces;
  private final Set<Integer> speakers;
  private final String polarity;
  private final int length;
  private final int[] shingles;
  private final List<Integer> attributions = new ArrayList<>();

  /**
   * An utterance of no attribution yet.
   *
   * @param pieces normalised words, joined by a space, of each piece
   * @param speakers clusters of entities
   * @param polarity of the attributions
   */
  Utterance(List<String> pieces, Set<Integer> speakers, String polarity) {
    this.pieces = List.copyOf(pieces);
    this.speakers = Set.copyOf(speakers);
    this.polarity = polarity;
    List<String[]> split = pieces.stream().map(piece -> piece.split(" ", -1)).toList();
    this.length = split.stream().mapToInt(words -> words.length).sum();
    this.shingles = split.stream().flatMapToInt(Utterance::shingles).sorted().distinct().toArray();
  }

  private static IntStream shingles(String[] words) {
    return IntStream.range(1, words.length).map(i -> hash(words[i - 1], words[i]));
  }

  /** Bits of both words in all bits of the hash (the finalizer of MurmurHash3). */
  private static int hash(String first, String second) {
    int h = 31 * Integer.rotateLeft(first.hashCode(), 15) + second.hashCode();
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  void add(int attribution) {
    attributions.add(attribution);
  }

  /** Numbers of attributions, in the order of the articles. */
  List<Integer> attributions() {
    return Collections.unmodifiableList(attributions);
  }

  /** How many words it has. */
  int length() {
    return length;
  }

  /** How many different shingles it has. */
  int size() {
    return shingles.length;
  }

  /** Hashes of its shingles, in ascending order, each once. */
  IntStream shingles() {
    return IntStream.of(shingles);
  }

  /** Whether it may be found in other articles at all; what nobody is named for needs more. */
  boolean isLongEnough() {
    return speakers.isEmpty()
        ? size() >= Agreement.FEWEST_OF_OTHERS
        : length >= SHORTEST && size() > 0;
  }

  /** How many shingles both have. */
  int shared(Utterance other) {
    int count = 0;
    int[] others = other.shingles;
    for (int i = 0, j = 0; i < shingles.length && j < others.length; ) {
      int order = Integer.compare(shingles[i], others[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }

  /** The share of its shingles that another has, 0 to 1. */
  double shareIn(Utterance other) {
    return size() == 0 ? 1 : (double) shared(other) / size();
  }

  boolean hasSpeakerOf(Utterance other) {
    return speakers.stream().anyMatch(other.speakers::contains);
  }

  boolean hasPolarityOf(Utterance other) {
    return polarity.equals(other.polarity);
  }

  /** What became of a fuller wording in this one. */
  Cut cutOf(Utterance fuller) {
    if (pieces.equals(fuller.pieces)) {
      return Cut.WHOLE;
    }
    return pieces.stream().allMatch(fuller::has) ? Cut.PART : Cut.REWORDED;
  }

  private boolean has(String words) {
    return pieces.stream().anyMatch(piece -> (" " + piece + " ").contains(" " + words + " "));
  }
}
