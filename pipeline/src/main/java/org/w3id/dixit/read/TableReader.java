package org.w3id.dixit.read;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Tables as text (RFC 4180), one article a row; the first row names the columns. Where that one has
 * semicolons and no commas, as spreadsheets of some countries write it, semicolons part the columns
 * of a {@code .csv}. Rows without an id are named {@code row-7}; the first below the names is 1.
 */
public final class TableReader implements ArticleReader {
  /** From so many bytes, whole lines of them, the encoding is told. */
  private static final int SAMPLE = 1 << 16;

  /** Columns that a message names, and characters of one. */
  private static final int MOST_TOLD = 20;

  private static final int LONGEST_TOLD = 40;

  private final RecordFields fields;
  private final char delimiter;

  /**
   * @param delimiter between columns
   */
  public TableReader(RecordFields fields, char delimiter) {
    this.fields = fields;
    this.delimiter = delimiter;
  }

  @Override
  public boolean hasRecords() {
    return true;
  }

  @Override
  public ArticleSource open(NamedBytes input, ReadLimits limits) throws ReadException {
    InputStream in = InputBytes.open(input, limits);
    try {
      byte[] sample = in.readNBytes(SAMPLE);
      TextDecoder.Decoded decoded = TextDecoder.decode(wholeLines(sample), input.name());
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(sample), in);
      return new Rows(input, limits, all, decoded, delimiter(decoded.text()));
    } catch (IOException e) {
      InputBytes.close(in);
      throw InputBytes.failed(input, e);
    }
  }

  private static byte[] wholeLines(byte[] sample) {
    int end = sample.length;
    while (sample.length == SAMPLE && end > 0 && sample[end - 1] != '\n') {
      end--;
    }
    return end == 0 ? sample : Arrays.copyOf(sample, end);
  }

  private char delimiter(String text) {
    String names = text.lines().findFirst().orElse("");
    boolean semicolons = delimiter == ',' && names.indexOf(',') < 0 && names.indexOf(';') >= 0;
    return semicolons ? ';' : delimiter;
  }

  private final class Rows implements ArticleSource {
    private final NamedBytes input;
    private final ReadLimits limits;
    private final InputStream in;
    private final String encoding;
    private final Bounded reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private boolean over;

    Rows(
        NamedBytes input,
        ReadLimits limits,
        InputStream in,
        TextDecoder.Decoded sample,
        char columnDelimiter)
        throws IOException, ReadException {
      this.input = input;
      this.limits = limits;
      this.in = in;
      this.encoding = sample.encoding();
      this.reader = new Bounded(unmarked(in, encoding), limits.maxBytes());
      this.parser = CSVParser.parse(reader, format(columnDelimiter));
      this.rows = parser.iterator();
      if (!parser.getHeaderNames().isEmpty() && !parser.getHeaderNames().contains(fields.text())) {
        throw new ReadException(
            ReadErrorCode.BAD_RECORD,
            input.name(),
            "no column \"" + fields.text() + "\" among " + columns(),
            "Name the column that holds the text: --field text=NAME");
      }
    }

    /** For a message: on one line, whatever the names hold. */
    private String columns() {
      return parser.getHeaderNames().stream()
          .limit(MOST_TOLD)
          .map(name -> name.replaceAll("\\p{Cntrl}", " "))
          .map(name -> name.length() > LONGEST_TOLD ? name.substring(0, LONGEST_TOLD) + "…" : name)
          .toList()
          .toString();
    }

    @Override
    public Optional<PendingArticle> next() throws ReadException {
      Optional<CSVRecord> row = row();
      if (row.isEmpty()) {
        return Optional.empty();
      }
      CSVRecord values = row.get();
      String place = "row-" + values.getRecordNumber();
      if (bytes(values) > limits.maxBytes()) {
        throw InputBytes.tooLarge(input.name() + " " + place, limits).ofRecord(place);
      }
      Article article =
          RecordArticle.of(
              input.name(),
              place,
              encoding,
              fields,
              field -> Optional.ofNullable(values.isSet(field) ? values.get(field) : null));
      return Optional.of(PendingArticle.of(article));
    }

    private static long bytes(CSVRecord values) {
      return values.stream()
          .mapToLong(value -> value.getBytes(StandardCharsets.UTF_8).length)
          .sum();
    }

    private Optional<CSVRecord> row() throws ReadException {
      try {
        reader.begin();
        over = over || !rows.hasNext();
        return over ? Optional.empty() : Optional.of(rows.next());
      } catch (UncheckedIOException e) {
        over = true;
        throw failed(e.getCause());
      }
    }

    private ReadException failed(IOException e) {
      if (reader.passed) {
        return new ReadException(
            ReadErrorCode.TOO_LARGE,
            input.name() + " line " + parser.getCurrentLineNumber(),
            "a row is longer than " + limits.maxBytes() + " characters",
            "Look for a quotation mark that is not closed, or raise --max-bytes; what comes after"
                + " is not read",
            e);
      }
      return InputBytes.failed(input, e);
    }

    @Override
    public void close() {
      InputBytes.close(in);
    }
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setAllowMissingColumnNames(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  private static Reader unmarked(InputStream in, String encoding) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, Charset.forName(encoding)));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /**
   * Lets no row grow without measure: a quotation mark that is never closed would take the rest.
   */
  private static final class Bounded extends FilterReader {
    private final long longest;
    private long taken;
    private boolean passed;

    Bounded(Reader in, long longest) {
      super(in);
      this.longest = longest;
    }

    /** A row begins. */
    void begin() {
      taken = 0;
    }

    @Override
    public int read() throws IOException {
      taken++;
      check();
      return super.read();
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
      int n = super.read(chars, offset, length);
      taken += Math.max(n, 0);
      check();
      return n;
    }

    private void check() throws IOException {
      // the parser reads ahead by a buffer of its own
      if (taken > longest + (1 << 16)) {
        passed = true;
        throw new IOException("row too long");
      }
    }
  }
}
