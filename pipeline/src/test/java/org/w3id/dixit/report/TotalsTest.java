package org.w3id.dixit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.report.Totals.Pair;

/** Who is one over several articles, and what is counted of them. */
class TotalsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final Totals totals = new Totals();

  private void add(WrittenArticle written) throws IOException {
    ReportArticle article = DocumentReader.read(JSON.readTree(written.json())).orElseThrow();
    totals.add(article, ArticleRow.of(article, "title", 1));
  }

  private static WrittenArticle said(String article, String name, String type) {
    return new WrittenArticle(article, name + " said yes.")
        .entity("s", type, name)
        .attribution("s", name, "said", "yes", 0.9);
  }

  @Test
  void aWholeNameJoinsArticles() throws IOException {
    add(said("one", "Ann Lee", "Person").title("Mayor"));
    add(said("two", "Ann Lee", "Person").title("Mayor of Oslo"));
    add(said("three", "Ann Lee", "Person").title("Mayor of Oslo"));

    assertThat(totals.speakers()).hasSize(1);
    Actor ann = totals.speakers().get(0);
    assertThat(ann.attributions()).isEqualTo(3);
    assertThat(ann.places()).hasSize(3);
    assertThat(ann.title()).contains("Mayor of Oslo");
  }

  @Test
  void aSurnameAloneJoinsNobody() throws IOException {
    add(said("one", "Lee", "Person"));
    add(said("two", "Lee", "Person"));

    assertThat(totals.speakers()).hasSize(2);
  }

  @Test
  void oneWordIsEnoughForAPlaceAndAnOrganisationOfThatNameIsAnother() throws IOException {
    add(said("one", "Oslo", "City"));
    add(said("two", "Oslo", "Place"));
    add(said("three", "Oslo", "Organization"));

    assertThat(totals.speakers()).extracting(Actor::attributions).containsExactly(2, 1);
  }

  @Test
  void aLinkJoinsWhatIsNamedDifferently() throws IOException {
    add(said("one", "Ann Lee", "Person").sameAs("https://kb.example/1"));
    add(said("two", "Lee", "Person").sameAs("https://kb.example/1"));
    add(said("three", "Ann Lee", "Person").sameAs("https://kb.example/2"));

    assertThat(totals.speakers()).extracting(Actor::attributions).containsExactly(2, 1);
  }

  @Test
  void whoSpeaksOfWhomIsCountedOverArticles() throws IOException {
    for (String article : new String[] {"one", "two"}) {
      add(
          new WrittenArticle(article, "Ann Lee said Bo Ek left.")
              .entity("a", "Person", "Ann Lee")
              .entity("b", "Person", "Bo Ek")
              .attribution("a", "Ann Lee", "said", "Bo Ek left", 0.9)
              .about("b"));
    }

    assertThat(totals.spokenOf()).isEqualTo(Map.of(new Pair(0, 1), 2));
    assertThat(totals.actors()).extracting(Actor::name).containsExactly("Ann Lee", "Bo Ek");
    assertThat(totals.speakers()).extracting(Actor::name).containsExactly("Ann Lee");
  }
}
