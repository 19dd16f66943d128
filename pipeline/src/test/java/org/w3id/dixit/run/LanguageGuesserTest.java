package org.w3id.dixit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageGuesserTest {
  private final LanguageGuesser guesser = LanguageGuesser.load();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "languages.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void tellsTheLanguageOfAParagraph(String language, String text) {
    assertThat(guesser.guess(text).orElse("?")).isEqualTo(language);
  }

  @Test
  void theSeedsAreEnglish() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of(System.getProperty("dixit.root"), "seeds"))) {
      assertThat(seeds.map(LanguageGuesserTest::read).map(guesser::guess))
          .isNotEmpty()
          .allSatisfy(language -> assertThat(language).contains("en"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void saysNothingOfShortTexts() {
    assertThat(guesser.guess("Der Hund und die Katze sind nicht im Haus, sagte er.")).isEmpty();
    assertThat(guesser.guess("")).isEmpty();
  }
}
