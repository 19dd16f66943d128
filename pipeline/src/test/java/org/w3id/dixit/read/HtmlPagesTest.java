package org.w3id.dixit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages in {@code pages/NAME.html}, and in {@code pages/NAME.expected} what is read from them:
 * lines of {@code key: value} and, below an empty line, the text.
 */
class HtmlPagesTest {
  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPagesTest.class.getResourceAsStream("pages/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HtmlPage page(String html) throws ReadException {
    return HtmlPage.read(html.getBytes(StandardCharsets.UTF_8), "", "", "page");
  }

  private static String shown(HtmlPage page) {
    Metadata m = page.metadata();
    Map<String, Optional<String>> values = new TreeMap<>();
    values.put("author", m.author());
    values.put("headline", m.headline());
    values.put("language", m.language());
    values.put("modified", m.dateModified());
    values.put("published", m.datePublished());
    values.put("publisher", m.publisher());
    values.put("url", m.url());
    StringBuilder out = new StringBuilder();
    values.forEach((k, v) -> v.ifPresent(x -> out.append(k).append(": ").append(x).append('\n')));
    return out.append('\n').append(page.text()).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json-ld", "open-graph", "old-table", "all-menu", "classes"})
  void isReadAsExpected(String name) throws Exception {
    assertThat(shown(page(resource(name + ".html")))).isEqualTo(resource(name + ".expected"));
  }

  @Test
  void aPageNestedDeepIsRead() throws ReadException {
    String html = "<div>".repeat(100_000) + "He said so." + "</div>".repeat(100_000);
    assertThat(page(html).text()).isEqualTo("He said so.\n");
  }

  @Test
  void brokenMarksAreNoFailure() throws ReadException {
    Stream.of(
            "<",
            "<p",
            "<!--",
            "<script>",
            "<a><a><a>",
            "</p></p>",
            "<![CDATA[",
            "<table><p>x",
            "&#xD800;")
        .forEach(html -> assertThat(text(html)).isNotNull());
  }

  private static String text(String html) {
    try {
      return page(html).text();
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anEntityForASurrogateIsNoSurrogate() throws ReadException {
    assertThat(page("<p>a&#xD83D;b &#x1F642;").text()).doesNotContain("\uD83Db").contains("🙂");
  }

  @Test
  void nothingOfAScriptOrCommentIsText() throws ReadException {
    assertThat(page("<p>a<script>alert('x')</script><!-- y --><style>z{}</style> b").text())
        .isEqualTo("a b\n");
  }

  @Test
  void externalEntitiesAreNotResolved() throws ReadException {
    String html = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x; said so.";
    assertThat(page(html).text()).doesNotContain("root:");
  }
}
