package org.w3id.dixit.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final String SOURCE = "SRC";
  private static final String CONTENT = "CON";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession linker;
  private final ModelSettings settings;

  public AttributionHead(TrainedModel model) {
    this.settings = ModelSettings.of(model);
    this.linker = Encoder.Sessions.open(environment, model.file("linker.onnx"));
  }

  /**
   * All attributions, in the order of their cues, those inside others marked so.
   *
   * @throws RuntimeInterruptedException as CoreNLP's annotators do, where the thread was
   *     interrupted
   */
  public List<DecodedAttribution> decode(Encoded encoded) {
    return new Settlement(settings.kept())
        .settle(linked(encoded)).stream().map(found -> found.in(encoded.words())).toList();
  }

  private List<LinkedStretches> linked(Encoded encoded) {
    List<LinkedStretches> found = new ArrayList<>();
    for (EncodedWindow window : encoded.windows()) {
      if (Thread.interrupted()) {
        throw new RuntimeInterruptedException();
      }
      List<Stretch> cues = cues(encoded.words(), window);
      if (cues.isEmpty()) {
        continue;
      }
      float[][][] roles = link(encoded.words(), window, cues);
      for (int c = 0; c < roles.length; c++) {
        attribution(encoded, window, cues.get(c).shifted(window.begin()), roles[c])
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Words of the stretches count from the window's first. */
  private List<Stretch> cues(Words words, EncodedWindow window) {
    float[][] plain = window.cues();
    float[][] biased = window.cues();
    Labels.logSoftmax(plain, 0);
    Labels.logSoftmax(biased, settings.cueBias());
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

  /** For each cue, scores of the roles of the words from {@code reach} before its first. */
  private float[][][] link(Words words, EncodedWindow window, List<Stretch> cues) {
    int width = window.end() - window.begin();
    LongBuffer places = LongBuffer.allocate(cues.size() * 2);
    cues.forEach(cue -> places.put(cue.first()).put(cue.last()));
    LongBuffer paragraphs = LongBuffer.allocate(width);
    for (int i = window.begin(); i < window.end(); i++) {
      paragraphs.put(words.paragraph(i));
    }
    FloatBuffer link = window.link();
    long vector = link.remaining() / width;
    try (OnnxTensor vectors =
            OnnxTensor.createTensor(environment, link, new long[] {width, vector});
        OnnxTensor spans =
            OnnxTensor.createTensor(environment, places.flip(), new long[] {cues.size(), 2});
        OnnxTensor breaks =
            OnnxTensor.createTensor(environment, paragraphs.flip(), new long[] {width});
        OrtSession.Result result =
            linker.run(Map.of("words", vectors, "cues", spans, "paragraphs", breaks))) {
      int rows = 2 * settings.reach() + 1;
      float[][] flat = Encoder.Sessions.rows(result, "roles", cues.size() * rows);
      float[][][] roles = new float[cues.size()][rows][];
      for (int c = 0; c < roles.length; c++) {
        System.arraycopy(flat, c * rows, roles[c], 0, rows);
      }
      return roles;
    } catch (OrtException e) {
      throw new IllegalStateException("the linker failed on " + cues.size() + " cues", e);
    }
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
        return i + 1;
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
