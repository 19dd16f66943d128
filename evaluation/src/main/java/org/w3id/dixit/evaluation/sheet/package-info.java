/**
 * Tables as spreadsheets read and write them: comma-separated values by RFC 4180, and the columns
 * of attributions and names that people correct in them.
 */
package org.w3id.dixit.evaluation.sheet;
