package org.w3id.dixit.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.Layers;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.text.Span;

class LinkerTest {
  @TempDir static Path folder;
  private static LinkIndexFile file;

  @BeforeAll
  static void index() throws IOException {
    file = LinkIndexFile.ensure(folder, Optional.of(SmallWikiDict.jar(folder)), progress -> {});
  }

  private static Entity named(EntityType type, String name, String... others) {
    return entity(type, MentionType.NAME, name, others);
  }

  private static Entity entity(
      EntityType type, MentionType mention, String name, String... others) {
    return new Entity(
        type + ":" + name,
        type,
        Optional.of(name),
        List.of(others),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Mention(new Span(0, 1), mention, 1, Optional.empty())));
  }

  private static Entity place(String name, int start, int end) {
    Mention mention = new Mention(new Span(start, end), MentionType.NAME, 1, Optional.empty());
    return new Entity(
        name,
        EntityType.PLACE,
        Optional.of(name),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(mention));
  }

  private static List<List<String>> links(String text, Entity... entities) {
    return new Linker(LinkIndex.open(file.path()))
        .link(text, List.of(entities)).stream().map(Entity::sameAs).toList();
  }

  private static String article(String text, Entity entity) {
    List<String> links = links(text, entity).get(0);
    return links.isEmpty() ? "" : links.get(0).substring("https://en.wikipedia.org/wiki/".length());
  }

  @Test
  void aFullNameIsLinkedToWikipediaAndDbpedia() {
    String text = "Ilham Aliyev, the president of Azerbaijan, spoke. Aliyev smiled.";
    assertThat(links(text, named(EntityType.PERSON, "Ilham Aliyev", "Aliyev")))
        .containsExactly(
            List.of(
                "https://en.wikipedia.org/wiki/Ilham_Aliyev",
                "http://dbpedia.org/resource/Ilham_Aliyev"));
  }

  @Test
  void aSurnameThatTheArticleGivesToSomebodyInFullIsNotLinked() {
    String text = "Vagif Aliyev spoke in Azerbaijan. Aliyev is the president.";
    assertThat(
            links(
                text, named(EntityType.PERSON, "Vagif Aliyev"), named(EntityType.PERSON, "Aliyev")))
        .containsExactly(List.of(), List.of());
  }

  @Test
  void anArticleOfAnotherKindIsNotTaken() {
    assertThat(article("The singer left.", named(EntityType.CITY, "Freddie Mercury"))).isEmpty();
    assertThat(article("The singer left.", named(EntityType.PERSON, "Freddie Mercury")))
        .isEqualTo("Freddie_Mercury_(singer)");
  }

  @Test
  void oneOfManyIsTakenOnlyWhereTheTextTellsWhich() {
    Entity springfield = named(EntityType.CITY, "Springfield");
    assertThat(article("A fire broke out in Springfield.", springfield)).isEmpty();
    assertThat(
            links(
                "Springfield, Illinois, is dry.",
                place("Springfield", 0, 11),
                place("Illinois", 13, 21)))
        .element(0)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("https://en.wikipedia.org/wiki/Springfield,_Illinois");
  }

  @Test
  void anObscureNamesakeIsNotTaken() {
    assertThat(
            article(
                "State Department spokesperson Matthew Miller said no.",
                named(EntityType.PERSON, "Matthew Miller")))
        .isEmpty();
  }

  @Test
  void capitalsTellAcronymsFromWords() {
    assertThat(article("The WHO declared it over.", named(EntityType.ORGANIZATION, "WHO")))
        .isEqualTo("World_Health_Organization");
  }

  @Test
  void titlesAreThoseOfToday() {
    assertThat(article("The army of Burma.", named(EntityType.COUNTRY, "Burma")))
        .isEqualTo("Myanmar");
  }

  @Test
  void aPageThatListsNamesakesIsNoArticle() {
    assertThat(article("In Lima it rains.", named(EntityType.CITY, "Lima"))).isEmpty();
  }

  @Test
  void whatHasNoNameIsNotLinked() {
    assertThat(
            links(
                "The guardian said.",
                entity(EntityType.ORGANIZATION, MentionType.NOMINAL, "The Guardian"),
                named(EntityType.GROUP, "Ilham Aliyev"),
                named(EntityType.CREATIVE_WORK, "The Guardian"),
                named(EntityType.PERSON, "…")))
        .allMatch(List::isEmpty);
  }

  @Test
  void addressesAreIris() {
    assertThat(new TitleAddress().of("What?_\"100%\"_(Ö|é)"))
        .containsExactly(
            "https://en.wikipedia.org/wiki/What%3F_%22100%25%22_(Ö%7Cé)",
            "http://dbpedia.org/resource/What%3F_%22100%25%22_(Ö%7Cé)");
  }

  @Test
  void theAnnotatorLinksTheLayerOfEntities() {
    Properties properties = new Properties();
    properties.setProperty("dixit.links.index", file.path().toString());
    LinksAnnotator annotator = new LinksAnnotator("dixit.links", properties);
    Annotation document = new Annotation("Ilham Aliyev, president of Azerbaijan, left Baku.");
    annotator.annotate(document);
    assertThat(document.get(Layers.Entities.class)).isNull();
    document.set(
        Layers.Entities.class, List.of(named(EntityType.PERSON, "Ilham Aliyev", "Aliyev")));
    annotator.annotate(document);
    assertThat(document.get(Layers.Entities.class).get(0).sameAs()).hasSize(2);
    assertThat(annotator.requires())
        .contains(CoreAnnotations.TextAnnotation.class, Layers.Entities.class);
  }

  @Test
  void theAnnotatorNamesTheIndexThatIsMissing() {
    assertThatThrownBy(() -> new LinksAnnotator("dixit.links", new Properties()))
        .hasMessageContaining("dixit.links.index is not set");
    Properties properties = new Properties();
    properties.setProperty("dixit.links.index", folder.resolve("none").toString());
    assertThatThrownBy(() -> new LinksAnnotator("dixit.links", properties))
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("none: ./dixit links makes it");
  }
}
