package org.w3id.dixit.spark;

import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.w3id.dixit.read.Article;
import org.w3id.dixit.run.Outcome;

/** Does the articles of one part, one after the other, with the executor's shared pipeline. */
final class AnnotateArticles implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;
  private final Broadcast<SharedPipeline> shared;
  private final JobConfig config;
  private final LongAccumulator enginesBuilt;

  AnnotateArticles(
      Broadcast<SharedPipeline> shared, JobConfig config, LongAccumulator enginesBuilt) {
    this.shared = shared;
    this.config = config;
    this.enginesBuilt = enginesBuilt;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    SharedPipeline pipeline = shared.value();
    if (pipeline.build()) {
      enginesBuilt.add(1);
    }
    TimeLimit timeLimit = new TimeLimit(config.timeLimit());
    TaskCompletionListener close = context -> timeLimit.close();
    TaskContext.get().addTaskCompletionListener(close);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Row next() {
        return annotate(articles.next(), pipeline, timeLimit);
      }
    };
  }

  private Row annotate(Row row, SharedPipeline pipeline, TimeLimit timeLimit) {
    if (!ArticleRow.wasRead(row)) {
      return ResultRow.unread(row);
    }
    Article article = ArticleRow.article(row);
    Outcome outcome =
        timeLimit
            .<Outcome>of(() -> Outcome.of(() -> article, pipeline))
            .orElseGet(() -> Outcome.overdue(config.timeLimit()));
    return ResultRow.of(row, outcome, config.keepText());
  }
}
