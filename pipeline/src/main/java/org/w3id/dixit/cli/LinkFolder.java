package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.w3id.dixit.annotate.Links;
import org.w3id.dixit.link.LinkException;
import org.w3id.dixit.link.LinkIndexFile;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.RunException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the index of names is kept that links are looked up in. */
final class LinkFolder {
  /** The system property by which the launcher hands over the jar that the index is made of. */
  private static final String JAR = "dixit.wikidict";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--links-folder",
      paramLabel = "DIR",
      description =
          "Folder in which the index for --links is kept, made once, some 400 MB. Default:"
              + " dixit/ in $XDG_CACHE_HOME, else in ~/.cache.")
  private Path folder;

  /**
   * The index, made where it is not there.
   *
   * @throws RunException where it cannot be
   */
  LinkIndexFile index() {
    Optional<Path> jar =
        Optional.ofNullable(System.getProperty(JAR)).filter(p -> !p.isBlank()).map(Path::of);
    try {
      return LinkIndexFile.ensure(
          folder == null ? standard() : folder,
          jar,
          message -> {
            spec.commandLine().getErr().println("dixit: " + message);
            spec.commandLine().getErr().flush();
          });
    } catch (LinkException e) {
      throw new RunException(ExitStatus.STOPPED, e.getMessage());
    }
  }

  /** The same for an engine. */
  Links links() {
    LinkIndexFile index = index();
    return new Links(index.path().toAbsolutePath().toString(), index.checksum());
  }

  private static Path standard() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path caches =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return caches.resolve("dixit");
  }
}
