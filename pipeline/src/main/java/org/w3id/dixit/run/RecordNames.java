package org.w3id.dixit.run;

import java.util.Locale;

/**
 * File names for the records of one input: the record's id where any file system takes it, else as
 * much of it as can be kept and a piece of its hash; where two are alike but for capitals, the
 * later has its place in the input behind it. No name leads out of the folder. For one thread.
 */
final class RecordNames {
  private static final int LONGEST = 100;

  private final KeyMap seen = new KeyMap();
  private long records;

  /** The name of the next record, without extension. */
  String next(String id) {
    records++;
    String name = safe(id);
    if (isNew(name)) {
      return name;
    }
    String numbered = name + "-" + records;
    for (int n = 2; !isNew(numbered); n++) {
      numbered = name + "-" + records + "-" + n;
    }
    return numbered;
  }

  private boolean isNew(String name) {
    return seen.put(KeyMap.key(name.toLowerCase(Locale.ROOT)), 1) == KeyMap.NONE;
  }

  private static String safe(String id) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < id.length() && i < LONGEST; i++) {
      char c = id.charAt(i);
      boolean kept =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_'
              || (c == '.' && i > 0);
      name.append(kept ? c : '_');
    }
    boolean whole = name.toString().equals(id) && !id.isEmpty() && !id.endsWith(".");
    return whole ? id : name + "-" + Hashes.sha256(id).substring(0, 12);
  }
}
