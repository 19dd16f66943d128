package org.w3id.dixit.annotate;

import java.io.Serializable;
import java.util.Objects;

/**
 * What an engine is built from.
 *
 * @param posModel resource or file of the part-of-speech tagger's model
 * @param models for names, attributions and relations
 * @param openRelations whether verbs that no predicate covers give relations, too
 * @param links whether and with what entities are linked to Wikipedia
 */
public record EngineConfig(String posModel, ModelSet models, boolean openRelations, Links links)
    implements Serializable {
  /** The tagger that CoreNLP itself takes for English. */
  public static final EngineConfig DEFAULT =
      new EngineConfig(
          "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
          ModelSet.NEWS,
          true);

  public EngineConfig {
    Objects.requireNonNull(posModel, "posModel");
    Objects.requireNonNull(models, "models");
    Objects.requireNonNull(links, "links");
  }

  /** Without links. */
  public EngineConfig(String posModel, ModelSet models, boolean openRelations) {
    this(posModel, models, openRelations, Links.OFF);
  }
}
