package org.w3id.dixit.evaluation.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/**
 * The text-bound annotations ({@code T}), events ({@code E}) and notes ({@code #}) of a brat
 * standoff file. Discontinuous spans are written with semicolons; the covered words stand in the
 * third column and go on in lines of their own where the text breaks there, so whatever does not
 * look like the start of an annotation is passed over. A text-bound annotation with the note {@link
 * #ONE_PIECE} is one span that only line breaks part.
 *
 * <p>Format: <a href="https://brat.nlplab.org/standoff.html">brat standoff</a>.
 *
 * @param labelled the pieces of each label's annotations, all together
 * @param events in the order of the file
 */
public record BratFile(Map<String, List<Span>> labelled, List<Event> events) {
  /** brat cannot mark a line break, so a span over lines is written in fragments. */
  public static final String ONE_PIECE = "one piece";

  private static final Pattern TEXT_BOUND =
      Pattern.compile("(T\\d+)\\t(\\S+) (\\d[^\\t]*)(\\t.*)?");
  private static final Pattern EVENT = Pattern.compile("(E\\d+)\\t([^\\t]*).*");
  private static final Pattern NOTE = Pattern.compile("#\\d+\\t\\S+ ([TE]\\d+)\\t(.*)");

  /**
   * An event.
   *
   * @param roles its pieces by role; a role's trailing number is dropped ({@code Content2})
   * @param note what is noted on it, empty where nothing is
   */
  public record Event(Map<String, Pieces> roles, String note) {}

  private record WrittenEvent(String id, String roles) {}

  private record Bound(String label, List<Span> spans) {}

  /** Reads the lines of a file, which {@code place} names in error messages. */
  static BratFile parse(List<String> lines, String place) {
    Map<String, Bound> bounds = new LinkedHashMap<>();
    List<WrittenEvent> events = new ArrayList<>();
    Map<String, String> notes = new HashMap<>();
    for (String line : lines) {
      Matcher bound = TEXT_BOUND.matcher(line);
      Matcher event = EVENT.matcher(line);
      Matcher note = NOTE.matcher(line);
      if (bound.matches()) {
        bounds.put(bound.group(1), new Bound(bound.group(2), spans(bound.group(3), place, line)));
      } else if (event.matches()) {
        events.add(new WrittenEvent(event.group(1), event.group(2)));
      } else if (note.matches()) {
        notes.put(note.group(1), note.group(2).strip());
      }
    }
    notes.forEach((id, note) -> bounds.computeIfPresent(id, (i, bound) -> noted(bound, note)));
    return new BratFile(labelled(bounds), events(events, notes, bounds, place));
  }

  private static Bound noted(Bound bound, String note) {
    return note.equals(ONE_PIECE)
        ? new Bound(bound.label(), List.of(new Pieces(bound.spans()).hull()))
        : bound;
  }

  private static Map<String, List<Span>> labelled(Map<String, Bound> bounds) {
    Map<String, List<Span>> labelled = new HashMap<>();
    bounds
        .values()
        .forEach(
            bound ->
                labelled
                    .computeIfAbsent(bound.label(), label -> new ArrayList<>())
                    .addAll(bound.spans()));
    return labelled;
  }

  private static List<Event> events(
      List<WrittenEvent> written,
      Map<String, String> notes,
      Map<String, Bound> bounds,
      String place) {
    return written.stream()
        .map(e -> new Event(roles(e.roles(), bounds, place), notes.getOrDefault(e.id(), "")))
        .toList();
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

  private static Map<String, Pieces> roles(String event, Map<String, Bound> bounds, String place) {
    Map<String, List<Span>> roles = new HashMap<>();
    for (String part : event.strip().split("\\s+", -1)) {
      int colon = part.indexOf(':');
      Bound bound = colon < 0 ? null : bounds.get(part.substring(colon + 1));
      if (bound == null) {
        throw new EvaluationException(
            Code.MALFORMED_GOLD, place + ": \"" + part + "\" in an event names no T line");
      }
      String role = part.substring(0, colon).replaceFirst("\\d+$", "");
      roles.computeIfAbsent(role, r -> new ArrayList<>()).addAll(bound.spans());
    }
    Map<String, Pieces> pieces = new HashMap<>();
    roles.forEach((role, spans) -> pieces.put(role, new Pieces(spans)));
    return pieces;
  }
}
