package org.w3id.dixit.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.w3id.dixit.read.ArticleReaders;
import org.w3id.dixit.read.ArticleSource;
import org.w3id.dixit.read.PendingArticle;
import org.w3id.dixit.read.ReadException;
import org.w3id.dixit.read.RecordFields;
import org.w3id.dixit.run.Outcome;

/**
 * The articles of some files as {@link ArticleRow}s, one in memory at a time. As in a local run, a
 * record that cannot be read is passed by with a row that says so, and so is the rest of a file
 * that is damaged.
 */
final class ReadArticles implements FlatMapFunction<Iterator<InputFile>, Row> {
  private static final long serialVersionUID = 1L;

  private final JobConfig config;
  private final Broadcast<SerializableConfiguration> hadoop;

  ReadArticles(JobConfig config, Broadcast<SerializableConfiguration> hadoop) {
    this.config = config;
    this.hadoop = hadoop;
  }

  @Override
  public Iterator<Row> call(Iterator<InputFile> files) {
    TimeLimit timeLimit = new TimeLimit(config.timeLimit());
    TaskCompletionListener close = context -> timeLimit.close();
    TaskContext.get().addTaskCompletionListener(close);
    return new Rows(files, config, hadoop.value().value(), timeLimit);
  }

  private static final class Rows implements Iterator<Row> {
    private final Iterator<InputFile> files;
    private final JobConfig config;
    private final ArticleReaders readers;
    private final Configuration hadoop;
    private final TimeLimit timeLimit;
    private InputFile file;
    private ArticleSource source;
    private long position;
    private Optional<Row> next = Optional.empty();

    Rows(Iterator<InputFile> files, JobConfig config, Configuration hadoop, TimeLimit timeLimit) {
      this.files = files;
      this.config = config;
      this.readers = ArticleReaders.standard(RecordFields.of(config.fields()));
      this.hadoop = hadoop;
      this.timeLimit = timeLimit;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && (source != null || files.hasNext())) {
        next = source == null ? open(files.next()) : read();
      }
      return next.isPresent();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all files are read");
      }
      Row row = next.orElseThrow();
      next = Optional.empty();
      return row;
    }

    private Optional<Row> open(InputFile opened) {
      file = opened;
      position = 0;
      try {
        source =
            readers.open(new StoredBytes(file.name(), file.path(), hadoop), config.readLimits());
        return Optional.empty();
      } catch (ReadException e) {
        return Optional.of(ArticleRow.of(file, position, e));
      }
    }

    private Optional<Row> read() {
      try {
        Optional<PendingArticle> article = source.next();
        if (article.isEmpty()) {
          close();
        }
        return article.map(this::row);
      } catch (ReadException e) {
        if (e.recordId().isEmpty()) {
          close();
        }
        return Optional.of(ArticleRow.of(file, position++, e));
      }
    }

    private Row row(PendingArticle article) {
      InputFile from = file;
      long at = position++;
      return timeLimit
          .of(() -> row(from, at, article))
          .orElseGet(
              () ->
                  ArticleRow.of(from, at, article.recordId(), Outcome.overdue(config.timeLimit())));
    }

    private static Row row(InputFile from, long at, PendingArticle article) {
      try {
        return ArticleRow.of(from, at, article.read());
      } catch (ReadException e) {
        return ArticleRow.of(from, at, e);
      } catch (Throwable e) { // an article that breaks us must not take the others with it
        return ArticleRow.of(from, at, article.recordId(), Outcome.broken(e));
      }
    }

    private void close() {
      source.close();
      source = null;
    }
  }
}
