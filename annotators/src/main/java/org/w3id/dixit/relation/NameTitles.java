package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.models.Dictionary;

/**
 * Titles and other nouns that stand before the name that they describe: "US State Department
 * spokesperson Miller", "his wife, Anna Berg,", "the enclave of Nakhichevan".
 */
final class NameTitles {
  private final Dictionary honorifics = Dictionary.load("honorifics");
  private final NounRules rules;
  private final RelationalNouns nouns;
  private final ArgumentTypes types;

  NameTitles(NounRules rules, RelationalNouns nouns, ArgumentTypes types) {
    this.rules = rules;
    this.nouns = nouns;
    this.types = types;
  }

  List<Finding> in(List<Item> items) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i).isEntity() && !isPronoun(items.get(i))) {
        Argument who = items.get(i).argument().orElseThrow();
        int end = end(items, i);
        if (end > 0) {
          rules.endingAt(items, end).ifPresent(noun -> title(who, items, noun, findings));
          int name = i;
          rules
              .endingAt(items, end)
              .filter(noun -> items.get(noun.to() - 1).isTagged("NNS"))
              .ifPresent(noun -> others(items, name, noun, findings));
        }
      }
    }
    return findings;
  }

  /** Nobody says "president he": what stands before a pronoun belongs to another clause. */
  private static boolean isPronoun(Item item) {
    return item.argument().orElseThrow().form() == MentionType.PRONOUN;
  }

  /** "their sons A, B and C" */
  private void others(List<Item> items, int name, NounRules.Match noun, List<Finding> findings) {
    for (int i = name; RelationalNouns.continues(items, i); ) {
      do {
        i++;
      } while (!items.get(i).isEntity());
      nouns.attach(items.get(i).argument().orElseThrow(), items, noun, Modality.ASSERTED, findings);
    }
  }

  /**
   * One past the title before a name: "president X", "Director Adm. X", "his wife, X,", "the
   * enclave of X"; else 0.
   */
  private int end(List<Item> items, int name) {
    int start = name;
    while (start > 1 && items.get(start - 1).isNoun() && !items.get(start - 1).isTagged("NNS")) {
      start--;
    }
    if (start > 1 && start < name && items.get(start - 1).isComma()) {
      return start - 1;
    }
    Item before = items.get(name - 1);
    boolean closed =
        name + 1 == items.size()
            || (name > 1
                && items.get(name - 2).isTagged("NNS")
                && RelationalNouns.continues(items, name))
            || closes(items.get(name + 1));
    boolean many = name > 1 && items.get(name - 2).isTagged("NNS");
    if (before.isComma() && closed && (!many || RelationalNouns.continues(items, name))) {
      return beforeLink(items, name - 1);
    }
    if (before.is("of") && name > 1) {
      boolean place = types.is(items.get(name).argument().orElseThrow(), "place");
      Optional<NounRules.Match> noun = rules.endingAt(items, name - 1);
      boolean kindOfPlace = noun.isPresent() && noun.get().rule().described().contains("place");
      return place && kindOfPlace ? name - 1 : 0;
    }
    boolean office =
        name > 1
            && honorifics.contains(before.word().text())
            && (rules.endingAt(items, name).isEmpty()
                || rules.endingAt(items, name - 1).isPresent());
    return office ? name - 1 : name;
  }

  /** One past the noun of "the president of France": before "of", where the phrase ends so. */
  private int beforeLink(List<Item> items, int end) {
    int i = end - 1;
    if (i < 2 || !items.get(i).isEntity()) {
      return end;
    }
    i--;
    while (i > 0 && (items.get(i).isModifier() || items.get(i).isNoun())) {
      i--;
    }
    boolean link = i > 0 && items.get(i).isPreposition();
    return link && rules.endingAt(items, i).isPresent() ? i : end;
  }

  private static boolean closes(Item item) {
    return item.isComma() || item.isTagged(".") || item.isTagged(":") || item.isVerb();
  }

  private void title(Argument who, List<Item> items, NounRules.Match noun, List<Finding> findings) {
    nouns.attach(who, items, noun, Modality.ASSERTED, findings);
    int joint = noun.from() - 1;
    if (joint > 0 && (items.get(joint).is("and") || items.get(joint).isComma())) {
      rules
          .endingAt(items, joint)
          .ifPresent(first -> nouns.attach(who, items, first, Modality.ASSERTED, findings));
    }
  }
}
