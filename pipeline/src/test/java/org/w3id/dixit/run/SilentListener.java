package org.w3id.dixit.run;

/** Says nothing. */
class SilentListener implements BatchListener {
  @Override
  public void started(long inputs) {}

  @Override
  public void ended(ManifestLine line) {}

  @Override
  public void alreadyDone() {}
}
