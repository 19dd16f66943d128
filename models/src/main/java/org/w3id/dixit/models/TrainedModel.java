package org.w3id.dixit.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A trained model of this module: a folder of files beside a list of their SHA-256 sums in the
 * format of {@code sha256sum}. A file is handed out only after its sum is right.
 */
public final class TrainedModel {
  private static final String SUMS = "SHA256SUMS";

  private final String name;
  private final Map<String, String> sums;

  private TrainedModel(String name, Map<String, String> sums) {
    this.name = name;
    this.sums = sums;
  }

  /**
   * Opens {@code trained/<name>/} of this module.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  public static TrainedModel open(String name) {
    Map<String, String> sums = new TreeMap<>();
    for (String line : new String(bytes(name, SUMS), StandardCharsets.UTF_8).lines().toList()) {
      String[] cells = line.split("\\s+\\*?", 2);
      sums.put(cells[1], cells[0]);
    }
    return new TrainedModel(name, sums);
  }

  /** One digest of all files' sums: it changes whenever one of them does. */
  public String checksum() {
    return sha256(sums.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A file's bytes.
   *
   * @throws IllegalStateException where they are not those that were trained
   */
  public byte[] file(String file) {
    String expected = sums.get(file);
    if (expected == null) {
      throw new IllegalArgumentException("model " + name + " lists no file " + file);
    }
    byte[] bytes = bytes(name, file);
    String actual = sha256(bytes);
    if (!actual.equals(expected)) {
      throw new IllegalStateException(
          "model "
              + name
              + ", "
              + file
              + ": SHA-256 is "
              + actual
              + ", expected "
              + expected
              + ": the file is damaged or was exchanged; restore it or make the model again");
    }
    return bytes;
  }

  /** A file of JSON. */
  public JsonNode json(String file) {
    try {
      return new ObjectMapper().readTree(file(file));
    } catch (IOException e) {
      throw new UncheckedIOException("model " + name + ", " + file + ": not JSON", e);
    }
  }

  /** The lines of a text file, without their breaks. */
  public List<String> lines(String file) {
    return new String(file(file), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String name, String file) {
    String path = "trained/" + name + "/" + file;
    try (InputStream in = TrainedModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no model file " + path + " in dixit-models");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + path, e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
