package org.w3id.dixit.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which names are the same organisation's: equal names, known acronyms, acronyms of a name that the
 * article spells out, those in brackets after it, and a name without the country before it ("State
 * Department").
 */
final class OrganizationClusters {
  private static final Set<String> SKIPPED = Set.of("of", "the", "and", "for", "&", "on", "in");

  private final EntityDrafts drafts;
  private final Countries countries;
  private final Map<String, String> aliases;
  private final Map<String, List<NameMention>> byKey = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final Map<String, String> spelledOut = new HashMap<>();
  private NameMention last;

  OrganizationClusters(EntityDrafts drafts, Countries countries, Map<String, String> aliases) {
    this.drafts = drafts;
    this.countries = countries;
    this.aliases = aliases;
  }

  /** The name in small letters, without points, article and legal form. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace(".", "")
        .replaceAll("^the ", "")
        .replaceAll(",? (inc|corp|corporation|ltd|limited|plc|llc|co|gmbh|ag|sa|nv|bhd)$", "");
  }

  void add(NameMention name) {
    String key = keyOf(name);
    abbreviated(name, key);
    last = name;
    if (!byKey.containsKey(key)) {
      keys.add(key);
    }
    byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(name);
  }

  private String keyOf(NameMention name) {
    String written = NameClusters.written(drafts.text(), name.span());
    return aliases.getOrDefault(key(written), key(written));
  }

  /** "Chinese Nationalist Party (KMT)": capitals in brackets right after a name stand for it. */
  private void abbreviated(NameMention name, String key) {
    if (last == null) {
      return;
    }
    TokenizedText text = drafts.text();
    TokenRange range = text.range(name.span());
    TokenRange before = text.range(last.span());
    boolean bracketed =
        range.size() == 1
            && before.to() == range.from() - 1
            && before.size() > 1
            && range.to() < text.size()
            && text.get(range.from() - 1).word().equals("(")
            && text.get(range.to()).word().equals(")");
    String word = text.get(range.from()).word();
    if (bracketed && word.length() > 1 && text.get(range.from()).isAllCaps()) {
      spelledOut.putIfAbsent(key, keyOf(last));
    }
  }

  /** Makes the entities, once all names are known. */
  void finish() {
    Map<String, String> acronyms = new HashMap<>();
    Map<String, String> bare = new HashMap<>();
    for (String key : keys) {
      acronyms.merge(acronym(key), key, (one, other) -> "");
      bare.merge(withoutCountry(key), key, (one, other) -> "");
    }
    Map<String, EntityDraft> byFullKey = new HashMap<>();
    for (String key : keys) {
      String full = full(key, acronyms, bare);
      EntityDraft draft =
          byFullKey.computeIfAbsent(full, absent -> drafts.create(EntityType.ORGANIZATION, false));
      draft.learn(Gender.NEUTER);
      byKey.get(key).forEach(name -> mention(draft, name));
    }
  }

  private String full(String key, Map<String, String> acronyms, Map<String, String> bare) {
    if (spelledOut.containsKey(key) && !spelledOut.get(key).equals(key)) {
      return spelledOut.get(key);
    }
    if (key.indexOf(' ') < 0) {
      String spelled = acronyms.getOrDefault(key, "");
      return spelled.isEmpty() || key.length() < 2 ? key : spelled;
    }
    String longer = bare.getOrDefault(key, "");
    return longer.isEmpty() ? key : longer;
  }

  /** The initials of a name of several words; empty for one word. */
  private static String acronym(String key) {
    StringBuilder initials = new StringBuilder();
    String[] words = key.split("[ -]", -1);
    for (String word : words) {
      if (!word.isEmpty() && !SKIPPED.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return words.length > 1 ? initials.toString() : "";
  }

  private String withoutCountry(String key) {
    int space = key.indexOf(' ');
    if (space < 0) {
      return "";
    }
    String first = key.substring(0, space);
    String capitalized = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
    boolean country =
        countries.entry(first.toUpperCase(Locale.ROOT)).isPresent()
            || countries.isDemonym(capitalized);
    return country && key.indexOf(' ', space + 1) > 0 ? key.substring(space + 1) : "";
  }

  private void mention(EntityDraft draft, NameMention name) {
    TokenRange range = drafts.text().range(name.span());
    draft.addName(NameClusters.written(drafts.text(), name.span()));
    drafts.mention(draft, range, MentionType.NAME, name.confidence());
  }
}
