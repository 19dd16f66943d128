package org.w3id.dixit.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.dixit.attribution.Attitude;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.attribution.QuoteType;
import org.w3id.dixit.attribution.Via;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.EntityType;
import org.w3id.dixit.speaker.SpokenAttribution;

/** Writes an article's attributions. */
final class AttributionNodes {
  private final DocumentWriter out;

  AttributionNodes(DocumentWriter out) {
    this.out = out;
  }

  void write(ReadingOrder order) throws IOException {
    Map<String, EntityType> types =
        order.entities().stream().collect(Collectors.toMap(Entity::id, Entity::type));
    out.startArray("attributions");
    for (int index : order.attributions()) {
      write(out.ids().attribution(index), order.spoken(index), types);
    }
    out.endArray();
  }

  private void write(String id, SpokenAttribution spoken, Map<String, EntityType> types)
      throws IOException {
    Attribution attribution = spoken.attribution();
    out.startObject();
    out.string("id", id);
    out.strings("type", types(attribution.quoteType()));
    out.string("quoteType", EnumTerms.of(attribution.quoteType()));
    out.string("attitude", EnumTerms.of(attribution.attitude()));
    out.string("polarity", EnumTerms.of(attribution.polarity()));
    words(attribution);
    speakers(spoken, types);
    out.span("addressee", attribution.addressee());
    out.span("medium", attribution.medium());
    out.entities("about", spoken.about());
    out.string("parentAttribution", attribution.parent().map(out.ids()::attribution));
    out.flag("attributed", attribution.attributed());
    if (attribution.unclosed()) {
      out.flag("unclosed", true);
    }
    out.confidence(attribution.confidence());
    out.string("method", attribution.method());
    out.end();
  }

  private static List<String> types(QuoteType quoteType) {
    return quoteType == QuoteType.INDIRECT
        ? List.of("Attribution")
        : List.of("Attribution", "Quotation");
  }

  private void words(Attribution attribution) throws IOException {
    if (out.options().exact()) {
      out.string(
          "text",
          attribution.content().stream()
              .map(segment -> out.text().piece(segment).exact())
              .collect(Collectors.joining(" ")));
    }
    out.spans("segments", attribution.content());
    out.span("sourceSpan", attribution.source());
    out.span("cue", attribution.cue());
  }

  private void speakers(SpokenAttribution spoken, Map<String, EntityType> types)
      throws IOException {
    out.entities("speakers", spoken.speakers());
    out.string("speakerType", spoken.speakerType().map(EnumTerms::of));
    out.flag("joint", spoken.joint());
    if (isCreation(spoken, types)) {
      out.entities("creator", spoken.speakers());
    }
    out.string("sourceDocument", spoken.sourceDocument().map(out.ids()::entity));
    via(spoken);
  }

  /**
   * Whether schema.org's readers may take the speakers for the creators of a quotation: these very
   * words, really said, by someone who can.
   */
  private static boolean isCreation(SpokenAttribution spoken, Map<String, EntityType> types) {
    Attribution attribution = spoken.attribution();
    return attribution.attributed()
        && attribution.quoteType() == QuoteType.DIRECT
        && attribution.attitude() == Attitude.STATEMENT
        && attribution.polarity() == Polarity.ASSERTED
        && spoken.speakers().stream()
            .map(types::get)
            .allMatch(type -> type == EntityType.PERSON || type == EntityType.ORGANIZATION);
  }

  private void via(SpokenAttribution spoken) throws IOException {
    List<Via> via = spoken.attribution().via();
    if (via.isEmpty()) {
      return;
    }
    out.startArray("via");
    for (int i = 0; i < via.size(); i++) {
      Via passedOn = via.get(i);
      out.startNode(
          out.ids().via(spoken.attribution(), out.text().piece(passedOn.source())), "Via");
      out.entities("speakers", spoken.viaSpeakers().get(i));
      out.span("sourceSpan", Optional.of(passedOn.source()));
      out.span("cue", passedOn.cue());
      out.end();
    }
    out.endArray();
  }
}
