package org.w3id.dixit.evaluation.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.dixit.evaluation.gold.GoldEntity;
import org.w3id.dixit.evaluation.gold.GoldMetadata;
import org.w3id.dixit.evaluation.gold.NameClass;
import org.w3id.dixit.evaluation.gold.SeedsGold;
import org.w3id.dixit.evaluation.output.OutputFolder;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.output.WrittenEntity;

/**
 * Checks what a page's output must and must not hold. Names and titles are equal where their words
 * are, without case, possessive endings and "the"; a name may be an entity's name, another of its
 * names or one of its name mentions. An absent name must not even be a part of one.
 */
public final class PageChecks {
  private PageChecks() {}

  /** All checks of the gold, names first, in its order. */
  public static List<Check> of(SeedsGold gold, OutputFolder output) {
    List<Check> checks = new ArrayList<>();
    for (GoldEntity entity : gold.names()) {
      checks.addAll(entity(entity, output.article(entity.article())));
    }
    for (GoldMetadata metadata : gold.metadata()) {
      checks.addAll(metadata(metadata, output.article(metadata.article())));
    }
    return checks;
  }

  private static List<Check> entity(GoldEntity gold, Optional<WrittenArticle> article) {
    List<WrittenEntity> entities = article.map(WrittenArticle::entities).orElse(List.of());
    return gold.present() ? present(gold, entities) : List.of(absent(gold, entities, article));
  }

  private static List<Check> present(GoldEntity gold, List<WrittenEntity> entities) {
    List<WrittenEntity> named =
        entities.stream().filter(entity -> names(entity).anyMatch(same(gold.name()))).toList();
    List<WrittenEntity> typed =
        named.stream().filter(entity -> isOfType(entity, gold.type().orElse(""))).toList();
    List<Check> checks = new ArrayList<>();
    String types = String.join(", ", named.stream().flatMap(e -> e.types().stream()).toList());
    checks.add(
        new Check(
            gold.article(),
            Check.Kind.NAME,
            gold.name() + " (" + gold.type().orElse("") + ")",
            named.isEmpty() ? "nothing" : types,
            !typed.isEmpty()));
    gold.title().ifPresent(title -> checks.add(title(gold, title, typed)));
    return checks;
  }

  private static Check title(GoldEntity gold, String title, List<WrittenEntity> entities) {
    List<String> titles = entities.stream().flatMap(e -> e.titles().stream()).toList();
    return new Check(
        gold.article(),
        Check.Kind.TITLE,
        gold.name() + ": " + title,
        titles.isEmpty() ? "nothing" : String.join(", ", titles),
        titles.stream().anyMatch(same(title)));
  }

  private static Check absent(
      GoldEntity gold, List<WrittenEntity> entities, Optional<WrittenArticle> article) {
    List<String> wanted = Names.words(gold.name());
    Optional<String> found =
        entities.stream()
            .flatMap(PageChecks::names)
            .filter(name -> Collections.indexOfSubList(Names.words(name), wanted) >= 0)
            .findFirst();
    return new Check(
        gold.article(),
        Check.Kind.ABSENT,
        gold.name(),
        article.isEmpty() ? "no output" : found.orElse("nothing"),
        article.isPresent() && found.isEmpty());
  }

  private static Predicate<String> same(String wanted) {
    List<String> words = Names.words(wanted);
    return name -> Names.words(name).equals(words);
  }

  private static Stream<String> names(WrittenEntity entity) {
    return Stream.concat(
        entity.names().stream(),
        entity.mentions().stream()
            .filter(WrittenEntity.Mention::isName)
            .map(WrittenEntity.Mention::exact));
  }

  private static boolean isOfType(WrittenEntity entity, String type) {
    Optional<NameClass> wanted = NameClass.ofTypes(List.of(type));
    return wanted.isPresent() && wanted.equals(NameClass.ofTypes(entity.types()));
  }

  private static List<Check> metadata(GoldMetadata gold, Optional<WrittenArticle> article) {
    List<Check> checks = new ArrayList<>();
    field(gold, Check.Kind.HEADLINE, gold.headline(), article.flatMap(WrittenArticle::headline))
        .ifPresent(checks::add);
    field(
            gold,
            Check.Kind.DATE,
            gold.datePublished(),
            article.flatMap(WrittenArticle::datePublished).map(PageChecks::day))
        .ifPresent(checks::add);
    field(gold, Check.Kind.PUBLISHER, gold.publisher(), article.flatMap(WrittenArticle::publisher))
        .ifPresent(checks::add);
    return checks;
  }

  /** The day of an ISO 8601 date with or without a time. */
  private static String day(String date) {
    return date.length() > 10 ? date.substring(0, 10) : date;
  }

  private static Optional<Check> field(
      GoldMetadata gold, Check.Kind kind, Optional<String> wanted, Optional<String> found) {
    return wanted.map(
        value ->
            new Check(
                gold.article(),
                kind,
                value,
                found.orElse("nothing"),
                found.map(String::strip).equals(Optional.of(value.strip()))));
  }
}
