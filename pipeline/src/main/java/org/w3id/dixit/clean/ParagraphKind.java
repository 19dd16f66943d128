package org.w3id.dixit.clean;

/** What a paragraph of a page looks like, before it is known where it stands. */
enum ParagraphKind {
  /** Sentences, as an article has them. */
  PROSE,
  /** A short sentence. */
  SENTENCE,
  /** A few words that do not end as a sentence does: headline, subhead, list item, name. */
  HEADING,
  /** Marks the place of an advert. */
  ADVERT,
  /** Navigation, and what asks to subscribe, to accept, to log in. */
  MENU,
  /** A widget that shares or counts. */
  SHARE,
  /** A pointer to another story. */
  POINTER,
  /** Heads a list of other stories. */
  LIST_HEAD,
  /** Nothing after it is the article's: the comments begin. */
  END,
  /** Says where the text is from, who wrote and edited it, whose rights it is. */
  SOURCE,
  /** A list of tags. */
  TAGS,
  /** A picture's credit, with its caption where both are one paragraph. */
  CREDIT,
  /** Nothing but a date. */
  DATE,
  /** The author's line. */
  BYLINE,
  /** The name of a picture's or film's file. */
  FILE_NAME;

  /** Whether it is never part of an article's text, wherever it stands. */
  boolean isFurniture() {
    return switch (this) {
      case PROSE, SENTENCE, HEADING, DATE, BYLINE -> false;
      default -> true;
    };
  }

  /** Whether what follows it may be other than the article. */
  boolean mayEndArticle() {
    return isFurniture() && this != CREDIT && this != ADVERT;
  }
}
