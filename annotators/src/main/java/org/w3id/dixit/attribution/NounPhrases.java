package org.w3id.dixit.attribution;

import java.util.Set;

/**
 * Base noun phrases of a document by part of speech: determiners, numbers, adjectives and
 * participles before nouns, possessors, pronouns. A phrase never crosses a quotation's marks.
 * Phrases that hang on another by a preposition, a conjunction or commas are joined on request.
 */
final class NounPhrases {
  private static final Set<String> OPENERS =
      Set.of("DT", "PDT", "CD", "JJ", "JJR", "JJS", "PRP$", "VBN", "VBG", "RB", "$", "#", "ADD");

  private final Words words;
  private final int[] start;
  private final int[] end;

  NounPhrases(Words words) {
    this.words = words;
    start = new int[words.size()];
    end = new int[words.size()];
    java.util.Arrays.fill(start, -1);
    int i = 0;
    while (i < words.size()) {
      int stop = scan(i);
      if (stop > i) {
        for (int k = i; k < stop; k++) {
          start[k] = i;
          end[k] = stop;
        }
        i = stop;
      } else {
        i++;
      }
    }
  }

  /** Where the phrase that begins at {@code i} ends; {@code i} where none begins. */
  private int scan(int i) {
    int k = i;
    int head = -1;
    while (k < words.size() && (k == i || joined(k))) {
      String tag = words.tag(k);
      if (isNoun(k) || isNumber(k)) {
        head = k;
      } else if (tag.equals("POS") && head == k - 1 && k > i) {
        head = -1;
      } else if (isPronoun(tag)) {
        return k == i ? k + 1 : last(i, head);
      } else if (isBracket(k) || isHyphen(k) || words.is(k, "&")) {
        // "(Ilham) Aliyev", "front-runner", "Hollingsworth & Vose": goes on where a noun follows
        if (k == i) {
          break;
        }
      } else if (!opens(k, i)) {
        break;
      } else if (head >= 0) {
        // a modifier after the head: only digits and adjectives of titles follow a noun
        if (!tag.equals("JJ") || !words.tagged(k + 1, "NN") || isLower(k)) {
          break;
        }
      }
      k++;
    }
    int to = last(i, head);
    return to > i ? to : bareDeterminer(i);
  }

  private int last(int from, int head) {
    return head >= from ? head + 1 : from;
  }

  /** "Some", "many", "others", "both", "those": determiners and adjectives that stand alone. */
  private int bareDeterminer(int i) {
    String tag = words.tag(i);
    if (words.is(i, "the") && words.tag(i + 1).equals("JJ") && words.isVerb(i + 2)) {
      return i + 2;
    }
    boolean alone =
        (tag.equals("DT") || tag.equals("CD") || (tag.equals("JJ") && !isLowerAdjective(i)))
            && !words.is(i, "the")
            && !words.is(i, "a")
            && !words.is(i, "an");
    return alone ? i + 1 : i;
  }

  private boolean isLowerAdjective(int i) {
    return !words.is(i, "many")
        && !words.is(i, "most")
        && !words.is(i, "several")
        && !words.is(i, "few")
        && !words.is(i, "other")
        && isLower(i);
  }

  private boolean isLower(int k) {
    return Character.isLowerCase(words.form(k).charAt(0));
  }

  private boolean joined(int k) {
    return words.quote(k) == words.quote(k - 1)
        && words.sentence(k) == words.sentence(k - 1)
        && words.paragraph(k) == words.paragraph(k - 1);
  }

  private boolean isBracket(int k) {
    int close = words.tag(k).equals("-LRB-") ? k + 2 : k;
    return words.tag(close).equals("-RRB-")
        && words.tag(close - 2).equals("-LRB-")
        && words.tagged(close - 1, "NNP")
        && words.tagged(close + 1, "NNP");
  }

  private boolean isHyphen(int k) {
    return k > 0
        && words.tag(k).equals("HYPH")
        && words.end(k - 1) == words.begin(k)
        && words.end(k) == words.begin(Math.min(k + 1, words.size() - 1));
  }

  private boolean isNumber(int k) {
    return words.tag(k).equals("CD") && !words.tagged(k + 1, "NN");
  }

  private boolean isNoun(int k) {
    return words.tagged(k, "NN") || words.tag(k).equals("FW");
  }

  private static boolean isPronoun(String tag) {
    return tag.equals("PRP") || tag.equals("EX");
  }

  private boolean opens(int k, int from) {
    String tag = words.tag(k);
    if (tag.equals("RB")) {
      return (words.tagged(k + 1, "JJ") || words.tagged(k + 1, "CD") || words.tagged(k + 1, "VBN"))
          && words.tagged(k + 2, "NN");
    }
    if (tag.equals("VBN") || tag.equals("VBG")) {
      return (words.tagged(k + 1, "NN") && (k > from || Character.isUpperCase(first(k))))
          || (words.tagged(k + 1, "NN") && tag.equals("VBN") && words.tagged(k + 1, "NNS"));
    }
    return OPENERS.contains(tag);
  }

  private char first(int k) {
    return words.form(k).charAt(0);
  }

  /** First token of the base phrase that token {@code i} stands in, -1 where it stands in none. */
  int start(int i) {
    return i >= 0 && i < start.length ? start[i] : -1;
  }

  /** One past the last token of the base phrase that token {@code i} stands in. */
  int end(int i) {
    return i >= 0 && i < start.length && start[i] >= 0 ? end[i] : -1;
  }

  /** Whether a base phrase begins at {@code i}. */
  boolean begins(int i) {
    return start(i) == i && i >= 0;
  }

  boolean ends(int i) {
    return start(i) >= 0 && end[i] == i + 1;
  }
}
