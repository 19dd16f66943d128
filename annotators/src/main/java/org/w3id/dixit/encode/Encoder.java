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
import org.w3id.dixit.encode.Encoded.EncodedWindow;
import org.w3id.dixit.models.TrainedModel;

/**
 * The shared encoder: a small BERT whose word vectors serve names and attributions alike, run by
 * ONNX Runtime with 8-bit weights. One window a call, never two together: activations are quantised
 * over a call, so batches would make a result depend on its neighbours. One thread a call; any
 * number of threads may call.
 */
public final class Encoder {
  private static final long OUTSIDE_SHAPE = 0;
  private static final long OUTSIDE_SPACED = 1;
  private static final int FEATURES = 3;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;
  private final Window.Size size;

  public Encoder(TrainedModel model) {
    ModelSettings settings = ModelSettings.of(model);
    this.size = settings.window();
    this.pieces = new WordPieces(model.lines("vocab.txt"));
    this.session = Sessions.open(environment, model.file("encoder.onnx"));
  }

  /**
   * Reads a text.
   *
   * @throws RuntimeInterruptedException as CoreNLP's annotators do, where the thread was
   *     interrupted
   */
  public Encoded encode(String text) {
    Words words = Words.of(text);
    Shape[] shapes = Encoded.shapes(words);
    QuoteState[] states = QuoteState.of(words, shapes);
    int[][] ids = new int[words.size()][];
    int[] lengths = new int[words.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = pieces.of(words.surface(i));
      lengths[i] = ids[i].length;
    }
    List<EncodedWindow> windows = new ArrayList<>();
    for (Window window : Window.cut(words, lengths, size)) {
      if (Thread.interrupted()) {
        throw new RuntimeInterruptedException();
      }
      windows.add(run(window, words, ids, shapes, states));
    }
    return new Encoded(words, List.of(states), windows);
  }

  @SuppressWarnings("EnumOrdinal") // the network's input numbers the constants in their order
  private EncodedWindow run(
      Window window, Words words, int[][] ids, Shape[] shapes, QuoteState[] states) {
    int width = window.end() - window.begin();
    int length = 2;
    for (int i = window.begin(); i < window.end(); i++) {
      length += ids[i].length;
    }
    LongBuffer input = LongBuffer.allocate(length);
    LongBuffer features = LongBuffer.allocate(length * FEATURES);
    LongBuffer starts = LongBuffer.allocate(width);
    put(input, features, pieces.first(), OUTSIDE_SHAPE, OUTSIDE_SPACED, 0);
    for (int i = window.begin(); i < window.end(); i++) {
      starts.put(input.position());
      for (int id : ids[i]) {
        long spaced = words.isSpaced(i) ? 1 : 0;
        put(input, features, id, shapes[i].id(), spaced, states[i].id());
      }
    }
    put(input, features, pieces.last(), OUTSIDE_SHAPE, OUTSIDE_SPACED, 0);
    return run(window, input.flip(), features.flip(), starts.flip());
  }

  private static void put(
      LongBuffer input, LongBuffer features, long id, long shape, long spaced, long state) {
    input.put(id);
    features.put(shape).put(spaced).put(state);
  }

  private EncodedWindow run(
      Window window, LongBuffer input, LongBuffer features, LongBuffer starts) {
    long length = input.limit();
    long width = starts.limit();
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, input, new long[] {1, length});
        OnnxTensor marks =
            OnnxTensor.createTensor(environment, features, new long[] {1, length, FEATURES});
        OnnxTensor first = OnnxTensor.createTensor(environment, starts, new long[] {1, width});
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "features", marks, "starts", first))) {
      return new EncodedWindow(
          window,
          Sessions.rows(result, "names", (int) width),
          Sessions.rows(result, "cues", (int) width),
          Sessions.floats(result, "link"),
          Sessions.floats(result, "facts"));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on " + width + " words", e);
    }
  }

  /** ONNX Runtime's sessions and tensors, as plain arrays. */
  static final class Sessions {
    private Sessions() {}

    static OrtSession open(OrtEnvironment environment, byte[] graph) {
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return environment.createSession(graph, options);
      } catch (OrtException e) {
        throw new IllegalStateException("ONNX Runtime cannot load the model", e);
      }
    }

    static float[] floats(OrtSession.Result result, String output) throws OrtException {
      OnnxTensor tensor = (OnnxTensor) result.get(output).orElseThrow();
      FloatBuffer buffer = tensor.getFloatBuffer();
      float[] values = new float[buffer.remaining()];
      buffer.get(values);
      return values;
    }

    static float[][] rows(OrtSession.Result result, String output, int rows) throws OrtException {
      float[] values = floats(result, output);
      int width = values.length / rows;
      float[][] matrix = new float[rows][];
      for (int i = 0; i < rows; i++) {
        matrix[i] = java.util.Arrays.copyOfRange(values, i * width, (i + 1) * width);
      }
      return matrix;
    }
  }
}
