package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.dixit.attribution.Attitude;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.attribution.QuoteType;
import org.w3id.dixit.entity.Countries;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Titles;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;
import org.w3id.dixit.text.Span;

/**
 * Finds the speakers of one document's attributions: sources in text order, so that each sees who
 * spoke before; then contents, whose pronouns need the speakers. Belongs to one thread.
 */
final class DocumentSpeakers {
  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final SourceResolver sources;
  private final Content contents;
  private final Anonymity anonymity;
  private final Set<EntityDraft> hidden = new HashSet<>();

  DocumentSpeakers(
      EntityDrafts drafts,
      Nouns nouns,
      Countries countries,
      Pronouns pronouns,
      Anonymity anonymity,
      Titles titles) {
    this.drafts = drafts;
    this.text = drafts.text();
    this.anonymity = anonymity;
    Discourse discourse = new Discourse(drafts);
    this.sources = new SourceResolver(discourse, nouns, countries, pronouns, titles);
    this.contents = new Content(discourse, pronouns, sources.pronounResolver());
  }

  /** What is known of an attribution before ids are given. */
  private record Spoken(
      Attribution attribution,
      Resolution source,
      List<List<EntityDraft>> via,
      List<EntityDraft> about) {}

  /** Result: entities in the order of their first mention, attributions in the given order. */
  record Result(List<Entity> entities, List<SpokenAttribution> attributions) {}

  Result resolve(List<Attribution> attributions) {
    Resolution[] found = resolveSources(attributions);
    resolveFirstPersons(attributions, found);
    findHidden(attributions, found);
    List<Spoken> spoken = new ArrayList<>();
    Map<Span, List<EntityDraft>> known = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      Attribution attribution = attributions.get(i);
      List<List<EntityDraft>> via =
          attribution.via().stream()
              .map(
                  passed ->
                      known.computeIfAbsent(
                          passed.source(), span -> sources.resolve(span).speakers()))
              .toList();
      spoken.add(
          new Spoken(attribution, found[i], via, contents.about(attribution, found[i].speakers())));
    }
    contents.restOfText();
    Map<EntityDraft, Entity> entities = drafts.freeze();
    return new Result(
        List.copyOf(entities.values()),
        spoken.stream().map(one -> attribution(one, entities)).toList());
  }

  private Resolution[] resolveSources(List<Attribution> attributions) {
    Resolution[] found = new Resolution[attributions.size()];
    Arrays.fill(found, Resolution.none());
    Map<Span, Resolution> bySource = new HashMap<>();
    IntStream.range(0, found.length)
        .filter(i -> attributions.get(i).source().isPresent())
        .boxed()
        .sorted(Comparator.comparing(i -> attributions.get(i).source().orElseThrow()))
        .forEach(
            i -> {
              Attribution attribution = attributions.get(i);
              Span source = attribution.source().orElseThrow();
              found[i] =
                  bySource.computeIfAbsent(
                      source, span -> sources.resolve(span, attribution.content()));
              if (attribution.attributed()) {
                sources.spoke(source, found[i].speakers(), asks(attribution));
              }
              rememberDocument(attribution, found[i]);
            });
    return found;
  }

  /** "asked Smith whether …": what follows in quotation marks is likely the answer. */
  private static boolean asks(Attribution attribution) {
    return attribution.attitude() == Attitude.QUESTION
        && attribution.quoteType() == QuoteType.INDIRECT;
  }

  /** "I" as the source of words inside of somebody's words: who says those says these. */
  private void resolveFirstPersons(List<Attribution> attributions, Resolution[] found) {
    for (int i = 0; i < found.length; i++) {
      Attribution inner = attributions.get(i);
      if (inner.parent().isPresent() && inner.source().filter(sources::isFirstPerson).isPresent()) {
        Resolution outer = found[inner.parent().get()];
        found[i] = outer.speakers().size() == 1 ? outer : found[i];
      }
    }
  }

  /** "said in a statement", "In a joint statement, the two countries said": it is theirs. */
  private void rememberDocument(Attribution attribution, Resolution speakers) {
    if (speakers.isEmpty() || speakers.document().isPresent()) {
      return;
    }
    attribution.cue().ifPresent(cue -> saidIn(text.range(cue), speakers));
    attribution.medium().ifPresent(medium -> saidIn(text.range(medium), speakers));
    int source = text.tokenAt(attribution.source().orElseThrow().start());
    if (source < text.size()) {
      int start = text.sentenceStart(text.get(source).sentence());
      if (source > start && text.get(start).is("in")) {
        saidIn(new TokenRange(start, source), speakers);
      }
    }
  }

  private void saidIn(TokenRange range, Resolution speakers) {
    sources.documents().saidIn(range, speakers.speakers());
  }

  private SpokenAttribution attribution(Spoken spoken, Map<EntityDraft, Entity> entities) {
    List<EntityDraft> speakers = spoken.source().speakers();
    return new SpokenAttribution(
        spoken.attribution(),
        ids(speakers, entities),
        speakerType(spoken),
        speakers.size() > 1,
        spoken.source().document().map(entities::get).map(Entity::id),
        ids(spoken.about(), entities),
        spoken.via().stream().map(via -> ids(via, entities)).toList());
  }

  private static List<String> ids(List<EntityDraft> drafts, Map<EntityDraft, Entity> entities) {
    return drafts.stream().filter(entities::containsKey).map(d -> entities.get(d).id()).toList();
  }

  private Optional<SpeakerType> speakerType(Spoken spoken) {
    List<EntityDraft> speakers = spoken.source().speakers();
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    EntityDraft first = speakers.get(0);
    return Optional.of(hidden.contains(first) ? SpeakerType.ANONYMOUS : type(first));
  }

  /** Who does not want to be named says so once; it holds wherever they speak. */
  private void findHidden(List<Attribution> attributions, Resolution[] found) {
    for (int i = 0; i < found.length; i++) {
      boolean said =
          attributions
              .get(i)
              .source()
              .filter(source -> anonymity.isSaidOf(text, text.range(source)))
              .isPresent();
      if (said) {
        found[i].speakers().stream().filter(DocumentSpeakers::isUnnamed).forEach(hidden::add);
      }
    }
  }

  private static boolean isUnnamed(EntityDraft speaker) {
    SpeakerType type = type(speaker);
    return type == SpeakerType.UNNAMED_PERSON || type == SpeakerType.UNNAMED_GROUP;
  }

  private static SpeakerType type(EntityDraft speaker) {
    return switch (speaker.type()) {
      case PERSON -> speaker.isNamed() ? SpeakerType.NAMED_PERSON : SpeakerType.UNNAMED_PERSON;
      case CREATIVE_WORK -> SpeakerType.DOCUMENT;
      case GROUP -> SpeakerType.UNNAMED_GROUP;
      case ORGANIZATION, PLACE, COUNTRY, CITY ->
          speaker.isNamed() || speaker.country().isPresent()
              ? SpeakerType.NAMED_ORGANIZATION
              : SpeakerType.UNNAMED_GROUP;
    };
  }
}
