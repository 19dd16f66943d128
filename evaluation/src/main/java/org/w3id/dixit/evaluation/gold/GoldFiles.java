package org.w3id.dixit.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;

/** Reads the files of gold data; whatever is wrong with them becomes one clear line. */
final class GoldFiles {
  private GoldFiles() {}

  /** A text as it is, line ends included. */
  static String text(Path file) {
    require(Files.isRegularFile(file), file + " is not there; the gold needs it");
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The lines of a text, whatever ends them. */
  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  /** The files of a folder whose names end so, sorted by name. */
  static List<Path> list(Path folder, String ending) {
    require(Files.isDirectory(folder), folder + " is not a folder; the gold needs it");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
      require(!found.isEmpty(), "no *" + ending + " in " + folder);
      return found;
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** Whether a path is a folder with some file whose name ends so. */
  static Predicate<Path> isFolderOf(String ending) {
    return folder -> {
      if (!Files.isDirectory(folder)) {
        return false;
      }
      try (Stream<Path> files = Files.list(folder)) {
        return files.anyMatch(file -> file.getFileName().toString().endsWith(ending));
      } catch (IOException e) {
        throw unreadable(folder, e);
      }
    };
  }

  /** The files of a folder and its subfolders whose names end so, sorted by path. */
  static List<Path> walk(Path folder, String ending) {
    require(Files.isDirectory(folder), folder + " is not a folder; the gold needs it");
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
      require(!found.isEmpty(), "no *" + ending + " in " + folder);
      return found;
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  static void require(boolean there, String message) {
    if (!there) {
      throw new EvaluationException(Code.NO_GOLD, message);
    }
  }

  private static EvaluationException unreadable(Path path, IOException e) {
    return new EvaluationException(
        Code.UNREADABLE, "cannot read " + path + ": " + e.getMessage(), e);
  }
}
