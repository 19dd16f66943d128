package org.w3id.dixit.evaluation.correction;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.dixit.evaluation.error.EvaluationException;
import org.w3id.dixit.evaluation.error.EvaluationException.Code;
import org.w3id.dixit.evaluation.gold.GoldNames;
import org.w3id.dixit.evaluation.gold.NameClass;
import org.w3id.dixit.evaluation.gold.PolnearGold;
import org.w3id.dixit.evaluation.output.OutputFolder;
import org.w3id.dixit.evaluation.output.WrittenArticle;
import org.w3id.dixit.evaluation.output.WrittenAttribution;
import org.w3id.dixit.evaluation.output.WrittenEntity;
import org.w3id.dixit.evaluation.sheet.Columns;
import org.w3id.dixit.evaluation.text.CodePointText;

/**
 * Output made ready to be corrected. Into one folder go
 *
 * <ul>
 *   <li>{@code text/<article>.txt}, the articles' texts,
 *   <li>{@code attributions/<article>_dixit.ann}, names and attributions in brat standoff,
 *   <li>{@code attributions.csv} and {@code names.csv}, the same as sheets.
 * </ul>
 *
 * Correct either; then the folder (brat) or {@code attributions.csv} (sheets) is gold. Inner
 * attributions and those nobody is claimed to have made are left out, as gold has the outermost.
 */
public final class Corrections {
  private static final String ANNOTATOR = "_dixit";

  private Corrections() {}

  /**
   * Writes the folder; files that stand there already are not touched, because they may hold
   * somebody's corrections.
   *
   * @param output the output folder of a run
   * @param texts the folder that was the run's input; texts that the run itself wrote into its
   *     output or beside it are found there
   * @param folder where to write to, made if need be
   * @return how many articles were written
   * @throws EvaluationException where a text is missing or is not the one that the output was made
   *     from, or a file is there already
   */
  public static int export(Path output, Path texts, Path folder) {
    OutputFolder written = OutputFolder.open(output);
    Sheets sheets = new Sheets();
    for (String name : written.names()) {
      WrittenArticle article = written.article(name).orElseThrow();
      CodePointText text = text(article, output, texts);
      List<GoldNames.Name> names = names(article);
      List<WrittenAttribution> claims = article.claims();
      write(folder.resolve(PolnearGold.TEXTS).resolve(name + ".txt"), text.toString());
      write(
          folder.resolve(PolnearGold.ANNOTATIONS).resolve(name + ANNOTATOR + ".ann"),
          BratWriter.write(text, names, claims));
      sheets.add(name, text, names, claims);
    }
    write(folder.resolve(Columns.ATTRIBUTIONS_FILE), sheets.attributions());
    write(folder.resolve(Columns.NAMES_FILE), sheets.names());
    return written.names().size();
  }

  private static List<GoldNames.Name> names(WrittenArticle article) {
    return article.entities().stream()
        .flatMap(entity -> NameClass.ofTypes(entity.types()).stream().flatMap(c -> of(entity, c)))
        .distinct()
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  private static Stream<GoldNames.Name> of(WrittenEntity entity, NameClass nameClass) {
    return entity.mentions().stream()
        .filter(WrittenEntity.Mention::isName)
        .map(mention -> new GoldNames.Name(mention.span(), nameClass));
  }

  private static CodePointText text(WrittenArticle article, Path output, Path texts) {
    Path beside = output.resolve(article.name() + ".txt");
    if (article.body().isPresent()) {
      return checked(new CodePointText(article.body().get()), article, "its articleBody");
    }
    if (Files.isRegularFile(beside)) {
      return checked(read(beside, Optional.empty()), article, beside.toString());
    }
    Path input = texts.resolve(article.input().orElse(article.name() + ".txt"));
    return checked(read(input, article.encoding()), article, input.toString());
  }

  private static CodePointText checked(CodePointText text, WrittenArticle article, String place) {
    for (WrittenEntity entity : article.entities()) {
      for (WrittenEntity.Mention mention : entity.mentions()) {
        if (!mention.exact().isEmpty() && !mention.exact().equals(text.at(mention.span()))) {
          throw new EvaluationException(
              Code.MALFORMED_OUTPUT,
              place
                  + " is not the text that "
                  + article.name()
                  + " was made from: at "
                  + mention.span().start()
                  + " it has \""
                  + text.at(mention.span())
                  + "\", not \""
                  + mention.exact()
                  + "\"; where it was made from a page or a record, run again with --keep-text");
        }
      }
    }
    return text;
  }

  /** Decoded as the output says it was; a byte order mark is no part of the text. */
  private static CodePointText read(Path file, Optional<String> encoding) {
    try {
      Charset charset = encoding.map(Charset::forName).orElse(StandardCharsets.UTF_8);
      String text = new String(Files.readAllBytes(file), charset);
      return new CodePointText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (IOException | IllegalArgumentException e) {
      throw new EvaluationException(
          Code.UNREADABLE, "cannot read " + file + ", give the folder of the run's input", e);
    }
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file)) {
        throw new EvaluationException(
            Code.UNREADABLE, file + " is there already; give a folder of its own");
      }
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new EvaluationException(Code.UNREADABLE, "cannot write " + file + ": " + e, e);
    }
  }
}
