package org.w3id.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code dixit show}. */
@Command(
    name = "show",
    description = {
      "Print who said what in an article, for a person to read: the speaker with the role, the"
          + " words that attribute, what kind of attribution it is, and what was said.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./dixit show article.txt",
      "  ./dixit show output/ | less",
    })
final class ShowCommand extends FileCommand {
  ShowCommand(Commands commands) {
    super(commands);
  }

  @Override
  void print(WrittenDocument document, Terminal terminal) {
    Printer printer = new Printer(terminal);
    printer.head(document);
    if (!document.has("attributions")) {
      printer.blank();
      printer.line("Nobody is said to have said anything.");
    }
    for (JsonNode attribution : document.list("attributions")) {
      printer.blank();
      printer.line(who(document, attribution, printer));
      int indent = attribution.has("parentAttribution") ? 8 : 4;
      printer.wrapped(said(attribution), indent, Style.WORDS);
      for (JsonNode via : attribution.path("via")) {
        printer.wrapped("according to " + source(document, via), indent, Style.ASIDE);
      }
    }
    printer.blank();
  }

  /** "Matthew Miller, US State Department spokesperson · said · mixed statement". */
  private static String who(WrittenDocument document, JsonNode attribution, Printer printer) {
    JsonNode speakers = attribution.path("speakers");
    String role = document.role(speakers).map(r -> ", " + r).orElse("");
    Optional<String> cue = WrittenDocument.words(attribution, "cue");
    return printer.styled(Style.SPEAKER, source(document, attribution) + role)
        + cue.map(c -> " " + printer.styled(Style.CUE, c)).orElse("")
        + " "
        + printer.styled(Style.ASIDE, "(" + kind(attribution) + ")");
  }

  /** The speakers' names; where nobody is known, the article's words for the source. */
  private static String source(WrittenDocument document, JsonNode attribution) {
    String names = document.names(attribution.path("speakers"));
    if (!names.isEmpty()) {
      return names;
    }
    return WrittenDocument.words(attribution, "sourceSpan")
        .map(words -> "“" + words + "”")
        .orElse("(no source named)");
  }

  private static String kind(JsonNode attribution) {
    List<String> words = new ArrayList<>();
    WrittenDocument.text(attribution, "quoteType").ifPresent(words::add);
    WrittenDocument.text(attribution, "attitude").ifPresent(words::add);
    WrittenDocument.text(attribution, "polarity")
        .filter(polarity -> !polarity.equals("asserted"))
        .ifPresent(words::add);
    if (attribution.path("joint").asBoolean()) {
      words.add("joint");
    }
    WrittenDocument.text(attribution, "confidence").ifPresent(words::add);
    return String.join(" ", words);
  }

  private static String said(JsonNode attribution) {
    return WrittenDocument.text(attribution, "text")
        .orElseGet(
            () -> {
              List<String> pieces = new ArrayList<>();
              attribution.path("segments").forEach(s -> pieces.add(WrittenDocument.words(s)));
              return String.join(" ", pieces);
            });
  }
}
