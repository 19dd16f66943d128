package org.w3id.dixit.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.attribution.Attitude;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.attribution.QuoteType;
import org.w3id.dixit.attribution.Via;
import org.w3id.dixit.speaker.SpeakerType;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

/** An attribution in the making: an asserted indirect statement of nobody, until told otherwise. */
final class AttributionDraft {
  private final List<Span> content;
  private Optional<Span> source = Optional.empty();
  private Optional<Span> cue = Optional.empty();
  private QuoteType quoteType = QuoteType.INDIRECT;
  private Attitude attitude = Attitude.STATEMENT;
  private Polarity polarity = Polarity.ASSERTED;
  private final List<Via> via = new ArrayList<>();
  private final List<List<String>> viaSpeakers = new ArrayList<>();
  private Optional<Integer> parent = Optional.empty();
  private Optional<Span> addressee = Optional.empty();
  private Optional<Span> medium = Optional.empty();
  private boolean attributed = true;
  private boolean unclosed;
  private double confidence = 0.5;
  private List<String> speakers = List.of();
  private Optional<SpeakerType> speakerType = Optional.empty();
  private boolean joint;
  private Optional<String> sourceDocument = Optional.empty();
  private List<String> about = List.of();

  AttributionDraft(Span... content) {
    this.content = List.of(content);
  }

  AttributionDraft source(Span span) {
    source = Optional.of(span);
    return this;
  }

  AttributionDraft cue(Span span) {
    cue = Optional.of(span);
    return this;
  }

  AttributionDraft is(QuoteType q, Attitude a, Polarity p) {
    quoteType = q;
    attitude = a;
    polarity = p;
    return this;
  }

  AttributionDraft via(Span span, Optional<Span> viaCue, String... entities) {
    via.add(new Via(span, viaCue));
    viaSpeakers.add(List.of(entities));
    return this;
  }

  AttributionDraft parent(int index) {
    parent = Optional.of(index);
    return this;
  }

  AttributionDraft addressee(Span span) {
    addressee = Optional.of(span);
    return this;
  }

  AttributionDraft medium(Span span) {
    medium = Optional.of(span);
    return this;
  }

  AttributionDraft notAttributed() {
    attributed = false;
    return this;
  }

  AttributionDraft unclosed() {
    unclosed = true;
    return this;
  }

  AttributionDraft confidence(double value) {
    confidence = value;
    return this;
  }

  AttributionDraft speakers(SpeakerType type, String... entities) {
    speakers = List.of(entities);
    speakerType = Optional.of(type);
    joint = entities.length > 1;
    return this;
  }

  AttributionDraft sourceDocument(String entity) {
    sourceDocument = Optional.of(entity);
    return this;
  }

  AttributionDraft about(String... entities) {
    about = List.of(entities);
    return this;
  }

  SpokenAttribution done() {
    return new SpokenAttribution(
        new Attribution(
            content,
            source,
            cue,
            quoteType,
            attitude,
            polarity,
            via,
            parent,
            addressee,
            medium,
            attributed,
            unclosed,
            confidence,
            "by hand"),
        speakers,
        speakerType,
        joint,
        sourceDocument,
        about,
        viaSpeakers);
  }
}
