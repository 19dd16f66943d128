package org.w3id.dixit.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files to read, out of files and folders that were given: in the order given, and within a
 * folder by name (UTF-16 code units, so the same everywhere), the files of a folder and those of
 * its subfolders in one order. Only one folder's names a level are in memory.
 *
 * <ul>
 *   <li>A file that was given is always read, as text where its extension is unknown. Of a folder,
 *       those are read whose extension a reader is registered for.
 *   <li>Hidden files and folders (a dot first) are passed over, and so are a project's own papers:
 *       README, LICENSE, LICENCE, COPYING, NOTICE, CHANGELOG in capitals, without extension or with
 *       {@code .txt}.
 *   <li>Links are followed; a folder is entered once, by whatever way it is reached first, so that
 *       links in circles end. A link to nothing is an input like any other and fails when it is
 *       read: nothing is lost unseen.
 *   <li>Folders to leave out (the output) are never entered.
 *   <li>A folder that cannot be listed is an input that fails, too.
 *   <li>Pipes and devices are passed over.
 * </ul>
 *
 * For one thread.
 */
public final class InputWalk implements Iterator<Input> {
  private static final Set<String> PAPERS =
      Set.of("README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "CHANGELOG");

  private final Iterator<Path> given;
  private final ArticleReaders readers;
  private final Set<Path> entered = new HashSet<>();
  private final Set<Path> unlistable = new HashSet<>();
  private final Deque<Iterator<Input>> open = new ArrayDeque<>();
  private Input next;

  /**
   * Starts the walk.
   *
   * @param given files and folders
   * @param leftOut folders never entered; need not exist
   * @throws ReadException {@link ReadErrorCode#PATH_MISSING} where one that was given is not there;
   *     {@link ReadErrorCode#NO_TEXTS} where there is nothing to read in all of them
   */
  public InputWalk(Collection<Path> given, Collection<Path> leftOut, ArticleReaders readers)
      throws ReadException {
    Set<Path> distinct = new LinkedHashSet<>(given);
    for (Path path : distinct) {
      if (!Files.exists(path)) {
        throw new ReadException(
            ReadErrorCode.PATH_MISSING,
            path.toString(),
            "there is no such file or folder",
            "Check the path; it is taken from " + Path.of("").toAbsolutePath());
      }
    }
    this.given = distinct.iterator();
    this.readers = readers;
    for (Path folder : leftOut) {
      if (Files.isDirectory(folder)) {
        entered.add(identity(folder));
      }
    }
    next = advance();
    if (next == null) {
      throw new ReadException(
          ReadErrorCode.NO_TEXTS,
          distinct.isEmpty() ? "(no input)" : String.join(", ", names(distinct)),
          "nothing to read there",
          "Files are read whose extension is one of "
              + known(readers)
              + ", or that have none; not hidden ones, nor what is in the output folder");
    }
  }

  private static String known(ArticleReaders readers) {
    return readers.extensions().stream()
        .filter(extension -> !extension.isEmpty())
        .collect(Collectors.joining(", "));
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Input next() {
    if (next == null) {
      throw new NoSuchElementException("the walk is at its end");
    }
    Input current = next;
    next = advance();
    return current;
  }

  private static List<String> names(Collection<Path> paths) {
    return paths.stream().map(Path::toString).toList();
  }

  private Input advance() {
    while (true) {
      if (open.isEmpty()) {
        if (!given.hasNext()) {
          return null;
        }
        Path path = given.next();
        if (!Files.isDirectory(path)) {
          return new Input(path.getFileName().toString(), path);
        }
        enter(path, "");
      } else if (!open.peek().hasNext()) {
        open.pop();
      } else {
        Input entry = open.peek().next();
        if (!Files.isDirectory(entry.file()) || unlistable.contains(entry.file())) {
          return entry;
        }
        enter(entry.file(), entry.name() + "/");
      }
    }
  }

  private void enter(Path folder, String prefix) {
    if (entered.add(identity(folder))) {
      open.push(list(folder, prefix).iterator());
    }
  }

  private List<Input> list(Path folder, String prefix) {
    List<Input> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        Input entry = new Input(prefix + path.getFileName(), path);
        if (isTaken(entry)) {
          entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      unlistable.add(folder);
      return List.of(new Input(prefix.isEmpty() ? folder.toString() : prefix, folder));
    }
    entries.sort(Comparator.comparing(Input::name));
    return entries;
  }

  private boolean isTaken(Input entry) {
    String name = entry.file().getFileName().toString();
    if (name.startsWith(".")) {
      return false;
    }
    if (Files.isDirectory(entry.file())) {
      return true;
    }
    boolean file = Files.isRegularFile(entry.file()) || Files.isSymbolicLink(entry.file());
    boolean device = Files.exists(entry.file()) && !Files.isRegularFile(entry.file());
    return file && !device && readers.knows(entry.extension()) && !isPaper(name);
  }

  /** Whether a file of that name is one of a project's own papers, which are no articles. */
  public static boolean isPaper(String name) {
    return PAPERS.contains(name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name);
  }

  private static Path identity(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
