package org.w3id.dixit.export;

import java.util.Locale;
import org.w3id.dixit.entity.EntityType;

/** The words for enumerated values in what is written. */
public final class EnumTerms {
  private EnumTerms() {}

  /** {@code NAMED_PERSON} is written {@code namedPerson}. */
  public static String of(Enum<?> value) {
    String pascal = pascal(value);
    return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
  }

  /** {@code CREATIVE_WORK} is the class {@code CreativeWork}. */
  static String classOf(EntityType type) {
    return pascal(type);
  }

  private static String pascal(Enum<?> value) {
    StringBuilder out = new StringBuilder();
    for (String word : value.name().split("_", -1)) {
      out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }
}
