package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.problem.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// The rows of somebody's file, read one after the other.
final class SheetRepository {

    static final CSVFormat CSV = CSVFormat.RFC4180.builder().get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int mostRows;

    SheetRepository(int mostRows) {
        this.mostRows = mostRows;
    }

    /// What a file holds.
    record Content(SheetMapping mapping, List<SheetLine> rows) {}

    /// Reads the first sheet that one sees.
    Content workbook(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            demandSchema(workbook);
            var sheet = workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new Refused(CaseRefusal.WORKBOOK_EMPTY));
            return rows(workbook, sheet);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // The reader throws whatever a broken file makes it stumble over.
            throw new Refused(CaseRefusal.WORKBOOK_UNREADABLE);
        }
    }

    private Content rows(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        try (var stream = sheet.openStream()) {
            var rows = stream.iterator();
            var mapping = SheetMapping.of(header(rows));
            var content = new ArrayList<SheetLine>();
            while (rows.hasNext()) {
                var row = rows.next();
                add(content, mapping.row(row.getRowNum(), raw(row, workbook.isDate1904())));
            }
            return content(mapping, content);
        }
    }

    private static List<String> header(Iterator<Row> rows) {
        if (!rows.hasNext()) {
            throw new Refused(CaseRefusal.WORKBOOK_EMPTY);
        }
        var first = rows.next();
        return first.getRowNum() == 1
                ? raw(first, false).stream().map(SheetMapping.Raw::text).toList()
                : List.of();
    }

    /// Reads records; a line is one on which a record begins.
    Content csv(byte[] file, Charset charset) {
        try (var reader = reader(file, charset);
                var parser =
                        CSVParser.builder().setReader(reader).setFormat(CSV).get()) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw new Refused(CaseRefusal.WORKBOOK_EMPTY);
            }
            var mapping = SheetMapping.of(records.next().toList());
            var content = new ArrayList<SheetLine>();
            for (var record = 2; records.hasNext(); record++) {
                add(content, mapping.row(record, raw(records.next())));
            }
            return content(mapping, content);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new Refused(CaseRefusal.WORKBOOK_UNREADABLE, "CSV 的引号没有配对。Quotes in the CSV text do not pair.");
        }
    }

    static Reader reader(byte[] file, Charset charset) throws IOException {
        var reader = new java.io.BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private Content content(SheetMapping mapping, List<SheetLine> rows) {
        if (rows.isEmpty()) {
            throw new Refused(CaseRefusal.WORKBOOK_EMPTY);
        }
        return new Content(mapping, rows);
    }

    private void add(List<SheetLine> content, Optional<SheetLine> row) {
        row.ifPresent(content::add);
        if (content.size() > mostRows) {
            throw new Refused(
                    CaseRefusal.WORKBOOK_TOO_MANY_ROWS,
                    "最多 %d 行，请分几个文件导入。At most %d rows; split the file.".formatted(mostRows, mostRows));
        }
    }

    private static List<SheetMapping.Raw> raw(CSVRecord record) {
        return record.stream().map(SheetMapping.Raw::text).toList();
    }

    private static List<SheetMapping.Raw> raw(Row row, boolean is1904) {
        var cells = new ArrayList<SheetMapping.Raw>(row.getCellCount());
        for (var at = 0; at < row.getCellCount(); at++) {
            cells.add(row.getOptionalCell(at).map(cell -> raw(cell, is1904)).orElse(SheetMapping.Raw.NONE));
        }
        return cells;
    }

    private static SheetMapping.Raw raw(Cell cell, boolean is1904) {
        var isFormula = cell.getFormula() != null;
        var isNumber = cell.getValue() instanceof BigDecimal;
        var isError = cell.getType() == CellType.ERROR;
        var text = isError ? "" : Optional.ofNullable(cell.getText()).orElse("");
        return new SheetMapping.Raw(text, isNumber ? (BigDecimal) cell.getValue() : null, is1904, isFormula, isError);
    }

    /// A file made from our template says of which kind and version that was.
    private static void demandSchema(ReadableWorkbook workbook) throws IOException {
        var hidden = workbook.findSheet(TemplateService.SCHEMA_SHEET);
        if (hidden.isEmpty()) {
            return;
        }
        try (var rows = hidden.get().openStream()) {
            var said = rows.findFirst()
                    .map(row -> row.getCellText(0) + " " + row.getCellText(1))
                    .orElse("");
            if (!said.equals(TemplateService.SCHEMA)) {
                throw SheetMapping.wrong(
                        "文件所用模板为 %s，现行模板为 %s，请重新下载。The file follows another template; take the current one."
                                .formatted(CellText.plain(said), TemplateService.SCHEMA));
            }
        }
    }
}
