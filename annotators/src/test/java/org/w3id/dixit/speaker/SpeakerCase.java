package org.w3id.dixit.speaker;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.dixit.Layers;
import org.w3id.dixit.attribution.Attitude;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.attribution.Polarity;
import org.w3id.dixit.attribution.QuoteType;
import org.w3id.dixit.attribution.Via;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.text.Span;

/**
 * A case of {@code speakers.txt}: lines of text with sources {@code {s1 …}}, cues {@code {k1 …}}
 * or, of questions, {@code {a1 …}}, contents {@code {c1 …}} and passers-on {@code {v1 …}} marked,
 * then what is expected of it, one thing a line, after {@code >}.
 */
record SpeakerCase(
    String name, String text, List<Attribution> attributions, List<String> expected) {
  private static final Pattern MARK = Pattern.compile("\\{([sckav])(\\d+) ([^}]*)}");

  static List<SpeakerCase> read(String file) {
    List<SpeakerCase> cases = new ArrayList<>();
    for (String block : file.split("(?m)^== ", -1)) {
      if (!block.startsWith("#") && !block.isBlank()) {
        cases.add(parse(block.strip()));
      }
    }
    return cases;
  }

  private static SpeakerCase parse(String block) {
    List<String> lines = block.lines().toList();
    String marked =
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith(">"))
            .collect(Collectors.joining("\n"));
    List<String> expected =
        lines.stream()
            .filter(line -> line.startsWith(">"))
            .map(l -> l.substring(1).strip())
            .toList();
    Map<Integer, Map<String, List<Span>>> marks = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    Matcher matcher = MARK.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      int start = text.length();
      text.append(matcher.group(3));
      marks
          .computeIfAbsent(Integer.valueOf(matcher.group(2)), n -> new TreeMap<>())
          .computeIfAbsent(matcher.group(1), role -> new ArrayList<>())
          .add(new Span(start, text.length()));
    }
    matcher.appendTail(text);
    List<Attribution> attributions = marks.values().stream().map(SpeakerCase::attribution).toList();
    return new SpeakerCase(lines.get(0), text.toString(), attributions, expected);
  }

  private static Attribution attribution(Map<String, List<Span>> roles) {
    return new Attribution(
        roles.get("c"),
        roles.getOrDefault("s", List.of()).stream().findFirst(),
        roles.getOrDefault("k", roles.getOrDefault("a", List.of())).stream().findFirst(),
        QuoteType.INDIRECT,
        roles.containsKey("a") ? Attitude.QUESTION : Attitude.STATEMENT,
        Polarity.ASSERTED,
        roles.getOrDefault("v", List.of()).stream()
            .map(span -> new Via(span, Optional.empty()))
            .toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        1,
        "case");
  }

  /** What the document says of the thing that an expectation's first words ask for. */
  String describe(Annotation document, String expectation) {
    String[] asked = expectation.split(" = ", 2);
    String[] words = asked[0].split(" ", 2);
    return asked[0] + " = " + answer(document, words[0], words.length > 1 ? words[1] : "");
  }

  private String answer(Annotation document, String what, String argument) {
    return switch (what) {
      case "speakers" -> speakers(document, argument);
      case "type" -> spoken(document, argument).speakerType().map(Object::toString).orElse("-");
      case "about" -> names(document, spoken(document, argument).about());
      case "via" ->
          spoken(document, argument).viaSpeakers().stream()
              .map(ids -> names(document, ids))
              .collect(Collectors.joining(" / "));
      case "document" ->
          names(document, spoken(document, argument).sourceDocument().stream().toList());
      case "title" -> of(document, argument, Entity::jobTitles);
      case "affiliation" ->
          of(document, argument, entity -> List.of(names(document, entity.affiliations())));
      case "kind" -> of(document, argument, entity -> List.of(entity.type().toString()));
      case "also" -> of(document, argument, Entity::alternateNames);
      case "names" -> of(document, argument, entity -> mentions(entity, MentionType.NAME));
      case "pronouns" -> of(document, argument, entity -> mentions(entity, MentionType.PRONOUN));
      case "metonymy" ->
          of(
              document,
              argument,
              entity -> entity.mentions().stream().flatMap(m -> m.metonymyFor().stream()).toList());
      default -> throw new IllegalArgumentException("a case asks for " + what);
    };
  }

  private static SpokenAttribution spoken(Annotation document, String number) {
    return document.get(Layers.Speakers.class).get(Integer.parseInt(number) - 1);
  }

  private static String speakers(Annotation document, String number) {
    SpokenAttribution spoken = spoken(document, number);
    String names = names(document, spoken.speakers());
    return spoken.joint() ? "jointly " + names : names;
  }

  private static String names(Annotation document, List<String> ids) {
    String names =
        ids.stream()
            .map(
                id ->
                    document.get(Layers.Entities.class).stream()
                        .filter(entity -> entity.id().equals(id))
                        .map(entity -> entity.name().orElse("(nameless)"))
                        .findFirst()
                        .orElse("no entity " + id))
            .collect(Collectors.joining(" + "));
    return names.isEmpty() ? "-" : names;
  }

  private static String of(
      Annotation document, String name, Function<Entity, Collection<String>> what) {
    return document.get(Layers.Entities.class).stream()
        .filter(entity -> entity.name().orElse("").equals(name))
        .map(entity -> String.join("; ", what.apply(entity)))
        .map(answer -> answer.isEmpty() ? "-" : answer)
        .reduce((one, other) -> one + " | " + other)
        .orElse("nobody");
  }

  private List<String> mentions(Entity entity, MentionType type) {
    return entity.mentions().stream()
        .filter(mention -> mention.type() == type)
        .map(mention -> mention.span().of(text))
        .toList();
  }
}
