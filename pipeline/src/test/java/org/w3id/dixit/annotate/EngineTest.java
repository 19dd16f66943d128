package org.w3id.dixit.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.AnnotatedText;

class EngineTest {
  @Test
  void manyThreadsAnnotateAsOneDoes() throws Exception {
    List<String> texts = seeds();
    List<AnnotatedText> alone = texts.stream().map(SharedEngine.get()::annotate).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<AnnotatedText>> together = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        String text = texts.get(i % texts.size());
        together.add(threads.submit(() -> SharedEngine.get().annotate(text)));
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % texts.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> seeds() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("dixit.root"), "seeds"))) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n ", ".", "“", "\uD83D", "\u0000", "a\u2028b", "\ufeff“x”\n"})
  void oddTextsAreAnnotated(String text) {
    assertThat(SharedEngine.get().annotate(text).text()).isEqualTo(text);
  }

  @Test
  void anInterruptedThreadStops() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> SharedEngine.get().annotate("Ann Lee said so.\n"))
        .isInstanceOf(InterruptedAnnotationException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aModelThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Engine.load(new EngineConfig("no/such.tagger", ModelSet.NEWS, true)))
        .isInstanceOf(EngineException.class)
        .hasMessageStartingWith("cannot load pos: ")
        .hasMessageContaining("no/such.tagger");
  }

  @Test
  void coreNlpWritesNothingToStandardError() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      SharedEngine.get().annotate("An untokenizable character: \u0001\u0002 \ue000, she said.\n");
      Engine.load(EngineConfig.DEFAULT);
    } finally {
      System.setErr(before);
    }
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
