package org.w3id.dixit.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  private static Dictionary parse(String text) throws IOException {
    return Dictionary.parse("test", new BufferedReader(new StringReader(text)));
  }

  @Test
  void readsKeysAndCells() throws IOException {
    Dictionary dictionary = parse("# header\nsay\tstatement\tsaid\nwish\twish\n");
    assertThat(dictionary.keys()).containsExactly("say", "wish");
    assertThat(dictionary.get("say", 0)).isEqualTo("statement");
    assertThat(dictionary.get("say", 9)).isEmpty();
    assertThat(dictionary.contains("sing")).isFalse();
  }

  @Test
  void namesTheLineThatIsADuplicateOrOutOfOrder() {
    assertThatThrownBy(() -> parse("# h\nsay\nsay\n")).hasMessageContaining("test.tsv line 3");
    assertThatThrownBy(() -> parse("wish\nsay\n")).hasMessageContaining("line 2");
  }

  @Test
  void namesTheDictionaryThatIsNotThere() {
    assertThatThrownBy(() -> Dictionary.load("nothing")).hasMessageContaining("nothing.tsv");
  }
}
