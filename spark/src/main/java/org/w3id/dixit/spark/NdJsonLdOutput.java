package org.w3id.dixit.spark;

import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputCommitter;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.lib.output.TextOutputFormat;

/** Lines of NDJSON-LD in files of that extension, a part each; whole or not at all. */
public final class NdJsonLdOutput extends TextOutputFormat<NullWritable, Text> {
  /** For Hadoop, which makes it by name. */
  public NdJsonLdOutput() {}

  @Override
  public Path getDefaultWorkFile(TaskAttemptContext context, String extension)
      throws java.io.IOException {
    FileOutputCommitter committer = (FileOutputCommitter) getOutputCommitter(context);
    return new Path(
        committer.getWorkPath(),
        FileOutputFormat.getUniqueFile(context, "articles", ".ndjsonld" + extension));
  }
}
