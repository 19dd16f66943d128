package org.w3id.dixit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The nodes of a written document, each with its place. */
final class DocumentNodes {
  /**
   * One node.
   *
   * @param path JSON Pointer
   */
  record Place(String path, JsonNode node) {
    Place child(String key) {
      return new Place(path + "/" + key, node.path(key));
    }

    /** The values of a list, each with its place; none where there is no list. */
    List<Place> list(String key) {
      JsonNode values = node.path(key);
      List<Place> places = new ArrayList<>();
      for (int i = 0; values.isArray() && i < values.size(); i++) {
        places.add(new Place(path + "/" + key + "/" + i, values.get(i)));
      }
      return places;
    }

    boolean has(String key) {
      return node.has(key);
    }

    String text(String key) {
      return node.path(key).asText();
    }
  }

  private final Place root;
  private final List<Place> all = new ArrayList<>();

  DocumentNodes(JsonNode document) {
    this.root = new Place("", document);
    collect(root);
  }

  private void collect(Place place) {
    if (place.node().isArray()) {
      for (int i = 0; i < place.node().size(); i++) {
        collect(new Place(place.path() + "/" + i, place.node().get(i)));
      }
    } else if (place.node().isObject() && !place.node().has("@value")) {
      all.add(place);
      for (Map.Entry<String, JsonNode> field : place.node().properties()) {
        String key = field.getKey();
        if (!key.equals("@context")) {
          collect(place.child(key));
        }
      }
    }
  }

  Place root() {
    return root;
  }

  /** All nodes, a node before what stands in it. */
  List<Place> all() {
    return all;
  }

  List<Place> withType(String type) {
    return all.stream().filter(place -> place.text("type").equals(type)).toList();
  }
}
