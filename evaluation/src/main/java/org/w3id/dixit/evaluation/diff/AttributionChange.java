package org.w3id.dixit.evaluation.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluation.output.WrittenAttribution;
import org.w3id.dixit.evaluation.text.Pieces;

/** What changed in one attribution. */
final class AttributionChange {
  private static final int SHOWN = 60;

  /** Confidences may move so far between families of processors. */
  private static final double SAME_CONFIDENCE = 0.02;

  private AttributionChange() {}

  /** One that only one side has. */
  static Change only(Change.Kind kind, WrittenAttribution attribution) {
    String thing = shown(attribution) + " — " + speakers(attribution);
    return new Change(kind, Change.What.ATTRIBUTION, thing, List.of());
  }

  /** What is not the same in two; empty where everything is. */
  static Optional<Change> of(WrittenAttribution before, WrittenAttribution after) {
    List<String> details = new ArrayList<>();
    compare(details, "speakers", speakers(before), speakers(after));
    compare(details, "content", places(before.content()), places(after.content()));
    compare(details, "source", places(before.source()), places(after.source()));
    compare(details, "cue", places(before.cue()), places(after.cue()));
    TreeSet<String> keys = new TreeSet<>(before.labels().keySet());
    keys.addAll(after.labels().keySet());
    for (String key : keys) {
      compare(
          details,
          key,
          before.labels().getOrDefault(key, "none"),
          after.labels().getOrDefault(key, "none"));
    }
    compare(
        details,
        "attributed",
        String.valueOf(before.attributed()),
        String.valueOf(after.attributed()));
    if (moved(before.confidence(), after.confidence())) {
      details.add(
          "confidence: " + number(before.confidence()) + " → " + number(after.confidence()));
    }
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Change(Change.Kind.CHANGED, Change.What.ATTRIBUTION, shown(after), details));
  }

  private static void compare(List<String> details, String key, String before, String after) {
    if (!before.equals(after)) {
      details.add(key + ": " + before + " → " + after);
    }
  }

  private static boolean moved(OptionalDouble before, OptionalDouble after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isPresent() || after.isPresent();
    }
    return Math.abs(before.getAsDouble() - after.getAsDouble()) > SAME_CONFIDENCE + 1e-9;
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "none";
  }

  private static String speakers(WrittenAttribution attribution) {
    return attribution.speakers().isEmpty()
        ? "nobody"
        : attribution.speakers().stream()
            .map(names -> names.isEmpty() ? "unnamed" : names.get(0))
            .collect(Collectors.joining(", "));
  }

  private static String places(Pieces pieces) {
    return pieces.isEmpty()
        ? "none"
        : pieces.spans().stream()
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(" "));
  }

  /** The beginning of the words, or the place where there are none. */
  private static String shown(WrittenAttribution attribution) {
    String text = attribution.text().strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      return "@" + places(attribution.content());
    }
    int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }
}
