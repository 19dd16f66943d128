package org.w3id.dixit.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the list of articles says of one; nothing else of an article stays in memory.
 *
 * @param page number of the page that it stands on, from 1
 * @param outlet who published it: its publisher, else the host of its address
 * @param speakers how many different ones
 */
record ArticleRow(
    String anchor,
    int page,
    String title,
    String input,
    Optional<LocalDate> date,
    Optional<String> written,
    Optional<String> outlet,
    int attributions,
    int speakers) {
  private static final Pattern HOST =
      Pattern.compile("(?i)https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:@]+)");

  static ArticleRow of(ReportArticle article, String title, int page) {
    return new ArticleRow(
        article.anchor(),
        page,
        title,
        Markup.shortened(article.input(), 200),
        article.date(),
        article.written(),
        article.publisher().or(() -> article.url().flatMap(ArticleRow::host)),
        article.attributions().size(),
        (int)
            article.attributions().stream().flatMap(a -> a.speakers().stream()).distinct().count());
  }

  private static Optional<String> host(String url) {
    Matcher host = HOST.matcher(url);
    return host.lookingAt()
        ? Optional.of(host.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
