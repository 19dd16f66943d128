package org.w3id.dixit.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.dixit.text.Span;

/**
 * A source, one cue and the content attributed, as stretches of the text; who the source is, the
 * speakers layer finds out. Spans follow the conventions of PolNeAR (Newell, Margolin and Ruths,
 * LREC 2018).
 *
 * @param content the pieces in text order, quotation marks included, at least one
 * @param source the whole noun phrase of the one who said it; a relative pronoun stands alone
 * @param cue the one contiguous stretch that attributes
 * @param via who passed it on, in text order
 * @param parent index, in the article's list, of the attribution whose content holds this one
 * @param addressee to whom it was said
 * @param medium in what it was said: "in a statement", "on X"
 * @param attributed false for words in quotation marks that nobody is said to have spoken
 * @param unclosed whether the closing mark is missing
 * @param confidence probability of being a linked match: content overlapping by half and the source
 *     agreeing, 0 to 1
 * @param method the rule or the model that decided
 */
public record Attribution(
    List<Span> content,
    Optional<Span> source,
    Optional<Span> cue,
    QuoteType quoteType,
    Attitude attitude,
    Polarity polarity,
    List<Via> via,
    Optional<Integer> parent,
    Optional<Span> addressee,
    Optional<Span> medium,
    boolean attributed,
    boolean unclosed,
    double confidence,
    String method) {
  public Attribution {
    content = List.copyOf(content);
    via = List.copyOf(via);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(quoteType, "quoteType");
    Objects.requireNonNull(attitude, "attitude");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(medium, "medium");
    Objects.requireNonNull(method, "method");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content, cue " + cue);
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).start() < content.get(i - 1).end()) {
        throw new IllegalArgumentException("content out of order: " + content);
      }
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
  }
}
