package org.w3id.dixit.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * CoreNLP's WikiDict: lines of words, the title of the Wikipedia article that they mean most often,
 * and with what probability, all lines of a title together.
 *
 * <p>Spitkovsky and Chang, "A Cross-Lingual Dictionary for English Wikipedia Concepts", LREC 2012;
 * the part of it that CoreNLP's {@code models-english-kbp} jar holds.
 */
final class WikiDict {
  private static final String ENTRY = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";

  private final Path jar;

  /**
   * @param jar CoreNLP's {@code models-english-kbp}
   */
  WikiDict(Path jar) {
    this.jar = jar;
  }

  /** Takes in one title after the other. */
  interface Sink {
    void accept(TitleEntry entry) throws IOException;
  }

  /** Reads the whole dictionary; about half a minute. */
  void read(Sink sink) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream packed = new GZIPInputStream(zip.getInputStream(entry(zip)), 1 << 16);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8), 1 << 16)) {
      read(lines, sink);
    }
  }

  private ZipEntry entry(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(ENTRY);
    if (entry == null) {
      throw new IOException(jar + " holds no " + ENTRY);
    }
    return entry;
  }

  private void read(BufferedReader lines, Sink sink) throws IOException {
    String title = "";
    List<Surface> surfaces = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      if (first < 0 || second < 0) {
        throw new IOException(jar + ", " + ENTRY + " line " + number + ": not three columns");
      }
      if (!title.equals(line.substring(first + 1, second))) {
        flush(title, surfaces, sink);
        title = line.substring(first + 1, second);
      }
      surfaces.add(new Surface(line.substring(0, first), probability(line, second, number)));
    }
    flush(title, surfaces, sink);
  }

  private double probability(String line, int tab, int number) throws IOException {
    try {
      return Double.parseDouble(line.substring(tab + 1));
    } catch (NumberFormatException e) {
      throw new IOException(jar + ", " + ENTRY + " line " + number + ": no probability", e);
    }
  }

  private static void flush(String title, List<Surface> surfaces, Sink sink) throws IOException {
    if (!surfaces.isEmpty()) {
      sink.accept(new TitleEntry(title, surfaces));
      surfaces.clear();
    }
  }
}
