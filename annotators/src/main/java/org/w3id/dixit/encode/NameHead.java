package org.w3id.dixit.encode;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.encode.Encoded.EncodedWindow;
import org.w3id.dixit.encode.Labels.Stretch;
import org.w3id.dixit.models.TrainedModel;

/** Reads names out of an encoded text. Immutable. */
public final class NameHead {
  private final Labels labels;
  private final float bias;

  public NameHead(TrainedModel model) {
    ModelSettings settings = ModelSettings.of(model);
    this.labels = settings.names();
    this.bias = settings.nameBias();
  }

  /** All names, in text order, not overlapping; {@code kind} is the model's class. */
  public List<Part> decode(Encoded encoded) {
    List<Stretch> names = new ArrayList<>();
    int free = 0;
    for (EncodedWindow window : encoded.windows()) {
      for (Stretch stretch : stretches(encoded.words(), window)) {
        int first = stretch.first() + window.begin();
        if (window.isCore(stretch.first()) && first >= free) {
          free = stretch.last() + window.begin();
          names.add(stretch.shifted(window.begin()));
        }
      }
    }
    return new ClassVote(encoded.words()).agree(names);
  }

  private List<Stretch> stretches(Words words, EncodedWindow window) {
    float[][] rows = window.names();
    Labels.logSoftmax(rows, bias);
    for (int i = 0; i < rows.length; i++) {
      if (words.isBreak(window.begin() + i)) {
        Labels.onlyOutside(rows[i]);
      }
    }
    return labels.stretches(labels.path(rows), rows);
  }
}
