package org.w3id.dixit.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.w3id.dixit.corpus.JoinedEntities;
import org.w3id.dixit.evaluation.output.RunDocument;
import org.w3id.dixit.evaluation.output.RunDocuments;
import org.w3id.dixit.report.PageShell.Way;
import org.w3id.dixit.run.ExitStatus;
import org.w3id.dixit.run.Reasons;
import org.w3id.dixit.run.RunException;

/**
 * Makes the report of an output folder. A small one is one page, {@code index.html}; of a larger
 * one that is the overview, with pages of articles, speakers and, where it is long, of the list
 * beside it, each of at most a million bytes (a single longer article apart). The same folder gives
 * the same pages, and an attribution keeps its link target.
 */
public final class Report {
  /** Bytes of the rows of a table on one page. */
  private static final int MOST_ROWS_BYTES = 750_000;

  /** Bytes of the overview that one page can hold beside the articles. */
  private static final int MOST_OVERVIEW_BYTES = 300_000;

  private final Path folder;
  private final Optional<Path> texts;
  private final PageShell shell = new PageShell();
  private final List<String> problems = new ArrayList<>();
  private final RunDocuments run;
  private final Totals totals;
  private int withoutText;

  /**
   * Sees who is who over all articles.
   *
   * @param folder output folder of one run or several
   * @param texts folder of the inputs, for texts that are neither beside their output nor where the
   *     manifest says
   * @throws RunException where the folder cannot be listed
   */
  public Report(Path folder, Optional<Path> texts) {
    this.folder = folder;
    this.texts = texts;
    this.run = documents(folder);
    this.totals = new Totals(JoinedEntities.of(run));
  }

  private static RunDocuments documents(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new RunException(
          ExitStatus.USAGE, folder + " is no folder: name the output folder of a run");
    }
    try {
      return RunDocuments.in(folder);
    } catch (IOException e) {
      throw new RunException(
          ExitStatus.USAGE,
          "cannot list " + folder + " (" + Reasons.of(e) + "): name the output folder of a run");
    }
  }

  /**
   * What was made.
   *
   * @param withoutText articles whose text was not found, so that only the attributed words are
   *     shown
   * @param problems what could not be read, a line each
   */
  public record Summary(
      int articles, int attributions, int pages, int withoutText, List<String> problems) {
    public Summary {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Writes the report. Used once.
   *
   * @param target folder of its own; made where it is missing
   * @throws RunException where there is no article to report, or the pages cannot be written
   */
  public Summary write(Path target) {
    ReportFiles files = new ReportFiles(target);
    ArticlePages pages = new ArticlePages(files, shell);
    ArticleTexts found = new ArticleTexts(folder, texts);
    run.articles(document -> add(document, found, pages), this::leftOut);
    if (totals.articles().isEmpty()) {
      throw new RunException(
          ExitStatus.USAGE,
          "no linked data (.jsonld, .ndjsonld) in "
              + folder
              + ": name the output folder of a run"
              + (problems.isEmpty() ? "" : "; " + problems.get(0)));
    }
    writeOverview(files, pages);
    files.removeOlder();
    return new Summary(
        totals.articles().size(), totals.attributions(), files.count(), withoutText, problems);
  }

  private void leftOut(String problem) {
    problems.add(problem + "; the report leaves it out");
  }

  private void add(RunDocument document, ArticleTexts texts, ArticlePages pages) {
    ReportArticle article = DocumentReader.read(document.root());
    Optional<String> text = texts.of(article, document.file());
    withoutText += text.isPresent() ? 0 : 1;
    ArticleView view = new ArticleView(article, text);
    totals.add(article, ArticleRow.of(article, view.title(), pages.add(view)));
  }

  private void writeOverview(ReportFiles files, ArticlePages pages) {
    Links onePage = new Links(true);
    List<String> list = new ArticleList(onePage).rows(totals);
    List<String> speakers = new SpeakerTable(onePage).rows(totals);
    long bytes =
        list.stream().mapToLong(Report::bytes).sum()
            + speakers.stream().mapToLong(Report::bytes).sum();
    if (pages.isOnePage() && bytes < MOST_OVERVIEW_BYTES) {
      files.write(Links.OVERVIEW, onePage(list, speakers, pages.unwritten()));
    } else {
      pages.finish();
      writeLists(files, new Links(false));
    }
  }

  private static int bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8).length;
  }

  private String onePage(List<String> list, List<String> speakers, List<String> articles) {
    List<String> content = new ArrayList<>();
    content.add(intro());
    content.add(PageParts.section("articles", "Articles", ArticleList.table(list)));
    content.addAll(overview(new Links(true)));
    content.add(PageParts.section("speakers", "Speakers", SpeakerTable.table(speakers)));
    content.add(PageParts.reading(articles));
    List<Way> ways =
        List.of(
            new Way("#articles", "Articles"),
            new Way("#quoted", "Who is quoted where"),
            new Way("#timeline", "Timeline"),
            new Way("#graph", "Who speaks of whom"),
            new Way("#speakers", "Speakers"),
            new Way("#reading", "Texts"));
    return shell.page(title(), ways, content);
  }

  private void writeLists(ReportFiles files, Links links) {
    List<List<String>> speakers =
        PageParts.portions(new SpeakerTable(links).rows(totals), MOST_ROWS_BYTES);
    for (int i = 0; i < speakers.size(); i++) {
      String table = SpeakerTable.table(speakers.get(i));
      List<Way> ways = ways(i, speakers.size(), Links.speakers(i), Links.speakers(i + 2));
      String part = PageParts.section("speakers", heading("Speakers", i, speakers.size()), table);
      files.write(
          Links.speakers(i + 1),
          shell.page("Speakers · Dixit", ways, List.of(listHead("Speakers"), part)));
    }
    List<List<String>> rows =
        PageParts.portions(new ArticleList(links).rows(totals), MOST_ROWS_BYTES);
    for (int i = rows.size() - 1; i >= 0; i--) {
      List<String> content = new ArrayList<>(i == 0 ? List.of(intro()) : List.of(listHead("List")));
      if (i == 0) {
        content.addAll(overview(links));
      }
      content.add(
          PageParts.section(
              "articles", heading("Articles", i, rows.size()), ArticleList.table(rows.get(i))));
      List<Way> ways = ways(i, rows.size(), Links.list(i), Links.list(i + 2));
      files.write(Links.list(i + 1), shell.page(title(), ways, content));
    }
  }

  private static String listHead(String words) {
    Element head = Markup.root("h1", "vh");
    head.appendText(words);
    return head.outerHtml();
  }

  private static String heading(String words, int portion, int portions) {
    return portions == 1 ? words : words + ", page " + (portion + 1) + " of " + portions;
  }

  private static List<Way> ways(int portion, int portions, String before, String after) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(Links.OVERVIEW, "Overview"));
    ways.add(new Way(Links.OVERVIEW + "#articles", "Articles"));
    ways.add(new Way(Links.speakers(1), "Speakers"));
    if (portion > 0) {
      ways.add(new Way(before, "Previous page"));
    }
    if (portion < portions - 1) {
      ways.add(new Way(after, "Next page"));
    }
    return ways;
  }

  private List<String> overview(Links links) {
    return List.of(
        PageParts.section("quoted", "Who is quoted where", new WhereQuoted(totals, links).html()),
        PageParts.section("timeline", "Timeline", new Timeline(totals).html()),
        PageParts.section("graph", "Who speaks of whom", new SpeechGraph(totals).html()));
  }

  private String title() {
    return "Who said what in " + Wording.count(totals.articles().size(), "article") + " · Dixit";
  }

  private String intro() {
    Element intro = Markup.root("section", "intro");
    Markup.add(intro, "h1", "", "Who said what");
    List<String> facts = new ArrayList<>();
    facts.add(Wording.count(totals.articles().size(), "article"));
    facts.add(Wording.count(totals.attributions(), "attribution"));
    facts.add(Wording.count(totals.speakers().size(), "speaker"));
    if (totals.unattributed() > 0) {
      facts.add(Wording.count(totals.unattributed(), "attribution") + " without a known speaker");
    }
    Markup.add(intro, "p", "facts", String.join(" · ", facts));
    return intro.outerHtml();
  }
}
