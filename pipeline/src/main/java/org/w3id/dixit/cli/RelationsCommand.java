package org.w3id.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;

/** {@code dixit relations}. */
@Command(
    name = "relations",
    description = {
      "Print what an article says of people, organisations and places to each other, each relation"
          + " with the words that say it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./dixit relations article.txt")
final class RelationsCommand extends FileCommand {
  RelationsCommand(Commands commands) {
    super(commands);
  }

  @Override
  void print(WrittenDocument document, Terminal terminal) {
    Printer printer = new Printer(terminal);
    printer.head(document);
    printer.blank();
    for (JsonNode relation : document.list("relations")) {
      printer.line(
          printer.styled(Style.SPEAKER, document.name(relation.path("subject").asText()))
              + printer.styled(Style.CUE, " " + predicate(relation) + " ")
              + printer.styled(Style.SPEAKER, object(document, relation))
              + " "
              + printer.styled(Style.ASIDE, "(" + kind(relation) + ")"));
      for (JsonNode evidence : relation.path("evidence")) {
        printer.wrapped(WrittenDocument.words(evidence), 4, Style.WORDS);
      }
    }
    printer.blank();
  }

  private static String predicate(JsonNode relation) {
    return WrittenDocument.text(relation, "phrase")
        .or(() -> WrittenDocument.text(relation, "predicate"))
        .orElse("");
  }

  private static String object(WrittenDocument document, JsonNode relation) {
    return WrittenDocument.text(relation, "value")
        .orElseGet(() -> document.name(relation.path("object").asText()));
  }

  private static String kind(JsonNode relation) {
    return WrittenDocument.text(relation, "modality").orElse("")
        + " "
        + WrittenDocument.text(relation, "confidence").orElse("");
  }
}
