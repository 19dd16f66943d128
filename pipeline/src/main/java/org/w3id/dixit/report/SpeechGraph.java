package org.w3id.dixit.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;

/**
 * Who speaks of whom: speakers on the left, those mentioned in what they said on the right, a band
 * for each pair as wide as the number of attributions. Drawn when the page is made; the same
 * numbers stand in a table below. Two columns stay readable where a net of arrows does not.
 */
final class SpeechGraph {
  private static final int WIDTH = 960;
  private static final int LEFT = 330;
  private static final int RIGHT = 630;
  private static final int NODE = 8;
  private static final int GAP = 12;
  private static final int TOP = 10;
  private static final int MOST_NODES = 14;
  private static final double TALLEST = 420;
  private static final double MOST_A_COUNT = 14;

  private final Totals totals;
  private final List<Actor> actors;

  SpeechGraph(Totals totals) {
    this.totals = totals;
    this.actors = totals.actors();
  }

  /** A band. */
  private record Edge(int speaker, int about, int count) {}

  /** A column's nodes from top to bottom; where the next band of each begins. */
  private record Column(Map<Integer, Double> tops, Map<Integer, Integer> weights, double height) {
    static Column of(List<Edge> edges, ToIntFunction<Edge> end, double scale) {
      Map<Integer, Integer> weights = SpeechGraph.weights(edges, end);
      Map<Integer, Double> tops = new LinkedHashMap<>();
      double y = TOP;
      for (Map.Entry<Integer, Integer> node : weights.entrySet()) {
        tops.put(node.getKey(), y);
        y += Math.max(GAP, node.getValue() * scale) + GAP;
      }
      return new Column(tops, weights, y);
    }
  }

  /** The section's content. */
  String html() {
    List<Edge> edges = strongest();
    Element div = Markup.root("div", "");
    if (edges.isEmpty()) {
      Markup.add(div, "p", "hint", "Nobody with a name speaks of anybody with a name.");
      return div.html();
    }
    Markup.add(
        div,
        "p",
        "hint",
        "On the left who speaks, on the right who is mentioned in what they say; the wider a band,"
            + " the more attributions.");
    draw(div, edges);
    table(div, edges);
    return div.html();
  }

  /** The pairs among those who speak of others most, and of whom they speak most. */
  private List<Edge> strongest() {
    List<Edge> all =
        totals.spokenOf().entrySet().stream()
            .map(e -> new Edge(e.getKey().speaker(), e.getKey().about(), e.getValue()))
            .filter(edge -> edge.speaker() != edge.about())
            .sorted(
                Comparator.comparing((Edge e) -> -e.count())
                    .thenComparing(Edge::speaker)
                    .thenComparing(Edge::about))
            .toList();
    List<Integer> speakers = most(all, Edge::speaker);
    List<Edge> theirs = all.stream().filter(e -> speakers.contains(e.speaker())).toList();
    List<Integer> abouts = most(theirs, Edge::about);
    return theirs.stream().filter(e -> abouts.contains(e.about())).toList();
  }

  private static List<Integer> most(List<Edge> edges, ToIntFunction<Edge> end) {
    return weights(edges, end).keySet().stream().limit(MOST_NODES).toList();
  }

  /** The sums of the counts, the greatest first. */
  private static Map<Integer, Integer> weights(List<Edge> edges, ToIntFunction<Edge> end) {
    Map<Integer, Integer> sums = new LinkedHashMap<>();
    edges.forEach(edge -> sums.merge(end.applyAsInt(edge), edge.count(), Integer::sum));
    Map<Integer, Integer> sorted = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private void draw(Element div, List<Edge> edges) {
    int sum = edges.stream().mapToInt(Edge::count).sum();
    double scale = Math.min(MOST_A_COUNT, TALLEST / sum);
    Column left = Column.of(edges, Edge::speaker, scale);
    Column right = Column.of(edges, Edge::about, scale);
    int height = (int) Math.ceil(Math.max(left.height(), right.height()));
    Element scroll =
        Markup.add(div, "div", "scroll")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", "Who speaks of whom");
    Element svg =
        Markup.drawing(
            scroll,
            WIDTH,
            height,
            "Who speaks of whom; the same numbers are in the table below the drawing");
    bands(svg, edges, left, right, scale);
    nodes(svg, left, scale, LEFT - NODE, LEFT - NODE - 8, "end");
    nodes(svg, right, scale, RIGHT, RIGHT + NODE + 8, "start");
  }

  /** In the order of the nodes on the other side, so that bands cross as little as they can. */
  private static void bands(
      Element svg, List<Edge> edges, Column left, Column right, double scale) {
    Map<Edge, Double> starts = offsets(edges, left, Edge::speaker, right, Edge::about, scale);
    Map<Edge, Double> ends = offsets(edges, right, Edge::about, left, Edge::speaker, scale);
    double middle = (LEFT + RIGHT) / 2.0;
    for (Edge edge : edges) {
      double half = edge.count() * scale / 2;
      double y1 = starts.get(edge) + half;
      double y2 = ends.get(edge) + half;
      String path =
          String.format(
              Locale.ROOT,
              "M%d %.1fC%.1f %.1f %.1f %.1f %d %.1f",
              LEFT,
              y1,
              middle,
              y1,
              middle,
              y2,
              RIGHT,
              y2);
      Markup.svg(
          svg,
          "path",
          "class",
          "band",
          "d",
          path,
          "stroke-width",
          String.format(Locale.ROOT, "%.1f", Math.max(1, edge.count() * scale)),
          "data-from",
          String.valueOf(edge.speaker()),
          "data-to",
          String.valueOf(edge.about()));
    }
  }

  private static Map<Edge, Double> offsets(
      List<Edge> edges,
      Column own,
      ToIntFunction<Edge> ownEnd,
      Column other,
      ToIntFunction<Edge> otherEnd,
      double scale) {
    Map<Integer, Double> next = new LinkedHashMap<>(own.tops());
    Map<Edge, Double> offsets = new LinkedHashMap<>();
    edges.stream()
        .sorted(Comparator.comparing((Edge e) -> other.tops().get(otherEnd.applyAsInt(e))))
        .forEach(
            edge -> {
              int node = ownEnd.applyAsInt(edge);
              offsets.put(edge, next.get(node));
              next.merge(node, edge.count() * scale, Double::sum);
            });
    return offsets;
  }

  private void nodes(Element svg, Column column, double scale, int x, int labelX, String anchor) {
    column
        .tops()
        .forEach(
            (number, top) -> {
              double tall = Math.max(2, column.weights().get(number) * scale);
              Element node =
                  Markup.svg(svg, "g", "class", "node", "data-actor", String.valueOf(number));
              Markup.svg(
                  node,
                  "rect",
                  "x",
                  String.valueOf(x),
                  "y",
                  String.format(Locale.ROOT, "%.1f", top),
                  "width",
                  String.valueOf(NODE),
                  "height",
                  String.format(Locale.ROOT, "%.1f", tall));
              String label = Markup.shortened(actors.get(number).name(), 36);
              Markup.svg(
                      node,
                      "text",
                      "class",
                      "label",
                      "x",
                      String.valueOf(labelX),
                      "y",
                      String.format(Locale.ROOT, "%.1f", top + tall / 2 + 5),
                      "text-anchor",
                      anchor)
                  .appendText(Markup.printable(label + " " + column.weights().get(number)));
            });
  }

  private void table(Element div, List<Edge> edges) {
    Element details = Markup.add(div, "details", "numbers");
    Markup.add(details, "summary", "", "The numbers of the drawing");
    Element table = Markup.add(details, "table");
    Element head = Markup.add(Markup.add(table, "thead"), "tr");
    List.of("Speaker", "speaks of", "attributions")
        .forEach(title -> Markup.add(head, "th", "", title).attr("scope", "col"));
    Element body = Markup.add(table, "tbody");
    for (Edge edge : edges) {
      Element row = Markup.add(body, "tr");
      Markup.add(row, "th", "", actors.get(edge.speaker()).name()).attr("scope", "row");
      Markup.add(row, "td", "", actors.get(edge.about()).name());
      Markup.add(row, "td", "n", String.valueOf(edge.count()));
    }
  }
}
