package org.w3id.dixit.corpus;

import java.util.Objects;
import java.util.Optional;

/**
 * One article of the corpus, as far as it is written again.
 *
 * @param id of its node
 * @param input path of its input
 * @param date of publication, ISO 8601, as precise as it is known
 * @param dateType type of the date in XML Schema: {@code date}, {@code gYearMonth} or {@code gYear}
 * @param outlet who published it: the publisher, else the host of its address
 */
public record CorpusArticle(
    String id,
    String input,
    Optional<String> headline,
    Optional<String> date,
    String dateType,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> outlet)
    implements Comparable<CorpusArticle> {
  public CorpusArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(input, "input");
  }

  /** The outlet, or the input where none is known: what a person tells articles apart by. */
  public String label() {
    return outlet.orElse(input);
  }

  /** By date, those without one last; then by input and id. */
  @Override
  public int compareTo(CorpusArticle other) {
    int byDate = sortable().compareTo(other.sortable());
    int byInput = byDate != 0 ? byDate : input.compareTo(other.input);
    return byInput != 0 ? byInput : id.compareTo(other.id);
  }

  private String sortable() {
    return date.orElse("\uffff");
  }
}
