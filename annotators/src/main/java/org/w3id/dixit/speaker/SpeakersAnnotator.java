package org.w3id.dixit.speaker;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.w3id.dixit.Layers;
import org.w3id.dixit.entity.Ages;
import org.w3id.dixit.entity.Countries;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.GivenNames;
import org.w3id.dixit.entity.NameClusters;
import org.w3id.dixit.entity.NominalOrganizations;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Titles;
import org.w3id.dixit.entity.TokenizedText;

/**
 * The annotator {@code dixit.speakers}: needs {@link Layers.Names} and {@link Layers.Attributions},
 * gives {@link Layers.Entities} and {@link Layers.Speakers}. Names become entities with titles,
 * then each source is resolved to the entities that speak; nobody is guessed. Linear in the text,
 * safe for any number of threads.
 */
public final class SpeakersAnnotator implements Annotator {
  private final Nouns nouns = Nouns.load();
  private final Countries countries = Countries.load();
  private final Pronouns pronouns = new Pronouns();
  private final Anonymity anonymity = new Anonymity();
  private final NameClusters clusters = new NameClusters(countries, nouns, GivenNames.load());
  private final NominalOrganizations organizations = new NominalOrganizations(nouns, countries);
  private final Titles titles = new Titles(nouns);
  private final Ages ages = new Ages();

  /** As CoreNLP makes it; there is nothing to set. */
  public SpeakersAnnotator(String name, Properties properties) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(properties, "properties");
  }

  @Override
  public void annotate(Annotation document) {
    TokenizedText text = TokenizedText.of(document);
    EntityDrafts drafts = clusters.cluster(text, document.get(Layers.Names.class));
    organizations.find(drafts);
    titles.find(drafts);
    ages.find(drafts);
    DocumentSpeakers speakers =
        new DocumentSpeakers(drafts, nouns, countries, pronouns, anonymity, titles);
    DocumentSpeakers.Result result = speakers.resolve(document.get(Layers.Attributions.class));
    document.set(Layers.Entities.class, result.entities());
    document.set(Layers.Speakers.class, result.attributions());
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class,
        Layers.Names.class,
        Layers.Attributions.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(Layers.Entities.class, Layers.Speakers.class);
  }
}
