package org.w3id.dixit.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.AnnotatedText;
import org.w3id.dixit.annotate.TextAnnotator;
import org.w3id.dixit.attribution.Attitude;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.attribution.QuoteType;
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

/**
 * Finds in a text that "Ann Lee, mayor of Springfield, said …" to the end of its line, without
 * CoreNLP: each line with "said" is an attribution to the words before it.
 */
public final class FakeAnnotator implements TextAnnotator {
  @Override
  public AnnotatedText annotate(String text) {
    List<Mention> mentions = new ArrayList<>();
    List<SpokenAttribution> attributions = new ArrayList<>();
    for (int at = text.indexOf(" said "); at >= 0; at = text.indexOf(" said ", at + 1)) {
      int begin = text.lastIndexOf('\n', at) + 1;
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      Span source = new Span(begin, at);
      mentions.add(new Mention(source, MentionType.NAME, 1, Optional.empty()));
      attributions.add(spoken(source, new Span(at + 1, at + 5), new Span(at + 6, end)));
    }
    if (mentions.isEmpty()) {
      return new AnnotatedText(text, List.of(), List.of(), List.of());
    }
    Entity speaker = entity(mentions.get(0).span().of(text), mentions);
    Relation relation = relation(mentions.get(0).span());
    return new AnnotatedText(text, List.of(speaker), attributions, List.of(relation));
  }

  private static Entity entity(String name, List<Mention> mentions) {
    return new Entity(
        "person:speaker",
        EntityType.PERSON,
        Optional.of(name),
        List.of(),
        List.of("mayor"),
        List.of(),
        List.of(),
        mentions);
  }

  private static SpokenAttribution spoken(Span source, Span cue, Span content) {
    Attribution attribution =
        new Attribution(
            List.of(content),
            Optional.of(source),
            Optional.of(cue),
            QuoteType.INDIRECT,
            Attitude.STATEMENT,
            Polarity.ASSERTED,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            0.75,
            "fake");
    return new SpokenAttribution(
        attribution,
        List.of("person:speaker"),
        Optional.of(SpeakerType.NAMED_PERSON),
        false,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Relation relation(Span evidence) {
    return new Relation(
        "person:speaker",
        Predicate.HOME_LOCATION,
        new RelationObject.Literal("Springfield", "string"),
        List.of(evidence),
        evidence,
        evidence,
        Modality.ASSERTED,
        0.5,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "test");
  }
}
