package org.w3id.dixit.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;

/** Entities that the article describes but does not name: "a senior official". */
final class Unnamed {
  private static final int LONGEST_NAME = 14;

  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Nouns nouns;
  private final Antecedents antecedents;
  private final Map<String, EntityDraft> latest = new HashMap<>();
  private final Map<String, EntityDraft> byOwnedWords = new HashMap<>();

  Unnamed(EntityDrafts drafts, Nouns nouns, Antecedents antecedents) {
    this.antecedents = antecedents;
    this.drafts = drafts;
    this.text = drafts.text();
    this.nouns = nouns;
  }

  /**
   * The latest of that description's head noun: "the official" after "a senior official". Where no
   * source was called so yet, what the text called so last.
   */
  Optional<EntityDraft> before(Phrase phrase, EntityType type, boolean plural) {
    Token head = text.get(phrase.head());
    Optional<EntityDraft> known = Optional.ofNullable(latest.get(key(head, type)));
    boolean bare = phrase.core().size() == 2 && phrase.whole().equals(phrase.core());
    return known.isPresent() || !bare
        ? known
        : antecedents.before(head).flatMap(earlier -> broughtUp(earlier, type, plural));
  }

  private Optional<EntityDraft> broughtUp(Phrase earlier, EntityType type, boolean plural) {
    Optional<EntityDraft> bearer =
        type == EntityType.PERSON ? antecedents.bearer(earlier) : Optional.empty();
    if (bearer.isPresent()) {
      return bearer;
    }
    Optional<EntityDraft> described =
        drafts.nominalAt(earlier.head()).map(EntityDrafts.Placed::entity);
    return described.isPresent()
        ? described.filter(draft -> draft.type() == type)
        : Optional.of(create(earlier, type, plural));
  }

  /** Whether the text has spoken of several such: then "the witness" may be any of them. */
  boolean isOneOfSeveral(Phrase phrase) {
    return antecedents.severalBefore(text.get(phrase.head()));
  }

  private static String key(Token head, EntityType type) {
    return type + " " + head.lemma();
  }

  /** Somebody of whom no more is said: "another", "one". */
  EntityDraft person(Phrase phrase) {
    EntityDraft draft = drafts.create(EntityType.PERSON, false);
    drafts.mention(draft, phrase.core(), MentionType.NOMINAL, 0.9);
    return draft;
  }

  /** The group that a plural phrase brings up, made where it is not known yet. */
  EntityDraft group(Phrase phrase) {
    return drafts
        .nominalAt(phrase.head())
        .map(EntityDrafts.Placed::entity)
        .filter(EntityDraft::isPlural)
        .orElseGet(() -> create(phrase, EntityType.GROUP, true));
  }

  /**
   * A new entity that goes by its description, articles and possessive pronouns left out; where
   * somebody’s has been brought up in the same words, that one: "Gowdy’s office" again, "the Cruz
   * adviser" after "a Cruz adviser".
   */
  EntityDraft create(Phrase phrase, EntityType type, boolean plural) {
    Token head = text.get(phrase.head());
    boolean owned = !drafts.namesIn(phrase.core().from(), phrase.head()).isEmpty();
    Token first = text.get(phrase.core().from());
    boolean article = first.is("a") || first.is("an") || first.is("the");
    int from = phrase.core().from() + (article ? 1 : 0);
    String words = type + " " + text.words(from, phrase.core().to());
    boolean another = article && !first.is("the") && type != EntityType.CREATIVE_WORK;
    if (owned && !another && byOwnedWords.containsKey(words)) {
      EntityDraft known = byOwnedWords.get(words);
      drafts.mention(known, phrase.core(), MentionType.NOMINAL, 0.9);
      return known;
    }
    EntityDraft draft = drafts.create(type, plural);
    draft.learn(nouns.gender(head));
    TokenRange range = named(phrase, type);
    int name = range.from();
    while (name + 1 < range.to() && isDeterminer(text.get(name))) {
      name++;
    }
    drafts.name(draft, new TokenRange(name, range.to()));
    drafts.mention(draft, range, MentionType.NOMINAL, 0.9);
    drafts.affiliate(draft, phrase.core());
    latest.put(key(head, type), draft);
    if (owned) {
      byOwnedWords.put(words, draft);
    }
    return draft;
  }

  /** People are told apart by what follows the noun: "officials in both countries". */
  private static TokenRange named(Phrase phrase, EntityType type) {
    boolean whole = type != EntityType.CREATIVE_WORK && phrase.whole().size() <= LONGEST_NAME;
    return whole ? phrase.whole() : phrase.core();
  }

  static boolean isDeterminer(Token token) {
    return token.is("a")
        || token.is("an")
        || token.is("the")
        || token.is("this")
        || token.is("that")
        || token.tag().equals("PRP$");
  }
}
