package org.w3id.dixit.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.dixit.run.AtomicFiles;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.Reasons;
import org.w3id.dixit.run.RunException;

/** The pages of a report on disk; each appears whole or not at all. */
final class ReportFiles {
  private static final Pattern OURS = Pattern.compile("(articles|list|speakers)-\\d+\\.html");
  private static final String GENERATOR = "<meta name=\"generator\" content=\"Dixit ";

  private final Path folder;
  private final Set<String> written = new HashSet<>();

  ReportFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a page.
   *
   * @throws RunException where it cannot
   */
  void write(String name, String html) {
    try {
      AtomicFiles.write(folder.resolve(name), html.getBytes(StandardCharsets.UTF_8));
      written.add(name);
    } catch (IOException e) {
      throw cannot("write", name, e);
    }
  }

  /** How many pages were written. */
  int count() {
    return written.size();
  }

  /** Takes away the pages that an earlier, longer report left; files of others stay. */
  void removeOlder() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> older = files.filter(file -> isOurs(file.getFileName().toString())).toList();
      for (Path file : older) {
        if (Files.readString(file).contains(GENERATOR)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw cannot("tidy", folder.toString(), e);
    } catch (UncheckedIOException e) {
      throw cannot("tidy", folder.toString(), e.getCause());
    }
  }

  private boolean isOurs(String name) {
    return OURS.matcher(name).matches() && !written.contains(name);
  }

  private RunException cannot(String what, String name, IOException e) {
    return new RunException(
        ExitStatus.STOPPED,
        "cannot "
            + what
            + " "
            + name
            + " in "
            + folder
            + " ("
            + Reasons.of(e)
            + "): make room or allow writing there, or name another folder by --output");
  }
}
