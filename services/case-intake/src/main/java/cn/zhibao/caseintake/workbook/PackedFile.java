package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A workbook as the archive that it is, measured before anything is read from it, by the directory at its end, which
/// is
/// what all readers of ours go by.
final class PackedFile {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_INFLATED = 48L * 1024 * 1024;

    /// Ten thousand rows as wide as the template and as many columns of somebody's own.
    private static final int MOST_CELLS = 400_000;

    private static final int MOST_RATIO = 100;
    private static final long NO_RATIO_BELOW = 1024 * 1024;

    private final long packed;
    private long inflated;
    private int entries;
    private int cells;

    private PackedFile(long packed) {
        this.packed = packed;
    }

    /// @throws Refused where it holds macros, swells, or is no archive
    static void demandHarmless(byte[] file) {
        try {
            new PackedFile(file.length).measure(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refused(CaseRefusal.WORKBOOK_UNREADABLE);
        }
    }

    private void measure(byte[] file) throws IOException {
        var copy = Files.createTempFile("workbook", ".zip");
        try {
            Files.write(copy, file);
            try (var zip = new ZipFile(copy.toFile())) {
                for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                    try (var data = zip.getInputStream(entry)) {
                        measure(entry, data);
                    }
                }
            }
        } finally {
            Files.delete(copy);
        }
    }

    private void measure(ZipEntry entry, InputStream data) throws IOException {
        demandNoMacro(entry.getName());
        if (++entries > MOST_ENTRIES) {
            throw new Refused(CaseRefusal.WORKBOOK_SWELLS);
        }
        var isSheet = entry.getName().contains("worksheets/");
        var buffer = new byte[64 * 1024];
        var tail = new byte[2];
        for (var length = data.read(buffer); length >= 0; length = data.read(buffer)) {
            inflated += length;
            demandMeasure();
            if (isSheet) {
                countCells(buffer, length, tail);
            }
        }
    }

    private static void demandNoMacro(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("macrosheets/") || lower.contains("/activex/")) {
            throw new Refused(CaseRefusal.WORKBOOK_WITH_MACROS, "请另存为不含宏的 .xlsx。Save it as .xlsx without macros.");
        }
    }

    private void demandMeasure() {
        if (inflated > MOST_INFLATED || (inflated > NO_RATIO_BELOW && inflated / packed > MOST_RATIO)) {
            throw new Refused(CaseRefusal.WORKBOOK_SWELLS);
        }
    }

    /// Counts `<c` before a blank, an end or a slash; `tail` carries the last two bytes over to the next piece.
    private void countCells(byte[] piece, int length, byte[] tail) {
        for (var at = 0; at < length; at++) {
            var now = piece[at];
            if (tail[0] == '<' && tail[1] == 'c' && (now == ' ' || now == '>' || now == '/') && ++cells > MOST_CELLS) {
                throw new Refused(
                        CaseRefusal.WORKBOOK_TOO_MANY_ROWS,
                        "所有工作表最多 %d 个单元格。All sheets together take at most %d cells.".formatted(MOST_CELLS, MOST_CELLS));
            }
            tail[0] = tail[1];
            tail[1] = now;
        }
    }
}
