package org.w3id.dixit.read;

import java.util.Optional;

/** A plain text file: one article, decoded by {@link TextDecoder}. */
public final class TextReader implements ArticleReader {
  @Override
  public ArticleSource open(NamedBytes input, ReadLimits limits) {
    return new OneArticle(() -> article(input, limits));
  }

  private static Article article(NamedBytes input, ReadLimits limits) throws ReadException {
    TextDecoder.Decoded decoded = TextDecoder.decode(InputBytes.whole(input, limits), input.name());
    return new Article(
        input.name(),
        Optional.empty(),
        decoded.text(),
        decoded.encoding(),
        Metadata.NONE,
        input.isGzipped());
  }
}
