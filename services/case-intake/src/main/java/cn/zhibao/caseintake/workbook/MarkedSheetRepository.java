package cn.zhibao.caseintake.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Somebody's own workbook with our marks in it: two columns of text, faulty cells red with a comment. Everything else
/// stays as it was; marks of ours from the time before are taken off first.
final class MarkedSheetRepository {

    /// By whom our comments are, and how we find them again.
    private static final String AUTHOR = "知保校验";

    /// More red cells than anybody reads; the text beside the row says it of every row.
    private static final int MOST_RED = 1_000;

    private static final int WIDE = 60 * 256;
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_ROWS = 4;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Map<Short, CellStyle> red = new HashMap<>();
    private final Map<Short, CellStyle> plain = new HashMap<>();
    private int reddened;

    private MarkedSheetRepository(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = firstVisible(workbook);
    }

    static byte[] mark(byte[] file, Map<Integer, MarkedService.Mark> marks) throws IOException {
        var copy = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(copy, file);
            // From a file the archive is read by its directory, as it was measured; a stream is read as it lies.
            var parts = OPCPackage.open(copy.toFile());
            try {
                var workbook = new XSSFWorkbook(parts);
                new MarkedSheetRepository(workbook).mark(marks);
                var out = new ByteArrayOutputStream(file.length * 2);
                workbook.write(out);
                return out.toByteArray();
            } finally {
                // Closing would write the copy first.
                parts.revert();
            }
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        } finally {
            Files.delete(copy);
        }
    }

    private static XSSFSheet firstVisible(XSSFWorkbook workbook) {
        var at = 0;
        while (workbook.getSheetVisibility(at) != SheetVisibility.VISIBLE) {
            at++;
        }
        return workbook.getSheetAt(at);
    }

    private void mark(Map<Integer, MarkedService.Mark> marks) {
        takeOff();
        var header = row(0);
        var result = place(header);
        header.getCell(result, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(SheetMapping.RESULT);
        header.getCell(result + 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(SheetMapping.FAULTS);
        sheet.setColumnWidth(result + 1, WIDE);
        marks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(mark -> mark(row(mark.getKey() - 1), result, mark.getValue()));
    }

    private void mark(Row row, int result, MarkedService.Mark mark) {
        cell(row, result).setCellValue(CellText.inert(mark.result()));
        cell(row, result + 1).setCellValue(CellText.inert(mark.faults()));
        if (mark.state() == RowState.REJECTED) {
            var byPlace = mark.notes().stream()
                    .filter(note -> note.place() >= 0 && !note.warning())
                    .collect(Collectors.groupingBy(RowNote::place));
            byPlace.forEach((place, notes) -> redden(cell(row, place), notes));
        }
    }

    private void redden(Cell cell, List<RowNote> notes) {
        if (++reddened > MOST_RED) {
            return;
        }
        cell.setCellStyle(red.computeIfAbsent(cell.getCellStyle().getIndex(), before -> filled(cell, true)));
        if (cell.getCellComment() != null) {
            return;
        }
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(cell.getAddress());
        comment.setAuthor(AUTHOR);
        comment.setString(
                new XSSFRichTextString(notes.stream().map(RowNote::message).collect(Collectors.joining("；"))));
    }

    /// Our marks from the time before; what is corrected since must not stay red.
    private void takeOff() {
        var ours = sheet.getCellComments().entrySet().stream()
                .filter(entry -> AUTHOR.equals(entry.getValue().getAuthor()))
                .map(Map.Entry::getKey)
                .toList();
        for (var address : ours) {
            var cell = cell(row(address.getRow()), address.getColumn());
            cell.removeCellComment();
            cell.setCellStyle(plain.computeIfAbsent(cell.getCellStyle().getIndex(), before -> filled(cell, false)));
        }
    }

    private CellStyle filled(Cell cell, boolean isRed) {
        var style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillPattern(isRed ? FillPatternType.SOLID_FOREGROUND : FillPatternType.NO_FILL);
        if (isRed) {
            style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        }
        return style;
    }

    /// Where our columns stand, or will stand: behind everything that is theirs.
    private int place(Row header) {
        for (var cell : header) {
            if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                    && cell.getStringCellValue().strip().equals(SheetMapping.RESULT)) {
                return cell.getColumnIndex();
            }
        }
        var last = 0;
        for (var row : sheet) {
            last = Math.max(last, row.getLastCellNum());
        }
        return last;
    }

    private Row row(int index) {
        var row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private static Cell cell(Row row, int place) {
        return row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
