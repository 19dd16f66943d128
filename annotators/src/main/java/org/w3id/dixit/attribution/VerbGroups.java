package org.w3id.dixit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verb groups of a document by part of speech and lemma. */
final class VerbGroups {
  private static final Set<String> AUXILIARIES =
      Set.of("have", "be", "do", "'ve", "'s", "'d", "get");

  private final Words words;
  private final NounPhrases phrases;
  private final List<VerbGroup> groups = new ArrayList<>();
  private final int[] at;

  VerbGroups(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    at = new int[words.size()];
    java.util.Arrays.fill(at, -1);
    int i = 0;
    while (i < words.size()) {
      VerbGroup group = read(i);
      if (group == null) {
        i++;
      } else {
        for (int k = group.tokens().from(); k < group.tokens().to(); k++) {
          at[k] = groups.size();
        }
        groups.add(group);
        i = group.tokens().to();
      }
    }
  }

  /** All groups in text order. */
  List<VerbGroup> all() {
    return groups;
  }

  /** The number of the group that token {@code i} stands in, -1 for none. */
  int at(int i) {
    return i >= 0 && i < at.length ? at[i] : -1;
  }

  private boolean sameBlock(int k) {
    return k < words.size()
        && words.quote(k) == words.quote(k - 1)
        && words.unitStart(k) == words.unitStart(k - 1);
  }

  private VerbGroup read(int i) {
    int k = i;
    while (isAdverb(k) && k < i + 3 && sameBlock(k + 1)) {
      k++;
    }
    boolean infinitive = words.tag(k).equals("TO") && k + 1 < words.size();
    if (infinitive) {
      int verb = sameBlock(k + 1) && isAdverb(k + 1) ? k + 2 : k + 1;
      if (verb >= words.size() || !words.tag(verb).equals("VB") || !sameBlock(verb)) {
        return null;
      }
      return finish(i, k, verb, true);
    }
    if (!words.isVerb(k) || phrases.start(k) >= 0) {
      return null;
    }
    return finish(i, k, k, false);
  }

  private VerbGroup finish(int start, int first, int verb, boolean infinitive) {
    int head = verb;
    boolean be = false;
    boolean negated = false;
    for (int k = first; k <= verb; k++) {
      negated |= isNegation(k);
    }
    int k = verb + 1;
    while (isAuxiliary(head)) {
      int next = k;
      boolean no = false;
      while (next < words.size() && isAdverb(next) && sameBlock(next)) {
        no |= isNegation(next);
        next++;
      }
      if (next >= words.size() || !sameBlock(next) || !continues(head, next)) {
        negated |= no;
        break;
      }
      be = words.lemma(head).equals("be") || words.lemma(head).equals("get");
      negated |= no;
      head = next;
      k = next + 1;
    }
    for (int b = start; b < first; b++) {
      negated |= isNegation(b);
    }
    int end = head + 1;
    while (end < words.size() && sameBlock(end) && isTrailingAdverb(end)) {
      negated |= isNegation(end);
      end++;
    }
    boolean passive =
        (be && head > verb && words.tag(head).equals("VBN")) || (be && isPast(head, verb));
    return new VerbGroup(
        new Range(start, end), head, form(first, verb, infinitive), passive, negated);
  }

  private boolean isPast(int head, int verb) {
    return head > verb && words.tag(head).equals("VBD");
  }

  private VerbGroup.Form form(int first, int verb, boolean infinitive) {
    if (infinitive) {
      return VerbGroup.Form.INFINITIVE;
    }
    return switch (words.tag(first)) {
      case "MD" -> VerbGroup.Form.MODAL;
      case "VBD" -> VerbGroup.Form.PAST;
      case "VBG" -> VerbGroup.Form.GERUND;
      case "VBN" -> isConjoinedPast(first) ? VerbGroup.Form.PAST : VerbGroup.Form.PARTICIPLE;
      case "VB" -> verb == first ? VerbGroup.Form.INFINITIVE : VerbGroup.Form.PRESENT;
      default -> VerbGroup.Form.PRESENT;
    };
  }

  /** "… and called on": a tagger may take the second past tense for a participle. */
  private boolean isConjoinedPast(int first) {
    return words.tag(first - 1).equals("CC") && !words.is(first + 1, "by");
  }

  private boolean isAuxiliary(int k) {
    return words.tag(k).equals("MD") || AUXILIARIES.contains(words.lemma(k));
  }

  /** Whether {@code next} is the verb that the auxiliary goes with. */
  private boolean continues(int auxiliary, int next) {
    String tag = words.tag(next);
    if (phrases.start(next) >= 0 && !phrases.begins(next)) {
      return false;
    }
    if (words.tag(auxiliary).equals("MD") || words.lemma(auxiliary).equals("do")) {
      return tag.equals("VB");
    }
    boolean have = words.lemma(auxiliary).equals("have");
    return tag.equals("VBN") || tag.equals("VBD") || (!have && tag.equals("VBG"));
  }

  private boolean isAdverb(int k) {
    return (words.tag(k).equals("RB") && !words.is(k, "as")) || words.tag(k).equals("RBR");
  }

  /** Adverbs after the verb; "so" and "only" open what follows. */
  private boolean isTrailingAdverb(int k) {
    return words.tag(k).equals("RP")
        || (words.tag(k).equals("RB") && words.lower(k).endsWith("ly"))
        || isNegation(k);
  }

  private boolean isNegation(int k) {
    return words.is(k, "not") || words.is(k, "n't") || words.is(k, "never") || words.is(k, "n’t");
  }
}
