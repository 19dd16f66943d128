package org.w3id.dixit.interop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.w3id.dixit.text.Span;

/** A text with named stretches, put down as {@code ⟦name|words⟧}; stretches may nest. */
final class MarkedText {
  private final String text;
  private final Map<String, Span> spans = new HashMap<>();

  MarkedText(String marked) {
    StringBuilder plain = new StringBuilder();
    Deque<String> names = new ArrayDeque<>();
    Deque<Integer> starts = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '⟦') {
        int bar = marked.indexOf('|', i);
        names.push(marked.substring(i + 1, bar));
        starts.push(plain.length());
        i = bar;
      } else if (c == '⟧') {
        spans.put(names.pop(), new Span(starts.pop(), plain.length()));
      } else {
        plain.append(c);
      }
    }
    this.text = plain.toString();
  }

  String text() {
    return text;
  }

  Span at(String name) {
    Span span = spans.get(name);
    if (span == null) {
      throw new IllegalArgumentException("no stretch named " + name);
    }
    return span;
  }
}
