package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.problem.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which column of somebody's file is which of ours, found by the words of its header, and the file's rows read by it.
/// Columns that nobody knows are theirs and stay as they are.
///
/// @param places the columns as the file counts them from 0
/// @param result where our verdict stood when the file was given back before, below 0 where it was not
record SheetMapping(Map<WorkbookColumn, Integer> places, int result) {

    /// The column in which a file that is given back tells what became of each row.
    static final String RESULT = "处理结果";

    /// The column in which it tells what is wrong.
    static final String FAULTS = "错误说明";

    /// With which the title of the template's sample row begins; nobody means it as a matter.
    static final String SAMPLE = "【示例】";

    private static final Pattern STAMP = Pattern.compile("[0-9]{2,6}-[A-Z]+-[0-9]{4}-[0-9]{4,}");
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_SERIAL = 2_958_465;

    /// A cell as the file has it.
    ///
    /// @param number its value where it is a number
    record Raw(String text, @Nullable BigDecimal number, boolean is1904, boolean isFormula, boolean isError) {

        static final Raw NONE = text("");

        static Raw text(String text) {
            return new Raw(text, null, false, false, false);
        }
    }

    /// Reads the header.
    ///
    /// @throws Refused naming the required columns that are missing, or one that is there twice
    static SheetMapping of(List<String> header) {
        var places = new EnumMap<WorkbookColumn, Integer>(WorkbookColumn.class);
        var result = -1;
        for (var place = 0; place < header.size(); place++) {
            var column = WorkbookColumn.titled(header.get(place));
            if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
                throw wrong("表头中“%s”出现两次。The header has %s twice."
                        .formatted(column.get().zh(), column.get().field()));
            }
            if (header.get(place).strip().equals(RESULT)) {
                result = place;
            }
        }
        demandAll(places);
        return new SheetMapping(Map.copyOf(places), result);
    }

    private static void demandAll(Map<WorkbookColumn, Integer> places) {
        var missing = Arrays.stream(WorkbookColumn.values())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw wrong("第 1 行缺少表头：%s。Line 1 lacks the columns %s."
                    .formatted(
                            missing.stream().map(WorkbookColumn::zh).collect(Collectors.joining("、")),
                            missing.stream().map(WorkbookColumn::field).collect(Collectors.joining(", "))));
        }
    }

    static Refused wrong(String detail) {
        return new Refused(CaseRefusal.WORKBOOK_SCHEMA_WRONG, detail);
    }

    /// One row; empty where it is blank or the sample of the template.
    Optional<SheetLine> row(int line, List<Raw> raw) {
        var cells = new EnumMap<WorkbookColumn, String>(WorkbookColumn.class);
        var notes = new ArrayList<RowNote>();
        places.forEach((column, place) -> {
            var cell = place < raw.size() ? raw.get(place) : Raw.NONE;
            cells.put(column, column.canonical(CellText.typed(text(column, cell))));
            note(cell)
                    .ifPresent(said -> notes.add(new RowNote(
                            line, column.field(), place, !cell.isError(), said.getFirst(), said.getLast())));
        });
        var isSample = cells.getOrDefault(WorkbookColumn.TITLE, "").startsWith(SAMPLE);
        return isSample || cells.values().stream().allMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(new SheetLine(line, Map.copyOf(cells), stamp(raw), List.copyOf(notes)));
    }

    private static String text(WorkbookColumn column, Raw cell) {
        var number = cell.number();
        if (number == null) {
            return cell.text();
        }
        return column.isDay() ? day(number, cell.is1904()) : plain(number);
    }

    /// A number in a column of days: so many days since the workbook's first, or the digits of a day.
    private static String day(BigDecimal number, boolean is1904) {
        if (number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0 || number.signum() <= 0) {
            return plain(number);
        }
        try {
            return (is1904 ? FIRST_1904 : FIRST_1900)
                    .plusDays(number.longValue())
                    .toString();
        } catch (DateTimeException none) {
            return plain(number);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Optional<List<String>> note(Raw cell) {
        if (cell.isError()) {
            return Optional.of(List.of("单元格是错误值", "holds an error value"));
        }
        return cell.isFormula()
                ? Optional.of(List.of("是公式，按计算结果读取", "is a formula, read as its value"))
                : Optional.empty();
    }

    private String stamp(List<Raw> raw) {
        if (result < 0 || result >= raw.size()) {
            return "";
        }
        var found = STAMP.matcher(raw.get(result).text());
        return found.find() ? found.group() : "";
    }
}
