package org.w3id.dixit.speaker;

import java.util.HashMap;
import java.util.Map;
import org.w3id.dixit.entity.EntityDraft;
import org.w3id.dixit.entity.EntityDrafts;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.entity.Token;
import org.w3id.dixit.entity.TokenizedText;

/** Who answers in an interview that is printed as "Q: …" and "A: …". */
final class Interviews {
  private final EntityDrafts drafts;
  private final TokenizedText text;

  Interviews(EntityDrafts drafts) {
    this.drafts = drafts;
    this.text = drafts.text();
  }

  /** Whether the token is the "A" of "A:" at the start of a sentence. */
  boolean isAnswer(Token token) {
    int next = token.index() + 1;
    return token.word().equals("A")
        && text.sentenceStart(token.sentence()) == token.index()
        && next < text.size()
        && text.get(next).word().equals(":");
  }

  /** The one person whom the text before names most; nobody where two are named as often. */
  Resolution interviewee(Token answer) {
    Map<EntityDraft, Integer> counts = new HashMap<>();
    for (EntityDrafts.Placed name : drafts.namesIn(0, introduction(answer.index()))) {
      if (name.entity().type() == EntityType.PERSON) {
        counts.merge(name.entity(), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var named = counts.entrySet().stream().filter(count -> count.getValue() == most).toList();
    return named.size() == 1 ? Resolution.of(named.get(0).getKey(), 0.8) : Resolution.none();
  }

  /** One past what stands before the first answer. */
  private int introduction(int answer) {
    for (int s = 0; s <= text.get(answer).sentence(); s++) {
      if (isAnswer(text.get(text.sentenceStart(s)))) {
        return text.sentenceStart(s);
      }
    }
    return answer;
  }
}
