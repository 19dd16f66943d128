package org.w3id.dixit.run;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something broke, in one line without any words of the article. */
final class Traces {
  private static final int FRAMES = 3;

  private Traces() {}

  /**
   * Classes and places; messages are left out, since they may quote the article.
   *
   * @return "IndexOutOfBoundsException at A.java:12 &lt; B.java:34 &lt; C.java:56: please report
   *     it"
   */
  static String of(Throwable thrown) {
    Throwable root = thrown;
    for (int i = 0; root.getCause() != null && i < 10; i++) {
      root = root.getCause();
    }
    String place =
        Stream.of(root.getStackTrace())
            .limit(FRAMES)
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .collect(Collectors.joining(" < "));
    return root.getClass().getSimpleName() + " at " + place + ": please report it with the article";
  }
}
