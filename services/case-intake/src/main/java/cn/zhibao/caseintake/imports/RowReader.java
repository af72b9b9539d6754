package cn.zhibao.caseintake.imports;

import static cn.zhibao.caseintake.imports.ImportColumn.CASE_NO;
import static cn.zhibao.caseintake.imports.ImportColumn.CLOSED_ON;
import static cn.zhibao.caseintake.imports.ImportColumn.DUE_ON;
import static cn.zhibao.caseintake.imports.ImportColumn.OPENED_ON;
import static cn.zhibao.caseintake.imports.ImportColumn.OUTCOME;
import static cn.zhibao.caseintake.imports.ImportColumn.PROCEDURE;
import static cn.zhibao.caseintake.imports.ImportColumn.REGION;
import static cn.zhibao.caseintake.imports.ImportColumn.RIGHT;
import static cn.zhibao.caseintake.imports.ImportColumn.TITLE;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one record into a row, or says of every cell what is wrong with it.
final class RowReader {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 500;
    /// No office of today has a register older than this; an earlier year is a slip of the pen.
    private static final int EARLIEST_YEAR = 1900;

    private final Jurisdiction jurisdiction;
    private final LocalDate today;

    RowReader(Jurisdiction jurisdiction, LocalDate today) {
        this.jurisdiction = jurisdiction;
        this.today = today;
    }

    /// Adds to `faults` what is wrong; gives the row only when nothing is.
    Optional<ImportedCase> read(long line, List<String> record, List<RowFault> faults) {
        if (record.size() != ImportColumn.HEADER.size()) {
            faults.add(new RowFault(
                    line,
                    "",
                    "应有 %d 列，实有 %d 列".formatted(ImportColumn.HEADER.size(), record.size()),
                    "takes %d columns, has %d".formatted(ImportColumn.HEADER.size(), record.size())));
            return Optional.empty();
        }
        var cells = new Cells(line, record);
        var row = cells.row();
        faults.addAll(cells.found);
        return cells.found.isEmpty() ? row : Optional.empty();
    }

    /// The cells of one record and what was found wrong in them.
    private final class Cells {

        private final long line;
        private final List<String> record;
        private final List<RowFault> found = new ArrayList<>();

        Cells(long line, List<String> record) {
            this.line = line;
            this.record = record;
        }

        Optional<ImportedCase> row() {
            var caseNo = text(CASE_NO, LONGEST_NUMBER);
            var procedure = code(PROCEDURE, Procedure.class);
            var region = region();
            var right = code(RIGHT, RightKind.class);
            var title = text(TITLE, LONGEST_TEXT);
            var openedOn = required(OPENED_ON, date(OPENED_ON));
            var dueOn = date(DUE_ON);
            var closedOn = date(CLOSED_ON);
            var outcome = optional(OUTCOME, LONGEST_TEXT);
            if (openedOn != null) {
                notBefore(DUE_ON, dueOn, openedOn);
                notBefore(CLOSED_ON, closedOn, openedOn);
                notAfterToday(OPENED_ON, openedOn);
            }
            notAfterToday(CLOSED_ON, closedOn);
            if (outcome != null && raw(CLOSED_ON).isEmpty()) {
                fault(OUTCOME, "未结案件不应有结果", "an open case has no outcome");
            }
            if (caseNo == null
                    || procedure == null
                    || region == null
                    || right == null
                    || title == null
                    || openedOn == null) {
                return Optional.empty();
            }
            return Optional.of(new ImportedCase(
                    line, caseNo, procedure, region, right, title, openedOn, dueOn, closedOn, outcome));
        }

        private String raw(ImportColumn column) {
            return record.get(column.ordinal()).strip();
        }

        private @Nullable String text(ImportColumn column, int longest) {
            var value = optional(column, longest);
            if (value == null && raw(column).isEmpty()) {
                fault(column, "必须填写", "is required");
            }
            return value;
        }

        private @Nullable String optional(ImportColumn column, int longest) {
            var value = raw(column);
            if (value.isEmpty()) {
                return null;
            }
            if (value.codePointCount(0, value.length()) > longest) {
                fault(column, "不能超过 %d 个字".formatted(longest), "must not exceed %d characters".formatted(longest));
                return null;
            }
            if (value.chars().anyMatch(Character::isISOControl) || hasLoneSurrogate(value)) {
                fault(column, "含有控制字符或残缺字符", "holds control or broken characters");
                return null;
            }
            return value;
        }

        private <E extends Enum<E>> @Nullable E code(ImportColumn column, Class<E> codes) {
            var value = raw(column);
            var allowed = codes.getEnumConstants();
            var match = Arrays.stream(allowed)
                    .filter(code -> code.name().equals(value))
                    .findFirst();
            if (match.isEmpty()) {
                var names =
                        String.join(", ", Arrays.stream(allowed).map(Enum::name).toList());
                fault(column, "只能是 " + names, "must be one of " + names);
            }
            return match.orElse(null);
        }

        private @Nullable RegionCode region() {
            var value = raw(REGION);
            if (!RegionCode.isValid(value)) {
                fault(REGION, "不是行政区划代码", "is no region code");
                return null;
            }
            var region = RegionCode.of(value);
            if (!jurisdiction.covers(region)) {
                fault(REGION, "不在您的辖区", "lies outside your jurisdiction");
                return null;
            }
            return region;
        }

        private @Nullable LocalDate date(ImportColumn column) {
            var value = raw(column);
            if (value.isEmpty()) {
                return null;
            }
            var date = day(value);
            if (date == null) {
                fault(column, "不是存在的日期，应如 2026-11-22", "is no date that exists; write it as 2026-11-22");
            } else if (date.getYear() < EARLIEST_YEAR) {
                fault(column, "早于 %d 年".formatted(EARLIEST_YEAR), "lies before the year %d".formatted(EARLIEST_YEAR));
                return null;
            }
            return date;
        }

        private @Nullable LocalDate required(ImportColumn column, @Nullable LocalDate value) {
            if (value == null && raw(column).isEmpty()) {
                fault(column, "必须填写", "is required");
            }
            return value;
        }

        private void notBefore(ImportColumn column, @Nullable LocalDate value, LocalDate openedOn) {
            if (value != null && value.isBefore(openedOn)) {
                fault(column, "不能早于 openedOn " + openedOn, "must not lie before openedOn " + openedOn);
            }
        }

        private void notAfterToday(ImportColumn column, @Nullable LocalDate value) {
            if (value != null && value.isAfter(today)) {
                fault(column, "不能晚于今天", "must not lie in the future");
            }
        }

        private void fault(ImportColumn column, String message, String messageEn) {
            found.add(new RowFault(line, column.title(), message, messageEn));
        }
    }

    /// A day in the four-digit form and no other of ISO 8601.
    private static @Nullable LocalDate day(String value) {
        if (value.length() != "2026-11-22".length()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
