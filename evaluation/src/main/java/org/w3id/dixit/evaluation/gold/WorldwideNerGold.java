package org.w3id.dixit.evaluation.gold;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3id.dixit.evaluation.text.Span;

/**
 * A folder of English Worldwide Newswire: {@code <article>.txt.tsv}, a token and its BIO tag a
 * line, a blank line after a sentence. The text is made of it: tokens joined by one space, a
 * sentence a line; a space within a token becomes an underscore.
 *
 * <p>Shan, Bauer, Carlson and Manning, "Do 'English' Named Entity Recognizers Work Well on Global
 * Englishes?", Findings of EMNLP 2023.
 */
public final class WorldwideNerGold {
  private static final String ENDING = ".txt.tsv";

  private final StringBuilder text = new StringBuilder();
  private final Set<GoldNames.Name> names = new HashSet<>();
  private int length;
  private int start;
  private int end;
  private String open = "";

  private WorldwideNerGold() {}

  /** The texts of a folder with their names, sorted by file name. */
  public static List<GoldNames> read(Path folder) {
    return GoldFiles.list(folder, ".tsv").stream().map(WorldwideNerGold::article).toList();
  }

  private static GoldNames article(Path file) {
    WorldwideNerGold article = new WorldwideNerGold();
    GoldFiles.lines(file).forEach(article::line);
    article.close();
    article.text.append('\n');
    String name = file.getFileName().toString();
    String stem = name.substring(0, Math.max(0, name.length() - ENDING.length()));
    return new GoldNames(stem, article.text.toString(), article.names);
  }

  private void line(String line) {
    if (isBlank(line)) {
      close();
      if (length > 0 && text.charAt(text.length() - 1) != '\n') {
        append("\n");
      }
      return;
    }
    String[] cells = line.split("\t", -1);
    if (length > 0 && text.charAt(text.length() - 1) != '\n') {
      append(" ");
    }
    int from = length;
    append(cells[0].replace(' ', '_'));
    tag(cells.length > 1 ? cells[1] : "O", from);
  }

  /** An inside tag after nothing of its class opens a name, as in CoNLL's own scorer. */
  private void tag(String tag, int from) {
    String label = tag.length() > 2 ? tag.substring(2) : "";
    if (tag.startsWith("I") && label.equals(open)) {
      end = length;
      return;
    }
    close();
    if (tag.startsWith("B") || tag.startsWith("I")) {
      open = label;
      start = from;
      end = length;
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      NameClass.ofTag(open)
          .ifPresent(known -> names.add(new GoldNames.Name(new Span(start, end), known)));
      open = "";
    }
  }

  private void append(String more) {
    text.append(more);
    length += more.codePointCount(0, more.length());
  }

  /** No-break spaces and next-line marks are blank too. */
  private static boolean isBlank(String line) {
    return line.chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
  }
}
