package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.problem.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Somebody's own workbook with our marks in it: two columns of text, faulty cells red with a comment. Everything else
/// stays as it was; marks of ours from the time before are taken off first. A library opens the workbook with those
/// rows
/// alone that get red cells or may have had some; all others pass by, with their two texts.
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
        var folder = Files.createTempDirectory("workbook");
        var whole = folder.resolve("whole.xlsx");
        var thinned = folder.resolve("thinned.xlsx");
        var made = folder.resolve("made.xlsx");
        try {
            Files.write(whole, file);
            var widths = thin(whole, thinned, marks);
            var place = make(thinned, made, widths, marks);
            return join(whole, made, new HashSet<>(widths.keySet()), place, marks);
        } catch (Refused refused) {
            throw refused;
        } catch (InvalidFormatException | XMLStreamException | ZipException | RuntimeException broken) {
            // A sheet that nobody has read yet may be broken in any way.
            throw new Refused(CaseRefusal.WORKBOOK_UNREADABLE);
        } finally {
            for (var copy : List.of(whole, thinned, made, folder)) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /// The workbook with those rows alone that are worked on; gives the sheets and how wide they are.
    private static Map<String, Integer> thin(Path whole, Path thinned, Map<Integer, MarkedService.Mark> marks)
            throws IOException, XMLStreamException {
        var widths = new HashMap<String, Integer>();
        try (var zip = new ZipFile(whole.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(thinned))) {
            var wanted = workedOn(zip, marks);
            for (var entry : entries(zip)) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (isSheet(zip, entry)) {
                    try (var sheet = zip.getInputStream(entry)) {
                        widths.put(entry.getName(), SheetRowsRepository.thin(sheet, out, wanted::contains));
                    }
                } else {
                    copy(zip, entry, out);
                }
                out.closeEntry();
            }
        }
        return widths;
    }

    /// The header, what gets red cells, and what may have had some.
    private static Set<Integer> workedOn(ZipFile zip, Map<Integer, MarkedService.Mark> marks)
            throws IOException, XMLStreamException {
        var rows = new HashSet<>(Set.of(1));
        marks.entrySet().stream()
                .filter(mark -> mark.getValue().state() == RowState.REJECTED)
                .map(Map.Entry::getKey)
                .sorted()
                .limit(MOST_RED)
                .forEach(rows::add);
        for (var entry : entries(zip)) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.contains("comments") && name.endsWith(".xml")) {
                try (var comments = zip.getInputStream(entry)) {
                    rows.addAll(SheetRowsRepository.commented(comments));
                }
            }
        }
        return rows;
    }

    /// Where our texts stand: the sheet and its first column of ours, counted from 0.
    private record Place(String part, int column) {}

    private static Place make(
            Path thinned, Path made, Map<String, Integer> widths, Map<Integer, MarkedService.Mark> marks)
            throws IOException, InvalidFormatException {
        // From a file the archive is read by its directory, as it was measured; a stream is read as it lies.
        var parts = OPCPackage.open(thinned.toFile());
        try (var out = Files.newOutputStream(made)) {
            var workbook = new XSSFWorkbook(parts);
            var marked = new MarkedSheetRepository(workbook);
            var part = marked.sheet.getPackagePart().getPartName().getName().substring(1);
            var column = marked.mark(Objects.requireNonNullElse(widths.get(part), 0), marks);
            workbook.write(out);
            return new Place(part, column);
        } finally {
            // Closing would write the copy first.
            parts.revert();
        }
    }

    /// @param sheets those that were thinned; where the library calls one of them otherwise now, nothing is given back,
    /// rather than a workbook without its rows
    private static byte[] join(
            Path whole, Path made, Set<String> sheets, Place place, Map<Integer, MarkedService.Mark> marks)
            throws IOException, XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        try (var before = new ZipFile(whole.toFile());
                var after = new ZipFile(made.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (var entry : entries(after)) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (sheets.remove(entry.getName())) {
                    try (var theirs = before.getInputStream(before.getEntry(entry.getName()));
                            var ours = after.getInputStream(entry)) {
                        SheetRowsRepository.join(
                                theirs,
                                ours,
                                out,
                                place.column() + 1,
                                row -> entry.getName().equals(place.part()) ? texts(marks.get(row)) : List.of());
                    }
                } else {
                    copy(after, entry, out);
                }
                out.closeEntry();
            }
        }
        if (!sheets.isEmpty()) {
            throw new Refused(CaseRefusal.WORKBOOK_UNREADABLE);
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(MarkedService.@Nullable Mark mark) {
        return mark == null ? List.of() : List.of(CellText.inert(mark.result()), CellText.inert(mark.faults()));
    }

    private static List<? extends ZipEntry> entries(ZipFile zip) {
        return Collections.list(zip.entries());
    }

    private static boolean isSheet(ZipFile zip, ZipEntry entry) throws IOException {
        if (!entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
            return false;
        }
        try (var part = zip.getInputStream(entry)) {
            return SheetRowsRepository.isSheet(part);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream out) throws IOException {
        try (var part = zip.getInputStream(entry)) {
            part.transferTo(out);
        }
    }

    private static XSSFSheet firstVisible(XSSFWorkbook workbook) {
        var at = 0;
        while (workbook.getSheetVisibility(at) != SheetVisibility.VISIBLE) {
            at++;
        }
        return workbook.getSheetAt(at);
    }

    /// Marks those of the rows that are there; gives the column of the result.
    private int mark(int width, Map<Integer, MarkedService.Mark> marks) {
        takeOff();
        var header = row(0);
        var result = place(header).orElse(width);
        header.getCell(result, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(SheetMapping.RESULT);
        header.getCell(result + 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(SheetMapping.FAULTS);
        sheet.setColumnWidth(result + 1, WIDE);
        marks.entrySet().stream()
                .filter(mark -> sheet.getRow(mark.getKey() - 1) != null)
                .sorted(Map.Entry.comparingByKey())
                .forEach(mark -> mark(row(mark.getKey() - 1), result, mark.getValue()));
        return result;
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

    /// A copy of the style: made anew and filled from the other it would fail where a workbook has no base styles.
    private static CellStyle filled(Cell cell, boolean isRed) {
        var style = ((XSSFCellStyle) cell.getCellStyle()).copy();
        style.setFillPattern(isRed ? FillPatternType.SOLID_FOREGROUND : FillPatternType.NO_FILL);
        if (isRed) {
            style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        }
        return style;
    }

    /// Where our columns stand already.
    private static OptionalInt place(Row header) {
        for (var cell : header) {
            if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                    && cell.getStringCellValue().strip().equals(SheetMapping.RESULT)) {
                return OptionalInt.of(cell.getColumnIndex());
            }
        }
        return OptionalInt.empty();
    }

    private Row row(int index) {
        var row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private static Cell cell(Row row, int place) {
        return row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
