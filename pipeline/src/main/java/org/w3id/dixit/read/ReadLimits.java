package org.w3id.dixit.read;

import java.io.Serializable;

/**
 * How much of one article is taken into memory. It can be sent to other machines.
 *
 * @param maxBytes bytes of one article before decoding, at least 1; longer ones are refused
 */
public record ReadLimits(int maxBytes) implements Serializable {
  /** 16 MiB: far above any article, and as a parsed page still within a heap of a gigabyte. */
  public static final ReadLimits DEFAULT = new ReadLimits(16 << 20);

  /** For texts that an earlier run has read already. */
  public static final ReadLimits NONE = new ReadLimits(Integer.MAX_VALUE - 8);

  public ReadLimits {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1, is " + maxBytes);
    }
  }
}
