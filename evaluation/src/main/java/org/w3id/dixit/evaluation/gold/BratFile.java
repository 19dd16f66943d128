package org.w3id.dixit.evaluation.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/**
 * The text-bound annotations ({@code T}) and events ({@code E}) of a brat standoff file.
 * Discontinuous spans are written with semicolons; the covered words stand in the third column and
 * go on in lines of their own where the text breaks there, so whatever does not look like the start
 * of an annotation is passed over.
 *
 * <p>Format: <a href="https://brat.nlplab.org/standoff.html">brat standoff</a>.
 *
 * @param labelled the pieces of each label's annotations, all together
 * @param events each event's pieces by role; a role's trailing number is dropped ({@code Content2})
 */
record BratFile(Map<String, List<Span>> labelled, List<Map<String, Pieces>> events) {
  private static final Pattern TEXT_BOUND =
      Pattern.compile("(T\\d+)\\t(\\S+) (\\d[^\\t]*)(\\t.*)?");
  private static final Pattern EVENT = Pattern.compile("E\\d+\\t([^\\t]*).*");

  /** Reads the lines of a file, which {@code place} names in error messages. */
  static BratFile parse(List<String> lines, String place) {
    Map<String, List<Span>> byId = new HashMap<>();
    Map<String, List<Span>> labelled = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : lines) {
      Matcher bound = TEXT_BOUND.matcher(line);
      if (bound.matches()) {
        List<Span> spans = spans(bound.group(3), place, line);
        byId.put(bound.group(1), spans);
        labelled.computeIfAbsent(bound.group(2), label -> new ArrayList<>()).addAll(spans);
        continue;
      }
      Matcher event = EVENT.matcher(line);
      if (event.matches()) {
        events.add(event.group(1));
      }
    }
    return new BratFile(labelled, events.stream().map(event -> roles(event, byId, place)).toList());
  }

  private static List<Span> spans(String written, String place, String line) {
    List<Span> spans = new ArrayList<>();
    try {
      for (String pair : written.split(";", -1)) {
        String[] ends = pair.strip().split("\\s+", -1);
        spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new EvaluationException(
          Code.MALFORMED_GOLD, place + ": no offsets \"START END\" in the line: " + line, e);
    }
    return spans;
  }

  private static Map<String, Pieces> roles(
      String event, Map<String, List<Span>> byId, String place) {
    Map<String, List<Span>> roles = new HashMap<>();
    for (String part : event.strip().split("\\s+", -1)) {
      int colon = part.indexOf(':');
      List<Span> spans = colon < 0 ? null : byId.get(part.substring(colon + 1));
      if (spans == null) {
        throw new EvaluationException(
            Code.MALFORMED_GOLD, place + ": \"" + part + "\" in an event names no T line");
      }
      String role = part.substring(0, colon).replaceFirst("\\d+$", "");
      roles.computeIfAbsent(role, r -> new ArrayList<>()).addAll(spans);
    }
    Map<String, Pieces> pieces = new HashMap<>();
    roles.forEach((role, spans) -> pieces.put(role, new Pieces(spans)));
    return pieces;
  }
}
