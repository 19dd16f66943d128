package org.w3id.dixit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.run.RunException;

/** The pages as a browser parses them. */
class ReportTest {
  private static final Path ROOT = Path.of(System.getProperty("dixit.root"));
  private static final String TEXT =
      "Peace 😀 near\n\nOn Monday, Ann Lee of Oslo said that \"Bo Ek of Rome told me he agrees\".\n";

  @TempDir private Path folder;
  private Path run;
  private Path pages;

  @BeforeEach
  void folders() {
    run = folder.resolve("run");
    pages = folder.resolve("pages");
  }

  private Report.Summary report() {
    return new Report(run, Optional.empty()).write(pages);
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(pages.resolve(name).toFile(), "UTF-8");
  }

  private Map<String, Document> all() throws IOException {
    Map<String, Document> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.toList()) {
        all.put(file.getFileName().toString(), Jsoup.parse(file.toFile(), "UTF-8"));
      }
    }
    return all;
  }

  private static WrittenArticle sample(String name) {
    return new WrittenArticle(name, TEXT)
        .entity("ann", "Person", "Ann Lee")
        .title("Mayor of Oslo")
        .entity("bo", "Person", "Bo Ek")
        .entity("oslo", "City", "Oslo")
        .entity("rome", "City", "Rome")
        .attribution(
            "ann", "Ann Lee of Oslo", "said", "that \"Bo Ek of Rome told me he agrees\"", 0.9)
        .about("bo")
        .attribution("bo", "Bo Ek of Rome", "told", "he agrees", 0.4);
  }

  @Test
  void theSeedsAreOneSmallPageOnWhichEveryLinkLeadsSomewhere() throws IOException {
    Report.Summary made =
        new Report(ROOT.resolve("output"), Optional.of(ROOT.resolve("seeds"))).write(pages);

    assertThat(made.articles()).isEqualTo(5);
    assertThat(made.pages()).isEqualTo(1);
    assertThat(made.withoutText()).isZero();
    assertThat(Files.size(pages.resolve("index.html"))).isLessThan(300_000);
    Document page = page("index.html");
    assertThat(page.select("li.note")).hasSize(made.attributions());
    assertThat(page.select(".row a.ref")).hasSize(made.attributions());
    linksLeadSomewhere();
  }

  /** Ids are unique, and each link's page and target are there. */
  private void linksLeadSomewhere() throws IOException {
    Map<String, Document> all = all();
    Map<String, Set<String>> ids = new TreeMap<>();
    all.forEach(
        (name, page) -> {
          List<String> own = page.select("[id]").eachAttr("id");
          ids.put(name, new HashSet<>(own));
          assertThat(own).as(name).doesNotHaveDuplicates();
        });
    all.forEach(
        (name, page) -> {
          for (String href : page.select("a[href]").eachAttr("href")) {
            if (!href.startsWith("http")) {
              String[] parts = (href.startsWith("#") ? name + href : href).split("#", 2);
              assertThat(ids).as(name + " links to " + href).containsKey(parts[0]);
              if (parts.length == 2) {
                assertThat(ids.get(parts[0])).as(name + " links to " + href).contains(parts[1]);
              }
            }
          }
        });
  }

  @Test
  void theTextIsThereWholeAndInItsOrder() throws IOException {
    Path seeds = ROOT.resolve("seeds");
    new Report(ROOT.resolve("output"), Optional.of(seeds)).write(pages);
    Document page = page("index.html");
    page.select("a.ref, ol.notes, .cut summary, header, .people").remove();

    List<String> shown =
        page.select("article.article").stream()
            .map(article -> article.select("p").stream().map(Element::wholeText).toList())
            .map(ReportTest::words)
            .toList();

    List<String> read = new ArrayList<>();
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.sorted().toList()) {
        read.add(words(Files.readAllLines(file)));
      }
    }
    assertThat(shown).isEqualTo(read);
  }

  private static String words(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void overlappingMarksAreAllThere() throws IOException {
    sample("one").write(run);
    report();
    Element article = page("index.html").selectFirst("article.article");

    assertThat(words(article, "data-c~=(^| )1( |$)"))
        .isEqualTo("that \"Bo Ek of Rome told me he agrees\"");
    assertThat(words(article, "data-c~=(^| )2( |$)")).isEqualTo("he agrees");
    assertThat(words(article, "data-s=2")).isEqualTo("Bo Ek of Rome");
    assertThat(words(article, "data-k=2")).isEqualTo("told");
    assertThat(words(article, "data-n=1")).isEqualTo("Bo Ek");
    assertThat(article.select(".row span[data-c='1 2']").text()).isEqualTo("he agrees");
    assertThat(article.select(".row span[data-c='1 2']").attr("data-l")).isEqualTo("low");
    assertThat(article.select(".row span[data-n=1]").attr("data-c")).isEqualTo("1");
    assertThat(article.select(".row span[data-n=1]").attr("data-s")).isEqualTo("2");
  }

  private static String words(Element article, String attribute) {
    return article.select(".row p > span[" + attribute + "]").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  @Test
  void aNoteSaysWhoHowAndHowSurely() throws IOException {
    sample("one").write(run);
    report();
    Element note = page("index.html").selectFirst("li.note");

    assertThat(note.select(".who").text()).isEqualTo("Ann Lee, Mayor of Oslo");
    assertThat(note.select(".how").text())
        .isEqualTo("said · direct statement · high confidence, 90 %");
    assertThat(note.select(".more").text()).isEqualTo("about Bo Ek");
  }

  @Test
  void whateverAnArticleHoldsIsText() throws Exception {
    String evil = "</style><script>alert(1)</script><img src=x onerror=alert(2)>\u0000\u202E";
    String text = "One.\n\"" + evil + "\" said " + evil + ".\n";
    new WrittenArticle("evil", text)
        .with("headline", evil)
        .with("publisher", evil)
        .with("author", evil)
        .with("datePublished", evil)
        .with("url", "javascript:alert(3)")
        .entity("x", "Person", evil)
        .title(evil)
        .attribution("x", evil, "said", "\"" + evil + "\"", 0.5)
        .about("x")
        .writeWithoutText(run);
    Files.writeString(run.resolve("evil.txt"), text);
    report();
    Document page = page("index.html");

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, iframe, object, embed, base, form, link:not([rel=icon])"))
        .isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"));
    }
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") || href.endsWith(".html"));
    assertThat(page.select("h2").eachText()).contains(evil.replace('\u0000', '\uFFFD'));
    allowsItsOwnCodeAlone(page);
  }

  private static void allowsItsOwnCodeAlone(Document page) throws Exception {
    String policy = page.select("meta[http-equiv]").attr("content");

    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
    for (String tag : List.of("style", "script")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(page.selectFirst(tag).data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy)
          .contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
  }

  @Test
  void addressesOfTheWebAreLinks() throws IOException {
    sample("one").with("url", "https://news.example/a?b=\"c\"&d").write(run);
    report();

    assertThat(page("index.html").select(".origin a").attr("href"))
        .isEqualTo("https://news.example/a?b=\"c\"&d");
    assertThat(page("index.html").select("#list td").first().text()).isEqualTo("news.example");
  }

  @Test
  void aTextThatHasChangedIsNotMarked() throws IOException {
    sample("one").write(run);
    Files.writeString(run.resolve("one.txt"), TEXT.replace("Monday", "Friday"));

    Report.Summary made = report();

    assertThat(made.withoutText()).isEqualTo(1);
    Element article = page("index.html").selectFirst("article.article");
    assertThat(article.select(".row")).isEmpty();
    assertThat(article.select("blockquote").eachText())
        .containsExactly("that \"Bo Ek of Rome told me he agrees\"", "he agrees");
  }

  @Test
  void theManifestSaysWhereATextLies() throws IOException {
    sample("one").writeWithoutText(run);
    Path input = Files.writeString(folder.resolve("input.txt"), TEXT);
    Files.writeString(
        run.resolve("manifest.jsonl"),
        "{\"input\":\"one\",\"path\":\"%s\",\"status\":\"done\",\"output\":\"one.jsonld\"}%n"
            .formatted(input.toString().replace("\\", "\\\\")));

    assertThat(report().withoutText()).isZero();
  }

  @Test
  void manyArticlesArePagesOfAMillionBytesAtMost() throws IOException {
    String long1 = "\"" + "Nothing is said in so many words as this. ".repeat(500) + "\"";
    for (int i = 0; i < 80; i++) {
      new WrittenArticle("long" + i, long1 + " said Ann Lee" + i + " Ek.\n")
          .with("publisher", "Outlet " + i % 12)
          .with("datePublished", "2024-01-" + (10 + i % 20))
          .entity("a", "Person", "Ann Lee" + i + " Ek")
          .attribution("a", "Ann Lee" + i + " Ek", "said", long1, 0.9)
          .write(run);
    }

    Report.Summary made = report();

    assertThat(made.pages()).isGreaterThan(4).isEqualTo(all().size());
    for (String name : all().keySet()) {
      assertThat(Files.size(pages.resolve(name))).as(name).isLessThan(1_000_000);
    }
    linksLeadSomewhere();
    assertThat(page("index.html").select("#list tbody tr")).hasSize(80);
    assertThat(page("speakers-1.html").select("#speaker-table tbody tr")).hasSize(80);
  }

  @Test
  void aShorterReportTakesTheOldPagesAwayAndLeavesOtherFiles() throws IOException {
    manyArticlesArePagesOfAMillionBytesAtMost();
    Files.writeString(pages.resolve("articles-99.html"), "mine");
    run = folder.resolve("other");
    sample("one").write(run);

    report();

    assertThat(all().keySet()).containsExactly("articles-99.html", "index.html");
  }

  @Test
  void theSameFolderGivesTheSamePages() throws IOException {
    for (int i = 0; i < 12; i++) {
      sample("a" + i)
          .with("publisher", "Outlet " + i)
          .with("datePublished", "2024-02-01")
          .write(run);
    }
    report();
    String first = Files.readString(pages.resolve("index.html"));
    report();

    assertThat(Files.readString(pages.resolve("index.html"))).isEqualTo(first);
  }

  @Test
  void linesOfManyArticlesAreReadAndAnArticleIsTakenOnce() throws IOException {
    sample("one").write(run);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(run.resolve("articles-00000.ndjsonld.gz")))) {
      String lines = sample("one").json() + "\n" + sample("two").json() + "\n";
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(report().articles()).isEqualTo(2);
  }

  @Test
  void aBrokenFileIsNamedAndStopsNothing() throws IOException {
    sample("one").write(run);
    Files.writeString(run.resolve("bad.jsonld"), "{ \"id\":");
    Files.writeString(run.resolve("other.jsonld"), "{}");
    new WrittenArticle("short", "x")
        .attribution("", "", "", "x", 1)
        .with("textSha256", "none")
        .writeWithoutText(run);

    Report.Summary made = report();

    assertThat(made.articles()).isEqualTo(2);
    assertThat(made.problems()).hasSize(2);
    assertThat(made.problems().get(0)).contains("bad.jsonld", "no JSON");
    assertThat(made.problems().get(1)).contains("other.jsonld", "no article that dixit run wrote");
  }

  @Test
  void nothingToReportIsAnError() throws IOException {
    Files.createDirectories(run);

    assertThatThrownBy(this::report)
        .isInstanceOf(RunException.class)
        .hasMessageContaining("name the output folder of a run");
  }
}
