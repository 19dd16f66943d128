package org.w3id.dixit.models;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dictionary of this module: tab-separated, one entry a line, the key first, sorted by key in
 * code point order; lines that start with {@code #} are the header and name source and licence.
 * Immutable, safe for any number of threads.
 */
public final class Dictionary {
  private final String name;
  private final Map<String, List<String>> rows;

  private Dictionary(String name, Map<String, List<String>> rows) {
    this.name = name;
    this.rows = rows;
  }

  /**
   * Loads {@code dictionaries/<name>.tsv} of this module.
   *
   * @throws IllegalArgumentException where there is none of that name, or one of its lines is out
   *     of order or a duplicate; the message names the line
   */
  public static Dictionary load(String name) {
    String path = "dictionaries/" + name + ".tsv";
    try (InputStream in = Dictionary.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no dictionary " + path + " in dixit-models");
      }
      return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + path, e);
    }
  }

  static Dictionary parse(String name, BufferedReader lines) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    String previous = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells[0].isBlank()) {
        throw new IllegalArgumentException(name + ".tsv line " + number + ": no key");
      }
      if (previous != null && previous.compareTo(cells[0]) >= 0) {
        throw new IllegalArgumentException(
            name
                + ".tsv line "
                + number
                + ": \""
                + cells[0]
                + "\" must come after \""
                + previous
                + "\": sort the lines by their key and write each key once");
      }
      previous = cells[0];
      rows.put(cells[0], List.copyOf(new ArrayList<>(List.of(cells).subList(1, cells.length))));
    }
    return new Dictionary(name, rows);
  }

  public boolean contains(String key) {
    return rows.containsKey(key);
  }

  /** The cells after the key; empty where the key is not there. */
  public List<String> get(String key) {
    return rows.getOrDefault(key, List.of());
  }

  /** One cell after the key, counted from 0; empty where the key or the cell is not there. */
  public String get(String key, int cell) {
    List<String> cells = get(key);
    return cell < cells.size() ? cells.get(cell) : "";
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return java.util.Collections.unmodifiableSet(rows.keySet());
  }

  public int size() {
    return rows.size();
  }

  @Override
  public String toString() {
    return name + " (" + rows.size() + " entries)";
  }
}
