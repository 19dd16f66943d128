package org.w3id.dixit.entity;

import java.util.ArrayList;
import java.util.List;

/** The names of one document while they are worked on: at most one over each token. */
final class NameTable {
  private final TaggedName[] over;

  NameTable(int tokens, List<TaggedName> names) {
    this.over = new TaggedName[tokens];
    names.forEach(this::put);
  }

  /** The name over the token; null where there is none. */
  TaggedName at(int token) {
    return token >= 0 && token < over.length ? over[token] : null;
  }

  /** The name that starts at the token; null where none does. */
  TaggedName startingAt(int token) {
    TaggedName name = at(token);
    return name != null && name.from() == token ? name : null;
  }

  boolean isFree(int from, int to) {
    for (int i = from; i < to; i++) {
      if (over[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Puts a name in, and takes out those that it overlaps. */
  void put(TaggedName name) {
    for (int i = name.from(); i < name.to(); i++) {
      remove(over[i]);
    }
    for (int i = name.from(); i < name.to(); i++) {
      over[i] = name;
    }
  }

  /** Takes a name out; nothing where it is null. */
  void remove(TaggedName name) {
    if (name != null) {
      for (int i = name.from(); i < name.to(); i++) {
        over[i] = null;
      }
    }
  }

  /** Puts another in the place of a name, or nothing where the range would be empty. */
  void replace(TaggedName name, TaggedName other) {
    remove(name);
    if (!other.range().isEmpty()) {
      put(other);
    }
  }

  /** All of them, in text order. */
  List<TaggedName> names() {
    List<TaggedName> names = new ArrayList<>();
    for (int i = 0; i < over.length; i++) {
      if (over[i] != null && over[i].from() == i) {
        names.add(over[i]);
      }
    }
    return names;
  }
}
