package org.w3id.dixit.entity;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.dixit.models.Dictionary;

/**
 * Titles, jobs and affiliations of people, as the article words them: before the name ("US State
 * Department spokesperson Matthew Miller"), in apposition on either side ("Hugh Hill, a doctor at
 * …,", "The club's president, John Smith,"), after a form of "be", and "Steve Smith of Civic
 * Nebraska".
 */
public final class Titles {
  private static final int LONGEST_AFTER = 18;

  /** "Gulf Council (GCC) head" is head of the Gulf Council. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\s*\\(\\p{Lu}{2,10}\\)");

  private static final Set<String> CLOSERS = Set.of(",", ".", ";", ":", "—", "–", ")", "--", "?");

  private final Nouns nouns;
  private final TitleModifiers modifiers;
  private final Dictionary shortened = Dictionary.load("title-abbreviations");
  private final Dictionary headingVerbs = Dictionary.load("heading-verbs");

  public Titles(Nouns nouns) {
    this.nouns = nouns;
    this.modifiers = new TitleModifiers(nouns);
  }

  /** Gives every person of the document the titles that stand beside its names. */
  public void find(EntityDrafts drafts) {
    for (EntityDrafts.Placed name : drafts.namesIn(0, drafts.text().size())) {
      if (name.entity().type() == EntityType.PERSON) {
        find(drafts, name);
      }
    }
  }

  /** Gives a person the titles that stand beside one name. */
  public void find(EntityDrafts drafts, EntityDrafts.Placed name) {
    before(drafts, name);
    after(drafts, name);
  }

  private void before(EntityDrafts drafts, EntityDrafts.Placed name) {
    TokenizedText text = drafts.text();
    int end = name.from();
    while (end > 0 && text.sameSentence(end - 1, name.from()) && isHonorific(drafts, end - 1)) {
      end--;
    }
    boolean two =
        end > 1
            && text.sameSentence(end - 2, name.from())
            && nouns.isHonorific(text.words(end - 2, end));
    end -= two ? 2 : 0;
    int head = headBefore(drafts, end, name.from());
    if (head >= 0) {
      int from = modifiers.before(drafts, head);
      from = head < end ? from : inCapitals(text, from, head);
      drafts.titled(name, from);
      give(drafts, name.entity(), from, Math.max(end, head + 1));
    } else if (end > 1 && text.get(end - 1).word().equals(",") && closes(text, name.to())) {
      appositionBefore(drafts, name, end - 1);
    }
  }

  /** "at the party convention Sen. Lee …": nouns in small letters belong to no shortened title. */
  private static int inCapitals(TokenizedText text, int from, int head) {
    for (int i = head - 1; i >= from; i--) {
      if (text.get(i).isNoun() && !text.get(i).isCapitalized()) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isHonorific(EntityDrafts drafts, int index) {
    Token token = drafts.text().get(index);
    return nouns.isHonorific(token) && (nouns.isStyle(token) || !nouns.is(token, NounKind.PERSON));
  }

  /** The noun of the title that ends right before the name, or -1. */
  private int headBefore(EntityDrafts drafts, int end, int name) {
    TokenizedText text = drafts.text();
    boolean begins = end == 0 || !text.sameSentence(end - 1, name);
    if (!begins && modifiers.isSingularPerson(drafts, end - 1)) {
      return end - 1;
    }
    if (end < name && shortened.contains(text.get(end).word())) {
      return lastShortened(text, end, name);
    }
    if (begins) {
      return -1;
    }
    // "Secretary of State", "Minister for Health and Sport": capitals all the way to the noun.
    int i = end - 1;
    while (i > 0
        && text.sameSentence(i, name)
        && end - i < TitleModifiers.LONGEST_BEFORE
        && (text.get(i).isCapitalized() || isLink(text.get(i)))) {
      i--;
      boolean link = text.get(i).is("of") || text.get(i).is("for");
      if (link
          && i > 0
          && modifiers.isSingularPerson(drafts, i - 1)
          && text.get(i - 1).isCapitalized()) {
        return i - 1;
      }
    }
    return -1;
  }

  /** "Det Sgt", "Lt. Col.": all that are shortened before the name. */
  private int lastShortened(TokenizedText text, int from, int name) {
    int last = from;
    while (last + 1 < name && shortened.contains(text.get(last + 1).word())) {
      last++;
    }
    return last;
  }

  /** Small words inside of a title in capitals: "President of the Republic of Ekland". */
  private static boolean isLink(Token token) {
    return token.is("and") || token.is("the") || token.is("of");
  }

  /** "The club's president, John Smith, said": the noun phrase that the comma ends. */
  private void appositionBefore(EntityDrafts drafts, EntityDrafts.Placed name, int comma) {
    TokenizedText text = drafts.text();
    int from = comma;
    while (text.sameSentence(from - 1, comma) && comma - from < TitleModifiers.LONGEST_BEFORE) {
      Token token = text.get(from - 1);
      boolean inside = isDeterminer(token) && isBehindPreposition(text, from - 1);
      if ((isDeterminer(token) && !inside) || isMarkOrVerb(token)) {
        break;
      }
      from--;
    }
    boolean determined =
        from == text.sentenceStart(text.get(comma).sentence()) || isDeterminer(text.get(from - 1));
    int head = firstPerson(drafts, from, comma);
    if (determined && head >= 0 && !text.get(comma - 1).tag().equals("NNS")) {
      give(drafts, name.entity(), from, comma);
    }
  }

  /** "The secretary of the Liberal Party, Ann Lee": the article belongs to what is inside. */
  private static boolean isBehindPreposition(TokenizedText text, int article) {
    return text.sameSentence(article - 2, article)
        && text.get(article - 1).is("of")
        && text.get(article - 2).isNoun();
  }

  private static boolean isDeterminer(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$");
  }

  private static boolean isMarkOrVerb(Token token) {
    boolean verb =
        token.tag().startsWith("VB") && !token.tag().equals("VBG") && !token.tag().equals("VBN");
    boolean mark =
        !Character.isLetterOrDigit(token.word().charAt(0))
            && !token.isPossessive()
            && !token.word().equals("-");
    return verb || mark || token.tag().equals("MD");
  }

  /** The noun of the phrase: a person's, before any preposition. */
  private int firstPerson(EntityDrafts drafts, int from, int to) {
    TokenizedText text = drafts.text();
    int head = -1;
    for (int i = from; i < to; i++) {
      Token token = text.get(i);
      if (head >= 0 && (token.tag().equals("IN") || token.is("to"))) {
        return head;
      }
      if (token.tag().equals("IN") || token.tag().startsWith("W") || token.tag().equals("NNS")) {
        return head;
      }
      boolean owns = i + 1 < to && text.get(i + 1).isPossessive();
      if (modifiers.isSingularPerson(drafts, i)) {
        head = owns ? -1 : i;
      }
    }
    return head;
  }

  private void after(EntityDrafts drafts, EntityDrafts.Placed name) {
    TokenizedText text = drafts.text();
    int at = name.to();
    if (!text.sameSentence(at, name.from())) {
      return;
    }
    if (text.get(at).is("of") || text.get(at).is("from")) {
      affiliate(drafts, name, at + 1);
      return;
    }
    heads(drafts, name);
    boolean copula = text.get(at).lemma().equals("be") || text.get(at).lemma().equals("become");
    boolean comma = text.get(at).word().equals(",") || text.get(at).word().equals("(");
    if ((!copula && !comma) || (copula && isNotYet(text, name.from(), at))) {
      return;
    }
    at = overAge(text, at + 1);
    at += at < text.size() && (isArticle(text.get(at)) || (copula && isIts(text.get(at)))) ? 1 : 0;
    // "Robert Stone, and his wife", "Robert Stone, his brother": somebody else, or no title.
    boolean another =
        text.sameSentence(at, name.from())
            && (text.get(at).is("and") || text.get(at).tag().equals("PRP$"));
    int end = another ? at : appositionEnd(text, at, name.from());
    int head = end > at ? firstPerson(drafts, at, end) : -1;
    if (head >= 0 && !leadsToAnother(drafts, at, head)) {
      give(drafts, name.entity(), at, end);
    }
  }

  /** "If Ann Lee is president", "Ann Lee is elected president": what somebody may become. */
  private static boolean isNotYet(TokenizedText text, int name, int copula) {
    boolean supposed =
        name > 0
            && text.sameSentence(name - 1, name)
            && (text.get(name - 1).is("if")
                || text.get(name - 1).is("unless")
                || text.get(name - 1).is("whether"));
    boolean passive = copula + 1 < text.size() && text.get(copula + 1).tag().equals("VBN");
    return supposed || (passive && !text.get(copula).tag().equals("VBD"));
  }

  /** "Ann Lee, who heads the Water Board,": no title, but whose they are. */
  private void heads(EntityDrafts drafts, EntityDrafts.Placed name) {
    TokenizedText text = drafts.text();
    int who = name.to() + 1;
    boolean clause =
        text.sameSentence(who + 2, name.from())
            && text.get(who - 1).word().equals(",")
            && text.get(who).is("who");
    if (clause && headingVerbs.contains(text.get(who + 1).lemma())) {
      affiliate(drafts, name, who + 2);
    }
  }

  private static boolean isIts(Token token) {
    return token.is("its") || token.is("their");
  }

  private static boolean isArticle(Token token) {
    return token.is("a") || token.is("an") || token.is("the");
  }

  /** Over "45," and "Ph.D.,". */
  private static int overAge(TokenizedText text, int at) {
    if (at + 1 < text.size()
        && (text.get(at).tag().equals("CD") || isDegree(text.get(at)))
        && text.get(at + 1).word().equals(",")) {
      return at + 2;
    }
    return at;
  }

  private static boolean isDegree(Token token) {
    String word = token.word();
    return word.length() <= 5
        && Character.isUpperCase(word.charAt(0))
        && word.matches("\\p{Lu}\\w*\\.\\p{Lu}\\.|PhD|MD");
  }

  /** One past the noun phrase that starts here, or {@code at} where no closing mark comes soon. */
  private static int appositionEnd(TokenizedText text, int at, int name) {
    int i = at;
    while (text.sameSentence(i, name) && i - at < LONGEST_AFTER) {
      Token token = text.get(i);
      boolean relative = token.tag().startsWith("W") || token.is("and") || token.is("but");
      boolean bracket = token.word().equals("(") && i > at;
      if (bracket || CLOSERS.contains(token.word()) || (relative && !token.is("and"))) {
        return i;
      }
      if (isMarkOrVerb(token)) {
        return at;
      }
      i++;
    }
    return text.sameSentence(i, name) ? at : i;
  }

  /** Whether the phrase names somebody else: "Smith, President Jones, …". */
  private static boolean leadsToAnother(EntityDrafts drafts, int from, int head) {
    return drafts.namesIn(from, head + 2).stream()
        .anyMatch(name -> name.entity().type() == EntityType.PERSON && name.from() >= head);
  }

  private static boolean closes(TokenizedText text, int at) {
    return at >= text.size()
        || CLOSERS.contains(text.get(at).word())
        || text.get(at).tag().startsWith("VB");
  }

  private static void affiliate(EntityDrafts drafts, EntityDrafts.Placed name, int from) {
    TokenizedText text = drafts.text();
    int at = from < text.size() && isArticle(text.get(from)) ? from + 1 : from;
    drafts
        .nameAt(at)
        .filter(placed -> placed.entity().type() == EntityType.ORGANIZATION)
        .ifPresent(placed -> name.entity().addAffiliation(placed.entity()));
  }

  /** Title, gender and affiliations out of the words in [from, to). */
  private void give(EntityDrafts drafts, EntityDraft person, int from, int to) {
    TokenizedText text = drafts.text();
    String title = text.span(from, to).of(text.text());
    person.addTitle(NameClusters.written(ABBREVIATION.matcher(title).replaceAll("")));
    for (int i = from; i < to; i++) {
      if (nouns.is(text.get(i), NounKind.PERSON)) {
        person.learn(nouns.gender(text.get(i)));
      }
    }
    drafts.affiliate(person, new TokenRange(from, to));
  }
}
