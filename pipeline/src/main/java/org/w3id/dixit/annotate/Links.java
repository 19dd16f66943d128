package org.w3id.dixit.annotate;

import java.io.Serializable;
import java.util.Objects;

/**
 * Whether and with what entities are linked to Wikipedia.
 *
 * @param index path of the index of names; empty where entities are not linked
 * @param checksum tells one index from another; empty where entities are not linked
 */
public record Links(String index, String checksum) implements Serializable {
  /** Entities are not linked. */
  public static final Links OFF = new Links("", "");

  public Links {
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(checksum, "checksum");
  }

  public boolean isOn() {
    return !index.isEmpty();
  }
}
