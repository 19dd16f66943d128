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
  TOO_LARGE
}
