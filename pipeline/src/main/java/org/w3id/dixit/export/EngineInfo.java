package org.w3id.dixit.export;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What annotated, as far as it is written: nothing that differs between two runs of the same engine
 * over the same input.
 *
 * @param version of Dixit
 * @param configSha256 of the configuration, 64 hexadecimal digits
 * @param base what the ids of articles and engine begin with: an absolute IRI without a fragment
 */
public record EngineInfo(String version, String configSha256, String base) {
  /** Not a registered URN namespace: who publishes sets a base of their own. */
  public static final String DEFAULT_BASE = "urn:dixit";

  private static final Pattern ABSOLUTE_IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s#<>\"{}|\\\\^`\\p{Cntrl}\\p{Cs}]+");

  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._~+-]+");

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public EngineInfo {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(configSha256, "configSha256");
    Objects.requireNonNull(base, "base");
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException("not a version: '" + version + "'");
    }
    if (!SHA_256.matcher(configSha256).matches()) {
      throw new IllegalArgumentException(
          "not a SHA-256 in lower-case hexadecimal: '" + configSha256 + "'");
    }
    if (!ABSOLUTE_IRI.matcher(base).matches()) {
      throw new ExportException(
          ExportException.Code.BAD_BASE,
          "'%s' is no absolute IRI without a fragment; give one such as urn:dixit or https://example.org/news"
              .formatted(base));
    }
  }

  String id() {
    return base + ":engine:" + version + ":" + configSha256;
  }
}
