package org.w3id.dixit.corenlp;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.text.Span;

/**
 * Of each entity the mention that stands for it: the first in its fullest form, else the first
 * name, else the first mention.
 */
final class CanonicalMentions {
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Span> spans = new HashMap<>();
  private final DocumentTokens tokens;

  CanonicalMentions(AnnotatedText found, DocumentTokens tokens) {
    this.tokens = tokens;
    for (Entity entity : found.entities()) {
      entities.put(entity.id(), entity);
      spans.put(entity.id(), canonical(entity, tokens.text()));
    }
  }

  private static Span canonical(Entity entity, String text) {
    Optional<Span> fullest =
        entity.mentions().stream()
            .map(Mention::span)
            .filter(span -> entity.name().filter(span.of(text)::equals).isPresent())
            .findFirst();
    Optional<Span> name =
        entity.mentions().stream()
            .filter(mention -> mention.type() == MentionType.NAME)
            .map(Mention::span)
            .findFirst();
    return fullest.or(() -> name).orElseGet(() -> entity.mentions().get(0).span());
  }

  Entity entity(String id) {
    return entities.get(id);
  }

  /** How an entity is called: its name, else the words of its first mention. */
  String name(String id) {
    return entity(id).name().orElseGet(() -> span(id).of(tokens.text()));
  }

  Span span(String id) {
    return spans.get(id);
  }

  TokenRange range(String id) {
    return tokens.range(span(id));
  }
}
