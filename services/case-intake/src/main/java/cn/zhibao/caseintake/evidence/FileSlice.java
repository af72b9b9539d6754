package cn.zhibao.caseintake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A stretch of a file, read as if it were the whole.
final class FileSlice extends InputStream {

    private final InputStream bytes;
    private long left;

    private FileSlice(InputStream bytes, long length) {
        this.bytes = bytes;
        this.left = length;
    }

    static FileSlice of(Path file, long at, long length) throws IOException {
        var bytes = Files.newInputStream(file);
        try {
            bytes.skipNBytes(at);
            return new FileSlice(bytes, length);
        } catch (IOException shorter) {
            bytes.close();
            throw shorter;
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (left == 0) {
            return -1;
        }
        var length = bytes.read(into, at, (int) Math.min(most, left));
        left -= Math.max(length, 0);
        return length;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
