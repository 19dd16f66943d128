package org.w3id.dixit.evaluation.gold;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Wikipedia links of GUM, over the texts and chains of {@link GumGold}. Wanted are people,
 * organisations and places that have a title and whose head is a proper noun somewhere; all other
 * chains are there so that links of them are counted as wrong.
 *
 * <p>Lin and Zeldes, "WikiGUM: Exhaustive Entity Linking for Wikification in 12 Genres", LAW 2021.
 */
public final class GumLinks {
  private static final String ENDING = ".conllu";

  /** "(12-place-new-sssss-cf8-1,3-sgl-Aceh": chain, type, …, the head's tokens, link, title. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\(([0-9]+)(?:\\[[^\\]]*])?-([a-z]+)-[^-()]*-[^-()]*-[^-()]*-([0-9]+)[^-()]*-[^-()]*"
              + "(?:-([^()|\\s]+))?");

  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final Set<String> LINKABLE = Set.of("person", "organization", "place");
  private static final int UPOS = 3;
  private static final int MISC = 9;

  private final List<Boolean> proper = new ArrayList<>();
  private final Map<String, List<Integer>> heads = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> linkable = new HashSet<>();

  private GumLinks() {}

  /** The texts of a folder with their links, sorted by file name. */
  public static List<GoldLinks> read(Path folder) {
    Path files = GumGold.folder(folder).orElse(folder);
    return GumGold.read(folder).stream()
        .map(text -> article(text, files.resolve(text.article() + ENDING)))
        .toList();
  }

  private static GoldLinks article(GoldSources text, Path file) {
    GumLinks links = new GumLinks();
    GoldFiles.lines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length > MISC && cells[0].chars().allMatch(Character::isDigit))
        .forEach(links::token);
    List<GoldLinks.Name> names = new ArrayList<>();
    text.chains().keySet().stream()
        .sorted()
        .filter(chain -> !text.chains().get(chain).isEmpty())
        .forEach(chain -> names.add(links.name(text, chain)));
    return new GoldLinks(text.article(), "gum", text.text(), names, true);
  }

  private void token(String[] cells) {
    proper.add(cells[UPOS].equals("PROPN"));
    Matcher entities = ENTITY.matcher(cells[MISC]);
    if (entities.find()) {
      Matcher opening = OPENING.matcher(entities.group(1));
      while (opening.find()) {
        open(opening);
      }
    }
  }

  private void open(Matcher opening) {
    String chain = opening.group(1);
    int head = proper.size() - 1 + Integer.parseInt(opening.group(3)) - 1;
    heads.computeIfAbsent(chain, id -> new ArrayList<>()).add(head);
    if (LINKABLE.contains(opening.group(2))) {
      linkable.add(chain);
    }
    if (opening.group(4) != null) {
      String title = opening.group(4).replace("+", "%2B");
      titles.put(chain, URLDecoder.decode(title, StandardCharsets.UTF_8));
    }
  }

  private GoldLinks.Name name(GoldSources text, String chain) {
    Optional<String> title = Optional.ofNullable(titles.get(chain));
    boolean named = heads.getOrDefault(chain, List.of()).stream().anyMatch(this::isProper);
    boolean wanted = title.isPresent() && named && linkable.contains(chain);
    return new GoldLinks.Name(text.chains().get(chain), title, wanted);
  }

  private boolean isProper(int token) {
    return token < proper.size() && proper.get(token);
  }
}
