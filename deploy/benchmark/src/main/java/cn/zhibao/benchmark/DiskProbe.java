package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// How often a second the disk makes eight kilobytes safe: kept beside each round, because on a shared machine it
/// explains more of a figure than our code does.
final class DiskProbe {

    private static final Duration LENGTH = Duration.ofSeconds(1);

    private DiskProbe() {}

    static double syncsPerSecond(Path folder) throws IOException {
        var file = Files.createTempFile(Files.createDirectories(folder), "probe", ".bin");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            var block = ByteBuffer.allocate(8 * 1024);
            var begin = System.nanoTime();
            var syncs = 0;
            while (System.nanoTime() - begin < LENGTH.toNanos()) {
                channel.write(block.rewind(), 0);
                channel.force(false);
                syncs++;
            }
            return syncs / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
