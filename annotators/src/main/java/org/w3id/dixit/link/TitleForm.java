package org.w3id.dixit.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a title: {@code Michael_Jordan_(footballer)} is "Michael Jordan" and "footballer",
 * {@code Springfield,_Illinois} is "Springfield" and "Illinois".
 *
 * @param base the name
 * @param qualifier what tells it from others of the name; empty where nothing does
 * @param mark how the qualifier is set off
 */
record TitleForm(String base, String qualifier, Mark mark) {
  /** How a title's qualifier is set off from the name. */
  enum Mark {
    NONE,
    BRACKETS,
    COMMA
  }

  private static final Pattern BRACKETS = Pattern.compile("(.+?) \\(([^()]+)\\)");
  private static final Pattern COMMA = Pattern.compile("([^,]+), ([^,]+(?:, [^,]+)?)");

  /** The parts of a title with underscores. */
  static TitleForm of(String title) {
    String spaced = title.replace('_', ' ');
    Matcher brackets = BRACKETS.matcher(spaced);
    if (brackets.matches()) {
      return new TitleForm(brackets.group(1), brackets.group(2), Mark.BRACKETS);
    }
    Matcher comma = COMMA.matcher(spaced);
    if (comma.matches()) {
      return new TitleForm(comma.group(1), comma.group(2), Mark.COMMA);
    }
    return new TitleForm(spaced, "", Mark.NONE);
  }
}
