package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A list of cases as a file (案件导出), filled page by page. A text in it is never a formula.
public final class CaseSheetService {

    /// The most rows of one export.
    public static final int MOST = 50_000;

    private static final List<String> HEADER =
            List.of("案号", "案件名称", "权利类型", "权利编号", "来源", "来源渠道", "来文号或工单号", "状态", "办理途径", "到期日", "收到日期", "管辖区域");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Format format;
    private final @Nullable CSVPrinter text;
    private final @Nullable Workbook workbook;
    private final @Nullable Worksheet sheet;
    private int rows;

    /// As what the list is wanted.
    public enum Format {
        XLSX,
        CSV
    }

    public CaseSheetService(Format format) {
        this.format = format;
        try {
            if (format == Format.CSV) {
                this.text = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), SheetRepository.CSV);
                this.workbook = null;
                this.sheet = null;
                out.writeBytes(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
            } else {
                this.text = null;
                this.workbook = new Workbook(out, "Zhibao", "1.0");
                this.sheet = workbook.newWorksheet("案件");
                sheet.freezePane(0, 1);
            }
            put(HEADER);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Adds a page.
    ///
    /// @param numbers with which its matters came in, of those that have one
    /// @throws Refused where the list is longer than an export may be
    public void add(List<CaseFile> page, Map<UUID, String> numbers) {
        if (rows - 1 + page.size() > MOST) {
            throw new Refused(
                    CaseRefusal.EXPORT_TOO_LARGE,
                    "一次最多导出 %d 条，请缩小筛选范围。At most %d rows at once; narrow the filter.".formatted(MOST, MOST));
        }
        try {
            for (var file : page) {
                put(cells(file, numbers.getOrDefault(file.id(), "")));
            }
            if (sheet != null) {
                sheet.flush();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The file, with how it came about on a sheet of its own.
    public byte[] finish(Map<String, String> circumstances) {
        try {
            if (workbook != null) {
                var about = workbook.newWorksheet("口径");
                var line = 0;
                for (var one : circumstances.entrySet()) {
                    about.value(line, 0, one.getKey());
                    about.value(line++, 1, CellText.inert(one.getValue()));
                }
                workbook.finish();
            }
            if (text != null) {
                text.flush();
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public int rows() {
        return rows - 1;
    }

    public Format format() {
        return format;
    }

    private static List<String> cells(CaseFile file, String number) {
        return List.of(
                file.caseNo(),
                file.title(),
                file.right().zh(),
                file.rightNumber().map(RightNumber::text).orElse(""),
                file.source().zh(),
                file.channel().map(Channel::zh).orElse(""),
                number,
                file.status().zh(),
                file.route().map(Route::zh).orElse(""),
                day(file.clockDueOn()),
                file.receivedOn().toString(),
                file.region().digits());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private void put(List<String> cells) throws IOException {
        var inert = cells.stream().map(CellText::inert).toList();
        if (text != null) {
            text.printRecord(inert);
        }
        if (sheet != null) {
            for (var at = 0; at < inert.size(); at++) {
                sheet.inlineString(rows, at, inert.get(at));
            }
        }
        rows++;
    }
}
