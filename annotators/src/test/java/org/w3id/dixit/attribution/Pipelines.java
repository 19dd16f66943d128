package org.w3id.dixit.attribution;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.w3id.dixit.Layers;

/** One CoreNLP with the annotator under test, shared by the tests of this package. */
final class Pipelines {
  private static final StanfordCoreNLP CORENLP = load();

  private Pipelines() {}

  private static StanfordCoreNLP load() {
    Properties props = new Properties();
    props.setProperty("annotators", "tokenize,pos,lemma,dixit.attributions");
    props.setProperty("ssplit.newlineIsSentenceBreak", "always");
    props.setProperty("dixit.attributions.attributor", "rules");
    props.setProperty("pos.maxlen", "300");
    props.setProperty(
        "customAnnotatorClass.dixit.attributions", AttributionsAnnotator.class.getName());
    return new StanfordCoreNLP(props);
  }

  static List<Attribution> attributions(String text) {
    return annotate(text).get(Layers.Attributions.class);
  }

  static Annotation annotate(String text) {
    Annotation document = new Annotation(text);
    CORENLP.annotate(document);
    return document;
  }
}
