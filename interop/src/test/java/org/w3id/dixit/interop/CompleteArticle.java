package org.w3id.dixit.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

/** An article, annotated by hand, in which every key and every value of the contract stands. */
final class CompleteArticle {
  private static final Set<Predicate> DATES =
      Set.of(Predicate.BIRTH_DATE, Predicate.DEATH_DATE, Predicate.FOUNDING_DATE);

  private static final MarkedText TEXT =
      new MarkedText(
          """
          Deal 😀 reached [UPDATED] \\ "at last"

          NORTHTOWN, ⟦ruri|Ruritania⟧ (WIRE) — ⟦q1|“We agreed 🤝🏽,”⟧ ⟦cue1|said⟧ ⟦src1|⟦title|President⟧ (Ana) ⟦diaz|Díaz⟧⟧.

          ⟦q2a|“It is done.⟧

          ⟦q2b|“Nothing more to say”⟧ about ⟦acme|Acme\u00a0Corp⟧, ⟦src2|⟦she|she⟧⟧ ⟦cue2|told⟧ ⟦addr|AFP⟧ ⟦med|on X⟧.

          ⟦docu|The statement⟧ of ⟦both|the two countries⟧ ⟦cue3|called⟧ ⟦q3|it “a first step”⟧, ⟦viacue|according to⟧ ⟦cnn|CNN⟧ and ⟦wire|WIRE⟧.

          ⟦src4|A senior official⟧ ⟦cue4|hoped⟧ ⟦q4|that ⟦in|⟦insrc|⟦capital|Northtown⟧⟧ ⟦incue|would order⟧ ⟦inq|its army home⟧⟧⟧, but ⟦he|he⟧ ⟦cue5|did not believe⟧ ⟦q5|it⟧, ⟦cue6|declined to ask⟧ ⟦q6|why⟧, ⟦cue7|plans⟧ ⟦q7|to stay⟧ and ⟦cue8|saw⟧ ⟦q8|nothing⟧. He ⟦cue9|asked⟧ ⟦q9|who ⟦shorty|“Shorty”⟧ was⟧.

          ⟦src10|Officials who asked not to be named⟧ ⟦cue10|wrote⟧ ⟦q10|"never closed⟧

          She was born in ⟦year|1961⟧, he in ⟦month|May 1970⟧, it was founded on ⟦day|2 June 1999⟧.
          """
              .replace("\n", "\r\n"));

  private CompleteArticle() {}

  static AnnotatedArticle annotated() {
    String text = TEXT.text();
    Article article =
        new Article(
            "news/2023 & more.jsonl", Optional.of("r/7?"), text, "windows-1252", Metadata.NONE);
    return new AnnotatedArticle(
        article,
        metadata(),
        new AnnotatedText(text, entities(), attributions(), relations()),
        OptionalInt.of(text.length()));
  }

  private static Metadata metadata() {
    return new Metadata(
        Optional.of("Deal 😀 reached [UPDATED] \\ \"at last\""),
        Optional.of("2023-12-08T14:03:00+04:00"),
        Optional.of("2023-12"),
        Optional.of("NORTHTOWN, Ruritania (WIRE)"),
        Optional.of("The Example & Sons <Daily>"),
        Optional.of("Zoë O’Neil"),
        Optional.of("https://example.org/a b/[7]?q=ü%&x=\"1\""),
        Optional.of("en"));
  }

  private static Span at(String name) {
    return TEXT.at(name);
  }

  private static Mention mention(String name, MentionType type) {
    return new Mention(at(name), type, 0.994, Optional.empty());
  }

  private static Entity entity(String id, EntityType type, String name, Mention... mentions) {
    return new Entity(
        id, type, Optional.of(name), List.of(), List.of(), List.of(), List.of(), List.of(mentions));
  }

  private static List<Entity> entities() {
    Entity diaz =
        new Entity(
            "person:ana-diaz",
            EntityType.PERSON,
            Optional.of("Ana Díaz"),
            List.of("Díaz", "Mrs \"D\""),
            List.of("President"),
            List.of("organization:acme"),
            List.of("https://example.org/wiki/Ana_Díaz", "http://example.org/Q1"),
            List.of(
                mention("diaz", MentionType.NAME),
                mention("she", MentionType.PRONOUN),
                mention("both", MentionType.NOMINAL)));
    Entity unnamed =
        new Entity(
            "person:x",
            EntityType.PERSON,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(mention("he", MentionType.PRONOUN)));
    Entity capital =
        entity(
            "place:northtown",
            EntityType.CITY,
            "Northtown",
            new Mention(
                at("capital"), MentionType.NAME, 0, Optional.of("government of Ruritania")));
    return List.of(
        entity(
            "place:ruritania", EntityType.COUNTRY, "Ruritania", mention("ruri", MentionType.NAME)),
        diaz,
        entity(
            "organization:acme",
            EntityType.ORGANIZATION,
            "Acme",
            mention("acme", MentionType.NAME)),
        entity(
            "work:statement",
            EntityType.CREATIVE_WORK,
            "statement",
            mention("docu", MentionType.NOMINAL)),
        entity(
            "group:both",
            EntityType.GROUP,
            "the two countries",
            mention("both", MentionType.NOMINAL)),
        entity(
            "organization:cnn", EntityType.ORGANIZATION, "CNN", mention("cnn", MentionType.NAME)),
        entity(
            "organization:wire",
            EntityType.ORGANIZATION,
            "WIRE",
            mention("wire", MentionType.NAME)),
        capital,
        unnamed,
        entity("place:hill", EntityType.PLACE, "Hill", mention("shorty", MentionType.NAME)));
  }

  private static List<SpokenAttribution> attributions() {
    List<SpokenAttribution> found = new ArrayList<>();
    found.add(
        new AttributionDraft(at("q1"))
            .source(at("src1"))
            .cue(at("cue1"))
            .is(QuoteType.DIRECT, Attitude.STATEMENT, Polarity.ASSERTED)
            .speakers(SpeakerType.NAMED_PERSON, "person:ana-diaz")
            .confidence(1)
            .done());
    found.add(
        new AttributionDraft(at("q2a"), at("q2b"))
            .source(at("src2"))
            .cue(at("cue2"))
            .is(QuoteType.DIRECT, Attitude.STATEMENT, Polarity.ASSERTED)
            .speakers(SpeakerType.NAMED_ORGANIZATION, "person:ana-diaz", "organization:acme")
            .addressee(at("addr"))
            .medium(at("med"))
            .about("organization:acme")
            .confidence(0.005)
            .done());
    found.add(
        new AttributionDraft(at("q3"))
            .source(at("docu"))
            .cue(at("cue3"))
            .is(QuoteType.MIXED, Attitude.STATEMENT, Polarity.ASSERTED)
            .speakers(SpeakerType.DOCUMENT, "group:both", "place:ruritania")
            .sourceDocument("work:statement")
            .via(at("cnn"), Optional.of(at("viacue")), "organization:cnn")
            .via(at("wire"), Optional.empty())
            .done());
    found.add(
        new AttributionDraft(at("q4"))
            .source(at("src4"))
            .cue(at("cue4"))
            .is(QuoteType.INDIRECT, Attitude.WISH, Polarity.ASSERTED)
            .speakers(SpeakerType.UNNAMED_PERSON, "person:x")
            .about("place:northtown", "place:hill")
            .done());
    found.add(
        new AttributionDraft(at("inq"))
            .source(at("insrc"))
            .cue(at("incue"))
            .is(QuoteType.INDIRECT, Attitude.DECREE, Polarity.ASSERTED)
            .speakers(SpeakerType.NAMED_ORGANIZATION, "place:northtown")
            .parent(3)
            .done());
    found.add(
        new AttributionDraft(at("q5"))
            .source(at("he"))
            .cue(at("cue5"))
            .is(QuoteType.INDIRECT, Attitude.BELIEF, Polarity.NEGATED)
            .done());
    found.add(
        new AttributionDraft(at("q6"))
            .cue(at("cue6"))
            .is(QuoteType.INDIRECT, Attitude.QUESTION, Polarity.REFUSED)
            .done());
    found.add(
        new AttributionDraft(at("q7"))
            .cue(at("cue7"))
            .is(QuoteType.INDIRECT, Attitude.INTENTION, Polarity.ASSERTED)
            .done());
    found.add(
        new AttributionDraft(at("q8"))
            .cue(at("cue8"))
            .is(QuoteType.INDIRECT, Attitude.PERCEPTION, Polarity.ASSERTED)
            .done());
    found.add(
        new AttributionDraft(at("shorty"))
            .is(QuoteType.DIRECT, Attitude.STATEMENT, Polarity.ASSERTED)
            .notAttributed()
            .done());
    found.add(
        new AttributionDraft(at("q10"))
            .source(at("src10"))
            .is(QuoteType.DIRECT, Attitude.STATEMENT, Polarity.ASSERTED)
            .speakers(SpeakerType.ANONYMOUS, "group:both")
            .unclosed()
            .done());
    found.add(
        new AttributionDraft(at("q10"))
            .is(QuoteType.DIRECT, Attitude.STATEMENT, Polarity.ASSERTED)
            .speakers(SpeakerType.UNNAMED_GROUP, "group:both")
            .done());
    return found;
  }

  private static List<Relation> relations() {
    List<Relation> found = new ArrayList<>();
    Modality[] modalities = Modality.values();
    for (Predicate predicate : Predicate.values()) {
      if (!DATES.contains(predicate)) {
        Modality modality = modalities[found.size() % modalities.length];
        found.add(
            relation(predicate, new RelationObject.EntityObject("organization:acme"), modality));
      }
    }
    found.add(date(Predicate.BIRTH_DATE, "1961", "gYear", "year"));
    found.add(date(Predicate.DEATH_DATE, "1970-05", "gYearMonth", "month"));
    found.add(date(Predicate.FOUNDING_DATE, "1999-06-02", "date", "day"));
    return found;
  }

  private static Relation relation(Predicate predicate, RelationObject object, Modality modality) {
    boolean open = predicate == Predicate.OPEN_RELATION;
    return new Relation(
        "person:ana-diaz",
        predicate,
        object,
        List.of(at("src1"), at("q3")),
        at("diaz"),
        at("acme"),
        modality,
        0.42,
        open ? Optional.empty() : Optional.of("deputy \"head\""),
        open ? Optional.of("agreed\twith") : Optional.empty(),
        open ? Optional.of(3) : Optional.empty(),
        "test");
  }

  private static Relation date(Predicate predicate, String value, String datatype, String where) {
    return new Relation(
        "person:ana-diaz",
        predicate,
        new RelationObject.Literal(value, datatype),
        List.of(at(where)),
        at("she"),
        at(where),
        Modality.ASSERTED,
        0.7,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "test");
  }
}
