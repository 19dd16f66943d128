package org.w3id.dixit.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.read.Metadata;

/** The five seed articles, as they came. */
class SeedsTest {
  private static CleanText seed(String number) throws IOException {
    Path seeds = Path.of(System.getProperty("dixit.root", ".."), "seeds");
    try (Stream<Path> files = Files.list(seeds)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return new PageCleaner(PageCleaner.Mode.ARTICLE).clean(Files.readString(file));
    }
  }

  private static List<String> paragraphs(CleanText clean) {
    return Arrays.stream(clean.text().split("\n", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @Test
  void aCleanArticleLosesOnlyItsDate() throws IOException {
    CleanText clean = seed("000");
    assertThat(paragraphs(clean))
        .hasSize(16)
        .contains("Baku [Azerbaijan], December 8 :")
        .noneMatch(p -> p.contains("2023"));
    assertThat(clean.found().datePublished()).contains("2023-12-08");
    assertThat(clean.found().headline())
        .contains("Azerbaijan, Armenia agree over prisoner exchange, to work towards peace deal");
  }

  @Test
  void whatStandsBelowThePublicationLineGoes() throws IOException {
    CleanText clean = seed("001");
    assertThat(paragraphs(clean)).hasSize(19).contains("‘Major breakthrough’", "COP29");
    assertThat(paragraphs(clean)).last().asString().endsWith("bid to host,” the statement read.");
    Metadata found = clean.found();
    assertThat(found.datePublished()).contains("2023-12-09");
    assertThat(found.publisher()).contains("Dawn");
    assertThat(found.headline()).isEmpty();
    assertThat(found.dateline()).contains("YEREVAN");
  }

  @Test
  void advertsAndCaptionsGo() throws IOException {
    CleanText clean = seed("002");
    assertThat(paragraphs(clean))
        .hasSize(17)
        .first()
        .isEqualTo(clean.found().headline().orElseThrow());
    assertThat(clean.text()).doesNotContain("Advertisement", "Krestyaninov", "Aerial view");
  }

  @Test
  void oneCopyOfTheTitleStays() throws IOException {
    CleanText clean = seed("003");
    String headline = "Armenia and Azerbaijan will take “steps” to normalize relations";
    assertThat(clean.found().headline()).contains(headline);
    assertThat(paragraphs(clean)).hasSize(11).containsOnlyOnce(headline);
    assertThat(clean.text()).doesNotContain("globalhappenings", "Le Parisien", "most popular");
  }

  @Test
  void listsOfOtherStoriesGoAndAProgramsDateIsNotBelieved() throws IOException {
    CleanText clean = seed("004");
    assertThat(paragraphs(clean)).hasSize(11).last().asString().startsWith("Michel called on");
    assertThat(clean.text()).doesNotContain("veryGood", "Capitatum", "NovaQuant", "Trump");
    assertThat(clean.found().datePublished()).isEmpty();
    assertThat(clean.found().dateline()).contains("YEREVAN, Armenia (AP)");
  }
}
