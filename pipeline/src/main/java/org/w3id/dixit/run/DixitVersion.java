package org.w3id.dixit.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build put beside this class. */
public final class DixitVersion {
  private DixitVersion() {}

  /** As in the build's {@code pom.xml}. */
  public static String get() {
    Properties properties = new Properties();
    try (InputStream in = DixitVersion.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading version.properties", e);
    }
    return properties.getProperty("version");
  }
}
