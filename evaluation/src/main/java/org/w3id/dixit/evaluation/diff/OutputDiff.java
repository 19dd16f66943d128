package org.w3id.dixit.evaluation.diff;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.w3id.dixit.evaluation.Report;
import org.w3id.dixit.evaluation.output.OutputFolder;

/**
 * What changed from one output folder to another.
 *
 * @param articles how many articles either folder has
 * @param changed those that changed, sorted by name
 */
public record OutputDiff(int articles, List<ArticleDiff> changed) implements Report {
  public OutputDiff {
    changed = List.copyOf(changed);
  }

  /**
   * Compares two folders.
   *
   * @throws org.w3id.dixit.evaluation.error.EvaluationException where one is not there, or one of
   *     its files is not as the contract has it
   */
  public static OutputDiff of(Path before, Path after) {
    OutputFolder first = OutputFolder.open(before);
    OutputFolder second = OutputFolder.open(after);
    TreeSet<String> names = new TreeSet<>(first.names());
    names.addAll(second.names());
    List<ArticleDiff> changed = new ArrayList<>();
    for (String name : names) {
      ArticleDiff diff = ArticleDiff.of(name, first.article(name), second.article(name));
      if (!diff.changes().isEmpty()) {
        changed.add(diff);
      }
    }
    return new OutputDiff(names.size(), changed);
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return changed.isEmpty();
  }

  /** How many things of a sort were added, removed or changed. */
  public long count(Change.What what, Change.Kind kind) {
    return changed.stream()
        .flatMap(article -> article.changes().stream())
        .filter(change -> change.what() == what && change.kind() == kind)
        .count();
  }

  @Override
  public String table() {
    StringBuilder text = new StringBuilder();
    for (ArticleDiff article : changed) {
      text.append(article.article()).append('\n');
      for (Change change : article.changes()) {
        text.append("  ").append(change.kind().sign()).append(' ');
        text.append(change.thing()).append('\n');
        change.details().forEach(detail -> text.append("      ").append(detail).append('\n'));
      }
    }
    text.append(changed.size()).append(" of ").append(articles).append(" articles differ\n");
    for (Change.What what : Change.What.values()) {
      String counts = counts(what);
      text.append(counts.isEmpty() ? "" : what.plural() + ": " + counts + "\n");
    }
    return text.toString();
  }

  private String counts(Change.What what) {
    List<String> counts = new ArrayList<>();
    for (Change.Kind kind : Change.Kind.values()) {
      long count = count(what, kind);
      if (count > 0) {
        counts.add(count + " " + kind.label());
      }
    }
    return String.join(", ", counts);
  }

  @Override
  public String json() {
    ObjectNode root = new ObjectMapper().createObjectNode().put("articles", articles);
    ArrayNode differing = root.putArray("changed");
    for (ArticleDiff article : changed) {
      ArrayNode changes =
          differing.addObject().put("article", article.article()).putArray("changes");
      for (Change change : article.changes()) {
        ObjectNode json =
            changes
                .addObject()
                .put("kind", change.kind().label())
                .put("of", change.what().plural())
                .put("thing", change.thing());
        if (!change.details().isEmpty()) {
          change.details().forEach(json.putArray("details")::add);
        }
      }
    }
    return root.toPrettyString();
  }
}
