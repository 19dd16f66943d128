package org.w3id.dixit.evaluation.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;
import org.w3id.dixit.evaluation.text.Span;

/**
 * A file of short articles written to see whom their sources are taken for. A case begins with
 * {@code ==} and its name; in its text a mention is marked as <code>{1 Ann Lee}</code>, a source as
 * <code>{?1 she}</code>, <code>{?1+2 both}</code> for two who speak together, <code>{?new a
 * diplomat}</code> for somebody who is nowhere else, <code>{?none he}</code> where the text leaves
 * open who it is. Lines before the first case are comments.
 */
public final class SourceCases {
  private static final Pattern CASE = Pattern.compile("(?m)^== ");
  private static final Pattern MARK =
      Pattern.compile("\\{(\\??)([0-9]+(?:\\+[0-9]+)*|new|none) ([^{}]+)}");

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Span>> chains = new HashMap<>();
  private final List<GoldSources.Source> sources = new ArrayList<>();

  private SourceCases(String name) {
    this.name = name;
  }

  /** The cases of a file, in its order; articles are numbered, since names need not differ. */
  public static List<GoldSources> read(Path file) {
    String[] blocks = CASE.split(GoldFiles.text(file), -1);
    List<GoldSources> cases = new ArrayList<>();
    for (int i = 1; i < blocks.length; i++) {
      cases.add(parse(file, i, blocks[i]));
    }
    GoldFiles.require(!cases.isEmpty(), "no case in " + file + "; one begins with ==");
    return cases;
  }

  private static GoldSources parse(Path file, int number, String block) {
    int end = block.indexOf('\n');
    String title = end < 0 ? block.strip() : block.substring(0, end).strip();
    String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    SourceCases one = new SourceCases("%03d-%s".formatted(number, slug));
    try {
      return one.read(end < 0 ? "" : block.substring(end + 1).strip() + "\n");
    } catch (IllegalArgumentException e) {
      throw new EvaluationException(
          Code.MALFORMED_GOLD, file + ", case \"" + title + "\": " + e.getMessage(), e);
    }
  }

  private GoldSources read(String marked) {
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      mark(!matcher.group(1).isEmpty(), matcher.group(2), matcher.group(3));
      at = matcher.end();
    }
    text.append(marked.substring(at));
    if (text.indexOf("{") >= 0 || sources.isEmpty()) {
      throw new IllegalArgumentException(
          sources.isEmpty() ? "no source is marked" : "a mark that is not understood");
    }
    return new GoldSources(name, text.toString(), chains, sources);
  }

  private void mark(boolean source, String who, String words) {
    int start = text.codePointCount(0, text.length());
    text.append(words);
    Span span = new Span(start, start + words.codePointCount(0, words.length()));
    Set<String> ids =
        switch (who) {
          case "none" -> Set.of();
          case "new" -> Set.of("new at " + start);
          default -> new TreeSet<>(List.of(who.split("\\+", -1)));
        };
    if (source) {
      sources.add(new GoldSources.Source(span, words, ids));
    }
    for (String id : ids) {
      List<Span> chain = chains.computeIfAbsent(id, absent -> new ArrayList<>());
      if (ids.size() == 1) {
        chain.add(span);
      }
    }
  }
}
