package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.sources.NumberedSource;
import cn.zhibao.caseintake.sources.SourceOpeningService;
import cn.zhibao.chassis.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// One order of the hotline is mostly one matter: the numbers of a workbook are held against the register and
/// against the rows before. What is found is told and no more, because one order may be about two matters.
@ApplicationScoped
class NumberCheckService {

    private static final String FIRST = """
            select cells ->> 'REGION', cells ->> 'CHANNEL', cells ->> 'SOURCE_NUMBER', min(line)
            from workbook_row where workbook_id = ? and cells ->> 'SOURCE_NUMBER' = any (?)
            group by 1, 2, 3""";

    private final SourceOpeningService sources;

    NumberCheckService(SourceOpeningService sources) {
        this.sources = sources;
    }

    /// A number as a row says it.
    private record Written(String region, String channel, String number) {}

    private static Written written(WorkbookRowRepository.Kept row) {
        return new Written(
                row.cells().getOrDefault(WorkbookColumn.REGION, ""),
                row.cells().getOrDefault(WorkbookColumn.CHANNEL, ""),
                row.cells().getOrDefault(WorkbookColumn.SOURCE_NUMBER, ""));
    }

    /// What is to be told, by the line of the row.
    ///
    /// @param matters of the rows that ask for one
    Map<Integer, FieldFault> warnings(
            Connection tx, UUID workbook, List<WorkbookRowRepository.Kept> rows, Map<Integer, RowMatter> matters)
            throws SQLException {
        var numbered = new HashMap<Integer, NumberedSource>();
        matters.forEach((line, matter) -> numbered(matter).ifPresent(number -> numbered.put(line, number)));
        var warnings = new HashMap<Integer, FieldFault>();
        if (numbered.isEmpty()) {
            return warnings;
        }
        var known = sources.known(tx, numbered.values());
        var first = first(tx, workbook, rows);
        for (var row : rows) {
            var number = numbered.get(row.line());
            if (number == null) {
                continue;
            }
            var caseNo = known.get(number);
            var before = first.getOrDefault(written(row), row.line());
            if (caseNo != null) {
                warnings.put(row.line(), told("此编号已在案件 " + caseNo, "this number is known of case " + caseNo));
            } else if (before < row.line()) {
                warnings.put(
                        row.line(),
                        told("与第%d行是同一编号".formatted(before), "row %d bears the same number".formatted(before)));
            }
        }
        return warnings;
    }

    private static Optional<NumberedSource> numbered(RowMatter matter) {
        var command = matter.command();
        return matter.first()
                .number()
                .flatMap(number ->
                        command.channel().map(channel -> NumberedSource.of(command.region(), channel, number)));
    }

    private static Map<Written, Integer> first(Connection tx, UUID workbook, List<WorkbookRowRepository.Kept> rows)
            throws SQLException {
        try (var query = tx.prepareStatement(FIRST)) {
            query.setObject(1, workbook);
            query.setArray(
                    2,
                    tx.createArrayOf(
                            "text",
                            rows.stream()
                                    .map(row -> written(row).number())
                                    .filter(number -> !number.isEmpty())
                                    .distinct()
                                    .toArray()));
            try (var row = query.executeQuery()) {
                var first = new HashMap<Written, Integer>();
                while (row.next()) {
                    first.put(new Written(text(row, 1), text(row, 2), text(row, 3)), row.getInt(4));
                }
                return first;
            }
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static FieldFault told(String zh, String en) {
        return new FieldFault(WorkbookColumn.SOURCE_NUMBER.field(), zh, en);
    }
}
