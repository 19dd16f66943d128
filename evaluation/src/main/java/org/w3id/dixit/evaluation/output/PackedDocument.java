package org.w3id.dixit.evaluation.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A document that waits in memory, deflated to about a tenth of its size. */
final class PackedDocument {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final byte[] deflated;

  PackedDocument(JsonNode document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(JSON.writeValueAsBytes(document));
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all", e);
    }
    deflated = bytes.toByteArray();
  }

  JsonNode document() throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return JSON.readTree(in.readAllBytes());
    }
  }
}
