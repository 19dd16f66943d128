package org.w3id.dixit.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/** Makes the immutable entities: orders them, chooses names, gives ids. */
final class EntityFreezer {
  private final TokenizedText text;
  private final Map<String, Integer> slugs = new HashMap<>();

  EntityFreezer(TokenizedText text) {
    this.text = text;
  }

  Map<EntityDraft, Entity> freeze(List<EntityDraft> drafts) {
    List<EntityDraft> ordered =
        drafts.stream()
            .filter(draft -> !draft.mentions().isEmpty())
            .sorted(Comparator.comparingInt(EntityDraft::start))
            .toList();
    Map<EntityDraft, String> ids = new HashMap<>();
    ordered.forEach(draft -> ids.put(draft, id(draft)));
    Map<EntityDraft, Entity> entities = new LinkedHashMap<>();
    ordered.forEach(draft -> entities.put(draft, entity(draft, ids)));
    return entities;
  }

  private Entity entity(EntityDraft draft, Map<EntityDraft, String> ids) {
    Optional<String> name = fullestName(draft);
    List<String> others =
        draft.names().stream().filter(other -> !other.equals(name.orElse(""))).toList();
    List<String> affiliations =
        draft.affiliations().stream().filter(ids::containsKey).map(ids::get).toList();
    List<Mention> mentions =
        draft.mentions().stream()
            .map(mention -> mention(draft, mention))
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    return new Entity(
        ids.get(draft),
        draft.type(),
        name,
        others,
        new ArrayList<>(draft.titles()),
        affiliations,
        List.of(),
        mentions);
  }

  private Mention mention(EntityDraft draft, DraftMention mention) {
    Span span = text.span(mention.range());
    return new Mention(
        span, mention.type(), mention.confidence(), draft.metonymyAt(mention.range()));
  }

  /**
   * The name with the most words, then the longest, then the first. A country goes by its usual
   * name where the article has it: "Armenia" before "Republic of Armenia".
   */
  static Optional<String> fullestName(EntityDraft draft) {
    Optional<String> usual =
        draft.country().filter(name -> draft.type().isPlace() && draft.names().contains(name));
    if (usual.isPresent()) {
      return usual;
    }
    return draft.names().stream()
        .max(Comparator.comparingInt(EntityFreezer::wordCount).thenComparingInt(String::length));
  }

  private static int wordCount(String name) {
    return (int) name.chars().filter(c -> c == ' ').count() + 1;
  }

  private String id(EntityDraft draft) {
    String kind = draft.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String slug = kind + ":" + slug(fullestName(draft).orElse(""));
    int seen = slugs.merge(slug, 1, Integer::sum);
    return seen == 1 ? slug : slug + "-" + seen;
  }

  private static String slug(String name) {
    String slug =
        Normalizer.normalize(name.replace("’", "").replace("'", ""), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" : slug;
  }
}
