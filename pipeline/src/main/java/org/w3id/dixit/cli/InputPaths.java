package org.w3id.dixit.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.Reasons;
import org.w3id.dixit.run.RunException;

/**
 * What a person names as input to paths: files and folders as they are, patterns of names, lists.
 * What exists under a name is that, whatever characters the name has.
 */
final class InputPaths {
  /** In place of a file's name: standard input. */
  static final String STANDARD_INPUT = "-";

  private static final String PATTERN_MARKS = "*?[{";

  private final InputStream standardInput;

  InputPaths(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * Paths of the words of a command line; {@code -} is a list on standard input.
   *
   * @throws RunException {@link ExitStatus#USAGE} where a pattern fits nothing, or a list cannot be
   *     read
   */
  List<Path> of(List<String> words) {
    List<Path> paths = new ArrayList<>();
    for (String word : words) {
      if (word.equals(STANDARD_INPUT)) {
        paths.addAll(listed(word));
      } else if (isPattern(word)) {
        paths.addAll(fitting(word));
      } else {
        paths.add(Path.of(word));
      }
    }
    return paths;
  }

  /**
   * The paths in a list: a name a line, or, where there is a zero byte in it, each ended by one, as
   * {@code find -print0} writes names with line breaks. Empty ones are passed over.
   *
   * @param list a file, or {@code -}
   */
  List<Path> listed(String list) {
    try (InputStream in = open(list)) {
      String names = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String end = names.indexOf('\0') >= 0 ? "\0" : "\r?\n";
      return Stream.of(names.split(end, -1)).filter(name -> !name.isEmpty()).map(Path::of).toList();
    } catch (IOException e) {
      throw usage("cannot read the list " + Texts.plain(list) + " (" + Reasons.of(e) + ")");
    }
  }

  private InputStream open(String list) throws IOException {
    return new BufferedInputStream(
        list.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(list)));
  }

  private static boolean isPattern(String word) {
    return word.chars().anyMatch(c -> PATTERN_MARKS.indexOf(c) >= 0)
        && !Files.exists(Path.of(word));
  }

  private static List<Path> fitting(String pattern) {
    Path base = base(pattern);
    try (Stream<Path> all = Files.walk(base, FileVisitOption.FOLLOW_LINKS)) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      List<Path> fitting = all.filter(matcher::matches).sorted().toList();
      if (fitting.isEmpty()) {
        throw usage("nothing fits " + Texts.plain(pattern) + ": check the pattern");
      }
      return fitting;
    } catch (IOException | UncheckedIOException e) {
      throw usage("cannot look for " + Texts.plain(pattern) + " below " + base);
    } catch (PatternSyntaxException e) {
      throw usage("no pattern: " + Texts.plain(pattern) + " (" + e.getDescription() + ")");
    }
  }

  /** The folder above the first name with a pattern's mark. */
  private static Path base(String pattern) {
    int mark = 0;
    while (PATTERN_MARKS.indexOf(pattern.charAt(mark)) < 0) {
      mark++;
    }
    int slash = pattern.lastIndexOf('/', mark);
    return Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
  }

  private static RunException usage(String message) {
    return new RunException(ExitStatus.USAGE, message);
  }
}
