package org.w3id.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Mention;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.text.Span;

/**
 * Proper names as CoreNLP's entity mentions, in text order, and as tags of the tokens. The names of
 * one entity have one canonical mention, and its fullest name for normalized form. Descriptions and
 * pronouns are no entity mentions.
 */
final class MentionKeys {
  /** CoreNLP's names for the classes. */
  private static final Map<EntityType, String> TAGS =
      Map.of(
          EntityType.PERSON, "PERSON",
          EntityType.ORGANIZATION, "ORGANIZATION",
          EntityType.PLACE, "LOCATION",
          EntityType.COUNTRY, "COUNTRY",
          EntityType.CITY, "CITY",
          EntityType.CREATIVE_WORK, "WORK_OF_ART",
          EntityType.GROUP, "MISC");

  private static final String NONE = "O";

  private final DocumentTokens tokens;
  private final CanonicalMentions canonical;

  private record Name(Entity entity, Mention mention, TokenRange range) {}

  MentionKeys(DocumentTokens tokens, CanonicalMentions canonical) {
    this.tokens = tokens;
    this.canonical = canonical;
  }

  void write(Annotation document, List<Entity> entities) {
    tokens.all().forEach(token -> token.setNER(NONE));
    List<Name> names = names(entities);
    Map<Span, Integer> index = new HashMap<>();
    names.forEach(name -> index.put(name.mention().span(), index.size()));
    List<List<CoreMap>> bySentence = new ArrayList<>();
    DocumentTokens.sentences(document).forEach(sentence -> bySentence.add(new ArrayList<>()));
    List<CoreMap> all = new ArrayList<>();
    for (Name name : names) {
      CoreMap mention = mention(name, all.size(), index);
      all.add(mention);
      bySentence.get(tokens.sentence(name.range().from())).add(mention);
    }
    document.set(CoreAnnotations.MentionsAnnotation.class, all);
    for (int s = 0; s < bySentence.size(); s++) {
      DocumentTokens.sentences(document)
          .get(s)
          .set(CoreAnnotations.MentionsAnnotation.class, bySentence.get(s));
    }
  }

  /** In text order; where two touch one token, the one that starts first. */
  private List<Name> names(List<Entity> entities) {
    List<Name> names = new ArrayList<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        TokenRange range = tokens.range(mention.span());
        if (mention.type() == MentionType.NAME && !range.isEmpty()) {
          names.add(new Name(entity, mention, range));
        }
      }
    }
    names.sort(Comparator.comparing(name -> name.mention().span()));
    List<Name> apart = new ArrayList<>();
    int free = 0;
    for (Name name : names) {
      if (name.range().from() >= free) {
        apart.add(name);
        free = name.range().to();
      }
    }
    return apart;
  }

  private CoreMap mention(Name name, int index, Map<Span, Integer> all) {
    Entity entity = name.entity();
    Span span = name.mention().span();
    String tag = TAGS.get(entity.type());
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TextAnnotation.class, span.of(tokens.text()));
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    map.set(CoreAnnotations.TokensAnnotation.class, tokens.labels(name.range()));
    map.set(CoreAnnotations.TokenBeginAnnotation.class, name.range().from());
    map.set(CoreAnnotations.TokenEndAnnotation.class, name.range().to());
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, tokens.sentence(name.range().from()));
    map.set(CoreAnnotations.NamedEntityTagAnnotation.class, tag);
    map.set(CoreAnnotations.EntityTypeAnnotation.class, tag);
    map.set(
        CoreAnnotations.NamedEntityTagProbsAnnotation.class,
        new HashMap<>(Map.of(tag, hundredths(name.mention().confidence()))));
    map.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, canonical.name(entity.id()));
    map.set(CoreAnnotations.EntityMentionIndexAnnotation.class, index);
    map.set(
        CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class,
        all.getOrDefault(canonical.span(entity.id()), index));
    for (CoreLabel token : tokens.labels(name.range())) {
      token.setNER(tag);
      token.set(CoreAnnotations.EntityMentionIndexAnnotation.class, index);
    }
    return map;
  }

  /** As precise as a confidence is written in the linked data. */
  static double hundredths(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
