package org.w3id.dixit.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;

/**
 * What the manifest says of one input.
 *
 * @param input path below the input folder, with {@code /}
 * @param record name of the record in an input of many articles; empty for the input itself
 * @param path absolute path of the file
 * @param sha256 hexadecimal, over the file's bytes, or what was read of the record; empty where it
 *     could not be read
 * @param output path below the output folder, with {@code /}, of its own file or of the part that
 *     it is in; only of what is done
 * @param code why it is not done
 * @param message the same for a person
 * @param millis wall-clock time that it took
 * @param made what it was made with
 */
public record ManifestLine(
    String input,
    Optional<String> record,
    String path,
    String sha256,
    Status status,
    Optional<String> output,
    Optional<String> code,
    Optional<String> message,
    long millis,
    Hashes made) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Of an input of one article. */
  public ManifestLine(
      String input,
      String path,
      String sha256,
      Status status,
      Optional<String> output,
      Optional<String> code,
      Optional<String> message,
      long millis,
      Hashes made) {
    this(input, Optional.empty(), path, sha256, status, output, code, message, millis, made);
  }

  public ManifestLine {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(made, "made");
  }

  /** The same with an output. */
  ManifestLine withOutput(String name) {
    return new ManifestLine(
        input, record, path, sha256, status, Optional.of(name), code, message, millis, made);
  }

  /** One line of JSON, without its line break. */
  public String toJson() {
    ObjectNode node = JSON.createObjectNode();
    node.put("input", input);
    record.ifPresent(value -> node.put("record", value));
    node.put("path", path).put("sha256", sha256).put("status", status.word());
    output.ifPresent(value -> node.put("output", value));
    code.ifPresent(value -> node.put("code", value));
    message.ifPresent(value -> node.put("message", value));
    node.put("millis", millis).put("engine", made.engine()).put("config", made.config());
    return node.toString();
  }

  /** Reads a line back; empty where it is none. */
  public static Optional<ManifestLine> parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      Optional<Status> status = Status.ofWord(text(node, "status").orElse(""));
      if (status.isEmpty() || text(node, "path").isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new ManifestLine(
              text(node, "input").orElse(""),
              text(node, "record"),
              text(node, "path").orElseThrow(),
              text(node, "sha256").orElse(""),
              status.get(),
              text(node, "output"),
              text(node, "code"),
              text(node, "message"),
              node.path("millis").asLong(),
              new Hashes(text(node, "engine").orElse(""), text(node, "config").orElse(""))));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }
}
