package org.w3id.dixit.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.attribution.Attitude;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.attribution.QuoteType;
import org.w3id.dixit.attribution.Via;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.relation.Modality;
import org.w3id.dixit.relation.Predicate;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.relation.RelationObject;
import org.w3id.dixit.speaker.SpeakerType;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

/** Annotations of a text that keep what the annotators promise, and are random otherwise. */
final class AnyAnnotations {
  private static final int MOST = 4;

  /** The first entity is one: who is affiliated, is so to an organisation. */
  private static final String ORGANIZATION = "organization:x";

  private static final List<String> LINKS =
      List.of("https://en.wikipedia.org/wiki/Zo%C3%AB", "https://dbpedia.org/resource/A_(b)");

  private final FuzzedDataProvider data;
  private final String text;
  private final List<String> ids;

  AnyAnnotations(FuzzedDataProvider data, String text) {
    this.data = data;
    this.text = text;
    this.ids =
        Stream.concat(
                Stream.of(ORGANIZATION),
                IntStream.range(0, data.consumeInt(0, MOST)).mapToObj(n -> "person:x-" + n))
            .toList();
  }

  AnnotatedText all() {
    if (text.isBlank()) {
      return new AnnotatedText(text, List.of(), List.of(), List.of());
    }
    List<Entity> entities = new ArrayList<>(ids.stream().map(this::entity).toList());
    entities.sort(Comparator.comparing(e -> e.mentions().get(0).span()));
    List<SpokenAttribution> attributions = new ArrayList<>(several(this::attribution));
    attributions.sort(Comparator.comparing(a -> a.attribution().content().get(0)));
    List<Relation> relations = new ArrayList<>(several(() -> relation(attributions.size())));
    relations.sort(Comparator.comparing(r -> r.evidence().get(0)));
    return new AnnotatedText(text, entities, attributions, relations);
  }

  private <T> List<T> several(Supplier<T> one) {
    return IntStream.range(0, data.consumeInt(0, MOST)).mapToObj(n -> one.get()).toList();
  }

  private <T> Optional<T> perhaps(Supplier<T> one) {
    return data.consumeBoolean() ? Optional.of(one.get()) : Optional.empty();
  }

  private Span span() {
    return span(0);
  }

  /** From there on, where a code point begins that is not the end; no token cuts one in two. */
  private Span span(int from) {
    int rest = text.codePointCount(from, text.length());
    int start = data.consumeInt(0, rest - 1);
    int end = data.consumeInt(start + 1, rest);
    return new Span(text.offsetByCodePoints(from, start), text.offsetByCodePoints(from, end));
  }

  /** Pieces in text order. */
  private List<Span> content() {
    List<Span> pieces = new ArrayList<>(List.of(span()));
    int from = pieces.get(0).end();
    while (from < text.length() && pieces.size() < MOST && data.consumeBoolean()) {
      pieces.add(span(from));
      from = pieces.get(pieces.size() - 1).end();
    }
    return pieces;
  }

  private String id() {
    return data.pickValue(ids);
  }

  private String word() {
    return data.consumeString(10);
  }

  private double confidence() {
    return data.consumeProbabilityDouble();
  }

  private Entity entity(String id) {
    List<Mention> mentions = new ArrayList<>(several(this::mention));
    mentions.add(mention());
    mentions.sort(Comparator.comparing(Mention::span));
    return new Entity(
        id,
        id.equals(ORGANIZATION) ? EntityType.ORGANIZATION : data.pickValue(EntityType.values()),
        perhaps(this::word),
        several(this::word),
        several(this::word),
        several(() -> ORGANIZATION),
        several(() -> data.pickValue(LINKS)),
        mentions);
  }

  private Mention mention() {
    return new Mention(
        span(), data.pickValue(MentionType.values()), confidence(), perhaps(this::word));
  }

  private SpokenAttribution attribution() {
    List<Via> via = several(() -> new Via(span(), perhaps(this::span)));
    Attribution attribution =
        new Attribution(
            content(),
            perhaps(this::span),
            perhaps(this::span),
            data.pickValue(QuoteType.values()),
            data.pickValue(Attitude.values()),
            data.pickValue(Polarity.values()),
            via,
            Optional.empty(),
            perhaps(this::span),
            perhaps(this::span),
            true,
            data.consumeBoolean(),
            confidence(),
            "rules");
    List<String> speakers = several(this::id);
    return new SpokenAttribution(
        attribution,
        speakers,
        speakers.isEmpty() ? Optional.empty() : Optional.of(data.pickValue(SpeakerType.values())),
        speakers.size() > 1 && data.consumeBoolean(),
        perhaps(this::id),
        several(this::id),
        via.stream().map(v -> several(this::id)).toList());
  }

  private Relation relation(int attributions) {
    return new Relation(
        id(),
        data.pickValue(Predicate.values()),
        data.consumeBoolean()
            ? new RelationObject.EntityObject(id())
            : new RelationObject.Literal(word(), "string"),
        List.of(span()),
        span(),
        span(),
        data.pickValue(Modality.values()),
        confidence(),
        perhaps(this::word),
        perhaps(this::word),
        attributions > 0 ? perhaps(() -> data.consumeInt(0, attributions - 1)) : Optional.empty(),
        "rules");
  }
}
