package org.w3id.dixit.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/** Writes one article's values; keys without a value are left out. Holds its state. */
final class DocumentWriter {
  private static final int CONFIDENCE_DECIMALS = 2;

  private final JsonGenerator out;
  private final ReadableLayout layout;
  private final WrittenText text;
  private final NodeIds ids;
  private final ExportOptions options;

  DocumentWriter(
      JsonGenerator out,
      ReadableLayout layout,
      WrittenText text,
      NodeIds ids,
      ExportOptions options) {
    this.out = out;
    this.layout = layout;
    this.text = text;
    this.ids = ids;
    this.options = options;
  }

  NodeIds ids() {
    return ids;
  }

  WrittenText text() {
    return text;
  }

  ExportOptions options() {
    return options;
  }

  void startNode(String id, String type) throws IOException {
    out.writeStartObject();
    string("id", id);
    string("type", type);
  }

  /** A node that is read at a glance. */
  void startLine(String id, String type) throws IOException {
    layout.oneLine();
    startNode(id, type);
  }

  void startObject() throws IOException {
    out.writeStartObject();
  }

  void end() throws IOException {
    out.writeEndObject();
  }

  void startArray(String key) throws IOException {
    out.writeArrayFieldStart(key);
  }

  void endArray() throws IOException {
    out.writeEndArray();
  }

  void key(String key) throws IOException {
    out.writeFieldName(key);
  }

  void raw(String key, String json) throws IOException {
    out.writeFieldName(key);
    out.writeRawValue(json);
  }

  void string(String key, String value) throws IOException {
    out.writeStringField(key, WrittenText.wellFormed(value));
  }

  void string(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(key, value.get());
    }
  }

  void strings(String key, List<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.writeFieldName(key);
    layout.oneLine();
    out.writeStartArray();
    for (String value : values) {
      out.writeString(WrittenText.wellFormed(value));
    }
    out.writeEndArray();
  }

  /** A value of an XML Schema type. */
  void literal(String key, String lexical, String datatype) throws IOException {
    out.writeFieldName(key);
    layout.oneLine();
    out.writeStartObject();
    string("@value", lexical);
    string("type", "xsd:" + datatype);
    out.writeEndObject();
  }

  void entities(String key, List<String> entityIds) throws IOException {
    strings(key, entityIds.stream().distinct().map(ids::entity).toList());
  }

  void number(String key, int value) throws IOException {
    out.writeNumberField(key, value);
  }

  void flag(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  void confidence(double value) throws IOException {
    out.writeNumberField(
        "confidence",
        BigDecimal.valueOf(value).setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_UP));
  }

  void span(String key, Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      out.writeFieldName(key);
      span(span.get());
    }
  }

  void spans(String key, List<Span> spans) throws IOException {
    startArray(key);
    for (Span span : spans) {
      span(span);
    }
    endArray();
  }

  private void span(Span span) throws IOException {
    WrittenText.Piece piece = text.piece(span);
    startLine(ids.span(piece), "Span");
    place(piece);
    end();
  }

  /** Where a node stands, and its words where they are written. */
  void place(WrittenText.Piece piece) throws IOException {
    number("start", piece.start());
    number("end", piece.end());
    if (options.exact()) {
      string("exact", piece.exact());
    }
  }
}
