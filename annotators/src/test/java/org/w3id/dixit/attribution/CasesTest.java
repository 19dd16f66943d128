package org.w3id.dixit.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.text.Span;

/**
 * Small articles and what is to be found in them. In {@code cases.txt} a case is a line {@code #
 * name}, the article's paragraphs, and after a line {@code --} the attributions: source, cue,
 * content (pieces joined by {@code ||}) and, where they matter, {@code key=value} pairs, separated
 * by {@code |}; a line {@code none} where there is none. Other attributions than those named must
 * not be there, unless a line {@code …} allows them.
 */
final class CasesTest {
  record Case(String name, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CasesTest.class.getResourceAsStream("cases.txt"), StandardCharsets.UTF_8))) {
      String name = null;
      List<String> text = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      boolean answers = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# ")) {
          if (name != null) {
            cases.add(new Case(name, String.join("\n", text) + "\n", List.copyOf(expected)));
          }
          name = line.substring(2);
          text.clear();
          expected.clear();
          answers = false;
        } else if (line.equals("--")) {
          answers = true;
        } else if (!line.isBlank()) {
          (answers ? expected : text).add(line);
        }
      }
      cases.add(new Case(name, String.join("\n", text) + "\n", List.copyOf(expected)));
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void finds(Case example) {
    List<Attribution> found = Pipelines.attributions(example.text());
    List<String> wanted =
        example.expected().stream().filter(e -> !e.equals("none") && !e.equals("…")).toList();
    for (String want : wanted) {
      assertThat(found.stream().map(a -> shown(a, example.text(), keys(want))))
          .as("of %s", all(found, example.text()))
          .contains(want);
    }
    if (!example.expected().contains("…")) {
      assertThat(found.stream().filter(Attribution::attributed))
          .as("%s", all(found, example.text()))
          .hasSize(wanted.size());
    }
  }

  private static List<String> keys(String want) {
    return Stream.of(want.split(" \\| "))
        .skip(3)
        .map(pair -> pair.substring(0, pair.indexOf('=')))
        .toList();
  }

  private static List<String> all(List<Attribution> found, String text) {
    return found.stream()
        .map(a -> shown(a, text, List.of("type", "attitude", "polarity", "to", "in", "via")))
        .toList();
  }

  private static String shown(Attribution a, String text, List<String> keys) {
    String spans =
        String.join(
            " | ",
            a.source().map(s -> s.of(text)).orElse("-"),
            a.cue().map(s -> s.of(text)).orElse("-"),
            a.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" || ")));
    return Stream.concat(Stream.of(spans), keys.stream().map(k -> k + "=" + value(a, text, k)))
        .collect(Collectors.joining(" | "));
  }

  private static String value(Attribution a, String text, String key) {
    return switch (key) {
      case "type" -> a.quoteType().name().toLowerCase(Locale.ROOT);
      case "attitude" -> a.attitude().name().toLowerCase(Locale.ROOT);
      case "polarity" -> a.polarity().name().toLowerCase(Locale.ROOT);
      case "to" -> a.addressee().map(s -> s.of(text)).orElse("-");
      case "in" -> a.medium().map(s -> s.of(text)).orElse("-");
      case "via" ->
          a.via().stream().map(v -> v.source().of(text)).collect(Collectors.joining("; "));
      case "unclosed" -> String.valueOf(a.unclosed());
      case "parent" -> a.parent().isPresent() ? "yes" : "no";
      default -> throw new IllegalArgumentException("no key \"" + key + "\" in cases.txt");
    };
  }

  /** Every span of every case lies within the text, and every parent holds its child. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void holdsItsInvariants(Case example) {
    List<Attribution> found = Pipelines.attributions(example.text());
    for (Attribution a : found) {
      Span hull = Span.hull(a.content());
      assertThat(hull.end()).isLessThanOrEqualTo(example.text().length());
      a.parent()
          .ifPresent(p -> assertThat(Span.hull(found.get(p).content()).contains(hull)).isTrue());
    }
  }
}
