package org.w3id.dixit.relation;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.w3id.dixit.Layers;
import org.w3id.dixit.encode.EncodeAnnotator;
import org.w3id.dixit.encode.PropertyHead;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.models.TrainedModel;
import org.w3id.dixit.text.Span;

/**
 * What the article says of its entities to each other.
 *
 * <p>Needs tokens, sentences, parts of speech, lemmas, {@link Layers.Entities} and {@link
 * Layers.Speakers}. Gives {@link Layers.Relations}, on documents without any too, and adds to the
 * entities those that only relations call for, somebody known by pronouns alone, a country known by
 * its adjective alone, and to those known the relative pronouns that stand for them.
 *
 * <p>{@code <name>.open=false} leaves out open relations. {@code <name>.relator} is {@code
 * encoder}, the default, which needs {@link Layers.Encoding}, or {@code rules}; {@code
 * <name>.model} names the trained model. Immutable, safe for any number of threads.
 */
public final class RelationsAnnotator implements Annotator {
  private final RelationReader reader;
  private final boolean asksEncoder;

  /**
   * @param name the annotator's name, "dixit.relations"
   * @param properties only keys that start with the name and a dot are read
   * @throws IllegalArgumentException where {@code open} is neither true nor false, or {@code
   *     relator} neither encoder nor rules
   */
  public RelationsAnnotator(String name, Properties properties) {
    String open = properties.getProperty(name + ".open", "true");
    if (!open.equals("true") && !open.equals("false")) {
      throw new IllegalArgumentException(name + ".open is \"" + open + "\": write true or false");
    }
    Optional<PropertyHead> head = head(name, properties);
    this.asksEncoder = head.isPresent();
    this.reader = new RelationReader(open.equals("true"), head);
  }

  private static Optional<PropertyHead> head(String name, Properties properties) {
    String relator = properties.getProperty(name + ".relator", "encoder");
    return switch (relator) {
      case "encoder" ->
          Optional.of(
              new PropertyHead(
                  TrainedModel.open(
                      properties.getProperty(name + ".model", EncodeAnnotator.DEFAULT_MODEL))));
      case "rules" -> Optional.empty();
      default ->
          throw new IllegalArgumentException(
              name + ".relator is \"" + relator + "\": choose encoder or rules");
    };
  }

  @Override
  public void annotate(Annotation document) {
    List<Entity> known = orEmpty(document.get(Layers.Entities.class));
    RelationReader.Result result =
        reader.read(
            document.get(CoreAnnotations.TextAnnotation.class),
            sentences(document),
            known,
            orEmpty(document.get(Layers.Speakers.class)),
            Optional.ofNullable(document.get(Layers.Encoding.class)));
    document.set(Layers.Relations.class, result.relations());
    if (!result.added().isEmpty() || !result.mentions().isEmpty()) {
      document.set(Layers.Entities.class, merged(known, result));
    }
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }

  private static List<Entity> merged(List<Entity> known, RelationReader.Result result) {
    List<Entity> all = new ArrayList<>(result.added());
    for (Entity entity : known) {
      List<Mention> further = result.mentions().getOrDefault(entity.id(), List.of());
      all.add(further.isEmpty() ? entity : withMentions(entity, further));
    }
    all.sort(Comparator.comparing((Entity entity) -> entity.mentions().get(0).span()));
    return List.copyOf(all);
  }

  private static Entity withMentions(Entity entity, List<Mention> further) {
    List<Mention> mentions = new ArrayList<>(entity.mentions());
    mentions.addAll(further);
    mentions.sort(Comparator.comparing(Mention::span));
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.alternateNames(),
        entity.jobTitles(),
        entity.affiliations(),
        entity.sameAs(),
        mentions);
  }

  static List<RelationReader.Sentence> sentences(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    List<RelationReader.Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int last = 0;
    for (CoreMap sentence : orEmpty(document.get(CoreAnnotations.SentencesAnnotation.class))) {
      List<Word> words = new ArrayList<>();
      for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        Span span = new Span(token.beginPosition(), token.endPosition());
        words.add(Word.of(span, token.word(), token.lemma(), token.tag()));
      }
      if (!words.isEmpty()) {
        int start = words.get(0).span().start();
        paragraph += text.substring(last, Math.max(last, start)).indexOf('\n') >= 0 ? 1 : 0;
        last = words.get(words.size() - 1).span().end();
        sentences.add(new RelationReader.Sentence(words, paragraph));
      }
    }
    return sentences;
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requires() {
    Set<Class<? extends CoreAnnotation>> required =
        new HashSet<>(
            Set.of(
                CoreAnnotations.TextAnnotation.class,
                CoreAnnotations.TokensAnnotation.class,
                CoreAnnotations.SentencesAnnotation.class,
                CoreAnnotations.PartOfSpeechAnnotation.class,
                CoreAnnotations.LemmaAnnotation.class,
                Layers.Entities.class,
                Layers.Speakers.class));
    if (asksEncoder) {
      required.add(Layers.Encoding.class);
    }
    return Set.copyOf(required);
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(Layers.Relations.class);
  }
}
