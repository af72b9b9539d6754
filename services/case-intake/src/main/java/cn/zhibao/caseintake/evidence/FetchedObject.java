package cn.zhibao.caseintake.evidence;

import cn.zhibao.chassis.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Bytes over a line that breaks: fetched on from where they broke off, some times in a row, and never taken for whole
/// while any are missing. A line that stays broken is a refusal to come again.
final class FetchedObject extends InputStream {

    private static final int ATTEMPTS = 3;

    private final long size;
    private final Line line;
    private @Nullable InputStream bytes;
    private long done;
    private int failures;

    /// Fetches from a place on.
    @FunctionalInterface
    interface Line {
        InputStream from(long at);
    }

    FetchedObject(long size, Line line) {
        this.size = size;
        this.line = line;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int most) {
        if (most == 0) {
            return 0;
        }
        while (done < size) {
            var length = attempt(into, at, (int) Math.min(most, size - done));
            if (length > 0) {
                done += length;
                failures = 0;
                return length;
            }
        }
        return -1;
    }

    /// How many bytes came; none where the line broke and may be tried again.
    private int attempt(byte[] into, int at, int most) {
        try {
            var open = bytes == null ? line.from(done) : bytes;
            bytes = open;
            var length = open.read(into, at, most);
            if (length > 0) {
                return length;
            }
        } catch (IOException broken) {
            // as if it had ended here
        }
        close();
        failures++;
        if (failures >= ATTEMPTS) {
            throw new Refused(EvidenceRefusal.STORE_AWAY);
        }
        return 0;
    }

    @Override
    public void close() {
        var open = bytes;
        bytes = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException gone) {
            // nothing more was wanted of it
        }
    }
}
