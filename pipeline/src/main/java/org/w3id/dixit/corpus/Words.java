package org.w3id.dixit.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.models.Dictionary;

/**
 * Words made comparable across house styles: lower case, no accents, compatibility forms folded
 * (Unicode NFKD), apostrophes and the full stops of abbreviations dropped, hyphens parting words,
 * American endings, no articles. Immutable.
 */
final class Words {
  private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.");
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}'’‘ʼ`´]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern BRITISH_ISE =
      Pattern.compile("(\\p{L}{3,})is(e|es|ed|ing|ation|ations)");
  private static final Pattern BRITISH_OUR =
      Pattern.compile("(\\p{L}{2,})our(s|ed|ing|ite|able|ly)?");

  private final Dictionary articles = Dictionary.load("english-articles");

  /** The words of a text, in order. */
  List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain = INITIAL.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("$1");
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(plain); word.find(); ) {
      if (!articles.contains(word.group())) {
        words.add(american(word.group()));
      }
    }
    return words;
  }

  /** That "advise" becomes "advize" harms nothing: it does so everywhere. */
  private static String american(String word) {
    Matcher ise = BRITISH_ISE.matcher(word);
    if (ise.matches()) {
      return ise.group(1) + "iz" + ise.group(2);
    }
    Matcher our = BRITISH_OUR.matcher(word);
    return our.matches() ? our.group(1) + "or" + (our.group(2) == null ? "" : our.group(2)) : word;
  }
}
