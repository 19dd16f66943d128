package org.w3id.dixit.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.read.Input;

/**
 * Which input writes which output. An input keeps the name that the manifest remembers. Else it
 * gets its own name with {@code .jsonld} for its extension and {@code .gz}; where another input has
 * that one, its whole name and {@code .jsonld}; where that is taken too, a number before it. An
 * input whose file is gone leaves its name to one of the same name elsewhere: so a moved folder
 * keeps its outputs. Names are given in the order of the inputs, so they do not depend on threads.
 * For one thread.
 */
final class OutputNames {
  private static final String EXTENSION = ".jsonld";

  private final Map<String, Known> known;
  private final Map<String, String> folders;
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * @param known what earlier runs left of inputs, by absolute path
   * @param folders that earlier runs gave to inputs of many articles, by absolute path
   */
  OutputNames(Map<String, Known> known, Map<String, String> folders) {
    this.known = known;
    this.folders = folders;
    folders.forEach((path, folder) -> owners.put(folder, path));
    known.forEach((path, entry) -> entry.output().ifPresent(output -> owners.put(output, path)));
  }

  /**
   * An input's place.
   *
   * @param output path below the output folder, with {@code /}
   * @param before what earlier runs left of this input
   */
  record Place(String output, Optional<Known> before) {}

  /** Gives an input its place; empty where this run has met the same file before. */
  Optional<Place> assign(String input, Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    if (!seen.add(path)) {
      return Optional.empty();
    }
    Known own = known.get(path);
    if (own != null && own.output().isPresent()) {
      return Optional.of(new Place(own.output().get(), Optional.of(own)));
    }
    for (int n = 0; ; n++) {
      String candidate = candidate(new Input(input, file), n);
      String owner = owners.get(candidate);
      if (owner == null) {
        owners.put(candidate, path);
        return Optional.of(new Place(candidate, Optional.ofNullable(own)));
      }
      if (isGone(owner, input)) {
        owners.put(candidate, path);
        return Optional.of(new Place(candidate, Optional.of(known.get(owner))));
      }
    }
  }

  /**
   * Gives an input of many articles its folder: its whole name, or that and a number; empty where
   * this run has met the same file before.
   */
  Optional<String> assignFolder(String input, Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    if (!seen.add(path)) {
      return Optional.empty();
    }
    String folder = folders.getOrDefault(path, input);
    for (int n = 2; !owners.getOrDefault(folder, path).equals(path); n++) {
      folder = input + "-" + n;
    }
    owners.put(folder, path);
    return Optional.of(folder);
  }

  private boolean isGone(String owner, String input) {
    return known.containsKey(owner)
        && known.get(owner).input().equals(input)
        && !seen.contains(owner)
        && Files.notExists(Path.of(owner));
  }

  private static String candidate(Input input, int n) {
    String name = n == 0 ? input.stem() : input.name() + (n == 1 ? "" : "-" + n);
    return name + EXTENSION;
  }
}
