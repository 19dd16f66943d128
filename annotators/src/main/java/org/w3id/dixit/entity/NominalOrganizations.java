package org.w3id.dixit.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Organisations that are described by whose they are: "Armenia’s foreign ministry", "the U.S.
 * government", "the Turkish ministry", "the government of Chile". Descriptions of the same organ of
 * the same place are one entity, together with a name that says the same ("Turkish Foreign
 * Ministry"); a shorter description ("the Turkish ministry") is the only longer one that ends like
 * it.
 */
public final class NominalOrganizations {
  private static final double DESCRIBED = 0.9;
  private static final int LONGEST_DESCRIPTION = 4;

  private final Nouns nouns;
  private final Countries countries;

  public NominalOrganizations(Nouns nouns, Countries countries) {
    this.nouns = nouns;
    this.countries = countries;
  }

  /** A description: the tokens without article, whose it is, and what it is in small letters. */
  private record Description(TokenRange range, String owner, String head) {}

  /** Adds the entities and mentions that the text describes. */
  public void find(EntityDrafts drafts) {
    Map<String, List<EntityDraft>> byOwner = new HashMap<>();
    for (EntityDraft draft : drafts.all()) {
      if (draft.type() == EntityType.ORGANIZATION) {
        learnOwner(draft);
        draft
            .country()
            .ifPresent(owner -> byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(draft));
      }
    }
    TokenizedText text = drafts.text();
    for (int i = 0; i < text.size(); i++) {
      if (nouns.isStateOrgan(text.get(i)) && text.get(i).isNoun()) {
        describe(drafts, i).ifPresent(description -> add(drafts, byOwner, description));
      }
    }
  }

  /** Reads the owner out of a name: "Turkish Foreign Ministry" is Turkey's. */
  private void learnOwner(EntityDraft draft) {
    for (String name : draft.names()) {
      int space = name.indexOf(' ');
      if (space > 0) {
        String first = name.substring(0, space);
        owner(first)
            .ifPresent(
                owner -> draft.describe(owner, name.substring(space + 1).toLowerCase(Locale.ROOT)));
      }
    }
  }

  private Optional<String> owner(String word) {
    return countries.entry(word).map(Countries.Entry::country).or(() -> countries.ofDemonym(word));
  }

  private Optional<Description> describe(EntityDrafts drafts, int head) {
    TokenizedText text = drafts.text();
    if (drafts.nameAt(head).isPresent()) {
      return Optional.empty();
    }
    int from = firstModifier(drafts, head);
    String description = text.words(from, head + 1).toLowerCase(Locale.ROOT);
    return ownerBefore(drafts, from, head, description)
        .or(() -> ownerAfter(drafts, from, head, description));
  }

  private int firstModifier(EntityDrafts drafts, int head) {
    int from = head;
    while (head - from < LONGEST_DESCRIPTION && isModifier(drafts, from - 1, head)) {
      from--;
    }
    return from;
  }

  private boolean isModifier(EntityDrafts drafts, int index, int head) {
    TokenizedText text = drafts.text();
    if (!text.sameSentence(index, head) || drafts.nameAt(index).isPresent()) {
      return false;
    }
    Token token = text.get(index);
    boolean word = token.isNoun() || token.tag().startsWith("JJ");
    return word && !countries.isDemonym(token.word());
  }

  private Optional<Description> ownerBefore(
      EntityDrafts drafts, int from, int head, String description) {
    TokenizedText text = drafts.text();
    int before = from - 1;
    if (!text.sameSentence(before, head)) {
      return Optional.empty();
    }
    if (text.get(before).isPossessive()) {
      before--;
    }
    Optional<EntityDrafts.Placed> name = before < 0 ? Optional.empty() : drafts.nameAt(before);
    if (name.isPresent()) {
      EntityDraft owner = name.get().entity();
      return owner.type().isPlace()
          ? Optional.of(
              new Description(
                  new TokenRange(name.get().from(), head + 1), nameOf(owner), description))
          : Optional.empty();
    }
    int at = before;
    return text.sameSentence(at, head)
        ? countries
            .ofDemonym(text.get(at).word())
            .map(owner -> new Description(new TokenRange(at, head + 1), owner, description))
        : Optional.empty();
  }

  private static Optional<Description> ownerAfter(
      EntityDrafts drafts, int from, int head, String description) {
    TokenizedText text = drafts.text();
    int next = head + 1;
    if (!text.sameSentence(next, head) || !text.get(next).is("of")) {
      return Optional.empty();
    }
    int at = next + (text.sameSentence(next + 1, head) && text.get(next + 1).is("the") ? 2 : 1);
    return drafts
        .nameAt(at)
        .filter(name -> name.entity().type().isPlace())
        .filter(name -> !text.sameSentence(name.to(), at) || !text.get(name.to()).isPossessive())
        .map(
            name ->
                new Description(
                    new TokenRange(from, name.to()), nameOf(name.entity()), description));
  }

  private static String nameOf(EntityDraft place) {
    return place.country().or(() -> place.names().stream().findFirst()).orElse("");
  }

  private void add(
      EntityDrafts drafts, Map<String, List<EntityDraft>> byOwner, Description description) {
    List<EntityDraft> organs =
        byOwner.computeIfAbsent(description.owner(), owner -> new ArrayList<>());
    EntityDraft draft =
        same(organs, description.head())
            .orElseGet(
                () -> {
                  EntityDraft made = drafts.create(EntityType.ORGANIZATION, false);
                  made.learn(Gender.NEUTER);
                  made.describe(description.owner(), description.head());
                  organs.add(made);
                  return made;
                });
    draft.addName(NameClusters.written(drafts.text(), drafts.text().span(description.range())));
    TokenRange range = withArticle(drafts.text(), description.range());
    drafts.mention(draft, range, MentionType.NOMINAL, DESCRIBED);
  }

  private static TokenRange withArticle(TokenizedText text, TokenRange range) {
    boolean article =
        text.sameSentence(range.from() - 1, range.from()) && text.get(range.from() - 1).is("the");
    return article ? new TokenRange(range.from() - 1, range.to()) : range;
  }

  /** The organ with this head, else the only one whose head ends with it. */
  private static Optional<EntityDraft> same(List<EntityDraft> organs, String head) {
    Optional<EntityDraft> equal =
        organs.stream().filter(organ -> organ.head().equals(head)).findFirst();
    if (equal.isPresent()) {
      return equal;
    }
    List<EntityDraft> ending =
        organs.stream().filter(organ -> organ.head().endsWith(" " + head)).toList();
    return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
  }
}
