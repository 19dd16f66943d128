/**
 * A run as pages for a person: every claim beside the words that it rests on.
 *
 * <p>In comes the output folder of one run or several: the linked data, and the texts it was made
 * of as far as they are found. Out comes a folder of HTML pages that need no server, no network and
 * no file beside them. {@link org.w3id.dixit.report.Report} is the way in:
 *
 * <pre>{@code
 * Report.Summary made = new Report(Path.of("output"), Optional.empty()).write(Path.of("report"));
 * }</pre>
 *
 * <p>The written linked data is read back, not what a run holds in memory: so a report takes in all
 * articles of the folder, however many runs made them, and a run needs no more memory for it. One
 * article at a time is read and set; what stays of it is a line of the list, its entities, which
 * the corpus joins with those of the others beforehand, and its speakers' counts.
 *
 * <p>Pages are built as elements, never by pasting strings: whatever an article holds is text on
 * the page. Styles and script stand in the page and are allowed by their hash alone. Offsets of the
 * linked data are code points; {@link org.w3id.dixit.report.TextOffsets} turns them into code units
 * at the border. Nothing here annotates, and nothing knows CoreNLP.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines 2.2</a>
 */
package org.w3id.dixit.report;
