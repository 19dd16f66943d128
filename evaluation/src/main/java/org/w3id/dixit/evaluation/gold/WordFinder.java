package org.w3id.dixit.evaluation.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluation.sheet.Columns;
import org.w3id.dixit.evaluation.text.CodePointText;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/** Finds words that a person typed in an article; how they are spaced does not matter. */
final class WordFinder {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final CodePointText text;
  private final String string;

  WordFinder(CodePointText text) {
    this.text = text;
    this.string = text.toString();
  }

  /**
   * Where words stand: at the spans, where those still hold them; else each piece at the place
   * nearest to the spans, or to {@code near} where there are none.
   *
   * @param words pieces parted as {@link Columns#BETWEEN_PIECES} has it; none where blank
   * @throws IllegalArgumentException where they are not in the article
   */
  Pieces find(String words, Pieces spans, int near) {
    if (words.isBlank()) {
      return Pieces.NONE;
    }
    String[] pieces = words.split(Pattern.quote(Columns.BETWEEN_PIECES.strip()), -1);
    List<String> there = spans.spans().stream().map(text::at).map(WordFinder::plain).toList();
    if (there.equals(Arrays.stream(pieces).map(WordFinder::plain).toList())) {
      return spans;
    }
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < pieces.length; i++) {
      boolean known = i < spans.spans().size();
      found.add(nearest(plain(pieces[i]), known ? spans.spans().get(i).start() : near));
    }
    return new Pieces(found);
  }

  private Span nearest(String words, int near) {
    String pattern =
        SPACES.splitAsStream(words).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    Matcher matcher = Pattern.compile(pattern).matcher(string);
    Span best = null;
    while (matcher.find()) {
      int start = string.codePointCount(0, matcher.start());
      Span span = new Span(start, start + string.codePointCount(matcher.start(), matcher.end()));
      if (best == null || Math.abs(start - near) < Math.abs(best.start() - near)) {
        best = span;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("\"" + words + "\" is not in the article");
    }
    return best;
  }

  private static String plain(String words) {
    return SPACES.matcher(words.strip()).replaceAll(" ");
  }
}
