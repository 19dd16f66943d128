package org.w3id.dixit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.corpus.JoinedEntities;
import org.w3id.dixit.evaluation.output.RunDocuments;
import org.w3id.dixit.report.Totals.Pair;

/** Who is one over several articles, and what is counted of them. */
class TotalsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  private Totals totals(WrittenArticle... written) throws IOException {
    for (WrittenArticle article : written) {
      article.writeWithoutText(folder);
    }
    Totals totals = new Totals(JoinedEntities.of(RunDocuments.in(folder)));
    for (WrittenArticle each : written) {
      ReportArticle article = DocumentReader.read(JSON.readTree(each.json()));
      totals.add(article, ArticleRow.of(article, "title", 1));
    }
    return totals;
  }

  private static WrittenArticle said(String article, String name, String type) {
    return new WrittenArticle(article, name + " said yes.")
        .entity("s", type, name)
        .attribution("s", name, "said", "yes", 0.9);
  }

  private static WrittenArticle ofBo(String article) {
    return new WrittenArticle(article, "Ann Lee said Bo Ek left.")
        .entity("a", "Person", "Ann Lee")
        .entity("b", "Person", "Bo Ek")
        .attribution("a", "Ann Lee", "said", "Bo Ek left", 0.9)
        .about("b");
  }

  @Test
  void aWholeNameJoinsArticles() throws IOException {
    Totals totals =
        totals(
            said("one", "Ann Lee", "Person").title("Mayor"),
            said("two", "Ann Lee", "Person").title("Mayor of Oslo"),
            said("three", "Ann Lee", "Person").title("Mayor of Oslo"));

    assertThat(totals.speakers()).hasSize(1);
    Actor ann = totals.speakers().get(0);
    assertThat(ann.attributions()).isEqualTo(3);
    assertThat(ann.places()).hasSize(3);
    assertThat(ann.title()).contains("Mayor of Oslo");
  }

  @Test
  void aSurnameAloneJoinsNobody() throws IOException {
    Totals totals = totals(said("one", "Lee", "Person"), said("two", "Lee", "Person"));

    assertThat(totals.speakers()).hasSize(2);
  }

  @Test
  void namesakesInOtherRolesAreTwo() throws IOException {
    Totals totals =
        totals(
            said("one", "Ann Lee", "Person").title("Mayor"),
            said("two", "Ann Lee", "Person").title("goalkeeper"));

    assertThat(totals.speakers()).hasSize(2);
  }

  @Test
  void aSurnameAndAWholeRoleAreOneWithTheFullName() throws IOException {
    Totals totals =
        totals(
            said("one", "Lee", "Person").title("Prime Minister"),
            said("two", "Ann Lee", "Person").title("Prime Minister"));

    assertThat(totals.speakers()).extracting(Actor::attributions).containsExactly(2);
  }

  @Test
  void oneWordIsEnoughForAPlaceAndAnOrganisationOfThatNameIsAnother() throws IOException {
    Totals totals =
        totals(
            said("one", "Oslo", "City"),
            said("two", "Oslo", "Place"),
            said("three", "Oslo", "Organization"));

    assertThat(totals.speakers()).extracting(Actor::attributions).containsExactly(2, 1);
  }

  @Test
  void aLinkJoinsWhatIsNamedDifferently() throws IOException {
    Totals totals =
        totals(
            said("one", "Ann Lee", "Person").sameAs("https://kb.example/1"),
            said("two", "Lee", "Person").sameAs("https://kb.example/1"),
            said("three", "Ann Lee", "Person").sameAs("https://kb.example/2"));

    assertThat(totals.speakers()).extracting(Actor::attributions).containsExactly(2, 1);
  }

  @Test
  void whoSpeaksOfWhomIsCountedOverArticles() throws IOException {
    Totals totals = totals(ofBo("one"), ofBo("two"));

    assertThat(totals.spokenOf()).isEqualTo(Map.of(new Pair(0, 1), 2));
    assertThat(totals.actors()).extracting(Actor::name).containsExactly("Ann Lee", "Bo Ek");
    assertThat(totals.speakers()).extracting(Actor::name).containsExactly("Ann Lee");
  }
}
