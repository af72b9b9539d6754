package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A line to somebody who echoes every byte.
class LineTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final ServerSocket echo;
    private final Line line;

    LineTest() throws IOException {
        this.echo = new ServerSocket(0, 10, HERE);
        this.line = new Line(echo.getLocalPort());
    }

    @BeforeEach
    void answer() {
        Thread.ofVirtual().start(() -> {
            while (!echo.isClosed()) {
                try {
                    var socket = echo.accept();
                    Thread.ofVirtual().start(() -> {
                        try {
                            socket.getInputStream().transferTo(socket.getOutputStream());
                        } catch (IOException ended) {
                            assertThat(ended).isInstanceOf(SocketException.class);
                        }
                    });
                } catch (IOException closed) {
                    assertThat(echo.isClosed()).isTrue();
                }
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        line.close();
        echo.close();
    }

    @Test
    void carriesBothWays() throws IOException {
        try (var socket = connected()) {
            assertThat(asked(socket, 7)).isEqualTo(7);
        }
    }

    @Test
    void cutsWhatIsConnectedAndTakesTheNext() throws IOException {
        try (var socket = connected()) {
            asked(socket, 1);
            line.cut();

            assertThatThrownBy(() -> asked(socket, 2)).isInstanceOf(IOException.class);
        }
        carriesBothWays();
    }

    @Test
    void swallowsAndCutsWhatLostSomethingWhenItIsHealed() throws IOException {
        try (var socket = connected();
                var idle = connected()) {
            asked(socket, 1);
            asked(idle, 1);
            line.swallow();
            assertThatThrownBy(() -> asked(socket, 2)).isInstanceOf(SocketTimeoutException.class);
            line.heal();

            assertThatThrownBy(() -> asked(socket, 3)).isInstanceOf(SocketException.class);
            assertThat(asked(idle, 4)).isEqualTo(4);
        }
    }

    @Test
    void takesConnectionsIntoTheHole() throws IOException {
        line.swallow();
        try (var socket = connected()) {
            assertThatThrownBy(() -> asked(socket, 1)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void losesAnswersOnlyWhenItIsDeaf() throws IOException {
        try (var socket = connected()) {
            asked(socket, 1);
            line.deafen();

            assertThatThrownBy(() -> asked(socket, 2)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private Socket connected() throws IOException {
        var socket = new Socket(HERE, line.port());
        socket.setSoTimeout(500);
        return socket;
    }

    /// The far end gone is a failure too.
    private static int asked(Socket socket, int what) throws IOException {
        socket.getOutputStream().write(what);
        var answer = socket.getInputStream().read();
        if (answer < 0) {
            throw new SocketException("the far end is gone");
        }
        return answer;
    }
}
