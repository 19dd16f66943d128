package org.w3id.dixit.evaluation.score;

import java.util.Locale;
import org.w3id.dixit.evaluation.gold.GoldAttribution;
import org.w3id.dixit.evaluation.output.WrittenAttribution;
import org.w3id.dixit.evaluation.text.Pieces;

/** The parts of an attribution. */
public enum Role {
  SOURCE,
  CUE,
  CONTENT;

  Pieces of(GoldAttribution attribution) {
    return switch (this) {
      case SOURCE -> attribution.source();
      case CUE -> attribution.cue();
      case CONTENT -> attribution.content();
    };
  }

  Pieces of(WrittenAttribution attribution) {
    return switch (this) {
      case SOURCE -> attribution.source();
      case CUE -> attribution.cue();
      case CONTENT -> attribution.content();
    };
  }

  /** The name as reports write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
