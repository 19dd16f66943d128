package org.w3id.dixit.export;

import java.util.List;
import java.util.Optional;
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
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;
import org.w3id.dixit.relation.Modality;
import org.w3id.dixit.relation.Predicate;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.relation.RelationObject;
import org.w3id.dixit.speaker.SpeakerType;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

/** A short article with an emoji and Windows line breaks, and its annotations, put by hand. */
final class SampleArticle {
  static final String TEXT =
      """
      Deal 😀 reached

      "It works," said spokesperson Ann Lee of Acme.
      She did not say when, according to CNN.
      """
          .replace("\n", "\r\n");

  static final EngineInfo ENGINE =
      new EngineInfo("0.1.0", "ab".repeat(32), EngineInfo.DEFAULT_BASE);

  private SampleArticle() {}

  static AnnotatedArticle annotated() {
    return annotated(article(TEXT), Metadata.NONE);
  }

  static AnnotatedArticle annotated(Article article, Metadata metadata) {
    return new AnnotatedArticle(
        article,
        metadata,
        new AnnotatedText(
            article.text(), entities(), List.of(direct(), negated()), List.of(relation())));
  }

  static Article article(String text) {
    return new Article("folder/sample.txt", Optional.empty(), text, "UTF-8", Metadata.NONE);
  }

  /** Where the words stand for the first time. */
  static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  static List<Entity> entities() {
    return List.of(
        entity("person:ann-lee", EntityType.PERSON, "Ann Lee", List.of("spokesperson")),
        entity("organization:acme", EntityType.ORGANIZATION, "Acme", List.of()),
        entity("organization:cnn", EntityType.ORGANIZATION, "CNN", List.of()));
  }

  private static Entity entity(String id, EntityType type, String name, List<String> titles) {
    Mention mention = new Mention(at(name), MentionType.NAME, 0.987, Optional.empty());
    return new Entity(
        id, type, Optional.of(name), List.of(), titles, List.of(), List.of(), List.of(mention));
  }

  static SpokenAttribution direct() {
    return spoken(
        attribution(
            List.of(at("\"It works,\"")),
            Optional.of(at("spokesperson Ann Lee of Acme")),
            Optional.of(at("said")),
            QuoteType.DIRECT,
            Polarity.ASSERTED,
            List.of()),
        List.of("person:ann-lee"),
        List.of());
  }

  private static SpokenAttribution negated() {
    return spoken(
        attribution(
            List.of(at("when")),
            Optional.of(at("She")),
            Optional.of(at("did not say")),
            QuoteType.INDIRECT,
            Polarity.NEGATED,
            List.of(new Via(at("CNN"), Optional.of(at("according to"))))),
        List.of("person:ann-lee"),
        List.of(List.of("organization:cnn")));
  }

  static Attribution attribution(
      List<Span> content,
      Optional<Span> source,
      Optional<Span> cue,
      QuoteType quoteType,
      Polarity polarity,
      List<Via> via) {
    return new Attribution(
        content,
        source,
        cue,
        quoteType,
        Attitude.STATEMENT,
        polarity,
        via,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        0.9,
        "rules");
  }

  static SpokenAttribution spoken(
      Attribution attribution, List<String> speakers, List<List<String>> viaSpeakers) {
    return new SpokenAttribution(
        attribution,
        speakers,
        Optional.of(SpeakerType.NAMED_PERSON),
        false,
        Optional.empty(),
        List.of(),
        viaSpeakers);
  }

  private static Relation relation() {
    return new Relation(
        "person:ann-lee",
        Predicate.SPOKESPERSON_FOR,
        new RelationObject.EntityObject("organization:acme"),
        List.of(at("spokesperson Ann Lee of Acme")),
        at("Ann Lee"),
        at("Acme"),
        Modality.ASSERTED,
        1,
        Optional.of("spokesperson"),
        Optional.empty(),
        Optional.empty(),
        "test");
  }
}
