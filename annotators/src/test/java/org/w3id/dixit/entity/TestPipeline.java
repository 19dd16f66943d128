package org.w3id.dixit.entity;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** One pipeline up to the names for all tests of a JVM: its models load slowly. */
public final class TestPipeline {
  private static final StanfordCoreNLP PIPELINE = pipeline();

  private TestPipeline() {}

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,dixit.names");
    properties.setProperty("dixit.names.tagger", "crf");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("customAnnotatorClass.dixit.names", NamesAnnotator.class.getName());
    return new StanfordCoreNLP(properties);
  }

  /** The text with tokens, parts of speech, lemmas and names. */
  public static Annotation named(String text) {
    Annotation document = new Annotation(text);
    PIPELINE.annotate(document);
    return document;
  }
}
