package org.w3id.dixit.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * JSON laid out for people: one key a line, indented by two spaces, but nodes that are read at a
 * glance, such as spans, on one line. Holds the state of one document.
 */
final class ReadableLayout implements PrettyPrinter {
  private static final String LINE_BREAK = "\n";

  private int depth;

  /** Depth at which one line began; negative where none has. */
  private int lineDepth = -1;

  private boolean lineIsNext;

  /** What opens next, and all in it, stands on one line. */
  void oneLine() {
    lineIsNext = true;
  }

  private boolean isOneLine() {
    return lineDepth >= 0;
  }

  private void open(JsonGenerator out, char bracket) throws IOException {
    if (lineIsNext && !isOneLine()) {
      lineDepth = depth;
    }
    lineIsNext = false;
    out.writeRaw(bracket);
    depth++;
  }

  private void close(JsonGenerator out, int entries, char bracket) throws IOException {
    depth--;
    if (entries > 0) {
      separate(out);
    }
    out.writeRaw(bracket);
    if (depth == lineDepth) {
      lineDepth = -1;
    }
  }

  private void separate(JsonGenerator out) throws IOException {
    if (isOneLine()) {
      out.writeRaw(' ');
      return;
    }
    out.writeRaw(LINE_BREAK);
    for (int i = 0; i < depth; i++) {
      out.writeRaw("  ");
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(LINE_BREAK);
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    open(out, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    close(out, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    open(out, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    close(out, values, ']');
  }
}
