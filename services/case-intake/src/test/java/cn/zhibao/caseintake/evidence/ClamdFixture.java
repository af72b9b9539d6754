package cn.zhibao.caseintake.evidence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A server that speaks the daemon's INSTREAM protocol over a real socket and knows one signature. It can be told to
/// fall silent.
public final class ClamdFixture implements QuarkusTestResourceLifecycleManager {

    private static final String SILENT = "clamd.silent";

    private @Nullable ServerSocket server;

    static void fallSilent(boolean silent) {
        System.setProperty(SILENT, Boolean.toString(silent));
    }

    @Override
    public Map<String, String> start() {
        try {
            var listening = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
            server = listening;
            Thread.ofPlatform().daemon().start(() -> serve(listening));
            return Map.of("evidence.clamd", "localhost:" + listening.getLocalPort(), "evidence.clamd-patience", "5S");
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void serve(ServerSocket listening) {
        while (!listening.isClosed()) {
            try (var one = listening.accept()) {
                if (!Boolean.getBoolean(SILENT)) {
                    answer(one);
                }
            } catch (IOException hungUp) {
                // the next one
            }
        }
    }

    private static void answer(Socket one) throws IOException {
        var in = new DataInputStream(one.getInputStream());
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        for (var length = in.readInt(); length != 0; length = in.readInt()) {
            bytes.write(in.readNBytes(length));
        }
        var text = bytes.toString(StandardCharsets.ISO_8859_1);
        var found = text.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE");
        var said = !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND\0"
                : text.contains("larger than the stream may be")
                        ? "INSTREAM size limit exceeded. ERROR\0"
                        : found ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
        one.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
    }
}
