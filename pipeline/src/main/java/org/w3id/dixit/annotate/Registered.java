package org.w3id.dixit.annotate;

import edu.stanford.nlp.pipeline.Annotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.w3id.dixit.attribution.AttributionsAnnotator;
import org.w3id.dixit.encode.EncodeAnnotator;
import org.w3id.dixit.entity.NamesAnnotator;
import org.w3id.dixit.link.LinksAnnotator;
import org.w3id.dixit.relation.RelationsAnnotator;
import org.w3id.dixit.speaker.SpeakersAnnotator;

/**
 * An annotator that can be made.
 *
 * @param name that it has in a CoreNLP configuration
 * @param maker loads its models
 */
public record Registered(String name, Callable<? extends Annotator> maker) {
  public Registered {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(maker, "maker");
  }

  /** Dixit's annotators in their order: the one list of them. They follow tokens to lemmas. */
  public static List<Registered> dixit(EngineConfig config) {
    boolean encoder = config.models() == ModelSet.NEWS;
    Properties props = new Properties();
    props.setProperty("dixit.names.tagger", encoder ? "encoder" : "crf");
    props.setProperty("dixit.attributions.attributor", encoder ? "encoder" : "rules");
    props.setProperty("dixit.relations.relator", encoder ? "encoder" : "rules");
    props.setProperty("dixit.relations.open", String.valueOf(config.openRelations()));
    List<Registered> all = new ArrayList<>();
    if (encoder) {
      all.add(new Registered("dixit.encode", () -> new EncodeAnnotator("dixit.encode", props)));
    }
    all.add(new Registered("dixit.names", () -> new NamesAnnotator("dixit.names", props)));
    all.add(
        new Registered(
            "dixit.attributions", () -> new AttributionsAnnotator("dixit.attributions", props)));
    all.add(new Registered("dixit.speakers", () -> new SpeakersAnnotator("dixit.speakers", props)));
    all.add(
        new Registered("dixit.relations", () -> new RelationsAnnotator("dixit.relations", props)));
    if (config.links().isOn()) {
      props.setProperty("dixit.links.index", config.links().index());
      all.add(new Registered("dixit.links", () -> new LinksAnnotator("dixit.links", props)));
    }
    return all;
  }
}
