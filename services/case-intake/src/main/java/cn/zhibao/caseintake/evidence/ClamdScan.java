package cn.zhibao.caseintake.evidence;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A ClamAV daemon asked over TCP by its INSTREAM command. What it cannot take, because its `StreamMaxLength` is
/// smaller
/// than the file, it does not answer for, and the file waits.
final class ClamdScan implements MalwareScan {

    private static final int AT_ONCE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;
    private final Duration patience;

    ClamdScan(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public ScanState look(InputStream file) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), AT_ONCE)));
            return verdict(answer(socket.getInputStream()));
        } catch (IOException away) {
            return ScanState.WAITING;
        }
    }

    private static void send(InputStream file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var buffer = new byte[AT_ONCE];
        for (var length = file.read(buffer); length > 0; length = file.read(buffer)) {
            out.writeInt(length);
            out.write(buffer, 0, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
    }

    private static ScanState verdict(String answer) {
        var said = answer.replace("\0", "").strip();
        if (said.endsWith(" FOUND")) {
            return ScanState.INFECTED;
        }
        return said.equals("stream: OK") ? ScanState.CLEAN : ScanState.WAITING;
    }
}
