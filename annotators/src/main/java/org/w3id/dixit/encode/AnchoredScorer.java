package org.w3id.dixit.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
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
    int width = window.end() - window.begin();
    LongBuffer places = LongBuffer.allocate(anchors.size() * 2);
    anchors.forEach(anchor -> places.put(anchor.first()).put(anchor.last()));
    LongBuffer paragraphs = LongBuffer.allocate(width);
    for (int i = window.begin(); i < window.end(); i++) {
      paragraphs.put(words.paragraph(i));
    }
    long length = vectors.remaining() / width;
    try (OnnxTensor rows =
            OnnxTensor.createTensor(environment, vectors, new long[] {width, length});
        OnnxTensor spans =
            OnnxTensor.createTensor(environment, places.flip(), new long[] {anchors.size(), 2});
        OnnxTensor breaks =
            OnnxTensor.createTensor(environment, paragraphs.flip(), new long[] {width});
        OrtSession.Result result =
            session.run(Map.of("words", rows, "anchors", spans, "paragraphs", breaks))) {
      int around = 2 * reach + 1;
      float[][] flat = Encoder.Sessions.rows(result, "scores", anchors.size() * around);
      float[][][] scores = new float[anchors.size()][around][];
      for (int a = 0; a < scores.length; a++) {
        System.arraycopy(flat, a * around, scores[a], 0, around);
      }
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the words around " + anchors.size() + " anchors could not be scored", e);
    }
  }
}
