package org.w3id.dixit.export;

import java.util.Objects;

/**
 * One place where a document breaks the contract.
 *
 * @param rule which law
 * @param path JSON Pointer (RFC 6901) to the value; empty for the whole document
 * @param value what stands there, shortened where it is long
 * @param expected what should
 */
public record Finding(Rule rule, String path, String value, String expected) {
  /** The laws of a document, each with what to do where it is broken. */
  public enum Rule {
    /** Every file has the very same context. */
    CONTEXT("write the file again with this version of Dixit"),
    /** Every key is one of the contract's. */
    KEY("leave the key out, or add it to the context and the ontology"),
    /** What is not known is left out, never null. */
    NULL("leave the key out"),
    /** Plural keys hold lists, others never. */
    SHAPE("write a list for a plural key, and one value for any other"),
    /** Every node has an id that is no blank node's. */
    ID("give the node an id, as the contract forms it"),
    /** One id, one node: where it stands twice, both are equal. */
    DUPLICATE("number the second id"),
    /** Every id that is referred to stands in the document. */
    REFERENCE("write the node, or leave the reference out"),
    /** Enumerated values are the contract's. */
    ENUM("use one of the contract's values"),
    /** Offsets are whole numbers inside the text. */
    OFFSET("count code points from the start of the decoded text"),
    /** The words at the offsets are the words that are written. */
    EXACT("check that the text is the one that was read, decoded the same way"),
    /** Lists stand in the order of the text. */
    ORDER("sort by start"),
    /** Probabilities. */
    CONFIDENCE("write a number from 0 to 1 with two decimals"),
    /** What an attribution says of itself holds together. */
    ATTRIBUTION("write the file again; report it if it stays"),
    /** The text is the one that was annotated. */
    TEXT("give the text that belongs to the file, or run Dixit over it again");

    private final String nextStep;

    Rule(String nextStep) {
      this.nextStep = nextStep;
    }

    /** What to do, in a few words. */
    public String nextStep() {
      return nextStep;
    }
  }

  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(expected, "expected");
  }

  /** One line for a person. */
  @Override
  public String toString() {
    return "%s %s: found %s, expected %s; %s"
        .formatted(rule, path.isEmpty() ? "/" : path, value, expected, rule.nextStep());
  }
}
