package org.w3id.dixit.entity;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.text.Span;

/** Texts in which names stand as {TYPE name}. */
final class MarkedNames {
  private static final Pattern NAME = Pattern.compile("\\{([A-Z]+) ([^}]+)}");

  private MarkedNames() {}

  /** What a layer makes of the names of a text. */
  static String refined(NameLayer layer, String given) {
    Annotation document = TestPipeline.named(NAME.matcher(given).replaceAll("$2"));
    TokenizedText text = TokenizedText.of(document);
    NameTable names = new NameTable(text.size(), names(given, text));
    layer.refine(text, names);
    return marked(text, names);
  }

  private static List<TaggedName> names(String marked, TokenizedText text) {
    List<TaggedName> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(marked);
    int marks = 0;
    while (matcher.find()) {
      int start = matcher.start() - marks;
      Span span = new Span(start, start + matcher.group(2).length());
      TokenRange range = text.range(span);
      EntityType type = EntityType.valueOf(matcher.group(1));
      names.add(new TaggedName(range.from(), range.to(), type, 0.9));
      marks += matcher.group().length() - matcher.group(2).length();
    }
    return names;
  }

  private static String marked(TokenizedText text, NameTable names) {
    StringBuilder marked = new StringBuilder(text.text());
    List<TaggedName> all = names.names();
    for (int i = all.size() - 1; i >= 0; i--) {
      Span span = text.span(all.get(i).range());
      marked.insert(span.end(), "}").insert(span.start(), "{" + all.get(i).type() + " ");
    }
    return marked.toString();
  }
}
