package org.w3id.dixit.link;

/**
 * The index file: a header, then its sections one after the other, all numbers big-endian.
 *
 * <ol>
 *   <li>titles: blocks of {@value #BLOCK}, UTF-8, front-coded: for each the number of bytes shared
 *       with the one before it, the number of bytes of its own, those bytes; numbers as variable
 *       length integers
 *   <li>blocks: where each block of titles starts, 4 bytes each
 *   <li>infos: a {@link TitleInfo} of 4 bytes for each title
 *   <li>context offsets: where the words of each title start, 4 bytes each, and one more
 *   <li>context words: 4 bytes each, sorted for each title
 *   <li>keys: hash of 8 bytes, number of a title of 4, probability of 1 (in 255ths), sorted by
 *       hash, then the most probable first
 * </ol>
 *
 * The header is {@code MAGIC}, version, CRC-32C of all that follows the header, number of titles,
 * and the length of each section.
 */
final class IndexFormat {
  static final long MAGIC = 0x44697869744C6E6BL; // DixitLnk

  /** Raised whenever the format, or what is put into it, changes. */
  static final int VERSION = 1;

  static final int SECTIONS = 6;
  static final int HEADER = 8 + 4 + 8 + 4 + SECTIONS * 8;
  static final int BLOCK = 16;
  static final int KEY = 13;
  static final int PROBABILITY_STEPS = 255;

  private IndexFormat() {}
}
