package org.w3id.dixit.interop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.attribution.Attitude;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.attribution.QuoteType;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.export.AnnotatedArticle;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;
import org.w3id.dixit.relation.Modality;
import org.w3id.dixit.relation.Predicate;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.relation.RelationObject;
import org.w3id.dixit.speaker.SpeakerType;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

/** Annotations without sense but of every shape, over a text of hostile characters. */
final class RandomArticle {
  private static final String[] PIECES = {
    "word",
    " ",
    "\r\n\r\n",
    "\n",
    "\t",
    "“",
    "”",
    "\"",
    "'",
    "\\",
    "😀",
    "🤝🏽",
    "e\u0301",
    "ü",
    "שלום",
    "<b>",
    "&",
    "\u0000",
    "\u007f",
    "\u2028",
    "\ud800",
    "\udc00",
    "[x]",
    "{}",
    "%41",
    "中",
    "\ufeff",
    "\u0085",
    "_:b0",
    "@id"
  };

  private final Random random;
  private final String text;
  private final List<Entity> entities;

  RandomArticle(long seed) {
    this.random = new Random(seed);
    StringBuilder words = new StringBuilder("start ");
    for (int i = random.nextInt(300); i >= 0; i--) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    this.text = words.toString();
    this.entities = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(this::entity).toList();
  }

  AnnotatedArticle annotated() {
    List<SpokenAttribution> attributions =
        IntStream.range(0, random.nextInt(12))
            .mapToObj(this::attribution)
            .sorted(Comparator.comparing(a -> a.attribution().content().get(0)))
            .toList();
    List<Relation> relations = Stream.generate(this::relation).limit(random.nextInt(10)).toList();
    return new AnnotatedArticle(
        new Article("random.txt", maybe("record " + word()), text, "UTF-8", Metadata.NONE),
        new Metadata(
            maybe(word()),
            maybe("2023-12-0" + (1 + random.nextInt(9))),
            maybe(pick("2023", "2023-10", "2023-10-01T00:00:00Z", "never")),
            maybe(word()),
            maybe(word()),
            maybe(word()),
            maybe(pick("https://example.org/" + word(), "no address", "http://example.org")),
            maybe("en")),
        new AnnotatedText(text, entities, attributions, relations),
        random.nextInt(5) == 0 ? OptionalInt.of(text.length()) : OptionalInt.empty());
  }

  private Entity entity(int number) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      mentions.add(
          new Mention(span(), pick(MentionType.values()), random.nextDouble(), maybe(word())));
    }
    return new Entity(
        "kind:" + number + pick("", "é", ",", "%"),
        pick(EntityType.values()),
        maybe(word()),
        some(),
        some(),
        List.of(),
        random.nextBoolean() ? List.of("https://example.org/" + word()) : List.of(),
        mentions);
  }

  private SpokenAttribution attribution(int index) {
    List<Span> content = new ArrayList<>(List.of(span()));
    int end = content.get(0).end();
    if (end + 2 < text.length() && random.nextBoolean()) {
      content.add(new Span(end + 1, end + 2));
    }
    AttributionDraft draft =
        new AttributionDraft(content.toArray(Span[]::new))
            .is(pick(QuoteType.values()), pick(Attitude.values()), pick(Polarity.values()))
            .about(entityIds())
            .confidence(random.nextDouble());
    draft = random.nextBoolean() ? draft.source(span()) : draft;
    draft = random.nextBoolean() ? draft.cue(span()) : draft;
    draft = random.nextBoolean() ? draft.via(span(), Optional.of(span()), entityIds()) : draft;
    draft = random.nextBoolean() ? draft.via(span(), Optional.empty(), entityIds()) : draft;
    draft = random.nextBoolean() ? draft.medium(span()) : draft.addressee(span());
    draft = random.nextBoolean() ? draft.speakers(pick(SpeakerType.values()), entityIds()) : draft;
    draft = random.nextInt(4) == 0 ? draft.unclosed() : draft;
    return (random.nextInt(4) == 0 ? draft.notAttributed() : draft).done();
  }

  private Relation relation() {
    RelationObject object =
        random.nextInt(4) == 0
            ? new RelationObject.Literal(String.valueOf(1000 + random.nextInt(1000)), "gYear")
            : new RelationObject.EntityObject(pick(entityIds()));
    return new Relation(
        pick(entityIds()),
        pick(Predicate.values()),
        object,
        List.of(span(), span()),
        span(),
        span(),
        pick(Modality.values()),
        random.nextDouble(),
        maybe(word()),
        maybe(word()),
        Optional.empty(),
        "test");
  }

  private String[] entityIds() {
    Entity first = entities.get(random.nextInt(entities.size()));
    Entity second = entities.get(random.nextInt(entities.size()));
    return Stream.of(first, second).map(Entity::id).distinct().toArray(String[]::new);
  }

  private Span span() {
    int start = random.nextInt(text.length());
    return new Span(start, start + 1 + random.nextInt(Math.min(40, text.length() - start)));
  }

  private List<String> some() {
    return Stream.generate(this::word).limit(random.nextInt(3)).toList();
  }

  private String word() {
    return pick(PIECES) + pick(PIECES) + random.nextInt(100);
  }

  private Optional<String> maybe(String value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
