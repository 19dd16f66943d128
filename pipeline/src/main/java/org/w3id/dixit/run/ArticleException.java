package org.w3id.dixit.run;

import java.util.Objects;

/** One input could not be done, or need not be; the others go on. */
public final class ArticleException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Code code;

  /**
   * @param message for the user: the values, the place, the next step; never the article's words
   */
  public ArticleException(Code code, String message) {
    super(Objects.requireNonNull(message, "message"));
    this.code = Objects.requireNonNull(code, "code");
  }

  public Code code() {
    return code;
  }
}
