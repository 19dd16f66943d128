package org.w3id.dixit.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The file of names in its folder: there, whole and of this version, or made. It is written beside
 * its place and moved into it; of several processes that want to make it one does, and the others
 * wait for it.
 *
 * @param path of the file
 * @param checksum of what is in it, hexadecimal
 * @param titles how many articles it knows
 * @param names how many pairs of a name and an article it knows
 */
public record LinkIndexFile(Path path, String checksum, int titles, int names) {
  private static final String NAME = "wikidict-" + IndexFormat.VERSION + ".index";

  /**
   * Makes the file where it is not there or cannot be used.
   *
   * @param folder the folder it is kept in, made if need be
   * @param jar CoreNLP's {@code models-english-kbp}, where it is known
   * @param progress hears what takes long
   * @throws LinkException where it is not there and cannot be made
   */
  public static LinkIndexFile ensure(Path folder, Optional<Path> jar, Consumer<String> progress) {
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      try {
        return of(file);
      } catch (LinkException e) {
        if (jar.isEmpty()) {
          throw e;
        }
        progress.accept(e.getMessage());
      }
    }
    make(folder, file, existing(file, jar), progress);
    return of(file);
  }

  private static LinkIndexFile of(Path file) {
    LinkIndex index = LinkIndex.open(file);
    return new LinkIndexFile(file, index.checksum(), index.titles(), index.keys());
  }

  private static Path existing(Path file, Optional<Path> jar) {
    return jar.filter(Files::isRegularFile)
        .orElseThrow(
            () ->
                new LinkException(
                    "links need "
                        + file
                        + ", which is made of CoreNLP's models-english-kbp jar, and "
                        + jar.map(path -> path + " is not there").orElse("that is not there either")
                        + ": run ./dixit links from a checkout, where Maven can fetch it (227 MB), or start"
                        + " with DIXIT_JAVA_OPTS=-Ddixit.wikidict=JAR"));
  }

  private static void make(Path folder, Path file, Path jar, Consumer<String> progress) {
    try {
      Files.createDirectories(folder);
      Path lockFile = folder.resolve(NAME + ".lock");
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !isUsable(file)) {
          build(folder, file, jar, progress);
        }
      }
    } catch (IOException e) {
      throw new LinkException("cannot make " + file + " of " + jar + ": " + e, e);
    }
  }

  /** Whether another process has made it while this one waited. */
  private static boolean isUsable(Path file) {
    try {
      return Files.exists(file) && of(file).titles() >= 0;
    } catch (LinkException e) {
      return false;
    }
  }

  private static void build(Path folder, Path file, Path jar, Consumer<String> progress)
      throws IOException {
    progress.accept(
        "making the index of names in " + folder + ", once; this takes two or three minutes");
    Path work = folder.resolve(NAME + ".part");
    delete(work);
    Files.createDirectory(work);
    try {
      Path made = work.resolve(NAME);
      new IndexBuilder().build(new WikiDict(jar), work, made);
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(work);
    }
  }

  /** Takes away what was made on the way, also by a process that was killed. */
  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
