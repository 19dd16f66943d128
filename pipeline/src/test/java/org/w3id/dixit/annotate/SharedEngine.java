package org.w3id.dixit.annotate;

/** The engine of all tests of one process: loading takes seconds. */
public final class SharedEngine {
  private SharedEngine() {}

  private static final class Holder {
    private static final Engine ENGINE = Engine.load(EngineConfig.DEFAULT);
  }

  public static Engine get() {
    return Holder.ENGINE;
  }
}
