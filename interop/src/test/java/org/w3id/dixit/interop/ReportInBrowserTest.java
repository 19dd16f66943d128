package org.w3id.dixit.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.report.Report;

/** The report in a real browser; interop/README.md says what must be installed. */
@Tag("interop")
class ReportInBrowserTest {
  private static final int ARTICLES = 2000;
  private static final int OUTLETS = 20;
  private static final Pattern ID = Pattern.compile("urn:dixit:article:([0-9a-f]{64})");

  @TempDir private Path folder;

  @Test
  void theReportIsReadByMouseKeyboardAndWithoutEither() throws Exception {
    Path seeds = Documents.root().resolve("seeds");
    Path small = folder.resolve("small");
    new Report(Documents.root().resolve("output"), Optional.of(seeds)).write(small);
    Path large = folder.resolve("large");
    Report.Summary made = new Report(manyArticles(), Optional.of(seeds)).write(large);

    assertThat(made.articles()).isEqualTo(ARTICLES);
    assertThat(made.withoutText()).isZero();
    assertThat(Files.size(small.resolve("index.html"))).isLessThan(300_000);
    try (Stream<Path> pages = Files.list(large)) {
      for (Path page : pages.toList()) {
        assertThat(Files.size(page)).as(page.toString()).isLessThanOrEqualTo(1_000_000);
      }
    }
    drive(small, large);
  }

  /** The seeds' output again and again, each time as another article of another day and outlet. */
  private Path manyArticles() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    List<String> documents = new ArrayList<>();
    for (byte[] document : Documents.committed().values()) {
      documents.add(new String(document, StandardCharsets.UTF_8));
    }
    for (int i = 0; i < ARTICLES; i++) {
      String document = documents.get(i % documents.size());
      Matcher id = ID.matcher(document);
      assertThat(id.find()).isTrue();
      String own = "%012x%052d".formatted(i + 1, 0);
      String date = LocalDate.of(2023, 1, 1).plusDays(i % 700).toString();
      String head =
          "\"type\": \"NewsArticle\",\n  \"publisher\": \"Outlet %d\",\n  \"datePublished\": \"%s\","
              .formatted(i % OUTLETS, date);
      String other =
          document
              .replaceAll("(?m)^  \"(publisher|datePublished)\": .*\n", "")
              .replaceFirst("\"type\": \"NewsArticle\",", head)
              .replace(id.group(1), own);
      Files.writeString(many.resolve("%04d.jsonld".formatted(i)), other);
    }
    return many;
  }

  private static void drive(Path small, Path large) throws InterruptedException {
    Path script = Documents.root().resolve("interop/node/report.mjs");
    try {
      Process process =
          new ProcessBuilder("node", script.toString(), small.toString(), large.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said).contains(" checks, loaded in ");
    } catch (IOException e) {
      fail("node is missing: interop/README.md says what to install", e);
    }
  }
}
