package org.w3id.dixit.report;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.report.MarkedText.Mark;
import org.w3id.dixit.report.MarkedText.Role;

/** All marks of an article, in code units of its text. */
final class Marks {
  private final TextOffsets offsets;
  private final List<Mark> all = new ArrayList<>();

  private Marks(TextOffsets offsets) {
    this.offsets = offsets;
  }

  static List<Mark> of(ReportArticle article, String text) {
    Marks marks = new Marks(new TextOffsets(text));
    for (ReportAttribution attribution : article.attributions()) {
      int number = attribution.number();
      attribution.segments().forEach(s -> marks.add(s, Role.CONTENT, number));
      attribution.source().ifPresent(s -> marks.add(s, Role.SOURCE, number));
      attribution.cue().ifPresent(s -> marks.add(s, Role.CUE, number));
    }
    for (ReportEntity entity : article.entities()) {
      entity.mentions().forEach(s -> marks.add(s, Role.NAME, entity.number()));
    }
    return marks.all;
  }

  private void add(Stretch stretch, Role role, int number) {
    int start = offsets.unit(stretch.start());
    int end = offsets.unit(stretch.end());
    if (end > start) {
      all.add(new Mark(start, end, role, number));
    }
  }
}
