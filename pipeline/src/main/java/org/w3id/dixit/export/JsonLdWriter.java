package org.w3id.dixit.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.read.Metadata;

/**
 * Writes one article as JSON-LD 1.1, UTF-8, contract version 1: plain JSON to read with any tool,
 * and RDF by the context that stands in it. No blank nodes; offsets in code points; the same
 * article, engine and options give the same bytes.
 *
 * <p>Immutable; threads may share one.
 */
public final class JsonLdWriter implements Exporter {
  /** How the JSON is laid out; the values are the same. */
  public enum Layout {
    /** Indented, spans and mentions on a line each. */
    READABLE,
    /** The whole article on one line, a line of NDJSON-LD. */
    ONE_LINE
  }

  /** Version of the contract that the files keep. */
  public static final int CONTRACT_VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final EngineInfo engine;
  private final ExportOptions options;
  private final Layout layout;
  private final String context = JsonLdContext.load().minified();

  public JsonLdWriter(EngineInfo engine, ExportOptions options, Layout layout) {
    this.engine = engine;
    this.options = options;
    this.layout = layout;
  }

  /** One file an article, laid out for reading. */
  public JsonLdWriter(EngineInfo engine, ExportOptions options) {
    this(engine, options, Layout.READABLE);
  }

  /** The article's document as UTF-8. */
  public byte[] bytes(AnnotatedArticle article) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(article, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is no file", e);
    }
    return out.toByteArray();
  }

  /**
   * Writes the article's document and a line break. The stream stays open.
   *
   * @throws ExportException where the annotations do not hold together
   * @throws IOException as the stream does
   */
  @Override
  public void write(AnnotatedArticle article, OutputStream target) throws IOException {
    WrittenText text = new WrittenText(article.article().text());
    ReadingOrder order = new ReadingOrder(article.annotated());
    NodeIds ids = new NodeIds(NodeIds.article(article, text, engine), text, order);
    ReadableLayout readable = new ReadableLayout();
    try (JsonGenerator json = JSON.createGenerator(target, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(layout == Layout.READABLE ? readable : new MinimalPrettyPrinter());
      DocumentWriter out = new DocumentWriter(json, readable, text, ids, options);
      out.startObject();
      out.raw("@context", context);
      head(out, article);
      new EntityNodes(out).write(order);
      new AttributionNodes(out).write(order);
      new RelationNodes(out).write(order);
      annotatedBy(out);
      out.end();
      json.writeRaw('\n');
    }
  }

  private void head(DocumentWriter out, AnnotatedArticle annotated) throws IOException {
    Article article = annotated.article();
    out.string("id", out.ids().article());
    out.string("type", "NewsArticle");
    out.number("contractVersion", CONTRACT_VERSION);
    out.string("input", article.input());
    out.string("record", article.recordId());
    out.string("encoding", article.encoding());
    metadata(out, annotated.metadata());
    out.number("textLength", out.text().length());
    out.string("textSha256", out.text().sha256());
    out.string("offsetUnit", "codepoint");
    if (annotated.truncatedAt().isPresent()) {
      out.number("truncatedAt", out.text().at(annotated.truncatedAt().getAsInt()));
    }
    if (options.body()) {
      out.string("articleBody", out.text().text());
    }
  }

  private void metadata(DocumentWriter out, Metadata metadata) throws IOException {
    if (options.exact()) {
      out.string("headline", metadata.headline());
    }
    date(out, "Published", metadata.datePublished());
    date(out, "Modified", metadata.dateModified());
    if (options.exact()) {
      out.string("dateline", metadata.dateline());
    }
    out.string("author", metadata.author());
    out.string("publisher", metadata.publisher());
    out.string("url", metadata.url().flatMap(WebAddress::asIri));
    out.string("inLanguage", metadata.language());
  }

  private static void date(DocumentWriter out, String what, Optional<String> iso)
      throws IOException {
    Optional<IsoDate> date = iso.flatMap(IsoDate::parse);
    if (date.isEmpty()) {
      return;
    }
    if (date.get().datatype().equals("date")) {
      out.string("date" + what, date.get().lexical());
    } else {
      out.literal("date" + what, date.get().lexical(), date.get().datatype());
    }
    out.string("time" + what, date.get().time());
  }

  private void annotatedBy(DocumentWriter out) throws IOException {
    out.key("annotatedBy");
    out.startLine(engine.id(), "SoftwareApplication");
    out.string("name", "Dixit");
    out.string("softwareVersion", engine.version());
    out.end();
  }
}
