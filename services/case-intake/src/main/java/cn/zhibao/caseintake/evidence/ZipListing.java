package cn.zhibao.caseintake.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The names in an archive, read from its directory alone: nothing is unpacked, however large it says it would be.
final class ZipListing {

    private static final int END = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY = 46;
    private static final int ENTRY_MARK = 0x02014b50;

    /// A directory larger than this belongs to no office document; of such an archive no name is read.
    private static final int MOST = 4 * 1024 * 1024;

    private ZipListing() {}

    /// Empty where the archive has no end: it is cut off, or none.
    static Optional<List<String>> names(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var tailSize = (int) Math.min(channel.size(), END + LONGEST_COMMENT);
            var tail = read(channel, channel.size() - tailSize, tailSize);
            for (var at = tailSize - END; at >= 0; at--) {
                if (tail.getInt(at) == END_MARK) {
                    return Optional.of(names(channel, unsigned(tail, at + 12), unsigned(tail, at + 16)));
                }
            }
            return Optional.empty();
        }
    }

    private static List<String> names(FileChannel channel, long size, long offset) throws IOException {
        if (size > MOST || offset + size > channel.size()) {
            return List.of();
        }
        var directory = read(channel, offset, (int) size);
        var names = new ArrayList<String>();
        for (var at = 0; at + ENTRY <= size && directory.getInt(at) == ENTRY_MARK; ) {
            var length = directory.getShort(at + 28) & 0xFFFF;
            var more = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
            if (at + ENTRY + length > size) {
                return names;
            }
            names.add(new String(directory.array(), at + ENTRY, length, StandardCharsets.UTF_8));
            at += ENTRY + length + more;
        }
        return names;
    }

    private static long unsigned(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & 0xFFFF_FFFFL;
    }

    private static ByteBuffer read(FileChannel channel, long offset, int size) throws IOException {
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) > 0) {
            // until the buffer is full
        }
        return bytes;
    }
}
