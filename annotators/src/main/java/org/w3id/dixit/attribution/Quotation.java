package org.w3id.dixit.attribution;

import java.util.Objects;
import org.w3id.dixit.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span from the opening to the closing mark, both included; to the last character of the
 *     paragraph where the closing mark is missing
 * @param opened whether the opening mark is there
 * @param closed whether the closing mark is there
 * @param parent index of the quotation that holds this one, -1 for an outermost one
 * @param continues whether it goes on with the quotation that the paragraph before left open: the
 *     opening mark is repeated
 */
public record Quotation(Span span, boolean opened, boolean closed, int parent, boolean continues) {
  public Quotation {
    Objects.requireNonNull(span, "span");
  }

  /** Whether no other quotation holds it. */
  public boolean outermost() {
    return parent < 0;
  }
}
