package org.w3id.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;

/** {@code dixit entities}. */
@Command(
    name = "entities",
    description = {
      "Print who and what is mentioned in an article: type, name, titles, affiliations, other forms"
          + " of the name, and how often.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./dixit entities article.txt")
final class EntitiesCommand extends FileCommand {
  EntitiesCommand(Commands commands) {
    super(commands);
  }

  @Override
  void print(WrittenDocument document, Terminal terminal) {
    Printer printer = new Printer(terminal);
    printer.head(document);
    printer.blank();
    for (JsonNode entity : document.list("entities")) {
      printer.line(
          printer.styled(Style.SPEAKER, document.name(entity.path("id").asText()))
              + " "
              + printer.styled(Style.ASIDE, "(" + kind(entity) + ")"));
      detail(printer, "", WrittenDocument.joined(entity, "jobTitle"));
      detail(printer, "of ", document.names(entity.path("affiliation")));
      detail(printer, "also: ", WrittenDocument.joined(entity, "alternateName"));
    }
    printer.blank();
  }

  private static void detail(Printer printer, String label, String value) {
    if (!value.isEmpty()) {
      printer.wrapped(label + value, 4, Style.ASIDE);
    }
  }

  private static String kind(JsonNode entity) {
    int mentions = entity.path("mentions").size();
    return WrittenDocument.text(entity, "type").orElse("")
        + ", "
        + mentions
        + (mentions == 1 ? " mention" : " mentions");
  }
}
