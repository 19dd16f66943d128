package org.w3id.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.annotate.TextAnnotator;
import org.w3id.dixit.run.FakeAnnotator;

class MainTest {
  private static final String ARTICLE =
      "Ann Lee said the bridge will open in June and that the town has waited for it for years.\n";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private boolean colour;
  private final AtomicInteger loading = new AtomicInteger();

  @BeforeEach
  void input() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), ARTICLE);
  }

  private int dixit(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Terminal terminal =
        new Terminal(
            new PrintWriter(out, true), new PrintWriter(err, true), colour, false, 60, colour);
    return new Main(new Commands(terminal, any -> load(), () -> "0".repeat(64))).run(args);
  }

  private TextAnnotator load() {
    loading.incrementAndGet();
    LockSupport.parkNanos(50_000_000);
    loading.decrementAndGet();
    return new FakeAnnotator();
  }

  private String in(String name) {
    return folder.resolve("in").resolve(name).toString();
  }

  private String output() {
    return folder.resolve("out").toString();
  }

  @Test
  void completionKnowsEachCommandAndOption() {
    assertThat(dixit("completion")).isZero();
    assertThat(out.toString())
        .startsWith("#!/usr/bin/env bash")
        .contains("evaluate", "--min-confidence", "complete -F _complete_dixit");
  }

  @ParameterizedTest
  @CsvSource({"not there.txt, 2", "a.txt, 0"})
  void noRunEndsWhileTheEngineLoads(String input, int status) {
    for (int i = 0; i < 2; i++) { // the second time all that can be done is done
      assertThat(dixit("run", in(input), "--output", output())).isEqualTo(status);
      assertThat(loading).hasValue(0);
    }
  }

  @Test
  void aRunCanLeaveAReportOfAllThatLiesInItsFolder() throws IOException {
    assertThat(dixit("run", in(""), "--output", output())).isZero();
    Files.writeString(folder.resolve("in/b.txt"), ARTICLE + ARTICLE);

    assertThat(dixit("run", in("b.txt"), "--output", output(), "--format", "html")).isZero();

    assertThat(err.toString()).contains("in 2 articles on one page: " + output());
    assertThat(Files.readString(folder.resolve("out/report/index.html")))
        .contains("a.txt", "b.txt", "the bridge will open in June");
    assertThat(dixit("report", output(), "--output", folder.resolve("pages").toString())).isZero();
    assertThat(folder.resolve("pages/index.html"))
        .hasSameBinaryContentAs(folder.resolve("out/report/index.html"));
  }

  @Test
  void aFolderWithoutLinkedDataGivesNoReport() {
    assertThat(dixit("report", in(""))).isEqualTo(2);
    assertThat(err.toString())
        .contains("no linked data")
        .contains("name the output folder of a run");
    assertThat(dixit("report", output())).isEqualTo(2);
    assertThat(folder.resolve("in/report")).doesNotExist();
  }

  @Test
  void aRunWritesLinkedDataThatIsValid() {
    assertThat(dixit("run", in(""), "--output", output())).isZero();
    assertThat(err.toString()).startsWith("1 done in ").contains("output in " + output());
    assertThat(out.toString()).isEmpty();
    assertThat(dixit("validate", output(), "--texts", in(""))).isZero();
    assertThat(out.toString()).isEqualTo("1 of 1 articles keep the contract\n");
  }

  @Test
  void theSecondRunSaysThatAllWasDoneBefore() {
    dixit("run", in(""), "--output", output());
    assertThat(dixit("run", in(""), "--output", output())).isZero();
    assertThat(err.toString()).startsWith("0 done, 1 done before in ");
  }

  @Test
  void anArticleOverTheSizeLimitIsRefusedWithTheOptionThatRaisesIt() {
    String most = Integer.toString(ARTICLE.length());
    String tooFew = Integer.toString(ARTICLE.length() - 1);
    assertThat(dixit("run", in(""), "--output", output(), "--max-bytes", tooFew)).isEqualTo(3);
    assertThat(err.toString())
        .startsWith("failed: TOO_LARGE a.txt: longer than " + tooFew + " bytes")
        .contains("raise --max-bytes");
    assertThat(dixit("show", in("a.txt"), "--max-bytes", tooFew)).isEqualTo(3);
    assertThat(dixit("run", in(""), "--output", output(), "--max-bytes", most)).isZero();
    assertThat(dixit("run", in(""), "--max-bytes", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--max-bytes must be at least 1, is 0");
  }

  @Test
  void ofAnInputOfManyArticlesTheRecordThatFailedIsNamed() throws IOException {
    Files.writeString(folder.resolve("in/n.jsonl"), "{\"id\":\"b\",\"text\":\"She said no.\"}\n");
    Files.createDirectories(folder.resolve("out/n.jsonl"));
    Files.writeString(folder.resolve("out/n.jsonl/b.txt"), "mine");
    assertThat(dixit("run", in("n.jsonl"), "--output", output())).isEqualTo(3);
    assertThat(err.toString()).startsWith("failed: NOT_WRITTEN n.jsonl record b: ");
  }

  @Test
  void optionsCanStandInAFileAndTheCommandLineIsStronger() throws IOException {
    Path options = folder.resolve("night options");
    Files.writeString(
        options,
        "# for the night\n--output \"" + output() + "\"\n--threads 1 --max-bytes=5 # small\n");
    assertThat(dixit("run", in(""), "@" + options)).isEqualTo(3);
    assertThat(err.toString()).startsWith("failed: TOO_LARGE a.txt");
    assertThat(dixit("run", "@" + options, "--max-bytes", "5000", in(""))).isZero();
    assertThat(folder.resolve("out/a.jsonld")).exists();

    Files.writeString(options, "--thread 1\n");
    assertThat(dixit("run", in(""), "@" + options)).isEqualTo(2);
    isOneLineThatSays("unknown option --thread, did you mean --threads?");
    isOneLineThatSays("(options of " + options + " were read, too)");
  }

  @Test
  void failedInputsAreNamedAndHaveAnExitStatusOfTheirOwn() throws IOException {
    Files.write(folder.resolve("in/b.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 9, 9});
    assertThat(dixit("run", in(""), "--output", output())).isEqualTo(3);
    assertThat(err.toString().lines())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).startsWith("failed: NOT_TEXT b.txt: "))
        .anySatisfy(
            line -> assertThat(line).contains("1 done, 1 failed", "manifest.jsonl says why"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = " ",
      value = {
        "run --thread 3         | dixit: unknown option --thread, did you mean --threads?; see dixit run --help",
        "run --frce             | dixit: unknown option --frce, did you mean --force?; see dixit run --help",
        "run --xyzzy            | dixit: unknown option --xyzzy; see dixit run --help",
        "rnu                    | dixit: unknown command rnu, did you mean run?; see dixit --help",
        "run --threads x        | dixit: Invalid value for option '--threads': 'x' is not an int; see dixit run --help",
        "run --threads 0        | dixit: --threads must be at least 1, is 0; see dixit run --help",
        "run --timeout 0        | dixit: --timeout must be at least 1, is 0; see dixit run --help",
        "run --max-chars 0      | dixit: --max-chars must be at least 1, is 0; see dixit run --help",
        "run --min-confidence 2 | dixit: --min-confidence must be from 0 to 1, is 2.0; see dixit run --help",
        "corpus out --top -1    | dixit: --top must be at least 0, is -1; see dixit corpus --help",
        "show                   | dixit: Missing required parameter: 'FILE'; see dixit show --help",
        "''                     | dixit: a command is missing, such as run or show; see dixit --help"
      })
  void aWrongCommandLineIsOneLineWithTheNextStep(String command, String expected) {
    assertThat(dixit(command.isBlank() ? new String[0] : command.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString()).isEqualTo(expected + "\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void mistakesWithFilesAreOneLineEach() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(dixit("run", folder + "/nowhere", "--output", output())).isEqualTo(2);
    isOneLineThatSays("nowhere: there is no such file or folder");
    assertThat(dixit("run", empty.toString(), "--output", output())).isEqualTo(2);
    isOneLineThatSays("nothing to read there");
    assertThat(dixit("run", in(""), "--output", file + "/out")).isEqualTo(1);
    isOneLineThatSays("cannot make the folder");
    assertThat(dixit("run", in(""), "--output", output(), "--base", "no IRI")).isEqualTo(2);
    isOneLineThatSays("'no IRI' is no absolute IRI");
    assertThat(dixit("validate", empty.toString())).isEqualTo(2);
    isOneLineThatSays("no linked data (.jsonld, .ndjsonld) in");
    assertThat(dixit("show", folder + "/nowhere.txt")).isEqualTo(3);
    isOneLineThatSays("nowhere.txt: is not there");
    assertThat(dixit("show", folder + "/nowhere.jsonld")).isEqualTo(3);
    isOneLineThatSays("nowhere.jsonld: it is not there");
    assertThat(dixit("evaluate", folder + "/nowhere")).isEqualTo(2);
    isOneLineThatSays("nowhere is not there");
  }

  private void isOneLineThatSays(String message) {
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("dixit: ").contains(message);
  }

  @Test
  void validateNamesWhatIsWrong() throws IOException {
    dixit("run", in(""), "--output", output());
    Path written = folder.resolve("out/a.jsonld");
    Files.writeString(
        written, Files.readString(written).replace("\"the bridge will", "\"the fridge will"));
    assertThat(dixit("validate", output(), "--texts", in(""))).isEqualTo(3);
    assertThat(out.toString())
        .contains(written + ": EXACT")
        .endsWith("0 of 1 articles keep the contract\n");
  }

  @Test
  void showSaysWhoSaidWhatInLinesThatFit() {
    assertThat(dixit("show", in("a.txt"))).isZero();
    assertThat(out.toString())
        .contains("Ann Lee, mayor said (indirect statement 0.75)\n")
        .contains(
            "    the bridge will open in June and that the town has\n    waited for it for years.\n")
        .doesNotContain("\u001b");
  }

  @Test
  void showReadsLinkedDataAsWell() {
    dixit("run", in(""), "--output", output());
    assertThat(dixit("show", output() + "/a.jsonld")).isZero();
    assertThat(out.toString())
        .startsWith("a.txt\n")
        .contains("Ann Lee, mayor said (indirect statement 0.75)\n");
  }

  @Test
  void showColoursForAPersonAndNothingFromTheArticleSteersTheTerminal() throws IOException {
    colour = true;
    Files.writeString(
        folder.resolve("in/a.txt"),
        "Ann Lee said \u001b[31mred\u0007 words. " + ARTICLE.repeat(20));
    assertThat(dixit("show", in("a.txt"))).isZero();
    assertThat(out.toString())
        .contains("\u001b[1mAnn Lee, mayor\u001b[0m \u001b[36msaid\u001b[0m")
        .doesNotContain("\u001b[31m", "\u0007");
  }

  @Test
  void showGoesOnAfterAFileThatCannotBeRead() {
    assertThat(dixit("show", folder + "/nowhere.txt", in("a.txt"))).isEqualTo(3);
    assertThat(out.toString()).contains("Ann Lee");
  }

  @Test
  void entitiesAndRelationsAreListed() {
    assertThat(dixit("entities", in("a.txt"))).isZero();
    assertThat(out.toString()).contains("Ann Lee (Person, 1 mention, 1 attribution)\n    mayor\n");
    assertThat(dixit("relations", in("a.txt"))).isZero();
    assertThat(out.toString())
        .contains("Ann Lee homeLocation Springfield (asserted 0.5)\n    Ann Lee\n");
  }

  @Test
  void corpusJoinsTheArticlesOfARun() throws IOException {
    Files.writeString(folder.resolve("in/b.txt"), "A page.\n" + ARTICLE);
    dixit("run", in(""), "--output", output());
    String corpus = folder.resolve("corpus").toString();

    assertThat(dixit("corpus", output(), "--output", corpus)).isZero();
    assertThat(out.toString())
        .startsWith("Ann Lee\n  the bridge will open in June")
        .contains("\n    a.txt: whole, 100 %\n", "\n    b.txt: whole, 100 %\n");
    assertThat(err.toString())
        .isEqualTo(
            "2 articles; 1 entities, 1 of them in several articles; 1 statements, 1 of them in"
                + " several articles; corpus in "
                + corpus
                + "\n");
    assertThat(folder.resolve("corpus"))
        .isDirectoryContaining("glob:**/corpus.jsonld")
        .isDirectoryContaining("glob:**/occurrences.csv");
    assertThat(Files.readString(folder.resolve("corpus/articles.csv")))
        .startsWith("article,input,outlet,publisher,date,url,headline\nurn:dixit:article:")
        .contains(",b.txt,");
  }

  @Test
  void tablesAreMadeOfWrittenRuns() throws IOException {
    dixit("run", in(""), "--output", output());
    Path tables = folder.resolve("tables");

    assertThat(dixit("tables", output(), "--output", tables.toString())).isZero();
    assertThat(err.toString()).isEqualTo("1 articles in the tables in " + tables + "\n");
    assertThat(Files.readAllLines(tables.resolve("quotations.csv")))
        .hasSize(2)
        .last()
        .asString()
        .contains(",a.txt,", ",indirect,statement,asserted,true,the bridge will open", ",Ann Lee,");
    assertThat(Files.readAllLines(tables.resolve("relations.csv"))).hasSize(2);
    assertThat(dixit("tables", folder + "/in", "--output", folder + "/none")).isEqualTo(2);
    isOneLineThatSays("holds no article that dixit run wrote");
    assertThat(folder.resolve("none")).isEmptyDirectory();
  }

  @Test
  void aCorpusIsNotWrittenAmongItsArticlesAndWhatCannotBeReadIsNamed() throws IOException {
    assertThat(dixit("corpus", output())).isEqualTo(2);
    isOneLineThatSays("is not a folder; give the output folder of a run");
    dixit("run", in(""), "--output", output());
    assertThat(dixit("corpus", output(), "--output", output() + "/corpus")).isEqualTo(2);
    isOneLineThatSays("where articles are; give another --output");
    Files.writeString(folder.resolve("out/b.jsonld"), "none");
    assertThat(dixit("corpus", output(), "--output", folder + "/corpus")).isEqualTo(3);
    assertThat(err.toString())
        .startsWith("dixit: " + output() + "/b.jsonld: no JSON, at line 1\n1 articles");
  }

  @Test
  void diffSaysWhatChangedBetweenTwoRuns() throws IOException {
    dixit("run", in(""), "--output", output());
    Files.writeString(folder.resolve("in/a.txt"), ARTICLE.replace("Ann Lee", "Bo Ek"));
    String after = folder.resolve("after").toString();
    dixit("run", in(""), "--output", after);

    assertThat(dixit("diff", output(), output())).isZero();
    assertThat(out.toString()).isEqualTo("0 of 1 articles differ\n");
    assertThat(dixit("diff", output(), after)).isZero();
    assertThat(out.toString()).contains("- Person Ann Lee\n", "+ Person Bo Ek\n");
    assertThat(dixit("diff", output(), after, "--json")).isZero();
    assertThat(out.toString()).startsWith("{").contains("\"thing\" : \"Person Bo Ek\"");
    assertThat(dixit("diff", output(), folder + "/nowhere")).isEqualTo(2);
    isOneLineThatSays("nowhere is not a folder");
  }

  @Test
  void whatIsCorrectedIsGold() throws IOException {
    dixit("run", in(""), "--output", output());
    String corrections = folder.resolve("corrections").toString();

    assertThat(dixit("correct", output(), "--texts", in(""), "--output", corrections)).isZero();
    assertThat(err.toString()).isEqualTo("1 articles to correct in " + corrections + "\n");
    assertThat(dixit("evaluate", corrections, "--output", output(), "--json")).isZero();
    assertThat(out.toString()).contains("\"gold\" : 1");
    Path sheet = folder.resolve("corrections/attributions.csv");
    Files.writeString(sheet, Files.readString(sheet).replace(",yes,", ",no,"));
    assertThat(dixit("evaluate", sheet.toString(), "--output", output(), "--json")).isZero();
    assertThat(out.toString()).contains("\"gold\" : 0");
    assertThat(dixit("correct", output(), "--texts", in(""), "--output", corrections)).isEqualTo(2);
    isOneLineThatSays("is there already; give a folder of its own");
    assertThat(dixit("correct", output(), "--output", folder + "/other")).isEqualTo(2);
    isOneLineThatSays("give the folder of the run's input");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "run",
        "show",
        "entities",
        "relations",
        "validate",
        "tables",
        "corpus",
        "diff",
        "correct",
        "evaluate",
        "version"
      })
  void everyCommandHasAHelp(String command) {
    assertThat(command.isEmpty() ? dixit("--help") : dixit(command, "--help")).isZero();
    assertThat(out.toString())
        .startsWith("Usage: dixit" + (command.isEmpty() ? "" : " " + command));
    assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).doesNotContain("null"));
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(dixit("version")).isZero();
    assertThat(out.toString()).matches("dixit \\d+\\.\\d+\\.\\d+\\S* \\(Java \\d+\\)\\n");
  }

  @Test
  void linksWithoutTheirJarSayWhatToDo() {
    String folder = this.folder.resolve("names").toString();
    for (String[] command :
        new String[][] {
          {"links"}, {"entities", in("a.txt"), "--links"}, {"run", in(""), "--links"}
        }) {
      String[] all = java.util.Arrays.copyOf(command, command.length + 2);
      all[command.length] = "--links-folder";
      all[command.length + 1] = folder;
      assertThat(dixit(all)).isEqualTo(1);
      assertThat(err.toString()).contains("models-english-kbp").contains("./dixit links");
    }
  }
}
