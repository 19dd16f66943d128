package org.w3id.dixit.run;

import java.util.Locale;
import org.w3id.dixit.evaluation.output.RecordName;

/**
 * File names for the records of one input, as {@link RecordName} makes them; where two are alike
 * but for capitals, the later has its place in the input behind it. For one thread.
 */
final class RecordNames {
  private final KeyMap seen = new KeyMap();
  private long records;

  /** The name of the next record, without extension. */
  String next(String id) {
    records++;
    String name = RecordName.of(id);
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
}
