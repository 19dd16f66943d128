package org.w3id.dixit.clean;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds picture credits, and captions that end with one: a bracket or tail that names a photo, or a
 * person and an agency parted by a slash.
 */
final class CreditFinder {
  private static final int LONGEST_CAPTION = 60;

  private static final String PHOTO =
      "(?:photos?|photograph(?:er)?|images?|picture|pic|credit|courtesy|handout|screengrab|screenshot"
          + "|illustration|foto|getty|shutterstock|file photo)";
  private static final Pattern LAST_BRACKET =
      Pattern.compile("[(\\[]([^()\\[\\]]{2,90})[)\\]]\\.?$");
  private static final Pattern PHOTO_OF =
      Pattern.compile(
          "(?i)\\b"
              + PHOTO
              + "\\b(?: \\w+)?\\s*(?:[:/©|]|\\b(?:by|via|courtesy)\\b)"
              + "|\\bcourtesy (?:of\\b|:)|\\bgetty\\b|^file photo$");
  private static final Pattern PHOTO_ALONE = Pattern.compile("(?i)\\b" + PHOTO + "\\b");
  private static final Pattern PHOTO_TAIL =
      Pattern.compile(
          "(?i)(?:^|[.|–—-]\\s*|\\s(?=(?-i:\\p{Lu})))"
              + PHOTO
              + "(?: (?:credit|courtesy|by))?\\s*(?:[:|©/]|\\.\\.\\.|…)\\s*\\S.{1,60}$");
  private static final Pattern PHOTO_BY =
      Pattern.compile(
          "(?:^|[.’”)]\\s+)(?:Photos?|Photographs?|Images?|Pictures?|Illustrations?)"
              + "(?: [Cc]redit)? by \\p{Lu}[\\p{L}.'’/ -]{2,50}$");
  private static final Pattern AGENCY_SLASH =
      Pattern.compile("(?<![\\p{L}/])(\\p{Lu}[\\p{L}]+)/\\p{Lu}[\\p{L}.'’-]+ \\p{Lu}");
  private static final Pattern OUTLET_AND_NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.-]+ ?){1,5}: (?:\\p{Lu}[\\p{L}.'’-]+ ?){2,4}(?:/.{2,30})?");
  private static final Pattern NAMES_BY_SLASH =
      Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{1,40}\\s?/\\s?\\p{Lu}[\\p{L}.'’& -]{1,40}");
  private static final Pattern AFTER_MARK = Pattern.compile("[/|©]\\s*([\\p{L}&. -]{2,30})$");

  private final PageLexicon lexicon;

  CreditFinder(PageLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isCredit(Paragraph p) {
    if (p.shape.words() > LONGEST_CAPTION || p.shape.quoted() || p.shape.sentences() > 3) {
      return false;
    }
    return bracketed(p) || tailed(p);
  }

  private boolean bracketed(Paragraph p) {
    Matcher bracket = LAST_BRACKET.matcher(p.text);
    if (!bracket.find()) {
      return false;
    }
    String inner = bracket.group(1).strip();
    boolean alone = bracket.start() == 0;
    boolean atEnd = !p.text.endsWith(".") && OUTLET_AND_NAME.matcher(inner).matches();
    boolean named = atEnd || namesBySlash(inner) || endsInAgency(inner);
    boolean photo = PHOTO_OF.matcher(inner).find() || (alone && PHOTO_ALONE.matcher(inner).find());
    return named || photo;
  }

  private boolean endsInAgency(String inner) {
    int slash = inner.lastIndexOf('/');
    return slash > 0 && lexicon.isAgency(inner.substring(slash + 1).strip());
  }

  /** A person has two names at least: "Limón / Panama" is none with an agency. */
  private static boolean namesBySlash(String text) {
    return NAMES_BY_SLASH.matcher(text).matches()
        && text.substring(0, text.indexOf('/')).strip().contains(" ");
  }

  /** "… on Tuesday. REUTERS/Ann Lee": an agency and its photographer below a caption. */
  private boolean isSignedByAgency(Paragraph p) {
    Matcher slash = AGENCY_SLASH.matcher(p.text);
    if (!slash.find()) {
      return false;
    }
    String name = slash.group(1);
    String small = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    return lexicon.isAgency(name) || lexicon.isAgency(small);
  }

  private boolean tailed(Paragraph p) {
    if (PHOTO_TAIL.matcher(p.text).find()) {
      return true;
    }
    if (PHOTO_BY.matcher(p.text).find() || isSignedByAgency(p)) {
      return true;
    }
    Matcher mark = AFTER_MARK.matcher(p.text);
    if (mark.find() && lexicon.isAgency(mark.group(1).strip())) {
      return true;
    }
    boolean names = p.shape.words() <= 8 && namesBySlash(p.text);
    return names || (!p.shape.endsAsSentence() && p.text.endsWith("Getty Images"));
  }
}
