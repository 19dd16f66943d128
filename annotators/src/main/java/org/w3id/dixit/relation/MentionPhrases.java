package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * The noun phrases that end with a mention: where they start, and of what they are a part.
 *
 * @param items of a sentence
 */
record MentionPhrases(List<Item> items) {
  /** "Oslo" of "the offices in Oslo, funded by": either may be meant. */
  boolean isWhereNounIs(int at) {
    int first = start(at);
    return isPlace(items.get(at))
        && items.get(at).argument().orElseThrow().type() != ArgumentType.PLACE
        && first > 1
        && items.get(first - 1).isPreposition()
        && items.get(first - 2).isNoun();
  }

  /** "Miller" of "Senator Miller of Vermont, a Democrat". */
  int whole(int at) {
    boolean part =
        at > 1
            && isPlace(items.get(at))
            && items.get(at - 1).is("of")
            && items.get(at - 2).isEntity()
            && SubjectFinder.isPerson(items.get(at - 2).argument().orElseThrow());
    return part ? at - 2 : at;
  }

  static boolean isPlace(Item mention) {
    return switch (mention.argument().orElseThrow().type()) {
      case PLACE, CITY, COUNTRY -> true;
      default -> false;
    };
  }

  /** "In Yemen, a coalition led by …": where it is, not what is described. */
  boolean opensWithPlace(int at) {
    return isPlace(items.get(at)) && start(at) == 1 && items.get(0).isPreposition();
  }

  /** The mention with those that are joined to it: "A, B and C". */
  SubjectFinder.Subject coordinated(int at, int first) {
    List<Argument> arguments = new ArrayList<>();
    arguments.add(items.get(at).argument().orElseThrow());
    int start = first;
    boolean joined = false;
    while (start >= 2) {
      Item joint = items.get(start - 1);
      Item other = items.get(start - 2);
      boolean joins =
          joint.is("and") || joint.is("or") || joint.is("nor") || (joined && joint.isComma());
      int otherStart = start(start - 2);
      boolean free =
          otherStart == 0
              || (!items.get(otherStart - 1).isVerb()
                  && !items.get(otherStart - 1).isPreposition());
      if (!joins || !other.isEntity() || other.isPossessivePronoun() || !free) {
        break;
      }
      arguments.add(0, other.argument().orElseThrow());
      joined = true;
      start = otherStart;
    }
    return new SubjectFinder.Subject(arguments, start);
  }

  /** First item of the noun phrase that ends with the mention: its titles and article. */
  int start(int at) {
    int i = at;
    while (i > 0
        && (items.get(i - 1).isNoun()
            || (items.get(i - 1).isModifier() && !items.get(i - 1).isTagged("RB")))) {
      i--;
    }
    return i;
  }
}
