package org.w3id.dixit.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Two reports on the same texts.
 *
 * @param first is shown first
 * @param second adds its sections
 */
record ReportPair(Report first, CountsReport second) implements Report {
  @Override
  public String table() {
    return first.table() + "\n" + second.table();
  }

  @Override
  public String json() {
    ObjectNode root = ReportJson.parsed(first.json());
    second.addTo(root);
    return ReportJson.text(root);
  }
}
