package org.w3id.dixit.corenlp;

import edu.stanford.nlp.util.StringUtils;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.w3id.dixit.annotate.EngineConfig;
import org.w3id.dixit.annotate.ModelSet;
import org.w3id.dixit.run.Hashes;

/**
 * What can be set of the annotator, as typed values.
 *
 * @param models for names and attributions
 * @param minConfidence attributions and relations below it are left out, 0 to 1
 * @param openRelations whether relations in the article's own words are found, too
 * @param base what ids in the linked data begin with
 */
record Settings(ModelSet models, double minConfidence, boolean openRelations, String base) {
  private static final String MODELS = "models";
  private static final String MIN_CONFIDENCE = "minConfidence";
  private static final String OPEN_RELATIONS = "openRelations";
  private static final String BASE = "base";
  private static final List<String> KEYS = List.of(BASE, MIN_CONFIDENCE, MODELS, OPEN_RELATIONS);

  /**
   * Reads the keys that begin with the annotator's name and a dot.
   *
   * @throws IllegalArgumentException where a key is unknown, or a value is none of its key's; the
   *     message names key, value and choice
   */
  static Settings of(String annotator, Properties properties) {
    String prefix = annotator + ".";
    properties.stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix))
        .filter(key -> !KEYS.contains(key.substring(prefix.length())))
        .sorted()
        .findFirst()
        .ifPresent(key -> refuse(prefix, key));
    return new Settings(
        models(prefix + MODELS, properties.getProperty(prefix + MODELS, "news")),
        confidence(prefix + MIN_CONFIDENCE, properties.getProperty(prefix + MIN_CONFIDENCE, "0")),
        isOn(prefix + OPEN_RELATIONS, properties.getProperty(prefix + OPEN_RELATIONS, "on")),
        properties.getProperty(prefix + BASE, "urn:dixit"));
  }

  private static void refuse(String prefix, String key) {
    String typed = key.substring(prefix.length());
    String nearest =
        KEYS.stream()
            .min(Comparator.comparingInt(known -> StringUtils.editDistance(typed, known)))
            .orElseThrow();
    throw new IllegalArgumentException(
        "unknown property " + key + ": did you mean " + prefix + nearest + "?");
  }

  private static ModelSet models(String key, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "news" -> ModelSet.NEWS;
      case "open" -> ModelSet.OPEN;
      default ->
          throw new IllegalArgumentException(key + " is \"" + value + "\": choose news or open");
    };
  }

  private static double confidence(String key, String value) {
    try {
      double confidence = Double.parseDouble(value);
      if (confidence >= 0 && confidence <= 1) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      // refused below, as a number out of range is
    }
    throw new IllegalArgumentException(
        key + " is \"" + value + "\": write a number from 0 to 1, such as 0.5");
  }

  /** As on Dixit's command line, or as CoreNLP's own switches. */
  private static boolean isOn(String key, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "on", "true" -> true;
      case "off", "false" -> false;
      default ->
          throw new IllegalArgumentException(key + " is \"" + value + "\": choose on or off");
    };
  }

  /** What Dixit's annotators are made from; the tagger is CoreNLP's affair here. */
  EngineConfig engine() {
    return new EngineConfig(EngineConfig.DEFAULT.posModel(), models, openRelations);
  }

  /** Hexadecimal SHA-256 of all settings; equal settings have equal hashes. */
  String hash() {
    return Hashes.sha256(
        "corenlp\nmodels=%s\nminConfidence=%s\nopenRelations=%s\nbase=%s\n"
            .formatted(models, minConfidence, openRelations, base));
  }
}
