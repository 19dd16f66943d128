package org.w3id.dixit.evaluation.correction;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.evaluation.gold.BratFile;
import org.w3id.dixit.evaluation.gold.GoldNames;
import org.w3id.dixit.evaluation.gold.PolnearGold;
import org.w3id.dixit.evaluation.output.WrittenAttribution;
import org.w3id.dixit.evaluation.text.CodePointText;
import org.w3id.dixit.evaluation.text.Pieces;
import org.w3id.dixit.evaluation.text.Span;

/**
 * One article's names and attributions as brat standoff, in the form of PolNeAR: each role's pieces
 * are text-bound annotations, an event holds an attribution together, its trigger stands on the
 * cue. Speakers are a note on the event.
 */
final class BratWriter {
  private final CodePointText text;
  private final StringBuilder lines = new StringBuilder();
  private int bounds;
  private int events;
  private int notes;

  private BratWriter(CodePointText text) {
    this.text = text;
  }

  static String write(
      CodePointText text, List<GoldNames.Name> names, List<WrittenAttribution> attributions) {
    BratWriter writer = new BratWriter(text);
    names.forEach(name -> writer.bound(name.nameClass().label(), name.span()));
    attributions.forEach(writer::attribution);
    return writer.lines.toString();
  }

  private void attribution(WrittenAttribution attribution) {
    List<String> roles = new ArrayList<>();
    roles(roles, "Content", attribution.content());
    roles(roles, "Cue", attribution.cue());
    roles(roles, "Source", attribution.source());
    Pieces trigger = attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
    String type = attribution.source().isEmpty() ? "Attribution-no-source" : "Attribution";
    roles.add(0, type + ":" + bound(type, trigger.spans().get(0)));
    events++;
    lines.append('E').append(events).append('\t').append(String.join(" ", roles)).append('\n');
    List<String> speakers =
        attribution.speakers().stream()
            .filter(names -> !names.isEmpty())
            .map(names -> names.get(0))
            .toList();
    note("E" + events, PolnearGold.SPEAKERS + " " + String.join("; ", speakers));
  }

  /** A second piece is {@code Content2}. */
  private void roles(List<String> roles, String role, Pieces pieces) {
    for (int i = 0; i < pieces.spans().size(); i++) {
      String number = i == 0 ? "" : String.valueOf(i + 1);
      roles.add(role + number + ":" + bound(role, pieces.spans().get(i)));
    }
  }

  private String bound(String label, Span span) {
    List<Span> fragments = fragments(span);
    String id = "T" + ++bounds;
    List<String> places = fragments.stream().map(f -> f.start() + " " + f.end()).toList();
    List<String> words = fragments.stream().map(text::at).toList();
    lines
        .append(id)
        .append('\t')
        .append(label)
        .append(' ')
        .append(String.join(";", places))
        .append('\t')
        .append(String.join(" ", words))
        .append('\n');
    if (fragments.size() > 1) {
      note(id, BratFile.ONE_PIECE);
    }
    return id;
  }

  private void note(String id, String note) {
    notes++;
    lines.append('#').append(notes).append("\tAnnotatorNotes ").append(id);
    lines.append('\t').append(note.replaceAll("\\s+", " ")).append('\n');
  }

  /** The stretches of a span between its line breaks; the span itself where it is nothing else. */
  private List<Span> fragments(Span span) {
    List<Span> fragments = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      boolean breaks = i == span.end() || isLineBreak(text.at(new Span(i, i + 1)));
      if (breaks) {
        if (i > start) {
          fragments.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return fragments.isEmpty() ? List.of(span) : fragments;
  }

  private static boolean isLineBreak(String character) {
    return character.equals("\n") || character.equals("\r");
  }
}
