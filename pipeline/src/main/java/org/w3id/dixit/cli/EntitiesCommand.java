package org.w3id.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code dixit entities}. */
@Command(
    name = "entities",
    description = {
      "Print who and what is mentioned in an article: name, type, how often it is mentioned and how"
          + " much is attributed to it; titles, affiliations, other forms of the name, links.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./dixit entities article.txt", "  ./dixit entities --links article.txt"})
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
              + printer.styled(Style.ASIDE, "(" + kind(document, entity) + ")"));
      detail(printer, "", WrittenDocument.joined(entity, "jobTitle"));
      detail(printer, "of ", document.names(entity.path("affiliation")));
      detail(printer, "also: ", WrittenDocument.joined(entity, "alternateName"));
      WrittenDocument.strings(entity, "sameAs").stream()
          .findFirst()
          .ifPresent(link -> detail(printer, "", link));
    }
    printer.blank();
  }

  private static void detail(Printer printer, String label, String value) {
    if (!value.isEmpty()) {
      printer.wrapped(label + value, 4, Style.ASIDE);
    }
  }

  private static String kind(WrittenDocument document, JsonNode entity) {
    List<String> parts = new ArrayList<>();
    WrittenDocument.text(entity, "type").ifPresent(parts::add);
    parts.add(counted(entity.path("mentions").size(), "mention"));
    int attributions = document.attributionsOf(entity.path("id").asText());
    if (attributions > 0) {
      parts.add(counted(attributions, "attribution"));
    }
    return String.join(", ", parts);
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
