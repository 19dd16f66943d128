package org.w3id.dixit.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.entity.EntityDraft;

/** The documents that an article has brought up so far, and who issued them. */
final class Documents {
  /** How many are remembered: an article that brings up more forgets the first. */
  private static final int REMEMBERED = 16;

  /** A document. Issuers may be none. */
  static final class Document {
    private final String noun;
    private final boolean joint;
    private EntityDraft draft;
    private List<EntityDraft> issuers;
    private int mentions;
    private int lastSentence;

    private Document(String noun, boolean joint) {
      this.noun = noun;
      this.joint = joint;
      this.issuers = List.of();
    }

    Optional<EntityDraft> draft() {
      return Optional.ofNullable(draft);
    }

    List<EntityDraft> issuers() {
      return issuers;
    }

    void become(EntityDraft entity) {
      draft = entity;
    }

    void issuedBy(List<EntityDraft> entities) {
      issuers = List.copyOf(entities);
    }
  }

  private final List<Document> documents = new ArrayList<>();

  /**
   * The document that a definite phrase means: of those with this noun (and joint where the phrase
   * says so) the one mentioned in this sentence or the one before, else the one mentioned most, the
   * latest of equals.
   */
  Optional<Document> find(String noun, boolean joint, int sentence) {
    Document best = null;
    for (Document document : documents) {
      boolean fits = document.noun.equals(noun) && (!joint || document.joint);
      if (fits && (best == null || isBetter(document, best, sentence))) {
        best = document;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(Document document, Document best, int sentence) {
    boolean near = sentence - document.lastSentence <= 1;
    boolean bestNear = sentence - best.lastSentence <= 1;
    if (near != bestNear) {
      return near;
    }
    return near ? document.lastSentence >= best.lastSentence : document.mentions >= best.mentions;
  }

  /** A document that the article has not brought up before. */
  Document create(String noun, boolean joint) {
    Document document = new Document(noun, joint);
    documents.add(document);
    if (documents.size() > REMEMBERED) {
      documents.remove(0);
    }
    return document;
  }

  void mention(Document document, int sentence) {
    document.mentions++;
    document.lastSentence = Math.max(document.lastSentence, sentence);
  }
}
