package org.w3id.dixit.evaluation.score;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.evaluation.gold.GoldLinks;
import org.w3id.dixit.evaluation.gold.GoldLinks.Name;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.output.WrittenEntity;
import org.w3id.dixit.evaluation.text.Span;

/**
 * Scores links: an entity's link to the English Wikipedia is right where one of its names stands in
 * a mention of the gold, the smallest one round it, whose title is the same. Underscores, the first
 * letter's case and percent-encoding make no difference; redirects are not followed.
 */
public final class LinkScorer {
  private static final String ADDRESS = "https://en.wikipedia.org/wiki/";

  private LinkScorer() {}

  private record Link(String title, String of) {}

  /** The counts of one text. */
  public static Counts score(GoldLinks gold, Optional<WrittenArticle> written) {
    Set<Link> system = new HashSet<>();
    Set<Name> found = new HashSet<>();
    int right = 0;
    for (WrittenEntity entity : written.map(WrittenArticle::entities).orElse(java.util.List.of())) {
      Optional<String> title = title(entity);
      Optional<Name> name = name(gold, entity);
      boolean counts = title.isPresent() && (name.isPresent() || gold.complete());
      if (counts && system.add(new Link(title.get(), name.map(Name::toString).orElse("")))) {
        boolean same = name.flatMap(Name::title).filter(t -> same(t, title.get())).isPresent();
        right += same && name.filter(found::add).isPresent() ? 1 : 0;
      }
    }
    Set<String> wanted = new HashSet<>();
    gold.names().stream().filter(Name::wanted).forEach(n -> wanted.add(n.toString()));
    return new Counts(right, system.size(), wanted.size());
  }

  /** The title of the English Wikipedia's article that an entity is linked to. */
  static Optional<String> title(WrittenEntity entity) {
    return entity.links().stream()
        .filter(link -> link.startsWith(ADDRESS))
        .map(link -> link.substring(ADDRESS.length()).replace("+", "%2B"))
        .map(title -> URLDecoder.decode(title, StandardCharsets.UTF_8))
        .findFirst();
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String title) {
    String spaced = title.replace('_', ' ').strip();
    return spaced.isEmpty()
        ? spaced
        : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }

  /** Whom of the gold a written entity is, by the first of its names that tells. */
  private static Optional<Name> name(GoldLinks gold, WrittenEntity entity) {
    return entity.mentions().stream()
        .filter(WrittenEntity.Mention::isName)
        .flatMap(mention -> around(gold, mention.span()).stream())
        .findFirst();
  }

  private record Place(Name name, Span span) {}

  private static Optional<Name> around(GoldLinks gold, Span span) {
    return gold.names().stream()
        .flatMap(name -> name.mentions().stream().map(mention -> new Place(name, mention)))
        .filter(
            place -> place.span().shared(span) == Math.min(span.length(), place.span().length()))
        .min(
            Comparator.comparingInt(
                    (Place place) -> Math.abs(place.span().length() - span.length()))
                .thenComparing(Place::span))
        .map(Place::name);
  }
}
