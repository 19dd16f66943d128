package org.w3id.dixit.speaker;

import java.util.HashMap;
import java.util.Map;
import org.w3id.dixit.entity.Phrases;
import org.w3id.dixit.entity.TokenRange;
import org.w3id.dixit.entity.TokenizedText;
import org.w3id.dixit.models.Dictionary;

/** Whether the article says that a source does not want to be named. */
final class Anonymity {
  private final Phrases<Boolean> phrases;

  Anonymity() {
    Map<String, Boolean> entries = new HashMap<>();
    Dictionary.load("anonymity").keys().forEach(phrase -> entries.put(phrase, true));
    this.phrases = new Phrases<>(entries);
  }

  /** Looks in the source and in the rest of its sentence. */
  boolean isSaidOf(TokenizedText text, TokenRange source) {
    if (source.isEmpty()) {
      return false;
    }
    int sentence = text.get(source.from()).sentence();
    for (int i = text.sentenceStart(sentence); i < text.sentenceEnd(sentence); i++) {
      if (phrases.at(text, i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
