package org.w3id.dixit.encode;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Objects;

/**
 * A text as the encoder read it: the layer that names and attributions are decoded from, and that
 * the last annotator removes.
 *
 * @param words of the text
 * @param states of quotation, one a word
 * @param windows whose cores tile the words
 */
public record Encoded(Words words, List<QuoteState> states, List<EncodedWindow> windows) {
  public Encoded {
    Objects.requireNonNull(words, "words");
    states = List.copyOf(states);
    windows = List.copyOf(windows);
  }

  QuoteState state(int word) {
    return states.get(word);
  }

  /** The end of the mark that a closing word belongs to: some are typed as two. */
  int endOfMark(int closing) {
    int next = closing + 1;
    boolean same =
        next < words.size()
            && state(next) == QuoteState.CLOSING
            && words.surface(next).equals(words.surface(closing));
    return same ? next + 1 : next;
  }

  /** Whether one of a stretch's words is a quotation mark. */
  boolean hasMark(Labels.Stretch stretch) {
    return states.subList(stretch.first(), stretch.last()).stream()
        .anyMatch(state -> state == QuoteState.OPENING || state == QuoteState.CLOSING);
  }

  static Shape[] shapes(Words words) {
    Shape[] shapes = new Shape[words.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = Shape.of(words.surface(i));
    }
    return shapes;
  }

  /** What the encoder gave for words [begin, end), of which [first, last) are decided on here. */
  public static final class EncodedWindow {
    private final Window window;
    private final float[][] names;
    private final float[][] cues;
    private final float[] link;
    private final float[] facts;

    /**
     * @param names a row a word of the window: scores of the name labels
     * @param cues scores of the cue labels
     * @param link vectors for the linker, one word after another
     * @param facts vectors for the relator, likewise
     */
    EncodedWindow(Window window, float[][] names, float[][] cues, float[] link, float[] facts) {
      this.window = window;
      this.names = names;
      this.cues = cues;
      this.link = link;
      this.facts = facts;
    }

    int begin() {
      return window.begin();
    }

    int end() {
      return window.end();
    }

    Window window() {
      return window;
    }

    /** A copy of the scores of the name labels. */
    float[][] names() {
      return copy(names);
    }

    /** A copy of the scores of the cue labels. */
    float[][] cues() {
      return copy(cues);
    }

    FloatBuffer link() {
      return FloatBuffer.wrap(link).asReadOnlyBuffer();
    }

    FloatBuffer facts() {
      return FloatBuffer.wrap(facts).asReadOnlyBuffer();
    }

    /** Whether a word, counted from the window's first, stands in the core. */
    boolean isCore(int word) {
      return window.first() <= word + window.begin() && word + window.begin() < window.last();
    }

    private static float[][] copy(float[][] rows) {
      float[][] copy = new float[rows.length][];
      for (int i = 0; i < rows.length; i++) {
        copy[i] = rows[i].clone();
      }
      return copy;
    }
  }
}
