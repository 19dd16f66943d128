package org.w3id.dixit.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.NounKind;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Titles;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;

/**
 * Capitalised words that no layer took for a name but that speak: whoever already goes by the last
 * of them, else a person, or an organisation where an article or capitals alone say so.
 */
final class UnknownNames {
  private static final double GUESSED = 0.5;
  private static final double KNOWN = 0.75;

  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Nouns nouns;
  private final Titles titles;
  private final Map<String, Optional<EntityDraft>> byName = new HashMap<>();

  UnknownNames(EntityDrafts drafts, Nouns nouns, Titles titles) {
    this.drafts = drafts;
    this.text = drafts.text();
    this.nouns = nouns;
    this.titles = titles;
    drafts.all().stream()
        .filter(EntityDraft::isNamed)
        .forEach(draft -> draft.names().forEach(name -> register(draft, name)));
  }

  /** Under the whole name, its last word, and its first, which may be the surname: "Xi Jinping". */
  private void register(EntityDraft draft, String name) {
    byName.put(key(name), Optional.of(draft));
    if (draft.type() == EntityType.PERSON && name.indexOf(' ') > 0) {
      part(draft, name.substring(name.lastIndexOf(' ') + 1));
      part(draft, name.substring(0, name.indexOf(' ')));
    }
  }

  /** A word that two go by is nobody's. */
  private void part(EntityDraft draft, String word) {
    byName.merge(
        key(word),
        Optional.of(draft),
        (one, other) -> one.equals(other) ? one : Optional.<EntityDraft>empty());
  }

  /** Whether somebody goes by the word at the end of the phrase's core, whatever its tag. */
  boolean knows(Phrase phrase) {
    String word = text.get(phrase.head()).word();
    return phrase.core().size() == 1
        && byName.getOrDefault(key(word), Optional.empty()).isPresent();
  }

  /**
   * A name at the end of what belongs to a title: "Former secretary of state Hillary Clinton".
   *
   * @return the phrase of the name alone
   */
  Optional<Phrase> titled(Phrase phrase) {
    int last = phrase.whole().to() - 1;
    boolean longer =
        phrase.whole().to() > phrase.core().to() && !nouns.isStyle(text.get(phrase.head()));
    if (!longer || !nouns.is(text.get(phrase.head()), NounKind.PERSON) || !isNameWord(last)) {
      return Optional.empty();
    }
    TokenRange name = range(new Phrase(phrase.whole(), phrase.whole()));
    boolean titleBefore = text.get(name.from() - 1).isNoun() && name.from() > phrase.core().to();
    return titleBefore && wordsOf(name) > 1
        ? Optional.of(new Phrase(name, name))
        : Optional.empty();
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whom the words at the end of the phrase's core name. */
  Resolution resolve(Phrase phrase) {
    TokenRange range = range(phrase);
    boolean single = wordsOf(range) == 1;
    String name = text.words(range.from(), range.to());
    Optional<EntityDraft> known = known(name);
    EntityType type = known.map(EntityDraft::type).orElseGet(() -> type(phrase, range, single));
    EntityDraft draft = known.orElseGet(() -> drafts.create(type, false));
    double confidence = known.isPresent() ? KNOWN : GUESSED;
    drafts.name(draft, range);
    drafts.mention(draft, range, MentionType.NAME, confidence);
    register(draft, name);
    if (type == EntityType.PERSON) {
      drafts.nameAt(range.from()).ifPresent(placed -> titles.find(drafts, placed));
    }
    return Resolution.of(draft, confidence);
  }

  /** Who goes by the name; for a full one, who so far goes by its last word alone. */
  private Optional<EntityDraft> known(String name) {
    Optional<EntityDraft> whole = byName.getOrDefault(key(name), Optional.empty());
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return whole.isPresent()
        ? whole
        : byName
            .getOrDefault(key(last), Optional.empty())
            .filter(who -> who.type() == EntityType.PERSON)
            .filter(who -> who.names().stream().noneMatch(other -> other.indexOf(' ') > 0));
  }

  /** Back over the capitalised words and hyphens before the last one, up to a title. */
  private TokenRange range(Phrase phrase) {
    int to = phrase.core().to();
    int from = to - 1;
    while (from > phrase.core().from()) {
      boolean joined = from - 2 >= phrase.core().from() && isHyphen(from - 1);
      int before = joined ? from - 2 : from - 1;
      if (!isNameWord(before)) {
        break;
      }
      from = before;
    }
    return new TokenRange(from, to);
  }

  private boolean isNameWord(int index) {
    Token token = text.get(index);
    boolean title = nouns.isHonorific(token) || nouns.is(token, NounKind.PERSON);
    return token.isCapitalized() && token.isProper() && !title && drafts.nameAt(index).isEmpty();
  }

  private boolean isHyphen(int index) {
    Token token = text.get(index);
    return token.word().equals("-")
        && text.get(index - 1).span().end() == token.span().start()
        && text.get(index + 1).span().start() == token.span().end();
  }

  private int wordsOf(TokenRange range) {
    int words = 1;
    for (int i = range.from() + 1; i < range.to(); i++) {
      boolean touches = text.get(i).span().start() == text.get(i - 1).span().end();
      words += touches ? 0 : 1;
    }
    return words;
  }

  private EntityType type(Phrase phrase, TokenRange range, boolean single) {
    Token first = text.get(phrase.core().from());
    boolean determined = phrase.core().from() < range.from() && first.tag().equals("DT");
    boolean acronym = single && text.get(range.from()).isAllCaps();
    return determined || acronym ? EntityType.ORGANIZATION : EntityType.PERSON;
  }
}
