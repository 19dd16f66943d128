package org.w3id.dixit.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a paragraph looks like by itself: first by its form (a file name, a date, a label, a
 * credit …), else by how much of a sentence it is.
 */
final class KindFinder {
  private static final Pattern FILE =
      Pattern.compile("(?i)\\S.{0,80}\\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?|mp4|mp3)");
  private static final Pattern NO_LETTERS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern URL = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
  private static final Pattern PARTS = Pattern.compile("\\s*[>›»|•·/–—]+\\s*|\\s{2,}");
  private static final Pattern COUNTS =
      Pattern.compile("^(?:[\\d.,]+[km]?\\s+)+|(?:\\s+\\(?[\\d.,]+[km]?\\)?)+$");
  private static final Pattern DURATION =
      Pattern.compile("(?i)\\d{1,2}(?::\\d{2})?(?: ?(?:min|mins|minutes?))?(?: read)?");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by)\\s+(?:[Tt]he\\s+)?\\p{Lu}[\\p{L}\\p{N}\\s.,'’&|/•·@():–—-]{2,100}");
  private static final Pattern FOLLOW =
      Pattern.compile(
          "(?i)(?:for .{3,60}, )?(?:follow|join|like|find) (?!.*\\bsaid\\b).{2,90}"
              + "(?: (?:on|at) .*(?:@|twitter|facebook|instagram|telegram|whatsapp|youtube)"
              + "|\\b(?:telegram|whatsapp|google news) channel).*");
  private static final Pattern RIGHTS =
      Pattern.compile("(?i)(?:©|\\(c\\) |copyright (?:©|\\(c\\)|\\d{4}|by )).*");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)[(\\[*–—-]*\\s*(?:additional |with )?(?:reporting|writing|editing|inputs?|edited"
              + "|written|compiled|translated|contribut\\w+|agency inputs)\\b[^\"“]{0,30}"
              + "\\b(?:by|from|to)\\b[^\"“]{2,250}");

  /** "prh/wdb/spm", "SA/AE": who wrote and edited. */
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Ll}{2,4}(?:[/-]\\p{Ll}{2,4}){1,4}|\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){1,4}");

  private static final Pattern NAME_AND_OUTLET =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\((?:[Tt]he )?\\p{Lu}[\\p{L}.'’ -]{2,40}\\)");
  private static final Pattern OF_THIS_STORY =
      Pattern.compile(
          "(?i)(?:a version of )?this (?:article|story|piece|report|dispatch)"
              + " (?:appears|appeared|(?:was|is) (?:first |originally |also )?"
              + "(?:published|posted|part of|produced|republished|supported)"
              + "|(?:first|originally) (?:appeared|ran)|has been (?:updated|corrected|amended))\\b.*");
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "(?i)[^\"“”]{3,200}\\bcontributed (?:reporting|research|to)\\b"
              + "(?:.{0,20}\\b(?:report|reporting|story|article|dispatch)\\b.{0,40})?\\.?");
  private static final Pattern NOTE_KEY =
      Pattern.compile(
          "(?:additional |with )?(?:reporting|writing|editing|inputs?|edited|written|compiled"
              + "|translated|contribut\\w+|agency inputs)(?: and \\w+)? (?:by|from) .*");

  /** One word after the last sentence: the agency's, or what it ends all its stories with. */
  private static final Pattern SIGN_OFF =
      Pattern.compile("\\p{Ll}[.!?][\"”’]?\\s+[(\\[-]{0,2}\\p{Lu}\\p{L}{1,10}[)\\]]?$");

  private static final Pattern TO_READER =
      Pattern.compile(
          "(?i)\\b(?:you|your|our|us|we|rights|please|click|this (?:site|website|story|article))\\b");
  private static final Pattern ADDRESSED =
      Pattern.compile("(?i)\\b(?:your|our|us|please|click)\\b");
  private static final List<String> SEPARATORS = List.of(":", "|", " – ", " — ", " - ", ",");

  private static final int LONGEST_LABEL_LINE = 10;
  private static final int LONGEST_NOTICE = 90;
  private static final int SHORTEST_NOTICE = 4;

  private final PageLexicon lexicon;
  private final CreditFinder credits;

  KindFinder(PageLexicon lexicon) {
    this.lexicon = lexicon;
    this.credits = new CreditFinder(lexicon);
  }

  ParagraphKind kind(Paragraph p) {
    if (p.isLong()) {
      return ParagraphKind.PROSE;
    }
    return form(p)
        .or(() -> label(p))
        .or(() -> date(p))
        .or(() -> prefixed(p))
        .or(() -> note(p))
        .or(() -> credits.isCredit(p) ? Optional.of(ParagraphKind.CREDIT) : Optional.empty())
        .or(() -> notice(p))
        .orElseGet(() -> sentence(p));
  }

  private Optional<ParagraphKind> form(Paragraph p) {
    if (p.shape.words() <= 5 && FILE.matcher(p.text).matches()) {
      return Optional.of(ParagraphKind.FILE_NAME);
    }
    if (URL.matcher(p.text).matches()) {
      return Optional.of(ParagraphKind.SOURCE);
    }
    if (p.shape.words() == 0) {
      return Optional.of(ParagraphKind.HEADING);
    }
    return Optional.empty();
  }

  private Optional<ParagraphKind> label(Paragraph p) {
    boolean quoted = !p.text.isEmpty() && ParagraphShape.isQuote(p.text.charAt(0));
    if (p.shape.words() > LONGEST_LABEL_LINE || quoted) {
      return Optional.empty();
    }
    if (p.text.endsWith(".") && p.shape.words() < SHORTEST_NOTICE) {
      return Optional.empty();
    }
    String kind = lexicon.lineKind(p.key);
    if (kind.isEmpty()) {
      kind = lexicon.lineKind(COUNTS.matcher(p.key).replaceAll("").strip());
    }
    if (kind.isEmpty()) {
      kind = kindOfParts(p);
    }
    return kind.isEmpty() ? Optional.empty() : Optional.of(ParagraphKind.valueOf(kind));
  }

  /** "Share Tweet Email", "Home > News > World": all parts are labels, or a trail of them. */
  private String kindOfParts(Paragraph p) {
    String[] parts = PARTS.split(p.text.strip(), -1);
    boolean trail =
        parts.length > 1 && (p.text.contains(">") || p.text.contains("›") || p.text.contains("»"));
    if (parts.length == 1) {
      parts = p.text.strip().split("\\s+", -1);
    }
    if (parts.length == 1) {
      return "";
    }
    int labels = 0;
    String kind = "";
    for (String part : parts) {
      if (DURATION.matcher(part).matches()) {
        labels++;
        continue;
      }
      String found = lexicon.lineKind(Paragraph.key(part));
      if (!found.isEmpty()) {
        labels++;
        kind = found;
      }
    }
    return labels == parts.length || (trail && labels > 0 && !p.shape.endsAsSentence()) ? kind : "";
  }

  private Optional<ParagraphKind> date(Paragraph p) {
    if (p.shape.words() > 14) {
      return Optional.empty();
    }
    if (PageDate.isDayOrTime(p.text)) {
      return Optional.of(ParagraphKind.DATE);
    }
    return PageDate.in(p.text)
        .filter(d -> d.rest().isEmpty() || isDateLabel(d.rest()) || isStampOfNames(p, d))
        .map(d -> ParagraphKind.DATE);
  }

  /** "Ann Lee 11 Apr 2024", "May 09, 2024 03:00 ET | Source: Ekco": a stamp and names, no verb. */
  private static boolean isStampOfNames(Paragraph p, PageDate date) {
    boolean names = p.shape.functionWords() == 0 && p.shape.isAllCapitalised();
    boolean few = date.rest().split(" ", -1).length <= (date.timed() ? 6 : 4);
    return names && few && !p.shape.endsAsSentence() && !p.shape.quoted();
  }

  private boolean isDateLabel(String rest) {
    for (String word : rest.split("[^\\p{L}]+", -1)) {
      boolean known =
          word.isEmpty() || lexicon.prefixKind(word).equals("DATE") || lexicon.isFunctionWord(word);
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private Optional<ParagraphKind> prefixed(Paragraph p) {
    if (p.shape.words() > 40) {
      return Optional.empty();
    }
    for (String separator : SEPARATORS) {
      int at = p.text.indexOf(separator);
      if (at > 0 && at <= 45) {
        String kind = lexicon.prefixKind(Paragraph.key(p.text.substring(0, at)));
        boolean separates = !separator.equals(",") || (kind.equals("CREDIT") && at >= 10);
        if (!kind.isEmpty() && separates && fits(kind, p)) {
          return Optional.of(ParagraphKind.valueOf(kind));
        }
      }
    }
    return wordPrefixed(p);
  }

  /** A label of several words needs no colon: "Published in The Times, 9 December 2023". */
  private Optional<ParagraphKind> wordPrefixed(Paragraph p) {
    if (p.shape.words() <= 8 && NAME_AND_OUTLET.matcher(p.text).matches()) {
      return Optional.of(ParagraphKind.BYLINE);
    }
    boolean brief = p.shape.sentences() == 1 && p.shape.words() <= 14;
    boolean clause = p.shape.endsAsSentence() && p.shape.functionShare() > 0.35;
    if (!brief || clause) {
      return BYLINE.matcher(p.text).matches() && p.shape.words() <= 14 && !p.shape.endsAsSentence()
          ? Optional.of(ParagraphKind.BYLINE)
          : Optional.empty();
    }
    if (BYLINE.matcher(p.text).matches() && !p.shape.endsAsSentence()) {
      return Optional.of(ParagraphKind.BYLINE);
    }
    String[] words = p.key.split(" ", -1);
    for (int n = Math.min(4, words.length - 1); n >= 2; n--) {
      String kind = lexicon.prefixKind(String.join(" ", List.of(words).subList(0, n)));
      if (!kind.isEmpty() && !kind.equals("DATE") && !kind.equals("BYLINE")) {
        boolean section = kind.equals("POINTER") && words.length <= n + 1 && !hasSeparator(p);
        return Optional.of(
            section
                    && lexicon
                        .lineKind(String.join(" ", List.of(words).subList(0, n)))
                        .equals("LIST_HEAD")
                ? ParagraphKind.LIST_HEAD
                : ParagraphKind.valueOf(kind));
      }
    }
    return Optional.empty();
  }

  private static boolean hasSeparator(Paragraph p) {
    return SEPARATORS.stream().anyMatch(p.text::contains);
  }

  private static boolean fits(String kind, Paragraph p) {
    int words = p.shape.words();
    return switch (kind) {
      case "POINTER", "SHARE" -> words <= 30 && p.shape.sentences() <= 2;
      case "TAGS" -> !p.shape.endsAsSentence();
      case "DATE" -> words <= 16 && PageDate.in(p.text).isPresent();
      case "BYLINE" -> words <= 10 && !p.shape.endsAsSentence();
      case "SOURCE" -> words <= 14 && p.shape.sentences() == 1;
      default -> p.shape.sentences() <= 2 && !p.shape.quoted();
    };
  }

  private Optional<ParagraphKind> note(Paragraph p) {
    boolean bracketed = p.text.startsWith("(") || p.text.startsWith("[");
    String inner = Paragraph.key(p.text);
    boolean agencyAlone =
        p.shape.words() <= 4
            && !p.text.endsWith(".")
            && lexicon.isAgency(NO_LETTERS.matcher(p.text).replaceAll(""));
    if (agencyAlone || (RIGHTS.matcher(p.text).matches() && !p.shape.quoted())) {
      return Optional.of(ParagraphKind.SOURCE);
    }
    if ((bracketed || p.shape.words() <= 25)
        && NOTE.matcher(p.text).matches()
        && startsAsNote(inner)) {
      return Optional.of(ParagraphKind.SOURCE);
    }
    if (INITIALS.matcher(p.text).matches()) {
      return Optional.of(ParagraphKind.SOURCE);
    }
    if (p.shape.words() <= 60 && !p.shape.quoted() && OF_THIS_STORY.matcher(p.text).matches()) {
      return Optional.of(ParagraphKind.SOURCE);
    }
    if (p.shape.words() <= 30 && CONTRIBUTED.matcher(p.text).matches() && namesThisStory(p)) {
      return Optional.of(ParagraphKind.SOURCE);
    }
    if (p.shape.words() <= 25 && FOLLOW.matcher(p.text).matches()) {
      return Optional.of(ParagraphKind.SHARE);
    }
    return Optional.empty();
  }

  /** "Ann Lee in Sydney contributed to this report.", "Bo Ek contributed reporting." */
  private static boolean namesThisStory(Paragraph p) {
    return p.key.endsWith("contributed reporting")
        || p.key.endsWith("contributed research")
        || p.key.contains("reporting from")
        || p.key.contains(" this ");
  }

  /** "Writing to the court, he said" is none: a note has no verb of its own, so few small words. */
  private static boolean startsAsNote(String key) {
    return NOTE_KEY.matcher(key).matches();
  }

  /** Prose in which the page speaks of itself: cookies, subscriptions, rights. */
  private Optional<ParagraphKind> notice(Paragraph p) {
    int words = p.shape.words();
    if (words > LONGEST_NOTICE || p.shape.quoted() || !TO_READER.matcher(p.text).find()) {
      return Optional.empty();
    }
    int weight = lexicon.pageWeight(p.text.toLowerCase(Locale.ROOT));
    boolean brief = weight >= 2 && words <= 12 && ADDRESSED.matcher(p.text).find();
    boolean dense = brief || (weight >= 3 && weight >= 0.1 * words);
    return dense ? Optional.of(ParagraphKind.MENU) : Optional.empty();
  }

  private static ParagraphKind sentence(Paragraph p) {
    ParagraphShape shape = p.shape;
    boolean headline = shape.isTitleCase() && shape.words() <= 22 && shape.sentences() <= 2;
    boolean signedOff = shape.words() >= 12 && SIGN_OFF.matcher(p.text).find();
    boolean title = headline || shape.isQuestion();
    if ((shape.endsAsSentence() || signedOff) && shape.words() >= 8 && !title) {
      return ParagraphKind.PROSE;
    }
    if (shape.words() >= 26 && shape.functionShare() >= 0.25) {
      return ParagraphKind.PROSE;
    }
    boolean stops = shape.endsAsSentence() || p.text.endsWith(":");
    boolean speaks = shape.words() >= 3 && (shape.functionWords() > 0 || shape.quoted());
    return stops && speaks && !headline ? ParagraphKind.SENTENCE : ParagraphKind.HEADING;
  }
}
