package org.w3id.dixit.encode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.models.TrainedModel;

/**
 * What a trained model says of itself: its labels, the windows it was trained for and the biases
 * that were chosen on held-out articles.
 *
 * @param nameBias added to the score of every name label but O
 * @param cueBias likewise for cues
 * @param kept the share of its content's words that must be left to an attribution by surer ones
 * @param reach words on either side of a cue that the linker looks at
 */
record ModelSettings(
    Labels names,
    Labels cues,
    Labels roles,
    Window.Size window,
    int reach,
    float nameBias,
    float cueBias,
    double kept,
    Calibration calibration,
    Relator relator) {
  static ModelSettings of(TrainedModel model) {
    JsonNode json = model.json("model.json");
    JsonNode window = json.required("window");
    JsonNode settings = json.required("settings");
    return new ModelSettings(
        labels(json, "names"),
        labels(json, "cues"),
        labels(json, "roles"),
        new Window.Size(
            window.required("core").asInt(),
            window.required("left").asInt(),
            window.required("right").asInt()),
        json.required("reach").asInt(),
        (float) settings.required("nameBias").asDouble(),
        (float) settings.required("cueBias").asDouble(),
        json.required("kept").asDouble(),
        calibration(json.required("calibration")),
        relator(json.required("relator")));
  }

  private static Calibration calibration(JsonNode json) {
    List<Double> weights = new ArrayList<>();
    json.required("weights").forEach(weight -> weights.add(weight.asDouble()));
    return new Calibration(
        json.required("edge").asDouble(), json.required("intercept").asDouble(), weights);
  }

  private static Relator relator(JsonNode json) {
    List<String> properties = new ArrayList<>();
    json.required("properties").forEach(property -> properties.add(property.asText()));
    return new Relator(
        List.copyOf(properties),
        json.required("reach").asInt(),
        json.required("slope").asDouble(),
        json.required("intercept").asDouble());
  }

  /**
   * What the relator answers.
   *
   * @param reach words on either side of a mention that it looks at
   * @param slope with {@code intercept}, what makes a probability's logit of a mean score (Platt
   *     scaling)
   */
  record Relator(List<String> properties, int reach, double slope, double intercept) {}

  private static Labels labels(JsonNode json, String key) {
    List<String> labels = new ArrayList<>();
    json.required(key).forEach(label -> labels.add(label.asText()));
    return new Labels(labels);
  }
}
