package org.w3id.dixit.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * Attributions over time, by the days on which the articles were published: all of them as bars,
 * and a row of circles, their areas as the counts, for each of the most quoted. Drawn when the page
 * is made; the same numbers stand in a table below.
 */
final class Timeline {
  private static final int WIDTH = 960;
  private static final int LABELS = 210;
  private static final int BARS = 64;
  private static final int ROW = 30;
  private static final int AXIS = 26;
  private static final int MOST_SPEAKERS = 10;
  private static final double LARGEST_RADIUS = 12;
  private static final int MOST_TICKS = 8;

  private final Totals totals;

  Timeline(Totals totals) {
    this.totals = totals;
  }

  /** How long a step of the time axis is. */
  private enum Step {
    DAY(45, ChronoUnit.DAYS),
    WEEK(400, ChronoUnit.WEEKS),
    MONTH(365 * 6, ChronoUnit.MONTHS),
    YEAR(Integer.MAX_VALUE, ChronoUnit.YEARS);

    private final int most;
    private final ChronoUnit unit;

    Step(int most, ChronoUnit unit) {
      this.most = most;
      this.unit = unit;
    }

    /** The first day of the step that a day is in. */
    LocalDate floor(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    /** The shortest one that a span of days can be shown in. */
    static Step of(long days) {
      for (Step step : values()) {
        if (days <= step.most) {
          return step;
        }
      }
      return YEAR;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The section's content. */
  String html() {
    Element div = Markup.root("div", "");
    if (totals.days().isEmpty()) {
      Markup.add(div, "p", "hint", "No article with attributions has a date.");
      return div.html();
    }
    List<LocalDate> days = List.copyOf(totals.days().keySet());
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    Step step = Step.of(ChronoUnit.DAYS.between(first, last));
    hint(div, step);
    Axis axis = new Axis(step, step.floor(first), step.floor(last));
    List<Actor> speakers =
        totals.speakers().stream()
            .filter(actor -> actor.isNamed() && !actor.days().isEmpty())
            .limit(MOST_SPEAKERS)
            .toList();
    draw(div, axis, speakers);
    table(div, axis, speakers);
    return div.html();
  }

  private void hint(Element div, Step step) {
    long without = totals.articles().stream().filter(a -> a.date().isEmpty()).count();
    String missing =
        without == 0 ? "" : " " + Wording.count((int) without, "article") + " without a date.";
    Markup.add(
        div, "p", "hint", "Attributions by the " + step.word() + " of publication." + missing);
  }

  /** The time axis: its steps from left to right. */
  private record Axis(Step step, LocalDate first, LocalDate last) {
    int steps() {
      return (int) step.unit.between(first, last) + 1;
    }

    int index(LocalDate day) {
      return (int) step.unit.between(first, step.floor(day));
    }

    LocalDate day(int index) {
      return first.plus(index, step.unit);
    }

    double width() {
      return (double) (WIDTH - LABELS - 20) / steps();
    }

    double middle(int index) {
      return LABELS + 10 + (index + 0.5) * width();
    }

    Map<Integer, Integer> counts(Map<LocalDate, Integer> days) {
      Map<Integer, Integer> counts = new TreeMap<>();
      days.forEach((day, count) -> counts.merge(index(day), count, Integer::sum));
      return counts;
    }

    String label(int index) {
      String iso = day(index).toString();
      return switch (step) {
        case DAY, WEEK -> iso;
        case MONTH -> iso.substring(0, 7);
        case YEAR -> iso.substring(0, 4);
      };
    }
  }

  private void draw(Element div, Axis axis, List<Actor> speakers) {
    int height = BARS + 24 + AXIS + speakers.size() * ROW;
    Element scroll =
        Markup.add(div, "div", "scroll")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", "Timeline");
    Element svg =
        Markup.drawing(
            scroll, WIDTH, height, "Timeline of attributions; the same numbers are in the table");
    bars(svg, axis);
    ticks(svg, axis, height);
    int most =
        speakers.stream()
            .flatMap(actor -> axis.counts(actor.days()).values().stream())
            .max(Integer::compare)
            .orElse(1);
    for (int i = 0; i < speakers.size(); i++) {
      row(svg, axis, speakers.get(i), BARS + 24 + AXIS + i * ROW + ROW / 2, most);
    }
  }

  private void bars(Element svg, Axis axis) {
    Map<Integer, Integer> counts = axis.counts(totals.days());
    int most = counts.values().stream().max(Integer::compare).orElse(1);
    double width = Math.min(48, Math.max(1, axis.width() * 0.7));
    label(svg, "all attributions", BARS);
    counts.forEach(
        (index, count) -> {
          double tall = Math.max(2, (double) BARS * count / most);
          double y = 16 + BARS - tall;
          Markup.svg(
              svg,
              "rect",
              "class",
              "all",
              "x",
              decimal(axis.middle(index) - width / 2),
              "y",
              decimal(y),
              "width",
              decimal(width),
              "height",
              decimal(tall));
          if (axis.width() >= 24 || count == most) {
            text(svg, "count", axis.middle(index), y - 4, "middle", String.valueOf(count));
          }
        });
  }

  private static void ticks(Element svg, Axis axis, int height) {
    int every = Math.max(1, (axis.steps() + MOST_TICKS - 1) / MOST_TICKS);
    for (int i = 0; i < axis.steps(); i += every) {
      String x = decimal(axis.middle(i));
      Markup.svg(
          svg,
          "line",
          "class",
          "tick",
          "x1",
          x,
          "x2",
          x,
          "y1",
          decimal(16 + BARS + AXIS),
          "y2",
          decimal(height));
      text(svg, "axis", axis.middle(i), 16 + BARS + 18, "middle", axis.label(i));
    }
  }

  private static void row(Element svg, Axis axis, Actor speaker, int y, int most) {
    label(svg, speaker.name(), y + 4);
    axis.counts(speaker.days())
        .forEach(
            (index, count) -> {
              double radius = LARGEST_RADIUS * Math.sqrt((double) count / most);
              Element circle =
                  Markup.svg(
                      svg,
                      "circle",
                      "class",
                      "said",
                      "cx",
                      decimal(axis.middle(index)),
                      "cy",
                      String.valueOf(y),
                      "r",
                      decimal(Math.max(2, radius)));
              Markup.svg(circle, "title")
                  .appendText(
                      Markup.printable(speaker.name() + ", " + axis.label(index) + ": " + count));
            });
  }

  private static void label(Element svg, String words, int y) {
    text(svg, "label", LABELS - 8, y, "end", Markup.shortened(words, 30));
  }

  private static void text(
      Element svg, String cssClass, double x, double y, String anchor, String words) {
    Markup.svg(
            svg, "text", "class", cssClass, "x", decimal(x), "y", decimal(y), "text-anchor", anchor)
        .appendText(Markup.printable(words));
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void table(Element div, Axis axis, List<Actor> speakers) {
    Element details = Markup.add(div, "details", "numbers");
    Markup.add(details, "summary", "", "The numbers of the timeline");
    Element scroll =
        Markup.add(details, "div", "scroll")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", "The numbers of the timeline");
    Element table = Markup.add(scroll, "table");
    Element head = Markup.add(Markup.add(table, "thead"), "tr");
    List<String> names = new ArrayList<>(List.of(axis.step().word(), "all"));
    speakers.forEach(speaker -> names.add(speaker.name()));
    names.forEach(name -> Markup.add(head, "th", "", name).attr("scope", "col"));
    Element body = Markup.add(table, "tbody");
    List<Map<Integer, Integer>> bySpeaker =
        speakers.stream().map(speaker -> axis.counts(speaker.days())).toList();
    axis.counts(totals.days())
        .forEach(
            (index, count) -> {
              Element row = Markup.add(body, "tr");
              Markup.add(row, "th", "", axis.label(index)).attr("scope", "row");
              Markup.add(row, "td", "n", String.valueOf(count));
              bySpeaker.forEach(
                  counts ->
                      Markup.add(row, "td", "n", String.valueOf(counts.getOrDefault(index, 0))));
            });
  }
}
