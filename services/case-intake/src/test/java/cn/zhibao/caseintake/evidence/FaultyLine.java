package cn.zhibao.caseintake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// A line to a server that spoils what passes over it: it turns a bit on the way out, breaks off on the way back, or
/// answers in the server's stead.
final class FaultyLine implements AutoCloseable {

    private static final int AT_ONCE = 16 * 1024;

    private final ServerSocket listening;
    private final URI server;
    private volatile long turnAt = Long.MAX_VALUE;
    private volatile long breakAfter = Long.MAX_VALUE;
    private volatile Supplier<String> toConditions = () -> "";

    FaultyLine(URI server) throws IOException {
        this.server = server;
        this.listening = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    String endpoint() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /// Turns one bit of each connection at this byte of what is sent.
    void turnAt(long at) {
        turnAt = at;
    }

    /// Lets so many bytes come back over each connection.
    void breakAfter(long bytes) {
        breakAfter = bytes;
    }

    /// Answers whoever asks on a condition with a status of its own and passes nothing of it on; where it has none,
    /// all.
    void answerConditions(Supplier<String> status) {
        toConditions = status;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var there = new Socket(server.getHost(), server.getPort());
                Thread.ofPlatform().daemon().start(() -> pass(client, there, true));
                Thread.ofPlatform().daemon().start(() -> pass(there, client, false));
            } catch (IOException hungUp) {
                // the next one
            }
        }
    }

    private void pass(Socket from, Socket to, boolean isOut) {
        try (from;
                to) {
            pass(from.getInputStream(), to.getOutputStream(), from.getOutputStream(), isOut);
        } catch (IOException broken) {
            // both ends see it
        }
    }

    private void pass(InputStream from, OutputStream to, OutputStream back, boolean isOut) throws IOException {
        var buffer = new byte[AT_ONCE];
        var done = 0L;
        for (var length = from.read(buffer); length > 0; length = from.read(buffer)) {
            var status = isOut && text(buffer, length).contains("If-None-Match: *") ? toConditions.get() : "";
            if (!status.isEmpty()) {
                back.write("HTTP/1.1 %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .formatted(status)
                        .getBytes(StandardCharsets.US_ASCII));
                back.flush();
                return;
            }
            if (isOut && turnAt >= done && turnAt < done + length) {
                buffer[(int) (turnAt - done)] ^= 1;
            }
            if (!isOut && done + length > breakAfter) {
                to.write(buffer, 0, (int) (breakAfter - done));
                return;
            }
            to.write(buffer, 0, length);
            done += length;
        }
    }

    private static String text(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
