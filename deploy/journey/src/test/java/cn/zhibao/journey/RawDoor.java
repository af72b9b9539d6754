package cn.zhibao.journey;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A service reached over a bare socket: clients of HTTP put odd addresses right before they send them, and what
/// an attacker sends is never put right.
final class RawDoor implements AutoCloseable {

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    RawDoor(int port) {
        this.port = port;
    }

    /// The status of the answer; 0 where the service hangs up without one.
    int ask(byte[] request, boolean hasBody) {
        try {
            return askOnce(request, hasBody);
        } catch (IOException gone) {
            close();
        }
        // A connection the service had closed meanwhile is no answer; a fresh one is.
        try {
            return askOnce(request, hasBody);
        } catch (IOException gone) {
            close();
            return 0;
        }
    }

    private int askOnce(byte[] request, boolean hasBody) throws IOException {
        if (!socket.isConnected() || socket.isClosed()) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(15_000);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(request);
        var head = head();
        var status = Integer.parseInt(head.substring(9, 12));
        var length = length(head);
        if (head.contains("connection: close") || length < 0) {
            close();
        } else if (hasBody) {
            in.skipNBytes(length);
        }
        return status;
    }

    /// For what may have left a second request in the line: the next one begins on a new connection.
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new AssertionError(closed);
        }
    }

    private String head() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var end = 0;
        while (end < 4) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("hung up");
            }
            bytes.write(next);
            end = next == (end % 2 == 0 ? '\r' : '\n') ? end + 1 : 0;
        }
        var head = bytes.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (!head.matches("(?s)http/1\\.[01] \\d{3}.*")) {
            throw new IOException("no answer: " + head);
        }
        return head;
    }

    private static long length(String head) {
        return head.lines()
                .filter(line -> line.startsWith("content-length:"))
                .map(line -> Long.valueOf(line.substring(15).strip()))
                .findFirst()
                .orElse(head.contains(" 204 ") || head.contains(" 304 ") ? 0L : -1L);
    }
}
