package cn.zhibao.caseintake.imports;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/// A received file, read back from its chunks as CSV records.
final class ImportChunkRepository {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ImportChunkRepository() {}

    /// A parser positioned behind the header.
    static CSVParser open(Connection tx, UUID job, Charset charset) throws IOException {
        var parser = CSVParser.builder()
                .setReader(new InputStreamReader(new Chunks(tx, job), charset))
                .setFormat(FORMAT)
                .get();
        parser.iterator().next();
        return parser;
    }

    /// Refuses a file whose first line is not the header of the register format.
    static void demandHeader(Connection tx, UUID job, Charset charset) throws IOException {
        try (var parser = CSVParser.builder()
                .setReader(new InputStreamReader(new Chunks(tx, job), charset))
                .setFormat(FORMAT)
                .get()) {
            var found = parser.iterator().next().toList().stream()
                    .map(String::strip)
                    .toList();
            if (!found.equals(ImportColumn.HEADER)) {
                throw wrongHeader(String.join(",", found));
            }
        } catch (java.util.NoSuchElementException | UncheckedIOException unreadable) {
            throw wrongHeader("");
        }
    }

    private static Refused wrongHeader(String found) {
        var shown = found.length() > 200 ? found.substring(0, 200) + "…" : found;
        return new Refused(
                CaseRefusal.IMPORT_HEADER_WRONG,
                "第 1 行应为 %s，实为 %s。Line 1 must be the header.".formatted(String.join(",", ImportColumn.HEADER), shown));
    }

    /// The chunks as one stream; one chunk in memory at a time.
    private static final class Chunks extends InputStream {

        private final Connection tx;
        private final UUID job;
        private byte[] current = new byte[0];
        private int at;
        private int seq;

        Chunks(Connection tx, UUID job) {
            this.tx = tx;
            this.job = job;
        }

        @Override
        public int read() throws IOException {
            return fill() ? current[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (!fill()) {
                return -1;
            }
            var taken = Math.min(length, current.length - at);
            System.arraycopy(current, at, into, offset, taken);
            at += taken;
            return taken;
        }

        private boolean fill() throws IOException {
            if (at < current.length) {
                return true;
            }
            var next = chunk(seq++);
            if (next == null) {
                return false;
            }
            current = next;
            at = seq == 1 && startsWithMark(next) ? BYTE_ORDER_MARK.length : 0;
            return true;
        }

        private static boolean startsWithMark(byte[] chunk) {
            return chunk.length >= BYTE_ORDER_MARK.length
                    && Arrays.equals(chunk, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        }

        private byte @Nullable [] chunk(int number) throws IOException {
            try (var query = tx.prepareStatement("select data from import_chunk where job_id = ? and seq = ?")) {
                query.setObject(1, job);
                query.setInt(2, number);
                try (var row = query.executeQuery()) {
                    return row.next() ? row.getBytes(1) : null;
                }
            } catch (SQLException lost) {
                throw new IOException(lost);
            }
        }
    }
}
