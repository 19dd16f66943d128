package org.w3id.dixit.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsHashTest {
  @TempDir Path folder;

  private Path jar(String name, long time, String... nameAndContent) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (int i = 0; i < nameAndContent.length; i += 2) {
        ZipEntry entry = new ZipEntry(nameAndContent[i]);
        entry.setTime(time);
        zip.putNextEntry(entry);
        zip.write(nameAndContent[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static String hash(Path... entries) throws IOException {
    String[] paths = new String[entries.length];
    for (int i = 0; i < entries.length; i++) {
      paths[i] = entries[i].toString();
    }
    return ProgramsHash.of(String.join(File.pathSeparator, paths));
  }

  @Test
  void theSameContentsElsewhereAndLaterHaveTheSameHash() throws IOException {
    Path a = jar("a.jar", 1_000_000_000_000L, "x/A.class", "one", "x/B.class", "two");
    Path b = jar("b.jar", 1_500_000_000_000L, "x/B.class", "two", "x/A.class", "one");
    assertThat(hash(a)).isEqualTo(hash(b)).matches("[0-9a-f]{64}");
  }

  @Test
  void anyChangeOfContentsChangesIt() throws IOException {
    Path a = jar("a.jar", 0, "model.bin", "one");
    Path changed = jar("b.jar", 0, "model.bin", "two");
    Path renamed = jar("c.jar", 0, "other.bin", "one");
    assertThat(hash(a)).isNotEqualTo(hash(changed)).isNotEqualTo(hash(renamed));
    assertThat(hash(a, renamed)).isNotEqualTo(hash(a)).isEqualTo(hash(renamed, a));
  }

  @Test
  void aFolderCountsAsTheJarOfItsFiles() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectory(classes.resolve("x"));
    Files.writeString(classes.resolve("x/A.class"), "one");
    assertThat(hash(classes)).isEqualTo(hash(jar("a.jar", 0, "x/A.class", "one")));
  }
}
