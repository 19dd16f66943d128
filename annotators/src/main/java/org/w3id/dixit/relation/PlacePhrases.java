package org.w3id.dixit.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.dixit.entity.MentionType;
import org.w3id.dixit.models.Dictionary;

/**
 * Reads off what stands side by side which place lies in which: "Kyiv, Ukraine", "Mosul in northern
 * Iraq", "Iraq's Anbar province", "the ridge is one in Iraq"; and where a school is.
 */
final class PlacePhrases {
  private final Dictionary nouns = Dictionary.load("nouns");
  private final Dictionary regions = Dictionary.load("region-kinds");
  private final Set<String> capitals = capitals();
  private final ArgumentTypes types;

  PlacePhrases(ArgumentTypes types) {
    this.types = types;
  }

  private static Set<String> capitals() {
    Dictionary countries = Dictionary.load("countries");
    return countries.keys().stream()
        .flatMap(country -> Stream.of(countries.get(country, 1).split("\\|", -1)))
        .filter(capital -> !capital.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Finding> in(List<Item> items) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      behindComma(items, i, findings);
      inPlace(items, i, findings);
      ofOwner(items, i, findings);
    }
    return findings;
  }

  /**
   * "in Kyiv, Ukraine", "left Kyiv, Ukraine": no list, for it stands alone behind a preposition or
   * a verb, or at the start.
   */
  private void behindComma(List<Item> items, int i, List<Finding> findings) {
    if (i + 2 >= items.size() || !isPlace(items, i) || !items.get(i + 1).isComma()) {
      return;
    }
    boolean opened = i == 0 || items.get(i - 1).isPreposition() || items.get(i - 1).isVerb();
    boolean city = isPlace(items, i + 2) && is(items.get(i + 2), ArgumentType.CITY);
    boolean closed =
        i + 3 == items.size()
            || (closes(items, i + 3) && (!city || (i > 1 && !items.get(i + 3).isVerb())));
    if (opened && closed && isAround(items, i, i + 2)) {
      boolean country = is(items.get(i + 2), ArgumentType.COUNTRY);
      String rule =
          country ? "phrase place, country" : city ? "phrase place, city" : "phrase place, region";
      add(items.get(i), Predicate.CONTAINED_IN_PLACE, items.get(i + 2), rule, findings);
    }
  }

  /** "Mosul in Iraq", "Mosul, in northern Iraq,", "Oslo University in Norway". */
  private void inPlace(List<Item> items, int i, List<Finding> findings) {
    if (!items.get(i).isEntity()) {
      return;
    }
    int in = i + 1 < items.size() && isKindOfPlace(items.get(i + 1)) ? i + 2 : i + 1;
    boolean comma = in < items.size() && items.get(in).isComma();
    boolean list = comma && i > 0 && items.get(i - 1).is("in");
    in += comma ? 1 : 0;
    int place = in < items.size() && items.get(in).is("in") ? named(items, in + 1) : -1;
    boolean whole = place > 0 && !list && (comma ? ends(items, place + 1) : isFree(items, place));
    if (!whole) {
      return;
    }
    if (isSchool(items.get(i)) && !comma) {
      add(items.get(i), Predicate.LOCATION, items.get(place), "phrase school in place", findings);
    } else if (isPlace(items, i) && isAround(items, i, place) && !isCapital(items.get(i))) {
      String rule = "phrase place in place";
      add(items.get(i), Predicate.CONTAINED_IN_PLACE, items.get(place), rule, findings);
    }
  }

  /**
   * "Iraq's Mosul", "Iraq's Anbar province", "Iraq's western province of Anbar"; not "Norland's
   * Bergen office".
   */
  private void ofOwner(List<Item> items, int i, List<Finding> findings) {
    boolean owner = isPlace(items, i) && i + 2 < items.size() && items.get(i + 1).isTagged("POS");
    int place = owner ? ofKind(items, i + 2) : -1;
    if (place < 0 || !isAround(items, place, i) || items.get(place).demonym()) {
      return;
    }
    int next = place + 1;
    boolean whole =
        next == items.size()
            || isKindOfPlace(items.get(next))
            || (!items.get(next).isNoun() && !items.get(next).isTagged("POS"));
    boolean city = is(items.get(i), ArgumentType.CITY);
    if (whole && !(city && isLargerThanCity(items, place))) {
      String rule = "phrase place's place";
      add(items.get(place), Predicate.CONTAINED_IN_PLACE, items.get(i), rule, findings);
    }
  }

  /**
   * "Denver's Arapahoe and Jefferson counties", "Pittsburgh's Allegheny County": the city lies in
   * the county.
   */
  private boolean isLargerThanCity(List<Item> items, int place) {
    String name = items.get(place).argument().orElseThrow().name();
    if (regions.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
      return true;
    }
    int i = place + 1;
    while (i < items.size()
        && (items.get(i).isEntity() || items.get(i).isComma() || items.get(i).isTagged("CC"))) {
      i++;
    }
    return i < items.size() && items.get(i).isNoun() && isRegion(items.get(i));
  }

  private boolean isRegion(Item noun) {
    return regions.contains(noun.word().lemma().toLowerCase(Locale.ROOT));
  }

  /** "is a ridge in northern Iraq": whatever a place is there, there it is. */
  List<Finding> described(Clause clause) {
    List<Finding> findings = new ArrayList<>();
    List<Item> items = clause.complement();
    int in = 0;
    while (in < items.size() && (items.get(in).isModifier() || items.get(in).isNoun())) {
      in++;
    }
    boolean described =
        in > 0
            && in < items.size()
            && items.get(in - 1).isNoun()
            && !items.get(in - 1).isTagged("NNP");
    int place = described && items.get(in).is("in") ? named(items, in + 1) : -1;
    if (place < 0 || !isFree(items, place)) {
      return findings;
    }
    Argument around = items.get(place).argument().orElseThrow();
    for (Argument subject : clause.subjects()) {
      if (isPlaceName(subject) && isAround(subject, around)) {
        String rule = "phrase place is in place";
        findings.add(
            Finding.between(
                subject, Predicate.CONTAINED_IN_PLACE, around, clause.modality(), rule));
      }
    }
    return findings;
  }

  /** The name of a place here, behind an article and adjectives; -1 for none. */
  private int named(List<Item> items, int from) {
    int i = from;
    while (i < items.size() && items.get(i).isModifier() && !items.get(i).demonym()) {
      i++;
    }
    return i < items.size() && isPlace(items, i) ? i : -1;
  }

  /** The name of a place here, also behind "western province of"; -1 for none. */
  private int ofKind(List<Item> items, int from) {
    int i = from;
    while (i < items.size() && items.get(i).isModifier() && !items.get(i).demonym()) {
      i++;
    }
    boolean kind = i + 2 < items.size() && isKindOfPlace(items.get(i)) && items.get(i + 1).is("of");
    return named(items, kind ? i + 2 : from);
  }

  private boolean isKindOfPlace(Item item) {
    String kind = item.isNoun() ? nouns.get(item.word().lemma(), 0) : "";
    return kind.equals("place") || kind.equals("city") || kind.equals("country");
  }

  /** Other organisations "in" a place may only be at work there. */
  private boolean isSchool(Item item) {
    return item.argument().orElseThrow().form() == MentionType.NAME
        && types.is(item.argument().orElseThrow(), "school");
  }

  /** One may stand for a government: that of "Moscow in Syria". */
  private boolean isCapital(Item item) {
    return capitals.contains(item.argument().orElseThrow().name());
  }

  private boolean isAround(List<Item> items, int small, int large) {
    return isPlace(items, large)
        && isAround(
            items.get(small).argument().orElseThrow(), items.get(large).argument().orElseThrow());
  }

  /** Whether the second can be the larger one: no country lies in anything, no city in a city. */
  private static boolean isAround(Argument small, Argument large) {
    return small.type() != ArgumentType.COUNTRY
        && (large.type() != ArgumentType.CITY || small.type() == ArgumentType.PLACE)
        && !small.object().equals(large.object());
  }

  private static boolean closes(List<Item> items, int i) {
    Item item = items.get(i);
    boolean list =
        item.isTagged("CC")
            || (item.isComma()
                && i + 1 < items.size()
                && (items.get(i + 1).isTagged("CC") || items.get(i + 1).isEntity()));
    return !list && !item.isTagged("POS") && !item.isNoun();
  }

  private static boolean ends(List<Item> items, int i) {
    return i >= items.size()
        || items.get(i).isComma()
        || items.get(i).isTagged(".")
        || items.get(i).isVerb();
  }

  private static boolean isFree(List<Item> items, int at) {
    return at + 1 == items.size()
        || (!items.get(at + 1).isTagged("POS") && !items.get(at + 1).isNoun());
  }

  private boolean isPlace(List<Item> items, int i) {
    return items.get(i).isEntity() && isPlaceName(items.get(i).argument().orElseThrow());
  }

  private boolean isPlaceName(Argument argument) {
    return argument.form() == MentionType.NAME && types.is(argument, "place");
  }

  private static boolean is(Item item, ArgumentType type) {
    return item.argument().orElseThrow().type() == type;
  }

  private static void add(
      Item subject, Predicate predicate, Item object, String rule, List<Finding> findings) {
    Argument from = subject.argument().orElseThrow();
    Argument to = object.argument().orElseThrow();
    findings.add(Finding.between(from, predicate, to, Modality.ASSERTED, rule));
  }
}
