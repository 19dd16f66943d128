package org.w3id.dixit.read;

/**
 * How much of one article is taken into memory.
 *
 * @param maxBytes bytes of one article before decoding, at least 1; longer ones are refused
 */
public record ReadLimits(int maxBytes) {
  /** 64 MiB: far above any article, far below what a heap can hold. */
  public static final ReadLimits DEFAULT = new ReadLimits(64 << 20);

  public ReadLimits {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1, is " + maxBytes);
    }
  }
}
