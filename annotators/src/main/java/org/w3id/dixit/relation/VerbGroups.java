package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.dixit.models.Dictionary;

/** Finds the verb groups of a sentence from its parts of speech. */
final class VerbGroups {
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

  private final Dictionary participles = Dictionary.load("participles");

  /** In text order, not overlapping. */
  List<VerbGroup> in(List<Item> items) {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < items.size()) {
      if (starts(items, i)) {
        VerbGroup group = read(items, i);
        groups.add(group);
        i = group.end();
      } else {
        i++;
      }
    }
    return groups;
  }

  private boolean starts(List<Item> items, int i) {
    Item item = items.get(i);
    if (item.isTagged("TO")) {
      int verb = skipAdverbs(items, i + 1);
      return (verb < items.size() && items.get(verb).is("be"))
          || (verb < items.size() && items.get(verb).isTagged("VB"));
    }
    return (item.isVerb() && !isModifier(items, i)) || isAdjectiveOfEvent(items, i);
  }

  /** "a leading bank", "its founding member" */
  private static boolean isModifier(List<Item> items, int i) {
    Item item = items.get(i);
    if ((!item.isTagged("VBN") && !item.isTagged("VBG")) || i + 1 >= items.size()) {
      return false;
    }
    boolean beforeNoun = items.get(i + 1).isNoun() || items.get(i + 1).isTagged("HYPH");
    boolean title = i > 0 && Character.isUpperCase(item.word().text().charAt(0));
    boolean hyphened = i > 0 && items.get(i - 1).isTagged("HYPH");
    int before = i - 1;
    while (before >= 0 && items.get(before).isTagged("RB")) {
      before--;
    }
    boolean opened = before >= 0 && opensNounPhrase(items.get(before));
    return beforeNoun && (hyphened || title || opened);
  }

  private static boolean opensNounPhrase(Item item) {
    return item.demonym()
        || item.isTagged("DT")
        || item.isTagged("JJ")
        || item.isTagged("POS")
        || item.isTagged("CD")
        || item.isPossessivePronoun()
        || item.isTagged("PRP$");
  }

  /** "married to", "based in" where the tagger sees an adjective. */
  private boolean isAdjectiveOfEvent(List<Item> items, int i) {
    return items.get(i).isTagged("JJ")
        && participles.contains(items.get(i).word().lower())
        && (i + 1 == items.size() || !items.get(i + 1).isNoun())
        && (i == 0 || !items.get(i - 1).isTagged("DT"));
  }

  /** What can, could or would be is not so; only "would later marry" tells of what came. */
  private VerbGroup read(List<Item> items, int start) {
    int first = items.get(start).isTagged("TO") ? skipAdverbs(items, start + 1) : start;
    int head = first;
    boolean auxiliaryBe = false;
    boolean denied = isNegation(items, start - 1);
    boolean planned = false;
    while (true) {
      Item verb = items.get(head);
      boolean modal = verb.isTagged("MD");
      int next = skipAdverbs(items, head + 1);
      planned |= modal && !(verb.is("would") && next > head + 1);
      denied |= negated(items, head + 1, next);
      boolean auxiliary = modal || AUXILIARIES.contains(lemma(verb));
      if (!auxiliary || next >= items.size() || !isVerbal(items, next)) {
        break;
      }
      auxiliaryBe = lemma(verb).equals("be") || lemma(verb).equals("get");
      head = next;
    }
    Item verb = items.get(head);
    boolean bare = head == first;
    boolean participle = isParticiple(verb);
    boolean byAgent = bare && verb.isTagged("VBD") && follows(items, head + 1, "by");
    boolean passive = (participle && (bare || auxiliaryBe)) || byAgent;
    return new VerbGroup(
        start,
        head + 1,
        head,
        lemma(verb),
        form(items, start, first, bare && (participle || byAgent)),
        passive,
        verb.isTagged("VBG"),
        denied ? Modality.DENIED : planned ? Modality.PLANNED : Modality.ASSERTED);
  }

  private boolean isVerbal(List<Item> items, int i) {
    return (items.get(i).isTagged("VB") && !isModifier(items, i)) || isAdjectiveOfEvent(items, i);
  }

  private boolean isParticiple(Item verb) {
    return verb.isTagged("VBN")
        || verb.isTagged("JJ")
        || (verb.isTagged("VBD") && isOnlyParticiple(verb));
  }

  private boolean isOnlyParticiple(Item verb) {
    return participles.get(verb.word().lower(), 1).equals("only");
  }

  private VerbGroup.Form form(List<Item> items, int start, int first, boolean participle) {
    Item verb = items.get(first);
    if (start != first) {
      return VerbGroup.Form.INFINITIVE;
    }
    if (participle) {
      return VerbGroup.Form.PARTICIPLE;
    }
    return switch (verb.word().tag()) {
      case "VBG" -> VerbGroup.Form.GERUND;
      case "VBN" -> VerbGroup.Form.PARTICIPLE;
      case "VB" -> VerbGroup.Form.INFINITIVE;
      default -> VerbGroup.Form.FINITE;
    };
  }

  private String lemma(Item verb) {
    String lemma = participles.get(verb.word().lower(), 0);
    boolean past = verb.isTagged("VBD") && !isOnlyParticiple(verb);
    return lemma.isEmpty() || past ? verb.word().lemma() : lemma;
  }

  private static boolean follows(List<Item> items, int i, String lower) {
    return i < items.size() && items.get(i).is(lower);
  }

  private static int skipAdverbs(List<Item> items, int from) {
    int i = from;
    while (i < items.size() && items.get(i).isTagged("RB") && !items.get(i).isTagged("RBS")) {
      i++;
    }
    return i;
  }

  private static boolean negated(List<Item> items, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNegation(items, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegation(List<Item> items, int i) {
    return i >= 0
        && (i == 0 || !items.get(i - 1).is("or"))
        && (items.get(i).is("not")
            || items.get(i).is("n't")
            || items.get(i).is("n’t")
            || items.get(i).is("never")
            || isNoLonger(items, i));
  }

  /** Either word of "no longer". */
  private static boolean isNoLonger(List<Item> items, int i) {
    return (items.get(i).is("no") && follows(items, i + 1, "longer"))
        || (items.get(i).is("longer") && i > 0 && items.get(i - 1).is("no"));
  }
}
