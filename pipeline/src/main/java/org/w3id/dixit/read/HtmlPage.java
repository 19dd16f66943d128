package org.w3id.dixit.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What is read from a page.
 *
 * @param text of the article, a paragraph a line, blank lines between
 * @param encoding of the page
 * @param metadata what the page's own marks say of the article
 */
record HtmlPage(String text, String encoding, Metadata metadata) {
  /**
   * Reads a page.
   *
   * @param charset that the server named; empty where it did not
   * @param address where the page stood; empty where that is not known
   * @param place named in messages
   * @throws ReadException {@link ReadErrorCode#NOT_TEXT}
   */
  static HtmlPage read(byte[] bytes, String charset, String address, String place)
      throws ReadException {
    TextDecoder.Decoded decoded = HtmlDecoder.decode(bytes, charset, place);
    Document page = Jsoup.parse(decoded.text(), address);
    Metadata metadata = new HtmlMetadata(page).read();
    String text = RecordArticle.wellFormed(HtmlArticle.text(page));
    return new HtmlPage(text, decoded.encoding(), metadata);
  }
}
