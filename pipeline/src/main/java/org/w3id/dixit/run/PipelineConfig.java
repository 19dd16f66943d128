package org.w3id.dixit.run;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.export.Format;

/**
 * Everything that an article's output depends on besides the article and the programs. It can be
 * sent to other machines.
 *
 * @param engine what the annotators are built from
 * @param clean whether what does not belong to the article is cut out of the page
 * @param maxChars UTF-16 code units of a text that are annotated, from its start, at least 1
 * @param minConfidence attributions and relations below it are left out, 0 to 1
 * @param base what ids begin with
 * @param exact whether the article's words are written beside their offsets
 * @param keepText whether the article's whole text is written with it
 */
public record PipelineConfig(
    EngineConfig engine,
    boolean clean,
    int maxChars,
    double minConfidence,
    String base,
    boolean exact,
    boolean keepText)
    implements Serializable {
  /** As {@code ./dixit run} without options. */
  public static final PipelineConfig DEFAULT =
      new PipelineConfig(EngineConfig.DEFAULT, true, 1_000_000, 0, "urn:dixit", true);

  /** Without the articles' texts. */
  public PipelineConfig(
      EngineConfig engine,
      boolean clean,
      int maxChars,
      double minConfidence,
      String base,
      boolean exact) {
    this(engine, clean, maxChars, minConfidence, base, exact, false);
  }

  public PipelineConfig {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(base, "base");
    if (maxChars < 1) {
      throw new IllegalArgumentException("maxChars must be at least 1, is " + maxChars);
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence must be from 0 to 1, is " + minConfidence);
    }
    if (keepText && !exact) {
      throw new IllegalArgumentException("the whole text cannot be written without its words");
    }
  }

  /** Hexadecimal SHA-256 of all settings and the format, by which a run knows its own files. */
  public String hash(Format format) {
    return format == Format.JSONLD ? hash() : Hashes.sha256(hash() + " " + format.name());
  }

  /** Hexadecimal SHA-256 of all settings; equal settings have equal hashes. */
  public String hash() {
    String settings =
        String.format(
            Locale.ROOT,
            """
            posModel=%s
            models=%s
            openRelations=%s
            links=%s
            clean=%s
            maxChars=%d
            minConfidence=%s
            base=%s
            exact=%s
            """,
            engine.posModel(),
            engine.models(),
            engine.openRelations(),
            engine.links().checksum(),
            clean,
            maxChars,
            minConfidence,
            base,
            exact);
    return Hashes.sha256(keepText ? settings + "keepText=true\n" : settings);
  }
}
