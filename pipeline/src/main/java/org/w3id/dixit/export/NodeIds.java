package org.w3id.dixit.export;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.attribution.Attribution;
import org.w3id.dixit.entity.Entity;
import org.w3id.dixit.relation.Relation;
import org.w3id.dixit.relation.RelationObject;
import org.w3id.dixit.relation.RelationObject.EntityObject;
import org.w3id.dixit.relation.RelationObject.Literal;
import org.w3id.dixit.text.Span;

/**
 * The ids of one article's nodes: the article's own and a fragment. Where two nodes would get one
 * id, the later in the order of writing gets {@code -2}, {@code -3} and so on.
 */
final class NodeIds {
  private final String article;
  private final WrittenText text;
  private final Map<String, String> entities = new LinkedHashMap<>();
  private final Map<Integer, String> attributions = new LinkedHashMap<>();
  private final Map<Integer, String> relations = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  NodeIds(String article, WrittenText text, ReadingOrder order) {
    this.article = article;
    this.text = text;
    for (Entity entity : order.entities()) {
      if (entities.put(entity.id(), free("entity=" + encode(entity.id()))) != null) {
        throw new ExportException(
            ExportException.Code.DUPLICATE_ENTITY, "two entities have the id " + entity.id());
      }
    }
    for (int index : order.attributions()) {
      attributions.put(index, free("attribution=" + key(order.attribution(index))));
    }
    for (int index : order.relations()) {
      relations.put(index, free("relation=" + key(order.relation(index))));
    }
  }

  /**
   * The article's id: of its canonical URL, or else its record's id, or else its path, and its
   * text, so that the same wire text in two outlets is two articles. What is no address of the web
   * is no canonical URL.
   */
  static String article(AnnotatedArticle annotated, WrittenText text, EngineInfo engine) {
    String name =
        annotated
            .metadata()
            .url()
            .filter(url -> WebAddress.asIri(url).isPresent())
            .or(annotated.article()::recordId)
            .orElse(annotated.article().input());
    return engine.base() + ":article:" + WrittenText.sha256(name + "\n" + text.sha256());
  }

  String article() {
    return article;
  }

  String entity(String id) {
    String found = entities.get(id);
    if (found == null) {
      throw new ExportException(
          ExportException.Code.UNKNOWN_ENTITY,
          "'%s' is referred to; the article's entities are %s".formatted(id, entities.keySet()));
    }
    return found;
  }

  String attribution(int index) {
    String found = attributions.get(index);
    if (found == null) {
      throw new ExportException(
          ExportException.Code.UNKNOWN_ATTRIBUTION,
          "number %d is referred to, of %d attributions".formatted(index, attributions.size()));
    }
    return found;
  }

  String relation(int index) {
    return relations.get(index);
  }

  /** Of a node that says nothing but where it is: equal places are one node. */
  String span(WrittenText.Piece piece) {
    return article + "#char=" + piece.start() + "," + piece.end();
  }

  /** To be asked once for each mention, in the order of writing. */
  String mention(String entity, WrittenText.Piece piece) {
    return free("mention=" + encode(entity) + "," + piece.start() + "," + piece.end());
  }

  /** To be asked once for each via, in the order of writing. */
  String via(Attribution attribution, WrittenText.Piece source) {
    return free("via=" + key(attribution) + "," + source.start());
  }

  private String free(String fragment) {
    String first = article + "#" + fragment;
    String id = first;
    for (int n = 2; !taken.add(id); n++) {
      id = first + "-" + n;
    }
    return id;
  }

  private String key(Attribution attribution) {
    List<Span> content = attribution.content();
    String key =
        text.piece(content.get(0)).start()
            + ","
            + text.piece(content.get(content.size() - 1)).end();
    return attribution.cue().map(cue -> key + "," + text.piece(cue).start()).orElse(key);
  }

  private static String key(Relation relation) {
    return encode(relation.subject())
        + ","
        + EnumTerms.of(relation.predicate())
        + ","
        + encode(key(relation.object()));
  }

  private static String key(RelationObject object) {
    if (object instanceof EntityObject entity) {
      return entity.id();
    }
    return ((Literal) object).value();
  }

  /** Percent-encodes what RFC 3986 does not let stand in a fragment, and the comma that joins. */
  static String encode(String key) {
    return WrittenText.wellFormed(key)
        .codePoints()
        .mapToObj(NodeIds::encode)
        .collect(Collectors.joining());
  }

  private static String encode(int codePoint) {
    boolean plain =
        codePoint < 0x80
            && (Character.isLetterOrDigit(codePoint) || "-._~:".indexOf(codePoint) >= 0);
    if (plain) {
      return Character.toString(codePoint);
    }
    StringBuilder out = new StringBuilder();
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append("%02X".formatted(b));
    }
    return out.toString();
  }
}
