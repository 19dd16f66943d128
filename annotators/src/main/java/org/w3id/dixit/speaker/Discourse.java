package org.w3id.dixit.speaker;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.TokenizedText;

/** Who has spoken where, as the sources of a document are resolved in text order. */
final class Discourse {
  /** Speakers whose source stands at a token; whether they ask, and another is to answer. */
  record Turn(int token, List<EntityDraft> speakers, boolean asks) {}

  private final EntityDrafts drafts;
  private final TokenizedText text;
  private final Quotations quotations;
  private final NavigableMap<Integer, Turn> turns = new TreeMap<>();

  Discourse(EntityDrafts drafts) {
    this.drafts = drafts;
    this.text = drafts.text();
    this.quotations = new Quotations(text);
  }

  EntityDrafts drafts() {
    return drafts;
  }

  TokenizedText text() {
    return text;
  }

  Quotations quotations() {
    return quotations;
  }

  /** Remembers who spoke; nothing where nobody is known. */
  void spoke(int token, List<EntityDraft> speakers, boolean asks) {
    if (!speakers.isEmpty()) {
      turns.put(token, new Turn(token, List.copyOf(speakers), asks));
    }
  }

  /** The latest turn before the token, at most so many sentences away. */
  Optional<Turn> lastTurn(int token, int sentences) {
    return Optional.ofNullable(turns.lowerEntry(token))
        .map(entry -> entry.getValue())
        .filter(turn -> distance(turn.token(), token) <= sentences);
  }

  /** Sentences between two tokens, the earlier first; 0 in the same. */
  int distance(int earlier, int later) {
    return text.get(later).sentence() - text.get(earlier).sentence();
  }
}
