package org.w3id.dixit.run;

import java.nio.ByteBuffer;

/**
 * A map from long to long without objects, for as many records as an archive has: 16 to 43 bytes an
 * entry. Keys are {@link #key} of what they stand for; that two of a million collide has a chance
 * of one in thirty million. Open addressing with linear probing. For one thread.
 */
final class KeyMap {
  /** What {@link #get} gives for keys that are not there; not to be put. */
  static final long NONE = 0;

  private long[] keys = new long[64];
  private long[] values = new long[64];
  private int size;

  /** 64 bits of the SHA-256 of the parts; never 0. */
  static long key(String... parts) {
    byte[] digest = Hashes.digest(String.join("\0", parts));
    long key = ByteBuffer.wrap(digest).getLong();
    return key == 0 ? 1 : key;
  }

  /** The value, or {@link #NONE}. */
  long get(long key) {
    return values[slot(key)];
  }

  /** Puts a value; gives the one before, or {@link #NONE}. */
  long put(long key, long value) {
    int slot = slot(key);
    long before = values[slot];
    values[slot] = value;
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
      growIfNeeded();
    }
    return before;
  }

  private int slot(long key) {
    int slot = (int) (key >>> 20) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void growIfNeeded() {
    if (size * 4L < keys.length * 3L) {
      return;
    }
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
