package org.w3id.dixit.evaluation.gold;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;
import org.w3id.dixit.evaluation.text.Span;

/**
 * A folder of GUM's {@code .conllu} files (Zeldes, "The GUM Corpus", LREV 51(3), 2017), or one that
 * holds them as {@code dep/}. Sources are the tokens that a discourse relation of attribution names
 * ({@code sem-atsrc}), chains are those of {@code Entity} and, for groups that were brought up one
 * by one, of {@code SplitAnte}. The text is made of the tokens, a paragraph a line. Captions are
 * left out of the sources: whoever made a picture says nothing there.
 */
public final class GumGold {
  private static final String ENDING = ".conllu";
  private static final Pattern SOURCE = Pattern.compile("sem-atsrc-([0-9]+(?:[-,][0-9]+)*)-");
  private static final Pattern ENTITY =
      Pattern.compile("\\(([0-9]+)(?:\\[[^\\]]*])?-[^()]*(\\))?|([0-9]+)(?:\\[[^\\]]*])?\\)");
  private static final Pattern PART = Pattern.compile("([0-9]+)<([0-9]+)");
  private static final int COLUMNS = 10;

  private final StringBuilder text = new StringBuilder();
  private final List<Span> tokens = new ArrayList<>();
  private final Map<String, Deque<Integer>> open = new HashMap<>();
  private final Map<String, List<Span>> chains = new HashMap<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final List<int[]> sources = new ArrayList<>();
  private boolean caption;
  private boolean spaceBefore;
  private boolean spaceAfterWhole;
  private int lastOfWhole;

  private GumGold() {}

  /** The folder that holds the files: the one given or its {@code dep/}. */
  public static Optional<Path> folder(Path folder) {
    return List.of(folder, folder.resolve("dep")).stream()
        .filter(GoldFiles.isFolderOf(ENDING))
        .findFirst();
  }

  /** The texts of a folder with their sources, sorted by file name. */
  public static List<GoldSources> read(Path folder) {
    return GoldFiles.list(folder(folder).orElse(folder), ENDING).stream()
        .map(GumGold::article)
        .toList();
  }

  private static GoldSources article(Path file) {
    GumGold article = new GumGold();
    int number = 0;
    for (String line : GoldFiles.lines(file)) {
      number++;
      try {
        article.line(line);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new EvaluationException(
            Code.MALFORMED_GOLD, file + " line " + number + ": " + e.getMessage(), e);
      }
    }
    String name = file.getFileName().toString();
    return article.finish(name.substring(0, name.length() - ENDING.length()));
  }

  private void line(String line) {
    if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
      text.append(text.length() == 0 ? "" : "\n");
      spaceBefore = false;
      caption = false;
    } else if (line.startsWith("# newpar_block")) {
      caption = line.contains("caption");
    } else if (!line.startsWith("#") && !line.isBlank()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException(cells.length + " columns instead of " + COLUMNS);
      }
      token(cells[0], cells[1], fields(cells[COLUMNS - 1]));
    }
  }

  private static Map<String, String> fields(String cell) {
    Map<String, String> fields = new HashMap<>();
    for (String field : cell.split("\\|", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    return fields;
  }

  /** A word of its own, a whole that the next ones are the parts of ("3-4"), or an unsaid one. */
  private void token(String id, String form, Map<String, String> fields) {
    boolean spaceAfter = !fields.getOrDefault("SpaceAfter", "Yes").equals("No");
    if (id.indexOf('.') >= 0) {
      return;
    }
    if (id.indexOf('-') > 0) {
      lastOfWhole = Integer.parseInt(id.substring(id.indexOf('-') + 1));
      spaceAfterWhole = spaceAfter;
      return;
    }
    text.append(spaceBefore ? " " : "");
    int start = text.codePointCount(0, text.length());
    text.append(form);
    tokens.add(new Span(start, start + form.codePointCount(0, form.length())));
    int number = Integer.parseInt(id);
    boolean inside = number < lastOfWhole;
    spaceBefore = number == lastOfWhole ? spaceAfterWhole : spaceAfter && !inside;
    lastOfWhole = number >= lastOfWhole ? 0 : lastOfWhole;
    entities(fields.getOrDefault("Entity", ""));
    split(fields.getOrDefault("SplitAnte", ""));
    Matcher source = SOURCE.matcher(fields.getOrDefault("Discourse", ""));
    while (source.find() && !caption) {
      sources.addAll(phrases(source.group(1)));
    }
  }

  private void entities(String marks) {
    Matcher mark = ENTITY.matcher(marks);
    int here = tokens.size() - 1;
    while (mark.find()) {
      if (mark.group(3) != null) {
        close(mark.group(3), here);
        continue;
      }
      open.computeIfAbsent(mark.group(1), id -> new ArrayDeque<>()).push(here);
      if (mark.group(2) != null) {
        close(mark.group(1), here);
      }
    }
  }

  private void close(String id, int last) {
    Deque<Integer> starts = open.getOrDefault(id, new ArrayDeque<>());
    if (!starts.isEmpty()) {
      Span span = new Span(tokens.get(starts.pop()).start(), tokens.get(last).end());
      chains.computeIfAbsent(id, absent -> new ArrayList<>()).add(span);
    }
  }

  private void split(String marks) {
    Matcher part = PART.matcher(marks);
    while (part.find()) {
      parts.computeIfAbsent(part.group(2), whole -> new TreeSet<>()).add(part.group(1));
    }
  }

  /**
   * "3-4,6-8": one source where a single token stands between ("the school and the police"), else
   * one for each range.
   */
  private static List<int[]> phrases(String ranges) {
    List<int[]> phrases = new ArrayList<>();
    for (String range : ranges.split(",", -1)) {
      String[] ends = range.split("-", -1);
      int from = Integer.parseInt(ends[0]) - 1;
      int to = Integer.parseInt(ends[ends.length - 1]);
      int[] before = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
      if (before != null && from - before[1] <= 1) {
        before[1] = to;
      } else {
        phrases.add(new int[] {from, to});
      }
    }
    return phrases;
  }

  private GoldSources finish(String name) {
    text.append('\n');
    Map<Span, GoldSources.Source> found = new TreeMap<>();
    for (int[] range : sources) {
      Span span = new Span(tokens.get(range[0]).start(), tokens.get(range[1] - 1).end());
      String words =
          text.substring(
              text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
      found.putIfAbsent(span, new GoldSources.Source(span, words, chainsOf(span)));
    }
    return new GoldSources(
        name,
        text.toString(),
        chains,
        found.values().stream().filter(source -> !source.chains().isEmpty()).toList());
  }

  /** The chain of the smallest mention over the source, else those of the largest inside. */
  private Set<String> chainsOf(Span span) {
    String over = smallestOver(span);
    return over == null ? largestInside(span) : parts.getOrDefault(over, Set.of(over));
  }

  private String smallestOver(Span span) {
    String best = null;
    int length = Integer.MAX_VALUE;
    for (Map.Entry<String, List<Span>> chain : chains.entrySet()) {
      for (Span mention : chain.getValue()) {
        boolean over = mention.start() <= span.start() && mention.end() >= span.end();
        if (over && mention.length() < length) {
          best = chain.getKey();
          length = mention.length();
        }
      }
    }
    return best;
  }

  private Set<String> largestInside(Span span) {
    TreeMap<Integer, Map.Entry<Span, String>> inside = new TreeMap<>();
    for (Map.Entry<String, List<Span>> chain : chains.entrySet()) {
      for (Span mention : chain.getValue()) {
        if (mention.shared(span) == mention.length()) {
          inside.merge(
              mention.start(),
              Map.entry(mention, chain.getKey()),
              (one, other) -> one.getKey().length() >= other.getKey().length() ? one : other);
        }
      }
    }
    Set<String> largest = new LinkedHashSet<>();
    int end = 0;
    for (Map.Entry<Span, String> mention : inside.values()) {
      if (mention.getKey().start() >= end) {
        largest.add(mention.getValue());
        end = mention.getKey().end();
      }
    }
    return largest;
  }
}
