package org.w3id.dixit.corenlp;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** CoreNLP's own server as a process, on a free port of this machine, with our jar beside it. */
final class StockServer implements AutoCloseable {
  private final Process process;
  private final URI address;
  private final Path log;
  private final HttpClient client = HttpClient.newHttpClient();

  /** Starts it with the properties file that the jar ships, and waits until it answers. */
  StockServer(Path folder) throws Exception {
    int port = freePort();
    this.address = URI.create("http://localhost:" + port);
    this.log = folder.resolve("server.log");
    this.process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                AllJar.classPath(),
                "edu.stanford.nlp.pipeline.StanfordCoreNLPServer",
                "-port",
                String.valueOf(port),
                "-timeout",
                "300000",
                "-threads",
                "4",
                "-serverProperties",
                "dixit.properties")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    awaitAnswer();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer() throws Exception {
    HttpRequest ping = HttpRequest.newBuilder(address.resolve("/ping")).build();
    for (int attempt = 0; attempt < 1200; attempt++) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the server ended:\n" + Files.readString(log));
      }
      try {
        client.send(ping, HttpResponse.BodyHandlers.discarding());
        return;
      } catch (IOException e) {
        Thread.sleep(100); // not listening yet
      }
    }
    throw new IllegalStateException("the server does not answer:\n" + Files.readString(log));
  }

  URI address() {
    return address;
  }

  /** Sends a text with properties. */
  HttpResponse<byte[]> post(String text, Map<String, String> properties) throws Exception {
    String json = new ObjectMapper().writeValueAsString(properties);
    URI uri = address.resolve("/?properties=" + URLEncoder.encode(json, StandardCharsets.UTF_8));
    return client.send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "text/plain; charset=utf-8")
            .timeout(Duration.ofMinutes(5))
            .POST(HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The body of an answer that must be a good one. */
  byte[] bytes(String text, String format) throws Exception {
    HttpResponse<byte[]> response = post(text, Map.of("outputFormat", format));
    if (response.statusCode() != 200) {
      throw new AssertionError(
          response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
    }
    return response.body();
  }

  String string(String text, String format) throws Exception {
    return new String(bytes(text, format), StandardCharsets.UTF_8);
  }

  /** Runs a class of CoreNLP as a process and gives what it wrote, for a test that failed. */
  static String run(Path folder, String mainClass, List<String> args) throws Exception {
    Path log = folder.resolve("run.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-cp",
            AllJar.classPath(),
            mainClass);
    builder.command().addAll(args);
    int status =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    String said = Files.readString(log);
    if (status != 0) {
      throw new AssertionError(mainClass + " ended with " + status + ":\n" + said);
    }
    return said;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
