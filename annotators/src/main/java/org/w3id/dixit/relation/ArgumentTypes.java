package org.w3id.dixit.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.dixit.models.Dictionary;

/**
 * Tests whether an argument is of a kind that a rule asks for. Kinds are those of {@link
 * ArgumentType}, in small letters, and {@code actor} (whoever can act: a person, an organisation, a
 * country, a place as its government, a group), {@code power} (an actor that is no person), {@code
 * place} (countries and cities too), {@code body} (an organisation, or a place of no known kind,
 * which is often an organisation that the names annotator does not know), {@code any} (no date),
 * {@code school} and {@code party} (organisations whose name says so).
 */
final class ArgumentTypes {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final Dictionary organizations = Dictionary.load("organization-kinds");

  /** Whether the argument is of one of the kinds. */
  boolean test(Argument argument, Set<String> kinds) {
    return kinds.stream().anyMatch(kind -> is(argument, kind));
  }

  boolean is(Argument argument, String kind) {
    ArgumentType type = argument.type();
    return switch (kind) {
      case "place" -> isPlace(type);
      case "body" -> type == ArgumentType.ORGANIZATION || type == ArgumentType.PLACE;
      case "any" -> type != ArgumentType.DATE;
      case "actor" -> type != ArgumentType.DATE && type != ArgumentType.WORK;
      case "power" ->
          type != ArgumentType.DATE && type != ArgumentType.WORK && type != ArgumentType.PERSON;
      case "school", "party" -> type == ArgumentType.ORGANIZATION && isNamed(argument, kind);
      default -> type.name().toLowerCase(Locale.ROOT).equals(kind);
    };
  }

  private static boolean isPlace(ArgumentType type) {
    return type == ArgumentType.PLACE || type == ArgumentType.CITY || type == ArgumentType.COUNTRY;
  }

  /**
   * Whether a word of the name makes it a school or a party; a party's stands at the end, or before
   * what belongs to it: "Labour Party", "Front for Reform", but no "Party Academy" and no "Alliance
   * to Save Trees".
   */
  private boolean isNamed(Argument argument, String kind) {
    String[] words = NO_LETTERS.split(argument.name(), -1);
    for (int i = 0; i < words.length; i++) {
      String next = i + 1 == words.length ? "" : words[i + 1];
      boolean ends =
          next.isEmpty() || (Character.isLowerCase(next.charAt(0)) && !next.equals("to"));
      boolean fits = organizations.get(words[i].toLowerCase(Locale.ROOT), 0).equals(kind);
      if (fits && (ends || kind.equals("school"))) {
        return true;
      }
    }
    return false;
  }

  /** The kinds that a dictionary cell names, separated by spaces. */
  static Set<String> kinds(String cell) {
    return Set.copyOf(List.of(cell.split(" ", -1)).stream().collect(Collectors.toSet()));
  }
}
