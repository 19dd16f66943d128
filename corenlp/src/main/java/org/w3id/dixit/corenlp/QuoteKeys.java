package org.w3id.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.speaker.SpokenAttribution;
import org.w3id.dixit.text.Span;

/**
 * Attributions as CoreNLP's quotations, one for each piece of content, with the keys of its quote
 * attribution: the mention is the source as it stands, the speaker whom it means. What somebody did
 * not say, or refused to, is none: these keys cannot tell it from what was said. Ends of tokens and
 * sentences are inclusive, as in CoreNLP's own quotations.
 */
final class QuoteKeys {
  /** CoreNLP's words for the kinds of mentions. */
  private static final Map<MentionType, String> MENTION_TYPES =
      Map.of(
          MentionType.NAME, "name",
          MentionType.NOMINAL, "animate noun",
          MentionType.PRONOUN, "pronoun");

  private final DocumentTokens tokens;
  private final CanonicalMentions canonical;

  private record Piece(Span span, SpokenAttribution spoken) {}

  QuoteKeys(DocumentTokens tokens, CanonicalMentions canonical) {
    this.tokens = tokens;
    this.canonical = canonical;
  }

  /** In text order, the outer before the inner one; the index is the place in the list. */
  List<CoreMap> quotes(Annotation document, List<SpokenAttribution> attributions) {
    List<Piece> pieces = new ArrayList<>();
    for (SpokenAttribution spoken : attributions) {
      Attribution attribution = spoken.attribution();
      if (attribution.attributed() && attribution.polarity() == Polarity.ASSERTED) {
        attribution.content().forEach(span -> pieces.add(new Piece(span, spoken)));
      }
    }
    pieces.removeIf(piece -> tokens.range(piece.span()).isEmpty());
    pieces.sort(
        Comparator.comparingInt((Piece piece) -> piece.span().start())
            .thenComparing(piece -> -piece.span().end()));
    String id = document.get(CoreAnnotations.DocIDAnnotation.class);
    List<CoreMap> quotes = new ArrayList<>();
    for (Piece piece : pieces) {
      quotes.add(quote(piece, quotes.size(), id));
    }
    return quotes;
  }

  private CoreMap quote(Piece piece, int index, String document) {
    Span span = piece.span();
    TokenRange range = tokens.range(span);
    CoreMap quote = new ArrayCoreMap();
    quote.set(CoreAnnotations.TextAnnotation.class, span.of(tokens.text()));
    if (document != null) {
      quote.set(CoreAnnotations.DocIDAnnotation.class, document);
    }
    quote.set(CoreAnnotations.QuotationIndexAnnotation.class, index);
    quote.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
    quote.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    quote.set(CoreAnnotations.TokensAnnotation.class, tokens.labels(range));
    quote.set(CoreAnnotations.TokenBeginAnnotation.class, range.from());
    quote.set(CoreAnnotations.TokenEndAnnotation.class, range.to() - 1);
    quote.set(CoreAnnotations.SentenceBeginAnnotation.class, tokens.sentence(range.from()));
    quote.set(CoreAnnotations.SentenceEndAnnotation.class, tokens.sentence(range.to() - 1));
    piece.spoken().attribution().source().ifPresent(source -> source(quote, source, piece));
    if (!piece.spoken().speakers().isEmpty()) {
      speakers(quote, piece.spoken().speakers());
    }
    return quote;
  }

  private void source(CoreMap quote, Span source, Piece piece) {
    TokenRange range = tokens.range(source);
    if (range.isEmpty()) {
      return;
    }
    quote.set(QuoteAttributionAnnotator.MentionAnnotation.class, source.of(tokens.text()));
    quote.set(QuoteAttributionAnnotator.MentionBeginAnnotation.class, range.from());
    quote.set(QuoteAttributionAnnotator.MentionEndAnnotation.class, range.to() - 1);
    quote.set(
        QuoteAttributionAnnotator.MentionSieveAnnotation.class,
        piece.spoken().attribution().method());
    mentionType(source, piece.spoken().speakers())
        .ifPresent(type -> quote.set(QuoteAttributionAnnotator.MentionTypeAnnotation.class, type));
  }

  /** Of the first mention of a speaker inside the source; names before the others. */
  private Optional<String> mentionType(Span source, List<String> speakers) {
    return speakers.stream()
        .flatMap(id -> canonical.entity(id).mentions().stream())
        .filter(mention -> source.contains(mention.span()))
        .map(Mention::type)
        .min(Comparator.naturalOrder())
        .map(MENTION_TYPES::get);
  }

  /** Who spoke, by name; those who spoke together are parted by semicolons. */
  private void speakers(CoreMap quote, List<String> speakers) {
    String names = speakers.stream().map(canonical::name).collect(Collectors.joining("; "));
    quote.set(QuoteAttributionAnnotator.SpeakerAnnotation.class, names);
    quote.set(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class, names);
    TokenRange range = canonical.range(speakers.get(0));
    if (speakers.size() == 1 && !range.isEmpty()) {
      quote.set(QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class, range.from());
      quote.set(QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class, range.to() - 1);
    }
  }
}
