package org.w3id.dixit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.annotate.ProgramsHash;

/** The program itself among {@link Traps}; says at its end which were sprung. */
final class SealedRun {
  /** In place of a command: the traps are tried. */
  static final String PROBE = "probe";

  /** Column of the kernel's tables. */
  private static final int INODE = 9;

  private SealedRun() {}

  public static void main(String[] args) throws IOException {
    Traps.set();
    if (args[0].equals(PROBE)) {
      Traps.probe();
    } else {
      Commands commands =
          new Commands(Terminal.ofSystem(Map.of()), Engine::load, ProgramsHash::ofClassPath);
      new Main(commands).run(args);
    }
    System.out.println("sprung: " + Traps.sprung());
    System.out.println("sockets: " + sockets());
  }

  /**
   * What of this process's open files is a socket to a network, also one that native code has
   * opened; Java itself has a pair of local ones.
   */
  private static List<String> sockets() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (Files.notExists(open)) {
      return List.of();
    }
    Set<String> networked = networked();
    try (Stream<Path> files = Files.list(open)) {
      return files.map(SealedRun::target).filter(networked::contains).toList();
    }
  }

  /** Every socket of this machine's networks, as the links to it are called. */
  private static Set<String> networked() throws IOException {
    Set<String> sockets = new HashSet<>();
    for (String kind : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
      Path table = Path.of("/proc/self/net", kind);
      if (Files.exists(table)) {
        for (String line : Files.readAllLines(table)) {
          String[] columns = line.strip().split("\\s+", -1);
          sockets.add("socket:[" + columns[Math.min(INODE, columns.length - 1)] + "]");
        }
      }
    }
    return sockets;
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "closed by now";
    }
  }
}
