package org.w3id.dixit.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.MentionType;

/**
 * Finds the articles of entities. Every form of a name that {@link NameForms} allows is looked up;
 * what cannot be the entity's article is passed over, the rest is judged by {@link LinkModel}, and
 * the best is taken where it is probable enough. Immutable, safe for any number of threads.
 */
final class Linker {
  /** From which probability of its kind another article is a namesake. */
  private static final double POSSIBLE_KIND = 0.2;

  /** From which probability a person's article cannot be another's, nor another's a person's. */
  private static final double NO_PERSON = 0.95;

  /** The same for other entities, where the article does not bear the very name. */
  private static final double OTHER_KIND = 0.67;

  /**
   * From which share of the name's words in the title on an article of no clear kind may be the
   * entity's; with fewer it is rather on something related ("Eastern Europe" for a group there).
   */
  private static final double ALIKE = 0.5;

  private final LinkIndex index;
  private final LinkModel model = new LinkModel();
  private final TitleAddress addresses = new TitleAddress();

  Linker(LinkIndex index) {
    this.index = index;
  }

  /** The entities of one text, in their order, with links where they are clear. */
  List<Entity> link(String text, List<Entity> entities) {
    ArticleWords words = ArticleWords.of(text);
    NameForms forms = new NameForms(entities);
    return entities.stream()
        .map(
            entity ->
                article(entity, forms.of(entity), words)
                    .map(title -> entity.withSameAs(addresses.of(title)))
                    .orElse(entity))
        .toList();
  }

  private record Judged(String title, double probability) {}

  private Optional<String> article(Entity entity, List<String> forms, ArticleWords words) {
    Optional<TitleKind> kind = TitleKind.of(entity.type());
    if (kind.isEmpty() || forms.isEmpty() || !isNamed(entity)) {
      return Optional.empty();
    }
    Found found = find(forms);
    return found.candidates().values().stream()
        .filter(candidate -> !candidate.info().isDisambiguation())
        .flatMap(candidate -> judged(candidate, found, kind.get(), forms, words).stream())
        .max(Comparator.comparingDouble(Judged::probability).thenComparing(Judged::title))
        .filter(best -> model.isClear(best.probability()))
        .map(Judged::title);
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(mention -> mention.type() == MentionType.NAME);
  }

  /**
   * What a look-up gave.
   *
   * @param candidates by their titles' numbers, each with the probability of its best form
   * @param firsts for how many forms each is the most probable
   */
  private record Found(Map<Integer, Candidate> candidates, Map<Integer, Integer> firsts) {
    /** How many others could be of the kind. */
    int namesakes(Candidate of, TitleKind kind) {
      return (int)
          candidates.values().stream()
              .filter(other -> other.title() != of.title())
              .filter(other -> other.info().probability(kind) >= POSSIBLE_KIND)
              .count();
    }
  }

  private Found find(List<String> forms) {
    Map<Integer, Candidate> candidates = new LinkedHashMap<>();
    Map<Integer, Integer> firsts = new HashMap<>();
    for (String form : forms) {
      List<Candidate> found = lookUp(form);
      found.forEach(
          candidate ->
              candidates.merge(
                  candidate.title(),
                  candidate,
                  (a, b) -> a.probability() >= b.probability() ? a : b));
      if (!found.isEmpty()) {
        firsts.merge(found.get(0).title(), 1, Integer::sum);
      }
    }
    return new Found(candidates, firsts);
  }

  private List<Candidate> lookUp(String form) {
    List<Candidate> found = index.candidates(NameKey.of(form));
    return found.isEmpty() ? index.candidates(NameKey.folded(form)) : found;
  }

  private Optional<Judged> judged(
      Candidate candidate, Found found, TitleKind kind, List<String> forms, ArticleWords words) {
    String title = index.title(candidate.title());
    TitleMatch name = TitleMatch.of(forms, title, words);
    if (!isPossible(candidate.info(), kind, name)) {
      return Optional.empty();
    }
    NameEvidence evidence =
        new NameEvidence(
            kind,
            candidate.probability(),
            candidate.info().popularity(),
            index.shared(candidate.title(), words.hashes()),
            name,
            found.firsts().getOrDefault(candidate.title(), 0) > 1,
            found.namesakes(candidate, kind));
    return Optional.of(new Judged(title, model.probability(evidence)));
  }

  /** A person's article bears the person's last name; none may be of quite another kind. */
  private static boolean isPossible(TitleInfo info, TitleKind kind, TitleMatch name) {
    double others = Math.max(0, 1 - info.probability(kind) - info.probability(TitleKind.OTHER));
    if (kind == TitleKind.PERSON) {
      return name.last() && others < NO_PERSON;
    }
    boolean person = info.probability(TitleKind.PERSON) >= NO_PERSON;
    boolean partly = name.shared() > 0 && name.shared() < ALIKE;
    boolean related = partly && info.probability(TitleKind.OTHER) >= OTHER_KIND;
    return !person && (name.same() || (others < OTHER_KIND && !related));
  }
}
