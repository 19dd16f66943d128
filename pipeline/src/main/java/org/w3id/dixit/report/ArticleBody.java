package org.w3id.dixit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.w3id.dixit.clean.PageCleaner;
import org.w3id.dixit.report.MarkedText.Mark;
import org.w3id.dixit.report.MarkedText.Piece;
import org.w3id.dixit.report.MarkedText.Role;

/**
 * An article's text with its marks, a row a line of it, and in each row the notes of the
 * attributions that begin there. Lines that are not of the article, menus and the like, are folded;
 * they are there, because offsets count them. For one article.
 */
final class ArticleBody {
  private static final PageCleaner CLEANER = new PageCleaner(PageCleaner.Mode.ARTICLE);

  private final ReportArticle article;
  private final String text;
  private final String cleaned;
  private final List<Line> lines;
  private final List<Piece> pieces;
  private final Map<Integer, List<ReportAttribution>> references;
  private int nextPiece;

  /** A line of the text in code units, without its line break. */
  private record Line(int start, int end) {}

  ArticleBody(ReportArticle article, String text) {
    this.article = article;
    this.text = text;
    this.cleaned = CLEANER.clean(text).text();
    this.lines = lines(text);
    List<Mark> marks = Marks.of(article, text);
    TreeSet<Integer> borders = new TreeSet<>();
    lines.forEach(line -> borders.addAll(List.of(line.start(), line.end())));
    this.pieces = MarkedText.cut(text.length(), marks, borders);
    this.references = references(marks);
  }

  /**
   * Where in the text the numbers of the notes stand: after a content's first piece, or as much of
   * it as stands on its first line.
   */
  private Map<Integer, List<ReportAttribution>> references(List<Mark> marks) {
    Map<Integer, List<ReportAttribution>> references = new HashMap<>();
    Set<Integer> placed = new HashSet<>();
    int line = 0;
    for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::start)).toList()) {
      while (line < lines.size() && lines.get(line).end() <= mark.start()) {
        line++;
      }
      boolean starts = mark.role() == Role.CONTENT && placed.add(mark.number());
      if (starts && line < lines.size()) {
        references
            .computeIfAbsent(Math.min(mark.end(), lines.get(line).end()), end -> new ArrayList<>())
            .add(article.attributions().get(mark.number() - 1));
      }
    }
    return references;
  }

  /** Lines that hold more than blanks, at any kind of line break. */
  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean atBreak = i == text.length() || "\n\r\u2028\u2029\f".indexOf(text.charAt(i)) >= 0;
      if (atBreak) {
        if (!text.substring(start, i).isBlank()) {
          lines.add(new Line(start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /** The first line of the article itself; empty where there is none. */
  Optional<String> opening() {
    return lines.stream()
        .map(line -> cleaned.substring(line.start(), line.end()).strip())
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  /** Adds a row for each line. */
  void appendTo(Element parent) {
    List<Line> cut = new ArrayList<>();
    for (Line line : lines) {
      if (isCut(line)) {
        cut.add(line);
      } else {
        fold(parent, cut);
        row(parent, line);
      }
    }
    fold(parent, cut);
  }

  private boolean isCut(Line line) {
    if (!cleaned.substring(line.start(), line.end()).isBlank()) {
      return false;
    }
    while (nextPiece < pieces.size() && pieces.get(nextPiece).end() <= line.start()) {
      nextPiece++;
    }
    for (int i = nextPiece; i < pieces.size() && pieces.get(i).start() < line.end(); i++) {
      if (!pieces.get(i).marks().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void fold(Element parent, List<Line> cut) {
    if (cut.isEmpty()) {
      return;
    }
    Element details = Markup.add(parent, "details", "cut");
    Markup.add(
        details, "summary", "", Wording.count(cut.size(), "line") + " not of the article itself");
    cut.forEach(
        line -> Markup.add(details, "p", "", text.substring(line.start(), line.end()).strip()));
    cut.clear();
  }

  private void row(Element parent, Line line) {
    Element row = Markup.add(parent, "div", "row");
    String words = text.substring(line.start(), line.end()).strip();
    boolean heading = article.headline().map(words::equals).orElse(false);
    Element paragraph = Markup.add(row, "p", heading ? "again" : "");
    List<ReportAttribution> begun = new ArrayList<>();
    for (; nextPiece < pieces.size() && pieces.get(nextPiece).start() < line.end(); nextPiece++) {
      Piece piece = pieces.get(nextPiece);
      if (piece.end() > line.start()) {
        piece(paragraph, piece);
        for (ReportAttribution attribution : references.getOrDefault(piece.end(), List.of())) {
          Notes.reference(paragraph, attribution);
          begun.add(attribution);
        }
      }
    }
    Notes.append(row, begun);
  }

  private void piece(Element paragraph, Piece piece) {
    String words = Markup.printable(text.substring(piece.start(), piece.end()));
    if (piece.marks().isEmpty()) {
      paragraph.appendText(words);
      return;
    }
    Element span = Markup.add(paragraph, "span");
    for (Role role : Role.values()) {
      String numbers =
          piece.marks().stream()
              .filter(mark -> mark.role() == role)
              .map(mark -> String.valueOf(mark.number()))
              .distinct()
              .collect(Collectors.joining(" "));
      if (!numbers.isEmpty()) {
        span.attr(role.attribute(), numbers);
      }
    }
    innermost(piece).ifPresent(a -> span.attr("data-l", a.level().word()));
    span.appendText(words);
  }

  private Optional<ReportAttribution> innermost(Piece piece) {
    return piece.marks().stream()
        .filter(mark -> mark.role() == Role.CONTENT)
        .reduce((outer, inner) -> inner)
        .map(mark -> article.attributions().get(mark.number() - 1));
  }
}
