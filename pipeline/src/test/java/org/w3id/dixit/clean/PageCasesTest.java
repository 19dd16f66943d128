package org.w3id.dixit.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.read.Metadata;

/**
 * Pages written for the purpose, in pages/*.page: each line begins with a mark of what must become
 * of it. {@code +} a paragraph stays whole; {@code >} stays and goes on in the next line; {@code ~}
 * stays, with a dateline parted from it; {@code ?} may stay or go; {@code -} goes; {@code !} is not
 * of the page but says what metadata must be found, {@code #} what the case is about.
 */
class PageCasesTest {
  private static final PageCleaner CLEANER = new PageCleaner(PageCleaner.Mode.ARTICLE);

  private record Line(char mark, String text) {}

  static Stream<Path> cases() throws IOException, URISyntaxException {
    Path folder = Path.of(PageCasesTest.class.getResource("pages").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsTheArticleAndNothingElse(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    Map<String, String> expected = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String rest = line.length() > 2 ? line.substring(2) : "";
      if (line.startsWith("!")) {
        expected.put(rest.substring(0, rest.indexOf('=')), rest.substring(rest.indexOf('=') + 1));
      } else if (!line.startsWith("#")) {
        lines.add(new Line(line.charAt(0), rest));
      }
    }
    String page = String.join("\n", lines.stream().map(Line::text).toList());
    CleanText clean = CLEANER.clean(page);
    assertThat(clean.text()).hasSameSizeAs(page);
    assertThat(fates(lines, clean.text())).isEqualTo(fates(lines));
    Map<String, String> found = found(clean.found());
    found.keySet().retainAll(expected.keySet());
    assertThat(found).isEqualTo(expected);
  }

  /** What became of each line that is not blank, in the marks of the cases. */
  private static List<String> fates(List<Line> lines, String clean) {
    List<String> fates = new ArrayList<>();
    int start = 0;
    for (Line line : lines) {
      int end = start + line.text().length();
      String left = clean.substring(start, end);
      boolean goesOn = end < clean.length() && clean.charAt(end) == ' ';
      if (line.mark() != '?' && !line.text().isBlank()) {
        fates.add(mark(line, left, goesOn) + " " + line.text());
      }
      start = end + 1;
    }
    return fates;
  }

  private static String mark(Line line, String left, boolean goesOn) {
    if (left.isBlank()) {
      return "-";
    }
    if (left.equals(line.text())) {
      return goesOn ? ">" : "+";
    }
    return left.replace('\n', ' ').equals(line.text()) ? "~" : "cut";
  }

  private static List<String> fates(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.mark() != '?' && !line.text().isBlank())
        .map(line -> line.mark() + " " + line.text())
        .toList();
  }

  private static Map<String, String> found(Metadata metadata) {
    Map<String, String> found = new TreeMap<>();
    metadata.headline().ifPresent(v -> found.put("headline", v));
    metadata.datePublished().ifPresent(v -> found.put("datePublished", v));
    metadata.dateModified().ifPresent(v -> found.put("dateModified", v));
    metadata.dateline().ifPresent(v -> found.put("dateline", v));
    metadata.publisher().ifPresent(v -> found.put("publisher", v));
    metadata.author().ifPresent(v -> found.put("author", v));
    return found;
  }
}
