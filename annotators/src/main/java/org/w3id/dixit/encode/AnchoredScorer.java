package org.w3id.dixit.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.dixit.encode.Encoded.EncodedWindow;
import org.w3id.dixit.encode.Labels.Stretch;

/**
 * A small network that looks at one stretch of words at a time, the anchor, and scores the words
 * around it: roles for a cue, properties for a mention. All anchors of a window go in together, in
 * text order, since activations are quantised over a call. Any number of threads may call.
 */
final class AnchoredScorer {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final int reach;

  /**
   * @param graph an ONNX file's bytes
   * @param reach words on either side of an anchor's first word that are scored
   */
  AnchoredScorer(byte[] graph, int reach) {
    this.session = Encoder.Sessions.open(environment, graph);
    this.reach = reach;
  }

  int reach() {
    return reach;
  }

  /**
   * For each anchor, the scores of the {@code 2 reach + 1} words from {@code reach} before its
   * first. Rows outside of the window hold nothing of use.
   *
   * @param vectors the encoder's for the window's words, one after another
   * @param anchors counted from the window's first word
   */
  float[][][] score(Words words, EncodedWindow window, FloatBuffer vectors, List<Stretch> anchors) {
    try (Inputs inputs = new Inputs(words, window, vectors, anchors)) {
      return run(inputs, anchors.size(), 2 * reach + 1);
    }
  }

  /**
   * As {@link #score(Words, EncodedWindow, FloatBuffer, List)}, but only of the words asked for.
   *
   * @param asked for each anchor the same number of rows, counted from {@code reach} words before
   *     its first
   * @return for each anchor the rows asked for
   */
  float[][][] score(
      Words words,
      EncodedWindow window,
      FloatBuffer vectors,
      List<Stretch> anchors,
      long[][] asked) {
    try (Inputs inputs = new Inputs(words, window, vectors, anchors)) {
      inputs.put("asked", asked);
      return run(inputs, anchors.size(), asked[0].length);
    }
  }

  private float[][][] run(Inputs inputs, int anchors, int rows) {
    try (OrtSession.Result result = session.run(inputs.tensors)) {
      float[][] flat = Encoder.Sessions.rows(result, "scores", anchors * rows);
      float[][][] scores = new float[anchors][rows][];
      for (int a = 0; a < anchors; a++) {
        System.arraycopy(flat, a * rows, scores[a], 0, rows);
      }
      return scores;
    } catch (OrtException e) {
      throw failure(e);
    }
  }

  private static IllegalStateException failure(OrtException e) {
    return new IllegalStateException("the words around anchors could not be scored", e);
  }

  /** What goes into a call. */
  private final class Inputs implements AutoCloseable {
    private final Map<String, OnnxTensor> tensors = new HashMap<>();

    Inputs(Words words, EncodedWindow window, FloatBuffer vectors, List<Stretch> anchors) {
      int width = window.end() - window.begin();
      try {
        long[] shape = {width, vectors.remaining() / width};
        tensors.put("words", OnnxTensor.createTensor(environment, vectors, shape));
      } catch (OrtException e) {
        throw failure(e);
      }
      long[][] places = new long[anchors.size()][];
      Arrays.setAll(places, i -> new long[] {anchors.get(i).first(), anchors.get(i).last()});
      put("anchors", places);
      long[] paragraphs = new long[width];
      Arrays.setAll(paragraphs, i -> words.paragraph(window.begin() + i));
      put("paragraphs", paragraphs);
    }

    /**
     * @param values of long, as an array of any depth
     */
    void put(String name, Object values) {
      try {
        tensors.put(name, OnnxTensor.createTensor(environment, values));
      } catch (OrtException e) {
        throw failure(e);
      }
    }

    @Override
    public void close() {
      tensors.values().forEach(OnnxTensor::close);
    }
  }
}
