package org.w3id.dixit.encode;

import java.util.List;
import java.util.Objects;

/**
 * A text as the encoder read it: the layer that names and attributions are decoded from, and that
 * the last annotator removes.
 *
 * @param words of the text
 * @param windows whose cores tile the words
 */
public record Encoded(Words words, List<EncodedWindow> windows) {
  public Encoded {
    Objects.requireNonNull(words, "words");
    windows = List.copyOf(windows);
  }

  /** Whether a word is an opening or a closing quotation mark, by {@link QuoteState}. */
  boolean[] marks(QuoteState state) {
    QuoteState[] states = QuoteState.of(words, shapes(words));
    boolean[] marks = new boolean[states.length];
    for (int i = 0; i < states.length; i++) {
      marks[i] = states[i] == state;
    }
    return marks;
  }

  static Shape[] shapes(Words words) {
    Shape[] shapes = new Shape[words.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = Shape.of(words.surface(i));
    }
    return shapes;
  }

  /**
   * What the encoder gave for words [begin, end), of which [first, last) are decided on here.
   *
   * @param names a row a word of the window: scores of the name labels
   * @param cues scores of the cue labels
   * @param link vectors for the linker, one word after another
   */
  @SuppressWarnings("ArrayRecordComponent") // large, made once, never compared
  public record EncodedWindow(
      int begin, int first, int last, int end, float[][] names, float[][] cues, float[] link) {
    /** Whether a word, counted from the window's first, stands in the core. */
    public boolean isCore(int word) {
      return first <= word + begin && word + begin < last;
    }
  }
}
