package org.w3id.dixit.run;

import java.util.HashMap;
import java.util.Map;

/**
 * What earlier runs left of the records of inputs of many articles, in a few bytes a record:
 * whether it is settled, for what content and by which programs. Filled while the manifest is
 * loaded, then only read.
 */
final class KnownRecords {
  static final String EXTENSION = ".jsonld";

  private KeyMap settled = new KeyMap();
  private final Map<String, String> folders = new HashMap<>();

  /** The key of a line: its file, and its record where it is one's. */
  static long key(ManifestLine line) {
    return line.record()
        .map(record -> KeyMap.key(line.path(), record))
        .orElseGet(() -> KeyMap.key(line.path()));
  }

  /** Whether there was a line of that record before. */
  boolean remember(ManifestLine line) {
    line.output()
        .filter(output -> output.endsWith("/" + line.record().orElseThrow() + EXTENSION))
        .ifPresent(
            output -> folders.put(line.path(), output.substring(0, output.lastIndexOf('/'))));
    return settled.put(key(line), state(line.status(), line.sha256(), line.made())) != KeyMap.NONE;
  }

  /** Forgets all. */
  void clear() {
    settled = new KeyMap();
    folders.clear();
  }

  boolean isKnown(ManifestLine line) {
    return settled.get(key(line)) != KeyMap.NONE;
  }

  /** Whether there is any line of that record. */
  boolean isKnown(String path, String record) {
    return settled.get(KeyMap.key(path, record)) != KeyMap.NONE;
  }

  /** Whether the record has a line of that status, content and programs. */
  boolean isSettled(String path, String record, Status status, String sha256, Hashes made) {
    return settled.get(KeyMap.key(path, record)) == state(status, sha256, made);
  }

  /** The output folders that inputs have, by the inputs' absolute paths. */
  Map<String, String> folders() {
    return folders;
  }

  private static long state(Status status, String sha256, Hashes made) {
    return KeyMap.key(status.word(), sha256, made.engine(), made.config());
  }
}
