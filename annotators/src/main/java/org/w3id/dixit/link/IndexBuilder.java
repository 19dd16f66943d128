package org.w3id.dixit.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Makes the index out of WikiDict. Reads it twice: first to learn what kind of thing words tell and
 * how frequent they are, then to write. Takes some two minutes, some 100 MB of heap, and twice the
 * index's size on disk while it runs.
 */
final class IndexBuilder {
  private static final int CONTEXT_WORDS = 24;

  /** Words with more than one title in a hundred tell nothing. */
  private static final double RAREST_COMMON = Math.log(100);

  private final TitleKinds kinds = new TitleKinds();
  private final KindModel model = new KindModel();
  private final WordFrequencies frequencies = new WordFrequencies();

  /**
   * Writes the index.
   *
   * @param work an empty folder for what is made on the way
   * @param index where to write to; what was there is overwritten
   */
  void build(WikiDict dictionary, Path work, Path index) throws IOException {
    dictionary.read(this::learn);
    Path[] sections = new Path[IndexFormat.SECTIONS];
    for (int section = 0; section < sections.length; section++) {
      sections[section] = work.resolve("section-" + section);
    }
    int titles;
    try (KeySorter keys = new KeySorter(work);
        TitleWriter writer = new TitleWriter(sections)) {
      dictionary.read(entry -> write(entry, writer, keys));
      keys.write(sections[IndexFormat.SECTIONS - 1]);
      titles = writer.count();
    }
    join(sections, titles, index);
  }

  private void learn(TitleEntry entry) {
    TitleForm form = TitleForm.of(entry.title());
    Map<String, Integer> around = TitleWords.around(entry, form);
    frequencies.add(around);
    kinds.of(form).ifPresent(kind -> model.learn(kind, KindModel.features(entry, form, around)));
  }

  private void write(TitleEntry entry, TitleWriter writer, KeySorter keys) throws IOException {
    TitleForm form = TitleForm.of(entry.title());
    Map<String, Integer> around = TitleWords.around(entry, form);
    int title = writer.count();
    Set<String> seen = new LinkedHashSet<>();
    for (Surface surface : entry.surfaces()) {
      String key = surface.isName() ? NameKey.of(surface.words()) : "";
      if (!key.isEmpty()) {
        keys.add(key, title, surface.probability(), surface.seen());
      }
    }
    for (String name : ownNames(entry, form)) {
      String key = NameKey.of(name);
      if (!key.isEmpty() && seen.add(key)) {
        keys.add(key, title, 0, 0);
      }
    }
    writer.add(entry.title(), info(entry, form, around), context(form, around));
  }

  /** The title, and the name in it where what follows tells it from others of the name. */
  private List<String> ownNames(TitleEntry entry, TitleForm form) {
    boolean qualified =
        form.mark() == TitleForm.Mark.BRACKETS
            || (form.mark() == TitleForm.Mark.COMMA
                && kinds.of(form).equals(Optional.of(TitleKind.PLACE)));
    return qualified ? List.of(form.base(), entry.title()) : List.of(entry.title());
  }

  private TitleInfo info(TitleEntry entry, TitleForm form, Map<String, Integer> around) {
    Optional<TitleKind> said = kinds.of(form);
    double[] probabilities = new double[TitleKind.values().length];
    if (said.isPresent()) {
      probabilities[said.get().index()] = 1;
    } else {
      probabilities = model.probabilities(KindModel.features(entry, form, around));
    }
    boolean list =
        TitleKinds.isDisambiguation(form)
            || entry.surfaces().stream()
                .anyMatch(s -> s.words().equals(form.base() + " (disambiguation)"));
    return TitleInfo.of(probabilities, entry.surfaces().size(), list);
  }

  /** The words that tell most of a title, those that qualify it first. */
  private int[] context(TitleForm form, Map<String, Integer> around) {
    Set<String> words = new LinkedHashSet<>(TitleWords.of(form.qualifier()));
    around.entrySet().stream()
        .filter(word -> frequencies.rarity(word.getKey()) > RAREST_COMMON)
        .sorted(
            Comparator.comparingDouble(this::weight).reversed().thenComparing(Map.Entry::getKey))
        .limit(CONTEXT_WORDS)
        .forEach(word -> words.add(word.getKey()));
    return words.stream().mapToInt(TitleWords::hash).sorted().distinct().toArray();
  }

  private double weight(Map.Entry<String, Integer> word) {
    return word.getValue() * frequencies.rarity(word.getKey());
  }

  private static void join(Path[] sections, int titles, Path index) throws IOException {
    CRC32C sum = new CRC32C();
    ByteBuffer header = ByteBuffer.allocate(IndexFormat.HEADER);
    try (FileChannel out =
        FileChannel.open(
            index,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      out.position(IndexFormat.HEADER);
      long[] lengths = new long[sections.length];
      for (int section = 0; section < sections.length; section++) {
        lengths[section] = copy(sections[section], out, sum);
        Files.delete(sections[section]);
      }
      header.putLong(IndexFormat.MAGIC).putInt(IndexFormat.VERSION).putLong(sum.getValue());
      header.putInt(titles);
      for (long length : lengths) {
        header.putLong(length);
      }
      out.write(header.flip(), 0);
      out.force(true);
    }
  }

  private static long copy(Path section, FileChannel out, CRC32C sum) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
    long length = 0;
    try (FileChannel in = FileChannel.open(section)) {
      while (in.read(buffer) >= 0) {
        sum.update(buffer.flip().duplicate());
        length += buffer.remaining();
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
        buffer.clear();
      }
    }
    return length;
  }
}
