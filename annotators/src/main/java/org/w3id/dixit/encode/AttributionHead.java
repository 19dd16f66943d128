package org.w3id.dixit.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Labels cueLabels;
  private final Labels roleLabels;
  private final float bias;
  private final int reach;

  public AttributionHead(TrainedModel model) {
    ModelSettings settings = ModelSettings.of(model);
    this.cueLabels = settings.cues();
    this.roleLabels = settings.roles();
    this.bias = settings.cueBias();
    this.reach = settings.reach();
    this.linker = Encoder.Sessions.open(environment, model.file("linker.onnx"));
  }

  /** All attributions, in the order of their cues. */
  public List<DecodedAttribution> decode(Encoded encoded) {
    boolean[] opening = encoded.marks(QuoteState.OPENING);
    boolean[] closing = encoded.marks(QuoteState.CLOSING);
    List<DecodedAttribution> found = new ArrayList<>();
    for (EncodedWindow window : encoded.windows()) {
      List<Stretch> cues = cues(encoded.words(), window);
      if (cues.isEmpty()) {
        continue;
      }
      float[][][] roles = link(encoded.words(), window, cues);
      for (int c = 0; c < roles.length; c++) {
        attribution(encoded.words(), window, cues.get(c), roles[c], opening, closing)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Stretch> cues(Words words, EncodedWindow window) {
    float[][] plain = copy(window.cues());
    float[][] biased = copy(window.cues());
    Labels.logSoftmax(plain, 0);
    Labels.logSoftmax(biased, bias);
    for (int i = 0; i < biased.length; i++) {
      if (words.isBreak(window.begin() + i)) {
        Labels.onlyOutside(biased[i]);
      }
    }
    return cueLabels.stretches(cueLabels.path(biased), plain).stream()
        .filter(cue -> window.isCore(cue.first()))
        .toList();
  }

  private static float[][] copy(float[][] rows) {
    float[][] copy = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }

  /** For each cue, log scores of the roles of the words from {@code reach} before its first. */
  private float[][][] link(Words words, EncodedWindow window, List<Stretch> cues) {
    int width = window.end() - window.begin();
    LongBuffer places = LongBuffer.allocate(cues.size() * 2);
    cues.forEach(cue -> places.put(cue.first()).put(cue.last()));
    LongBuffer paragraphs = LongBuffer.allocate(width);
    for (int i = window.begin(); i < window.end(); i++) {
      paragraphs.put(words.paragraph(i));
    }
    long vector = window.link().length / width;
    try (OnnxTensor vectors =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(window.link()), new long[] {width, vector});
        OnnxTensor spans =
            OnnxTensor.createTensor(environment, places.flip(), new long[] {cues.size(), 2});
        OnnxTensor breaks =
            OnnxTensor.createTensor(environment, paragraphs.flip(), new long[] {width});
        OrtSession.Result result =
            linker.run(Map.of("words", vectors, "cues", spans, "paragraphs", breaks))) {
      int rows = 2 * reach + 1;
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

  /** Word numbers below count from the text's start. */
  private Optional<DecodedAttribution> attribution(
      Words words,
      EncodedWindow window,
      Stretch cue,
      float[][] roles,
      boolean[] opening,
      boolean[] closing) {
    int first = cue.first() + window.begin();
    int last = cue.last() + window.begin();
    int origin = first - reach;
    int begin = Math.max(window.begin(), origin);
    int end = Math.min(window.end(), origin + 2 * reach + 1);
    float[][] rows = new float[end - begin][];
    for (int i = begin; i < end; i++) {
      rows[i - begin] = roles[i - origin];
    }
    Labels.logSoftmax(rows, 0);
    for (int i = begin; i < end; i++) {
      if (words.isBreak(i) || (first <= i && i < last)) {
        Labels.onlyOutside(rows[i - begin]);
      }
    }
    Optional<Part> source = Optional.empty();
    List<Stretch> content = new ArrayList<>();
    for (Stretch stretch : roleLabels.stretches(roleLabels.path(rows), rows)) {
      Part part = part(words, stretch, begin);
      if (stretch.kind().equals(CONTENT)) {
        content.add(stretch);
      } else if (stretch.kind().equals(SOURCE)
          && source.map(Part::mean).orElse(-1.0) < part.mean()) {
        source = Optional.of(part);
      }
    }
    List<Part> pieces = snapped(words, content, begin, opening, closing);
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new DecodedAttribution(part(words, cue, window.begin()), source, pieces));
  }

  private static Part part(Words words, Stretch stretch, int shift) {
    return new Part(
        words.span(stretch.first() + shift, stretch.last() + shift),
        stretch.kind(),
        stretch.mean(),
        stretch.least());
  }

  /** Pieces that begin with a mark and end just before the one that closes it take it in. */
  private static List<Part> snapped(
      Words words, List<Stretch> content, int shift, boolean[] opening, boolean[] closing) {
    List<Part> parts = new ArrayList<>();
    int free = 0;
    for (Stretch stretch : content.stream().sorted(Comparator.comparing(Stretch::first)).toList()) {
      int begin = stretch.first() + shift;
      int end = stretch.last() + shift;
      if (opening[begin]) {
        int close = begin + 1;
        while (close < end + SNAP
            && close < words.size()
            && !words.isBreak(close)
            && !closing[close]) {
          close++;
        }
        boolean closes = close < words.size() && close >= end && close < end + SNAP;
        end = closes && closing[close] ? close + 1 : end;
      }
      begin = Math.max(begin, free);
      if (begin < end) {
        free = end;
        parts.add(
            new Part(words.span(begin, end), stretch.kind(), stretch.mean(), stretch.least()));
      }
    }
    return parts;
  }
}
