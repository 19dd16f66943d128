package org.w3id.dixit.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One article calls one thing by one name: a name that was found surely once is found everywhere, a
 * surname is its bearer's, and where the same words were given two types the weightier one holds.
 * Linear: one look-up a token.
 */
final class ConsistencyLayer implements NameLayer {
  /** How much more weight the first type of a name must have than the second. */
  private static final double CLEAR = 1.5;

  private static final double FOUND_AGAIN = 0.8;
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final Countries countries;
  private final Nouns nouns;

  ConsistencyLayer(Countries countries, Nouns nouns) {
    this.countries = countries;
    this.nouns = nouns;
  }

  @Override
  public void refine(TokenizedText text, NameTable names) {
    Map<String, EntityType> types = types(text, names);
    for (TaggedName name : names.names()) {
      EntityType type = types.get(text.words(name.from(), name.to()));
      if (type != null && type != name.type()) {
        names.put(name.as(type));
      }
    }
    Phrases<EntityType> known = new Phrases<>(withCapitals(types));
    for (int i = 0; i < text.size(); i++) {
      if (names.at(i) == null && text.get(i).isCapitalized()) {
        findAgain(text, names, known, i);
      }
    }
  }

  private Map<String, EntityType> types(TokenizedText text, NameTable names) {
    Map<String, Map<EntityType, Double>> votes = new HashMap<>();
    for (TaggedName name : names.names()) {
      vote(votes, text.words(name.from(), name.to()), name.type(), name.confidence());
      if (name.type() == EntityType.PERSON && name.range().size() > 1) {
        vote(votes, text.get(name.to() - 1).word(), EntityType.PERSON, 1);
      }
    }
    Map<String, EntityType> types = new HashMap<>();
    votes.forEach((words, weights) -> clear(weights).ifPresent(type -> types.put(words, type)));
    return types;
  }

  private static void vote(
      Map<String, Map<EntityType, Double>> votes, String words, EntityType type, double weight) {
    votes
        .computeIfAbsent(words, key -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Double::sum);
  }

  private static Optional<EntityType> clear(Map<EntityType, Double> weights) {
    EntityType best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<EntityType, Double> weight : weights.entrySet()) {
      if (weight.getValue() > first) {
        second = first;
        first = weight.getValue();
        best = weight.getKey();
      } else {
        second = Math.max(second, weight.getValue());
      }
    }
    return first >= CLEAR * second ? Optional.ofNullable(best) : Optional.empty();
  }

  /** The same in capitals, for headlines and datelines. */
  private static Map<String, EntityType> withCapitals(Map<String, EntityType> types) {
    Map<String, EntityType> all = new HashMap<>(types);
    types.forEach(
        (words, type) -> {
          if (words.length() >= SHORTEST_IN_CAPITALS) {
            all.putIfAbsent(words.toUpperCase(Locale.ROOT), type);
          }
        });
    return all;
  }

  private void findAgain(TokenizedText text, NameTable names, Phrases<EntityType> known, int from) {
    Optional<Phrases.Match<EntityType>> match = known.at(text, from);
    if (match.isEmpty() || !names.isFree(from, match.get().to())) {
      return;
    }
    int to = match.get().to();
    Token only = text.get(from);
    boolean plain = to - from == 1 && (!only.isProper() || isWordOfItsOwn(only));
    if (!plain) {
      names.put(new TaggedName(from, to, match.get().value(), FOUND_AGAIN));
    }
  }

  private boolean isWordOfItsOwn(Token token) {
    return nouns.kind(token).isPresent() || countries.isDemonym(token.word());
  }
}
