package org.w3id.dixit.read;

/** Why an input could not be read; closed, so that callers and tests can rely on it. */
public enum ReadErrorCode {
  /** There is no file or folder of that name, or a link points to nothing. */
  PATH_MISSING,
  /** It is there, but may not be read or listed, or the disk failed. */
  PATH_UNREADABLE,
  /** Nothing to read was found in what was given. */
  NO_TEXTS,
  /** The bytes are not text. */
  NOT_TEXT,
  /** Longer than the limit. */
  TOO_LARGE,
  /** A compressed file becomes so large that it was made to do harm. */
  EXPANDS_TOO_MUCH,
  /** A compressed file or an archive is damaged; what comes after the damage is not read. */
  DAMAGED,
  /** A record of a table or of JSON lines does not hold what it must. */
  BAD_RECORD,
  /** A record of an archive holds no page: skipped. */
  NOT_HTML,
  /** A record of an archive is no successful response: skipped. */
  NOT_OK;

  /** Whether such a thing is passed over by intent, so that nothing has failed. */
  public boolean isSkipped() {
    return this == NOT_HTML || this == NOT_OK;
  }
}
