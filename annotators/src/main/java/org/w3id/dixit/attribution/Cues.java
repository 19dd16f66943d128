package org.w3id.dixit.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3id.dixit.models.Dictionary;

/**
 * The cue dictionary: what each verb or noun, in each frame, is worth as a cue, and what the source
 * does with the content. The strengths are shares: of the places in PolNeAR's training part
 * (Newell, Margolin and Ruths, LREC 2018) where the rules propose that cue in that frame, how many
 * are attributions with that content and that source, drawn towards the share of the frame where
 * there are few.
 */
public final class Cues {
  private final Map<String, Attitude> attitudes = new HashMap<>();
  private final Map<String, Double> strengths = new HashMap<>();
  private final Map<String, Double> priors = new HashMap<>();

  private Cues() {}

  /** Reads the dictionaries {@code cues} and {@code cue-frames}. */
  public static Cues load() {
    Cues cues = new Cues();
    Dictionary dictionary = Dictionary.load("cues");
    for (String key : dictionary.keys()) {
      cues.attitudes.put(key, Attitude.valueOf(dictionary.get(key, 0).toUpperCase(Locale.ROOT)));
      for (String cell : dictionary.get(key, 1).split(" ", -1)) {
        int at = cell.lastIndexOf('=');
        if (at > 0) {
          cues.strengths.put(
              key + " " + cell.substring(0, at), Double.parseDouble(cell.substring(at + 1)));
        }
      }
    }
    Dictionary frames = Dictionary.load("cue-frames");
    for (String key : frames.keys()) {
      cues.priors.put(key, Double.parseDouble(frames.get(key, 0)));
    }
    return cues;
  }

  /** What the source does with the content; a statement where the cue is not known. */
  public Attitude attitude(String key) {
    return attitudes.getOrDefault(key, Attitude.STATEMENT);
  }

  /** Whether the dictionary knows the cue. */
  public boolean knows(String key) {
    return attitudes.containsKey(key);
  }

  /** How strong a cue is over all its frames, 0 to 1. */
  double strength(String key) {
    return strengths.getOrDefault(key + " ALL", 0.0);
  }

  /** Whether a clause of the cue's may follow or cut into what was said: "…, he said". */
  boolean isParenthetical(String key) {
    return strengths.containsKey(key + " SPEECH");
  }

  /** Whether the cue takes a listener for its object: "told reporters that". */
  boolean takesHearer(String key) {
    return strengths.containsKey(key + " HEARER");
  }

  /**
   * The probability that a candidate is an attribution with that content and source: the strength
   * of its cue in its frame, its log-odds scaled and corrected by the circumstances.
   */
  double probability(String key, String rule, String frame, List<String> circumstances) {
    double sum = weight("bias") + weight("strength") * logOdds(strength(key, rule, frame));
    for (String circumstance : circumstances) {
      sum += weight(circumstance);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private double strength(String key, String rule, String frame) {
    Double known = strengths.get(key + " " + frame);
    if (known != null) {
      return known;
    }
    double all = priors.getOrDefault(rule, 0.1);
    double ofFrame = priors.getOrDefault(rule + " " + frame, all);
    boolean manner = frame.equals("QUOTEBEFORE");
    double ofKey = strengths.getOrDefault(key + " ALL", manner ? all : all / 8);
    double sum = logOdds(ofKey) + logOdds(ofFrame) - logOdds(all);
    return 1 / (1 + Math.exp(-sum));
  }

  private double weight(String circumstance) {
    return priors.getOrDefault("*" + circumstance, 0.0);
  }

  private static double logOdds(double p) {
    double bounded = Math.min(Math.max(p, 0.005), 0.995);
    return Math.log(bounded / (1 - bounded));
  }
}
