package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// The trial run (校验): every row under the rules of the form, against the other rows of the file and against the
/// register. Nothing is registered by it.
@ApplicationScoped
class CheckService {

    private static final int ROWS = 500;

    private final DataSource database;
    private final RowJudge judge;
    private final NameCheckService names;
    private final NumberCheckService numbers;
    private final Now now;

    CheckService(DataSource database, RowJudge judge, NameCheckService names, NumberCheckService numbers, Now now) {
        this.database = database;
        this.judge = judge;
        this.names = names;
        this.numbers = numbers;
        this.now = now;
    }

    /// Checks the next rows in a transaction of their own; false when all are checked.
    boolean checkSome(WorkbookRepository.Job job) throws SQLException {
        return Transaction.<Boolean, SQLException>in(database, tx -> {
            Scope.set(tx, job.actor());
            var rows = WorkbookRowRepository.next(tx, job.id(), ROWS, RowState.NEW);
            if (rows.isEmpty()) {
                WorkbookRepository.phase(tx, job.id(), WorkbookPhase.CHECKED, now.instant());
                return false;
            }
            var trial = new Trial(tx, job, rows);
            WorkbookRowRepository.settle(tx, job.id(), trial.outcomes());
            WorkbookRowRepository.note(tx, job.id(), trial.notes);
            return true;
        });
    }

    /// By what a row is known again: all that it says, in one form. A day left open stays open, so that tomorrow's
    /// upload of the same row is the same.
    static String fingerprint(Map<WorkbookColumn, String> cells, RegisterCase matter) {
        var said = new EnumMap<WorkbookColumn, String>(cells);
        said.put(WorkbookColumn.REGION, matter.region().digits());
        said.put(WorkbookColumn.TITLE, matter.title());
        said.put(
                WorkbookColumn.RIGHT_NUMBER,
                matter.rightNumber().map(RightNumber::text).orElse(""));
        return HexFormat.of()
                .formatHex(Wire.sha256(said.entrySet().stream()
                        .filter(cell -> !cell.getValue().isEmpty())
                        .map(cell -> cell.getKey().field() + "\u001f" + cell.getValue())
                        .collect(Collectors.joining("\u001e"))));
    }

    /// The rows of one transaction under trial.
    private final class Trial {

        private final Connection tx;
        private final WorkbookRepository.Job job;
        private final List<WorkbookRowRepository.Kept> rows;
        private final Map<Integer, RowMatter> matters = new HashMap<>();
        private final Map<Integer, String> fingerprints = new HashMap<>();
        private final Map<WorkbookColumn, Integer> places;
        private final List<RowNote> notes = new ArrayList<>();

        Trial(Connection tx, WorkbookRepository.Job job, List<WorkbookRowRepository.Kept> rows) throws SQLException {
            this.tx = tx;
            this.job = job;
            this.rows = rows;
            this.places = WorkbookProgressService.mapping(tx, job.id());
        }

        List<WorkbookRowRepository.Outcome> outcomes() throws SQLException {
            var org = job.actor().org();
            rows.forEach(this::judge);
            names.faults(tx, job.id(), matters)
                    .forEach((line, fault) -> note(line, fault.field(), false, fault.message(), fault.messageEn()));
            numbers.warnings(tx, job.id(), rows, matters)
                    .forEach((line, told) -> note(line, told.field(), true, told.message(), told.messageEn()));
            var stamped = WorkbookRowRepository.takenByNumber(
                    tx,
                    org,
                    rows.stream().map(WorkbookRowRepository.Kept::stamp).toList());
            var taken = WorkbookRowRepository.takenByFingerprint(tx, org, fingerprints.values());
            var first = new HashMap<>(WorkbookRowRepository.firstLines(tx, job.id(), fingerprints.values()));
            var twins = twins();
            var odd = WorkbookRowRepository.oddLines(
                    tx, job.id(), rows.getFirst().line(), rows.getLast().line());
            var outcomes = new ArrayList<WorkbookRowRepository.Outcome>();
            for (var row : rows) {
                var before = before(row, stamped, taken);
                if (before.isPresent()) {
                    outcomes.add(unchanged(row, before.get()));
                } else {
                    compare(row, first, twins);
                    outcomes.add(new WorkbookRowRepository.Outcome(
                            row.line(), state(row, odd), fingerprints.get(row.line()), null, null));
                }
            }
            return outcomes;
        }

        private void judge(WorkbookRowRepository.Kept row) {
            var judgement = judge.judge(row.cells(), job.actor(), now.instant());
            judgement.faults().forEach(fault -> note(row, fault.field(), false, fault.message(), fault.messageEn()));
            judgement.matter().ifPresent(matter -> {
                matters.put(row.line(), matter);
                fingerprints.put(row.line(), fingerprint(row.cells(), matter.command()));
            });
        }

        private Optional<WorkbookRowRepository.Taken> before(
                WorkbookRowRepository.Kept row,
                Map<String, WorkbookRowRepository.Taken> stamped,
                Map<String, WorkbookRowRepository.Taken> taken) {
            return Optional.ofNullable(stamped.get(row.stamp()))
                    .or(() -> Optional.ofNullable(fingerprints.get(row.line())).map(taken::get));
        }

        /// A row that stands in the register is left as it stands there, whatever was changed in it since.
        private WorkbookRowRepository.Outcome unchanged(
                WorkbookRowRepository.Kept row, WorkbookRowRepository.Taken before) {
            notes.removeIf(note -> note.line() == row.line());
            if (!before.fingerprint().equals(fingerprints.get(row.line()))) {
                note(
                        row,
                        "",
                        true,
                        "已登记为 %s，此后的改动没有写入".formatted(before.caseNo()),
                        "stands in the register as %s; later changes were not taken in".formatted(before.caseNo()));
            }
            return new WorkbookRowRepository.Outcome(
                    row.line(), RowState.UNCHANGED, null, before.caseId(), before.caseNo());
        }

        private void compare(WorkbookRowRepository.Kept row, Map<String, Integer> first, Map<Integer, String> twins) {
            if (!row.stamp().isEmpty()) {
                note(
                        row,
                        "",
                        false,
                        "处理结果中的案号 %s 不是本单位导入的".formatted(row.stamp()),
                        "the case number %s in the result was not taken in by this office".formatted(row.stamp()));
            }
            var fingerprint = fingerprints.get(row.line());
            if (fingerprint == null) {
                return;
            }
            var line = first.putIfAbsent(fingerprint, row.line());
            if (line != null) {
                note(row, "", false, "与第%d行重复".formatted(line), "says the same as row %d".formatted(line));
            }
            if (twins.containsKey(row.line())) {
                note(
                        row,
                        "",
                        true,
                        "登记簿中已有内容相同的案件 %s，请核对是否重复".formatted(twins.get(row.line())),
                        "the register holds the same matter as %s".formatted(twins.get(row.line())));
            }
        }

        private Map<Integer, String> twins() throws SQLException {
            var lines = List.copyOf(matters.keySet());
            var found = WorkbookRowRepository.twins(
                    tx,
                    lines.stream()
                            .map(line ->
                                    Objects.requireNonNull(matters.get(line)).command())
                            .toList());
            return found.entrySet().stream()
                    .collect(Collectors.toMap(twin -> lines.get(twin.getKey()), Map.Entry::getValue));
        }

        private RowState state(WorkbookRowRepository.Kept row, Map<Integer, Boolean> odd) {
            var own = notes.stream().filter(note -> note.line() == row.line()).toList();
            var isFaulty =
                    Boolean.FALSE.equals(odd.get(row.line())) || own.stream().anyMatch(note -> !note.warning());
            if (isFaulty) {
                fingerprints.remove(row.line());
                return RowState.REJECTED;
            }
            return odd.containsKey(row.line()) || !own.isEmpty() ? RowState.WARNED : RowState.ACCEPTED;
        }

        private void note(
                WorkbookRowRepository.Kept row, String field, boolean warning, String message, String messageEn) {
            note(row.line(), field, warning, message, messageEn);
        }

        private void note(int line, String field, boolean warning, String message, String messageEn) {
            var place = WorkbookColumn.titled(field).map(places::get).orElse(-1);
            notes.add(new RowNote(line, field, place, warning, message, messageEn));
        }
    }
}
