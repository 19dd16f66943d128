package org.w3id.dixit.spark;

/**
 * How a job went, in articles.
 *
 * @param enginesBuilt how often an engine was loaded: one an executor, unless executors were lost
 */
record JobSummary(long done, long skipped, long failed, long enginesBuilt) {}
