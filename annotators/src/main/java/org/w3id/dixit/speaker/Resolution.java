package org.w3id.dixit.speaker;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.entity.TokenRange;

/**
 * Who a phrase stands for.
 *
 * @param speakers in text order, none where two were as likely or nobody is known
 * @param document in which they said it
 * @param confidence probability that these are the speakers, 0 to 1
 */
record Resolution(List<EntityDraft> speakers, Optional<EntityDraft> document, double confidence) {
  Resolution {
    speakers = List.copyOf(speakers);
  }

  static Resolution of(EntityDraft speaker, double confidence) {
    return new Resolution(List.of(speaker), Optional.empty(), confidence);
  }

  static Resolution of(List<EntityDraft> speakers, double confidence) {
    return new Resolution(speakers, Optional.empty(), confidence);
  }

  static Resolution none() {
    return new Resolution(List.of(), Optional.empty(), 0);
  }

  /** Says of each speaker that the range mentions them, and returns this. */
  Resolution mentioned(EntityDrafts drafts, TokenRange range, MentionType type) {
    speakers.forEach(who -> drafts.mention(who, range, type, confidence));
    return this;
  }

  boolean isEmpty() {
    return speakers.isEmpty();
  }
}
