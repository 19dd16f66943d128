package org.w3id.dixit.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * JSON lines: an object a line, one article each. Blank lines are passed over; a line that is no
 * article is one failed record, named by its id or else its line ({@code line-7}), and the next
 * goes on. Each line is decoded by itself, as {@link TextDecoder} does.
 */
public final class JsonLinesReader implements ArticleReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final RecordFields fields;

  /** A reader of records with those fields. */
  public JsonLinesReader(RecordFields fields) {
    this.fields = fields;
  }

  @Override
  public boolean hasRecords() {
    return true;
  }

  @Override
  public ArticleSource open(NamedBytes input, ReadLimits limits) throws ReadException {
    return new Lines(input, limits, InputBytes.open(input, limits));
  }

  private final class Lines implements ArticleSource {
    private final NamedBytes input;
    private final ReadLimits limits;
    private final InputStream in;
    private final ByteLines lines;
    private boolean over;

    Lines(NamedBytes input, ReadLimits limits, InputStream in) {
      this.input = input;
      this.limits = limits;
      this.in = in;
      this.lines = new ByteLines(in, limits.maxBytes());
    }

    @Override
    public Optional<PendingArticle> next() throws ReadException {
      while (!over) {
        Optional<byte[]> line = line();
        if (line.isPresent() && !isBlank(line.get())) {
          Article article = article(line.get(), "line-" + lines.number());
          return Optional.of(PendingArticle.of(article));
        }
        over = line.isEmpty();
      }
      return Optional.empty();
    }

    private Optional<byte[]> line() throws ReadException {
      try {
        return lines.next();
      } catch (IOException e) {
        over = true;
        throw InputBytes.failed(input, e);
      }
    }

    private Article article(byte[] line, String place) throws ReadException {
      String where = input.name() + " " + place;
      if (lines.wasCut()) {
        throw InputBytes.tooLarge(where, limits).ofRecord(place);
      }
      try {
        TextDecoder.Decoded decoded = TextDecoder.decode(line, where);
        JsonNode node = JSON.readTree(decoded.text());
        if (!node.isObject()) {
          throw bad(where, "not a JSON object").ofRecord(place);
        }
        return RecordArticle.of(
            input.name(), place, decoded.encoding(), fields, field -> value(node, field));
      } catch (JsonProcessingException e) {
        throw bad(where, "no JSON" + column(e)).ofRecord(place);
      } catch (ReadException e) {
        throw e.recordId().isPresent() ? e : e.ofRecord(place);
      }
    }

    @Override
    public void close() {
      InputBytes.close(in);
    }
  }

  private static ReadException bad(String where, String problem) {
    return new ReadException(
        ReadErrorCode.BAD_RECORD, where, problem, "Mend the line; the others are read");
  }

  /** Where limits of depth and length are passed there is none. */
  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : ", at column " + e.getLocation().getColumnNr();
  }

  private static Optional<String> value(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() || value.isNumber() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
