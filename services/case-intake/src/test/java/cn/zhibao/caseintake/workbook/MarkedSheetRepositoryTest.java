package cn.zhibao.caseintake.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// Workbooks of many makers come back with every cell that was in them.
class MarkedSheetRepositoryTest {

    private static final Path SUITE = Path.of("../../../shared/data/vectors/xlsx/files");
    private static final Pattern CELL =
            Pattern.compile("<(?:\\w+:)?c\\b([^>]*?)(?:/>|>(.*?)</(?:\\w+:)?c>)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\\br=\"([A-Z]+[0-9]+)\"");
    private static final Pattern VALUE = Pattern.compile("<(?:\\w+:)?v\\b[^>]*>(.*?)</", Pattern.DOTALL);
    private static final Map<Integer, MarkedService.Mark> MARKS = Map.of(
            2, mark(2, RowState.REJECTED, "不能登记"),
            3, mark(3, RowState.TAKEN, "已登记"),
            4, mark(4, RowState.TAKEN, "已登记"));

    @Test
    void keepsEveryCellOfTheWorkbooksOfOthers() throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "the suite of workbooks lies beside the project");
        try (var files = Files.list(SUITE)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                var before = Files.readAllBytes(file);
                var after = sheets(MarkedSheetRepository.mark(before, MARKS));
                sheets(before)
                        .forEach((sheet, cells) -> assertThat(after.get(sheet))
                                .as("%s %s", name, sheet)
                                .containsAllEntriesOf(cells));
            }
        }
    }

    private static MarkedService.Mark mark(int line, RowState state, String result) {
        var note = new RowNote(line, "title", 0, false, "有误", "is wrong");
        return new MarkedService.Mark(state, result, "有误", List.of(note));
    }

    /// What each cell of each sheet holds, by address.
    private static Map<String, Map<String, String>> sheets(byte[] workbook) throws IOException {
        var sheets = new HashMap<String, Map<String, String>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("xl/worksheets/[^/]+\\.xml")) {
                    sheets.put(entry.getName(), cells(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return sheets;
    }

    private static Map<String, String> cells(String sheet) {
        var cells = new TreeMap<String, String>();
        var cell = CELL.matcher(sheet);
        while (cell.find()) {
            var address = ADDRESS.matcher(cell.group(1));
            var value = VALUE.matcher(cell.group(2) == null ? "" : cell.group(2));
            if (address.find() && value.find()) {
                cells.put(address.group(1), value.group(1));
            }
        }
        return cells;
    }
}
