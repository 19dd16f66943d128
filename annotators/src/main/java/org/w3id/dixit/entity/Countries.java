package org.w3id.dixit.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.models.Dictionary;

/** Countries, their other names, their capitals, and what their people are called. */
public final class Countries {
  /** A name of the dictionary: which country it belongs to, and whether it is its capital. */
  public record Entry(String country, boolean capital) {}

  private final Phrases<Entry> phrases;
  private final Dictionary demonyms;

  private Countries(Phrases<Entry> phrases, Dictionary demonyms) {
    this.phrases = phrases;
    this.demonyms = demonyms;
  }

  public static Countries load() {
    Dictionary countries = Dictionary.load("countries");
    Map<String, Entry> entries = new HashMap<>();
    for (String country : countries.keys()) {
      for (String capital : cells(countries.get(country, 1))) {
        put(entries, capital, new Entry(country, true));
      }
    }
    for (String country : countries.keys()) {
      put(entries, country, new Entry(country, false));
      for (String alias : cells(countries.get(country, 0))) {
        put(entries, alias, new Entry(country, false));
      }
    }
    return new Countries(new Phrases<>(entries), Dictionary.load("demonyms"));
  }

  private static List<String> cells(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  /** Under its name, and in capitals, as in datelines and headlines. */
  private static void put(Map<String, Entry> entries, String name, Entry entry) {
    String straight = name.replace('’', '\'');
    entries.put(straight, entry);
    entries.putIfAbsent(straight.toUpperCase(Locale.ROOT), entry);
  }

  /** The country or capital whose longest name starts at the token. */
  public Optional<Phrases.Match<Entry>> at(TokenizedText text, int from) {
    return phrases.at(text, from);
  }

  /** The entry of a whole name, written in any of the ways that the dictionary knows. */
  public Optional<Entry> entry(String name) {
    return phrases.get(name.replace('’', '\''));
  }

  /** The country's name in the dictionary, for any of its names; empty for capitals. */
  public Optional<String> country(String name) {
    return entry(name).filter(entry -> !entry.capital()).map(Entry::country);
  }

  /** Whether the word says where or of which people somebody is: "Azerbaijani", "Turks". */
  public boolean isDemonym(String word) {
    return demonyms.contains(word) || demonyms.contains(singular(word));
  }

  /** The country or region that a demonym belongs to. */
  public Optional<String> ofDemonym(String word) {
    String region = demonyms.get(demonyms.contains(word) ? word : singular(word), 0);
    return Optional.of(region).filter(found -> !found.isEmpty());
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
