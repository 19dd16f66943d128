package org.w3id.dixit.report;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** What stands beside the text of each attribution: who, how, how surely, of whom. */
final class Notes {
  private static final int LONGEST_ROLE = 90;

  private Notes() {}

  /** The number in the text, which leads to the note. */
  static void reference(Element parent, ReportAttribution attribution) {
    Element link =
        Markup.link(
            parent, "ref", "#" + attribution.anchor(), String.valueOf(attribution.number()));
    link.attr("id", "r" + attribution.anchor());
    link.attr("aria-label", "Note " + attribution.number());
  }

  /** The notes of a row, in the order of their numbers; nothing where there are none. */
  static void append(Element row, List<ReportAttribution> attributions) {
    if (attributions.isEmpty()) {
      return;
    }
    Element list = Markup.add(row, "ol", "notes");
    attributions.stream()
        .sorted(Comparator.comparing(ReportAttribution::number))
        .forEach(attribution -> note(list, attribution, true));
  }

  /** An attribution without the text round it: its words, then its note. */
  static void standalone(Element list, ReportAttribution attribution) {
    Element item = note(list, attribution, false);
    Markup.add(item, "blockquote", "", attribution.text());
  }

  private static Element note(Element list, ReportAttribution attribution, boolean inText) {
    Element note = Markup.add(list, "li", "note").attr("id", attribution.anchor());
    note.attr("data-a", String.valueOf(attribution.number()));
    note.attr("data-t", attribution.quoteType());
    note.attr("data-u", attribution.attitude());
    note.attr("data-o", attribution.polarity());
    note.attr("data-f", String.valueOf(Math.round(attribution.confidence() * 100)));
    note.attr("data-m", attribution.method());
    String target = inText ? "r" + attribution.anchor() : attribution.anchor();
    Markup.link(note, "num", "#" + target, String.valueOf(attribution.number()))
        .attr("aria-label", "Attribution " + attribution.number());
    who(note, attribution);
    how(note, attribution);
    about(note, attribution);
    return note;
  }

  private static void who(Element note, ReportAttribution attribution) {
    Element who = Markup.add(note, "p", "who");
    List<String> names = Wording.speakers(attribution);
    for (int i = 0; i < names.size(); i++) {
      String joint = i == names.size() - 1 ? " and " : ", ";
      who.appendText(i == 0 ? "" : joint);
      Markup.add(who, "b", "", names.get(i));
    }
    if (attribution.speakers().size() == 1) {
      attribution.speakers().get(0).titles().stream()
          .findFirst()
          .ifPresent(
              title ->
                  Markup.add(who, "span", "role", ", " + Markup.shortened(title, LONGEST_ROLE)));
    }
    attribution
        .speakerType()
        .filter(type -> !type.startsWith("named"))
        .ifPresent(type -> Markup.add(who, "span", "role", " (" + Wording.spaced(type) + ")"));
  }

  private static void how(Element note, ReportAttribution attribution) {
    Element how = Markup.add(note, "p", "how");
    attribution
        .cue()
        .ifPresent(
            cue -> {
              Markup.add(how, "i", "", cue.words());
              how.appendText(" · ");
            });
    how.appendText(Wording.kind(attribution) + " · ");
    Element confidence = Markup.add(how, "span", "conf").attr("data-l", attribution.level().word());
    Markup.spoken(confidence, attribution.level().word() + " confidence, ");
    confidence.appendText(attribution.percent());
  }

  private static void about(Element note, ReportAttribution attribution) {
    Element more = Markup.root("p", "more");
    Wording.circumstances(attribution).forEach(part -> part(more, part));
    if (!attribution.about().isEmpty()) {
      List<String> about = attribution.about().stream().map(ReportEntity::label).toList();
      part(more, "about " + String.join(", ", about));
    }
    attribution
        .parent()
        .ifPresent(
            parent -> {
              part(more, "within ");
              Markup.link(more, "", "#" + parent, "another");
            });
    if (more.childNodeSize() > 0) {
      note.appendChild(more);
    }
  }

  private static void part(Element more, String words) {
    more.appendText((more.childNodeSize() == 0 ? "" : " · ") + Markup.printable(words));
  }
}
