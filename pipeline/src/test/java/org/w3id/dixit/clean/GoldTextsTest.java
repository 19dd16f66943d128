package org.w3id.dixit.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Text without page furniture comes out whole: no gold span loses a character. Needs the gold
 * folder ({@code -Ddixit.gold=DIR}); without it the tests are skipped.
 */
class GoldTextsTest {
  private static final PageCleaner CLEANER = new PageCleaner(PageCleaner.Mode.ARTICLE);
  private static final Pattern SPAN = Pattern.compile("(T\\d+)\\t(\\S+) ([\\d; ]+)\\t.*");
  private static Path data;

  @BeforeAll
  static void goldIsThere() {
    String gold = System.getProperty("dixit.gold", "");
    assumeTrue(!gold.isEmpty(), "no -Ddixit.gold");
    data = Path.of(gold, "data");
  }

  private static boolean isWhole(String text, String clean, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = clean.charAt(i);
      if (c != text.charAt(i) && !(Character.isWhitespace(c) && isMark(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  /** What becomes a space or a line break without loss: blanks and invisible marks. */
  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && (c <= ' ' || c > '~');
  }

  @Test
  void polnear() throws IOException {
    List<String> cut = new ArrayList<>();
    for (String part : List.of("train", "dev")) {
      Path folder = data.resolve("polnear").resolve(part);
      try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString().replaceAll("_[^_]*$", ".txt");
          collectCut(file, Files.readString(folder.resolve("text").resolve(name)), cut);
        }
      }
    }
    assertThat(cut).isEmpty();
  }

  private static void collectCut(Path annotations, String text, List<String> cut)
      throws IOException {
    String clean = CLEANER.clean(text).text();
    List<int[]> spans = new ArrayList<>();
    List<int[]> masked = new ArrayList<>();
    for (String line : Files.readAllLines(annotations)) {
      Matcher m = SPAN.matcher(line);
      if (m.matches()) {
        boolean mask = m.group(2).equals("Discard") || m.group(2).equals("Discuss");
        for (String piece : m.group(3).split(";", -1)) {
          String[] ends = piece.strip().split(" ", -1);
          int[] span = {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
          (mask ? masked : spans).add(span);
        }
      }
    }
    for (int[] s : spans) {
      boolean free = masked.stream().noneMatch(m -> s[0] < m[1] && m[0] < s[1]);
      if (free
          && !isWhole(
              text, clean, text.offsetByCodePoints(0, s[0]), text.offsetByCodePoints(0, s[1]))) {
        cut.add(annotations.getFileName() + " " + s[0] + "-" + s[1]);
      }
    }
  }

  @Test
  void knowledgeNet() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Set<String> passages = new HashSet<>();
    for (String line : Files.readAllLines(data.resolve("knowledgenet/folds-1-3.jsonl"))) {
      JsonNode row = mapper.readTree(line);
      passages.add(row.get("passage").asText());
    }
    assertThat(passages)
        .hasSizeGreaterThan(4000)
        .allMatch(p -> isWhole(p, CLEANER.clean(p).text(), 0, p.length()));
  }

  @Test
  void worldwideNewswire() throws IOException {
    int texts = 0;
    for (String part : List.of("train", "dev")) {
      try (Stream<Path> files = Files.list(data.resolve("worldwide-ner").resolve(part))) {
        for (Path file : files.sorted().toList()) {
          String text = joined(file);
          assertThat(isWhole(text, CLEANER.clean(text).text(), 0, text.length()))
              .as("%s", file)
              .isTrue();
          texts++;
        }
      }
    }
    assertThat(texts).isGreaterThan(800);
  }

  @Test
  void gumNews() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("gum-news/dep"))) {
      for (Path file : files.sorted().toList()) {
        List<String> sentences =
            Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("# text = "))
                .map(line -> line.substring("# text = ".length()))
                .toList();
        String text = String.join("\n", sentences);
        String clean = CLEANER.clean(text).text();
        assertThat(cut(sentences, text, clean)).as("%s", file.getFileName()).isEmpty();
      }
    }
  }

  /**
   * Sentences that are not kept, short ones (by-lines, dates, sections' names) and captions apart.
   */
  private static List<String> cut(List<String> sentences, String text, String clean) {
    List<String> cut = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      int end = start + sentence.length();
      boolean caption =
          (sentence + " " + sentences.get(Math.min(i + 1, sentences.size() - 1)))
              .contains("Image: ");
      boolean brief = sentence.split(" ", -1).length <= 8;
      if (!isWhole(text, clean, start, end) && !caption && !brief) {
        cut.add(sentence);
      }
      start = end + 1;
    }
    return cut;
  }

  /** Tokens joined by one space, a sentence a line. */
  private static String joined(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      boolean atStart = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
      if (line.isBlank()) {
        text.append(atStart ? "" : "\n");
      } else {
        text.append(atStart ? "" : " ").append(line.split("\t", 2)[0].replace(' ', '_'));
      }
    }
    return text.append('\n').toString();
  }
}
