package org.w3id.dixit.cli;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.UnknownHostException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Refuses whatever opens a connection in this process, and remembers what tried to. */
final class Traps {
  private static final Set<String> FETCHING = Set.of("http", "https", "ftp");
  private static final List<String> SPRUNG = new ArrayList<>();

  private Traps() {}

  static synchronized List<String> sprung() {
    return List.copyOf(SPRUNG);
  }

  private static synchronized IOException spring(String trap) {
    SPRUNG.add(trap);
    return new IOException("this process has no network: " + trap);
  }

  /** Sets those that are set from within; {@link Channels} is set by a system property. */
  @SuppressWarnings("deprecation") // there is no other way, and they still work
  static void set() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          throw new IllegalStateException(spring("socket"));
        });
    ServerSocket.setSocketFactory(
        () -> {
          throw new IllegalStateException(spring("server socket"));
        });
    DatagramSocket.setDatagramSocketImplFactory(
        () -> {
          throw new IllegalStateException(spring("datagram socket"));
        });
    URL.setURLStreamHandlerFactory(
        protocol -> FETCHING.contains(protocol) ? new Refusing(protocol) : null);
  }

  /** Tries whatever the traps are for. */
  static void probe() {
    attempt(() -> new Socket(InetAddress.getLoopbackAddress(), 9).close());
    attempt(() -> new ServerSocket(0).close());
    attempt(() -> new DatagramSocket().close());
    attempt(() -> SocketChannel.open().close());
    attempt(
        () -> {
          try {
            InetAddress.getAllByName("example.org");
          } catch (UnknownHostException e) {
            throw spring("address");
          }
        });
    attempt(() -> new URL("http://example.org/").openStream().close());
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException | IllegalStateException refused) {
      return;
    }
  }

  private static final class Refusing extends URLStreamHandler {
    private final String protocol;

    Refusing(String protocol) {
      this.protocol = protocol;
    }

    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw spring(protocol);
    }
  }

  /** In place of the platform's channels. */
  public static final class Channels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
      throw spring("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
      throw spring("datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
      throw spring("pipe");
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
      throw spring("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
      throw spring("server channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
      throw spring("channel");
    }
  }
}
