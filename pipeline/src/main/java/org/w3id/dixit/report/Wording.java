package org.w3id.dixit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The contract's terms, and counts, in words for a person. */
final class Wording {
  private Wording() {}

  /** "1 article", "2,000 articles". */
  static String count(int n, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
  }

  /** "namedPerson" as "named person". */
  static String spaced(String term) {
    return term.replaceAll("(\\p{javaLowerCase})(\\p{javaUpperCase})", "$1 $2")
        .toLowerCase(Locale.ROOT);
  }

  /** What an entity is, by its type in the contract: "organization", "document". */
  static String type(String type) {
    return type.equals("CreativeWork") ? "document" : spaced(type);
  }

  /** "mixed statement", "indirect belief, negated". */
  static String kind(ReportAttribution attribution) {
    String kind = attribution.quoteType() + " " + attribution.attitude();
    return attribution.polarity().equals("asserted") ? kind : kind + ", " + attribution.polarity();
  }

  /** Who speaks, as far as the article says. */
  static List<String> speakers(ReportAttribution attribution) {
    if (!attribution.speakers().isEmpty()) {
      return attribution.speakers().stream().map(ReportEntity::label).toList();
    }
    if (!attribution.attributed()) {
      return List.of("Nobody is said to have spoken it");
    }
    return List.of(attribution.source().map(s -> "“" + s.words() + "”").orElse("No source named"));
  }

  /** What else is known of an attribution, each in a few words. */
  static List<String> circumstances(ReportAttribution attribution) {
    List<String> parts = new ArrayList<>();
    attribution.document().ifPresent(document -> parts.add("in " + document.label()));
    attribution.addressee().ifPresent(words -> parts.add("to " + words.words()));
    attribution
        .medium()
        .filter(medium -> attribution.cue().filter(cue -> cue.contains(medium)).isEmpty())
        .ifPresent(medium -> parts.add(medium.words()));
    attribution.via().forEach(via -> parts.add("passed on by " + via));
    return parts;
  }
}
