package org.w3id.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Web archives (WARC, ISO 28500), gzipped ones too: each successful HTTP response with a page is an
 * article, read as {@link HtmlReader} does, its address the record's target where the page names
 * none. Other responses are skipped with a code; requests and the like are passed over. The record
 * id is that of the record, without {@code urn:uuid:}.
 */
public final class WebArchiveReader implements ArticleReader {
  private static final String UUID = "urn:uuid:";
  private static final int OK = 200;

  @Override
  public boolean hasRecords() {
    return true;
  }

  @Override
  public ArticleSource open(NamedBytes input, ReadLimits limits) throws ReadException {
    InputStream in = InputBytes.open(input, limits);
    try {
      WarcReader reader = new WarcReader(in);
      reader.setLenient(true);
      return new Responses(input, limits, in, reader);
    } catch (IOException e) {
      InputBytes.close(in);
      throw InputBytes.failed(input, e);
    }
  }

  private static final class Responses implements ArticleSource {
    private final NamedBytes input;
    private final ReadLimits limits;
    private final InputStream in;
    private final WarcReader reader;
    private boolean over;

    Responses(NamedBytes input, ReadLimits limits, InputStream in, WarcReader reader) {
      this.input = input;
      this.limits = limits;
      this.in = in;
      this.reader = reader;
    }

    @Override
    public Optional<PendingArticle> next() throws ReadException {
      while (!over) {
        Optional<WarcRecord> record = record();
        over = record.isEmpty();
        if (record.isPresent()
            && record.get() instanceof WarcResponse response
            && isHttp(response)) {
          return Optional.of(pending(response));
        }
      }
      return Optional.empty();
    }

    private Optional<WarcRecord> record() throws ReadException {
      try {
        return reader.next();
      } catch (ExpansionLimit.Passed e) {
        over = true;
        throw InputBytes.failed(input, e);
      } catch (IOException | IllegalArgumentException e) {
        over = true;
        throw InputBytes.damaged(input, e);
      }
    }

    /** One whose type cannot be read counts, so that it fails as a record and is not lost. */
    private static boolean isHttp(WarcResponse response) {
      try {
        return response.contentType().base().equals(MediaType.HTTP);
      } catch (IllegalArgumentException e) {
        return true;
      }
    }

    private PendingArticle pending(WarcResponse response) throws ReadException {
      String id = id(response);
      try {
        return pending(response, id);
      } catch (ReadException e) {
        throw e.ofRecord(id);
      } catch (ExpansionLimit.Passed e) {
        over = true;
        throw InputBytes.failed(input, e);
      } catch (IOException | IllegalArgumentException e) {
        throw new ReadException(
                ReadErrorCode.BAD_RECORD,
                where(id),
                "no response that can be read (" + e.getMessage() + ")",
                "Fetch that page again, or leave it; the others are read",
                e)
            .ofRecord(id);
      }
    }

    private String id(WarcResponse response) {
      String id = response.headers().first("WARC-Record-ID").orElse("offset-" + reader.position());
      String bare = id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
      return bare.startsWith(UUID) ? bare.substring(UUID.length()) : bare;
    }

    private String where(String id) {
      return input.name() + " record " + id;
    }

    /** Takes the page's bytes out; to parse them may take long. */
    private PendingArticle pending(WarcResponse response, String id)
        throws IOException, ReadException {
      HttpResponse http = response.http();
      if (http.status() != OK) {
        throw skipped(ReadErrorCode.NOT_OK, id, "the response has status " + http.status());
      }
      MediaType type = http.contentType();
      if (!type.base().equals(MediaType.HTML) && !type.base().equals(MediaType.XHTML)) {
        throw skipped(ReadErrorCode.NOT_HTML, id, "the response is " + type.base());
      }
      String target = response.headers().first("WARC-Target-URI").orElse("");
      String charset = type.parameters().getOrDefault("charset", "");
      byte[] body = body(http, id);
      return new PendingArticle(Optional.of(id), () -> article(body, charset, target, id));
    }

    private Article article(byte[] body, String charset, String target, String id)
        throws ReadException {
      try {
        HtmlPage page = HtmlPage.read(body, charset, target, where(id));
        return new Article(
            input.name(), Optional.of(id), page.text(), page.encoding(), page.metadata(), true);
      } catch (ReadException e) {
        throw e.ofRecord(id);
      }
    }

    private ReadException skipped(ReadErrorCode code, String id, String problem) {
      return new ReadException(code, where(id), problem, "It is passed over");
    }

    private byte[] body(HttpResponse http, String id) throws IOException, ReadException {
      InputStream body = http.bodyDecoded().stream();
      byte[] bytes = body.readNBytes(limits.maxBytes());
      if (bytes.length == limits.maxBytes() && body.read() >= 0) {
        throw InputBytes.tooLarge(where(id), limits);
      }
      return bytes;
    }

    @Override
    public void close() {
      InputBytes.close(in);
    }
  }
}
