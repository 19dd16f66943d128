package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.NounKind;
import org.w3id.dixit.entity.Nouns;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;
import org.w3id.dixit.models.Dictionary;

/**
 * Who speaks through a document. The issuer is looked for in the phrase itself ("the statement from
 * X", "a report by X", "X’s statement", "an X report"); a joint one is of the two that the article
 * names side by side; else it is that of the document already brought up, or of the sentence that
 * brought it up ("X issued a statement").
 */
final class DocumentResolver {
  private static final int LOOK_BACK = 200;

  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Nouns nouns;
  private final CoMentions coMentions;
  private final PronounResolver pronounResolver;
  private final Pronouns pronouns;
  private final Subjects subjects;
  private final Unnamed unnamed;
  private final Dictionary issuingVerbs = Dictionary.load("issuing-verbs");
  private final Documents documents = new Documents();

  DocumentResolver(
      Discourse discourse,
      Nouns nouns,
      CoMentions coMentions,
      PronounResolver pronounResolver,
      Pronouns pronouns,
      Subjects subjects,
      Unnamed unnamed) {
    this.drafts = discourse.drafts();
    this.text = discourse.text();
    this.nouns = nouns;
    this.coMentions = coMentions;
    this.pronounResolver = pronounResolver;
    this.pronouns = pronouns;
    this.subjects = subjects;
    this.unnamed = unnamed;
  }

  /** The issuers with the document; the document itself where nobody is known. */
  Resolution resolve(Phrase phrase) {
    Token head = text.get(phrase.head());
    boolean joint = isJoint(phrase.core());
    List<EntityDraft> issuers = issuers(phrase, joint);
    boolean definite = isDefinite(phrase.core());
    Optional<Documents.Document> known =
        definite && issuersFit(issuers, head, joint)
            ? documents.find(head.lemma(), joint, head.sentence())
            : Optional.empty();
    Documents.Document document = known.orElseGet(() -> documents.create(head.lemma(), joint));
    if (known.isEmpty() && issuers.isEmpty() && definite) {
      issuers = broughtUpBefore(head);
    }
    if (document.issuers().isEmpty()) {
      document.issuedBy(issuers);
    }
    EntityDraft draft = draft(document, phrase);
    documents.mention(document, head.sentence());
    return document.issuers().isEmpty()
        ? Resolution.of(draft, 0.8)
        : new Resolution(document.issuers(), Optional.of(draft), 0.85);
  }

  /** An issuer in the phrase means another document than one of somebody else's. */
  private boolean issuersFit(List<EntityDraft> issuers, Token head, boolean joint) {
    return issuers.isEmpty()
        || documents
            .find(head.lemma(), joint, head.sentence())
            .filter(document -> document.issuers().equals(issuers))
            .isPresent();
  }

  private EntityDraft draft(Documents.Document document, Phrase phrase) {
    Optional<EntityDraft> known = document.draft();
    if (known.isPresent()) {
      drafts.mention(known.get(), phrase.core(), MentionType.NOMINAL, 0.85);
      return known.get();
    }
    EntityDraft made =
        (isDefinite(phrase.core()) ? before(phrase) : Optional.<EntityDraft>empty())
            .orElseGet(() -> unnamed.create(phrase, EntityType.CREATIVE_WORK, false));
    document.become(made);
    return made;
  }

  /** "The report" after "a report on the fire", which was no source. */
  private Optional<EntityDraft> before(Phrase phrase) {
    Optional<EntityDraft> known = unnamed.before(phrase, EntityType.CREATIVE_WORK, false);
    known.ifPresent(draft -> drafts.mention(draft, phrase.core(), MentionType.NOMINAL, 0.85));
    return known;
  }

  /** Somebody said something in a document: it is theirs. */
  void saidIn(TokenRange range, List<EntityDraft> speakers) {
    for (int i = range.from(); i < range.to(); i++) {
      Token token = text.get(i);
      if (token.tag().equals("NN") && nouns.is(token, NounKind.DOCUMENT)) {
        boolean joint = isJoint(new TokenRange(Math.max(range.from(), i - 3), i));
        Documents.Document document =
            documents
                .find(token.lemma(), joint, token.sentence())
                .filter(known -> known.issuers().equals(speakers))
                .orElseGet(() -> documents.create(token.lemma(), joint));
        document.issuedBy(speakers);
        documents.mention(document, token.sentence());
      }
    }
  }

  private boolean isJoint(TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (text.get(i).is("joint")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite(TokenRange core) {
    Token first = text.get(core.from());
    return !first.is("a") && !first.is("an") && !first.is("another");
  }

  private List<EntityDraft> issuers(Phrase phrase, boolean joint) {
    List<EntityDraft> named = named(phrase);
    if (joint && named.size() < 2) {
      List<EntityDraft> pair = coMentions.before(phrase.core().from(), CoMentions.EITHER);
      return pair.isEmpty() ? named : pair;
    }
    return named;
  }

  private List<EntityDraft> named(Phrase phrase) {
    List<EntityDraft> issuers = new ArrayList<>();
    for (EntityDrafts.Placed name : drafts.namesIn(phrase.core().from(), phrase.core().to())) {
      if (canIssue(name.entity())) {
        issuers.add(name.entity());
      }
    }
    if (!issuers.isEmpty()) {
      return issuers;
    }
    Token first = text.get(phrase.core().from());
    if (first.tag().equals("PRP$")) {
      return pronouns
          .get(first)
          .filter(pronoun -> pronoun.person() == 3)
          .map(pronoun -> pronounResolver.resolve(pronoun, first.index(), Set.of()).speakers())
          .orElse(List.of());
    }
    return after(phrase.core().to(), phrase.whole().to());
  }

  private static boolean canIssue(EntityDraft draft) {
    return draft.type() != EntityType.CREATIVE_WORK && draft.type() != EntityType.PLACE;
  }

  /** "from X", "by X and Y", "issued by X": the names right after the preposition. */
  private List<EntityDraft> after(int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      boolean issued = i == from || issuingVerbs.contains(text.get(i - 1).lemma());
      if (issued && (text.get(i).is("by") || text.get(i).is("from"))) {
        return namesFrom(i + 1, to);
      }
      if (text.get(i).tag().equals("IN") || text.get(i).tag().equals("VBG")) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<EntityDraft> namesFrom(int from, int to) {
    List<EntityDraft> issuers = new ArrayList<>();
    int i = from;
    while (i < to) {
      Optional<EntityDrafts.Placed> name = drafts.titledAt(i).or(() -> nameAt(from, to));
      if (issuers.isEmpty() && name.isPresent()) {
        issuers.add(name.get().entity());
        i = name.get().to();
      } else if (!issuers.isEmpty() && (text.get(i).is("and") || text.get(i).is("the"))) {
        i++;
      } else if (!issuers.isEmpty() && text.get(i - 1).is("and") && drafts.nameAt(i).isPresent()) {
        issuers.add(drafts.nameAt(i).orElseThrow().entity());
        i = drafts.nameAt(i).orElseThrow().to();
      } else {
        break;
      }
    }
    return issuers;
  }

  /** The name that a short noun phrase from here leads to, or the described organisation. */
  private Optional<EntityDrafts.Placed> nameAt(int from, int to) {
    for (int i = from; i < Math.min(to, from + 6); i++) {
      Optional<EntityDrafts.Placed> nominal = drafts.nominalAt(i);
      if (nominal.isPresent()) {
        return nominal;
      }
      Optional<EntityDrafts.Placed> name = drafts.nameAt(i);
      boolean modifier =
          name.isPresent()
              && name.get().to() < to
              && (text.get(name.get().to()).isPossessive() || text.get(name.get().to()).isNoun());
      if (name.isPresent() && !modifier) {
        return name;
      }
      if (text.get(i).tag().equals("IN") || text.get(i).word().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "X issued a statement on Monday." before "The statement said …". */
  private List<EntityDraft> broughtUpBefore(Token head) {
    int stop = Math.max(0, head.index() - LOOK_BACK);
    for (int i = head.index() - 1; i > stop; i--) {
      Token token = text.get(i);
      if (token.lemma().equals(head.lemma()) && token.isNoun()) {
        List<EntityDraft> after = after(i + 1, Math.min(i + 8, text.sentenceEnd(token.sentence())));
        if (!after.isEmpty()) {
          return after;
        }
        List<EntityDraft> joint = subjects.jointSubject(i);
        return joint.isEmpty() ? subjects.named(i).map(List::of).orElse(List.of()) : joint;
      }
    }
    return List.of();
  }
}
