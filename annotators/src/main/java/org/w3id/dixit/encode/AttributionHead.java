package org.w3id.dixit.encode;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.dixit.encode.Calibration.Features;
import org.w3id.dixit.encode.Calibration.Probabilities;
import org.w3id.dixit.encode.Encoded.EncodedWindow;
import org.w3id.dixit.encode.Labels.Stretch;
import org.w3id.dixit.models.TrainedModel;

/**
 * Reads attributions out of an encoded text, as in semantic role labelling: cues first, then each
 * cue's source and content among the words around it. Any number of threads may call.
 */
public final class AttributionHead {
  /** A closing mark that stands so few words after a piece that begins with one still belongs. */
  private static final int SNAP = 3;

  /** The bias of cues at the second look; chosen on the articles kept apart from training. */
  private static final float AGAIN = 4;

  private static final String SOURCE = "SRC";
  private static final String CONTENT = "CON";

  private final AnchoredScorer linker;
  private final ModelSettings settings;

  public AttributionHead(TrainedModel model) {
    this.settings = ModelSettings.of(model);
    this.linker = new AnchoredScorer(model.file("linker.onnx"), settings.reach());
  }

  /**
   * All attributions, in the order of their cues, those inside others marked so.
   *
   * @throws RuntimeInterruptedException as CoreNLP's annotators do, where the thread was
   *     interrupted
   */
  public List<DecodedAttribution> decode(Encoded encoded) {
    return new Settlement(settings.kept())
        .settle(linked(encoded, encoded.windows(), settings.cueBias(), cue -> true)).stream()
            .map(found -> found.in(encoded.words()))
            .toList();
  }

  /**
   * Looks again where a quotation is held by no attribution: any word may be a cue that is likelier
   * one than {@value #AGAIN} nats less than no cue.
   *
   * @param standing the attributions that stand
   * @param least confidence of an attribution, 0 to 1
   * @return more attributions, all with a source, the surest first
   */
  public List<DecodedAttribution> lookAgain(
      Encoded encoded, List<DecodedAttribution> standing, double least) {
    OpenQuotations open =
        new OpenQuotations(
            encoded, standing.stream().flatMap(a -> a.content().stream()).map(Part::span).toList());
    List<EncodedWindow> windows = encoded.windows().stream().filter(open::touches).toList();
    List<LinkedStretches> found =
        linked(encoded, windows, AGAIN, open::concerns).stream()
            .filter(a -> a.source().isPresent() && a.confidence() >= least)
            .toList();
    return open.filledBy(found).stream().map(a -> a.in(encoded.words())).toList();
  }

  private List<LinkedStretches> linked(
      Encoded encoded, List<EncodedWindow> windows, float cueBias, Predicate<Stretch> asked) {
    List<LinkedStretches> found = new ArrayList<>();
    for (EncodedWindow window : windows) {
      if (Thread.interrupted()) {
        throw new RuntimeInterruptedException();
      }
      List<Stretch> cues =
          cues(encoded.words(), window, cueBias).stream()
              .filter(cue -> asked.test(cue.shifted(window.begin())))
              .toList();
      if (cues.isEmpty()) {
        continue;
      }
      float[][][] roles = linker.score(encoded.words(), window, window.link(), cues);
      for (int c = 0; c < roles.length; c++) {
        attribution(encoded, window, cues.get(c).shifted(window.begin()), roles[c])
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Words of the stretches count from the window's first. */
  private List<Stretch> cues(Words words, EncodedWindow window, float bias) {
    float[][] plain = window.cues();
    float[][] biased = window.cues();
    Labels.logSoftmax(plain, 0);
    Labels.logSoftmax(biased, bias);
    for (int i = 0; i < biased.length; i++) {
      if (words.isBreak(window.begin() + i)) {
        Labels.onlyOutside(biased[i]);
      }
    }
    Labels labels = settings.cues();
    return labels.stretches(labels.path(biased), plain).stream()
        .filter(cue -> window.isCore(cue.first()))
        .toList();
  }

  /** Empty where the cue has no content. Words count from the text's start. */
  private Optional<LinkedStretches> attribution(
      Encoded encoded, EncodedWindow window, Stretch cue, float[][] roles) {
    Words words = encoded.words();
    int origin = cue.first() - settings.reach();
    int begin = Math.max(window.begin(), origin);
    int end = Math.min(window.end(), origin + roles.length);
    float[][] rows = new float[end - begin][];
    System.arraycopy(roles, begin - origin, rows, 0, rows.length);
    Labels.logSoftmax(rows, 0);
    for (int i = begin; i < end; i++) {
      if (words.isBreak(i) || (cue.first() <= i && i < cue.last())) {
        Labels.onlyOutside(rows[i - begin]);
      }
    }
    Labels labels = settings.roles();
    List<Stretch> stretches =
        labels.stretches(labels.path(rows), rows).stream().map(s -> s.shifted(begin)).toList();
    Stretch source = null;
    for (Stretch stretch : stretches) {
      boolean better = source == null || source.mean() < stretch.mean();
      source = stretch.kind().equals(SOURCE) && better ? stretch : source;
    }
    List<Stretch> content =
        snapped(encoded, stretches.stream().filter(s -> s.kind().equals(CONTENT)).toList());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LinkedStretches(
                cue,
                Optional.ofNullable(source),
                content,
                settings.calibration().confidence(features(encoded, cue, source, content)),
                false));
  }

  /** Pieces that begin with a mark and end just before the one that closes it take it in. */
  private static List<Stretch> snapped(Encoded encoded, List<Stretch> content) {
    List<Stretch> snapped = new ArrayList<>();
    int free = 0;
    for (Stretch piece : content) {
      int end = Math.max(piece.last(), endWithMark(encoded, piece));
      int begin = Math.max(piece.first(), free);
      if (begin < end) {
        free = end;
        snapped.add(new Stretch(begin, end, piece.kind(), piece.mean(), piece.least()));
      }
    }
    return snapped;
  }

  private static int endWithMark(Encoded encoded, Stretch piece) {
    if (encoded.state(piece.first()) != QuoteState.OPENING) {
      return piece.last();
    }
    int limit = Math.min(piece.last() + SNAP, encoded.words().size());
    for (int i = piece.first() + 1; i < limit && !encoded.words().isBreak(i); i++) {
      if (encoded.state(i) == QuoteState.CLOSING) {
        return encoded.endOfMark(i);
      }
    }
    return piece.last();
  }

  private static Features features(
      Encoded encoded, Stretch cue, Stretch source, List<Stretch> content) {
    boolean direct =
        content.stream()
            .allMatch(
                p ->
                    encoded.state(p.first()) == QuoteState.OPENING
                        && encoded.state(p.last() - 1) == QuoteState.CLOSING);
    return new Features(
        new Probabilities(cue.mean(), cue.least()),
        source == null ? null : new Probabilities(source.mean(), source.least()),
        content.stream().mapToDouble(Stretch::mean).min().orElseThrow(),
        content.stream().mapToDouble(Stretch::least).min().orElseThrow(),
        direct,
        !direct && content.stream().anyMatch(encoded::hasMark),
        content.stream().mapToInt(p -> p.last() - p.first()).sum(),
        content.size(),
        source == null ? 0 : source.gap(cue),
        content.stream().mapToInt(p -> p.gap(cue)).min().orElseThrow());
  }
}
