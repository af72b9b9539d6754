package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseOpeningService;
import cn.zhibao.caseintake.allegation.AllegationOpeningService;
import cn.zhibao.caseintake.distribution.DistributionOpeningService;
import cn.zhibao.caseintake.parties.PartyOpeningService;
import cn.zhibao.caseintake.sources.SourceOpeningService;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Registers the rows that passed (登记), some at a time. The number of its case is written on a row in the transaction
/// that registers it, so after a crash the rows without one are what is left.
@ApplicationScoped
class IntakeService {

    private static final int ROWS = 250;

    private final DataSource database;
    private final RowJudge judge;
    private final NameCheckService names;
    private final CaseOpeningService cases;
    private final SourceOpeningService sources;
    private final PartyOpeningService parties;
    private final AllegationOpeningService allegations;
    private final DistributionOpeningService distribution;
    private final Now now;

    IntakeService(
            DataSource database,
            RowJudge judge,
            NameCheckService names,
            CaseOpeningService cases,
            SourceOpeningService sources,
            PartyOpeningService parties,
            AllegationOpeningService allegations,
            DistributionOpeningService distribution,
            Now now) {
        this.database = database;
        this.judge = judge;
        this.names = names;
        this.cases = cases;
        this.sources = sources;
        this.parties = parties;
        this.allegations = allegations;
        this.distribution = distribution;
        this.now = now;
    }

    /// Registers the next rows in a transaction of their own; false when none is left.
    boolean takeSome(WorkbookRepository.Job job) throws SQLException {
        return Transaction.<Boolean, SQLException>in(database, tx -> {
            Scope.set(tx, job.actor());
            lockOffice(tx, job.actor().org());
            var rows = WorkbookRowRepository.next(tx, job.id(), ROWS, RowState.ACCEPTED, RowState.WARNED);
            if (rows.isEmpty()) {
                WorkbookRepository.phase(tx, job.id(), WorkbookPhase.DONE, now.instant());
                return false;
            }
            take(tx, job, rows);
            return true;
        });
    }

    /// One workbook of an office after the other, so that none takes what another is just taking.
    private static void lockOffice(Connection tx, String org) throws SQLException {
        try (var lock = tx.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 126))")) {
            lock.setString(1, org);
            lock.execute();
        }
    }

    private void take(Connection tx, WorkbookRepository.Job job, List<WorkbookRowRepository.Kept> rows)
            throws SQLException {
        var known = WorkbookRowRepository.takenByFingerprint(
                tx,
                job.actor().org(),
                rows.stream().map(WorkbookRowRepository.Kept::fingerprint).toList());
        var outcomes = new ArrayList<WorkbookRowRepository.Outcome>();
        var fresh = new ArrayList<WorkbookRowRepository.Kept>();
        var matters = new ArrayList<RowMatter>();
        var at = now.instant();
        var judgements = judgements(tx, job, rows, at);
        for (var row : rows) {
            var before = known.get(row.fingerprint());
            var judgement = Objects.requireNonNull(judgements.get(row.line()));
            if (before != null) {
                outcomes.add(new WorkbookRowRepository.Outcome(
                        row.line(), RowState.UNCHANGED, null, before.caseId(), before.caseNo()));
            } else if (judgement.matter().isEmpty()) {
                outcomes.add(new WorkbookRowRepository.Outcome(row.line(), RowState.REJECTED, null, null, null));
                WorkbookRowRepository.note(tx, job.id(), faults(row, judgement));
            } else {
                fresh.add(row);
                matters.add(judgement.matter().get());
            }
        }
        outcomes.addAll(registered(
                fresh,
                cases.register(
                        tx,
                        matters.stream().map(RowMatter::command).toList(),
                        files -> beside(tx, job, matters, files, at),
                        new JournalEntry.Cause(job.actor(), job.id(), null, at))));
        WorkbookRowRepository.settle(tx, job.id(), outcomes);
    }

    private Map<Integer, RowJudge.Judgement> judgements(
            Connection tx, WorkbookRepository.Job job, List<WorkbookRowRepository.Kept> rows, Instant at)
            throws SQLException {
        var judgements = new HashMap<Integer, RowJudge.Judgement>();
        var matters = new HashMap<Integer, RowMatter>();
        for (var row : rows) {
            var judgement = judge.judge(row.cells(), job.actor(), at);
            judgements.put(row.line(), judgement);
            judgement.matter().ifPresent(matter -> matters.put(row.line(), matter));
        }
        names.faults(tx, job.id(), matters)
                .forEach((line, fault) ->
                        judgements.put(line, new RowJudge.Judgement(Optional.empty(), List.of(fault))));
        return judgements;
    }

    private List<List<CaseIntakeEvent>> beside(
            Connection tx, WorkbookRepository.Job job, List<RowMatter> matters, List<CaseFile> files, Instant at)
            throws SQLException {
        var brought = new ArrayList<SourceOpeningService.Brought>();
        var casts = new ArrayList<PartyOpeningService.Cast>();
        var alleged = new ArrayList<AllegationOpeningService.Alleged>();
        for (var place = 0; place < files.size(); place++) {
            brought.add(new SourceOpeningService.Brought(
                    files.get(place), matters.get(place).first()));
            casts.add(new PartyOpeningService.Cast(
                    files.get(place), matters.get(place).parties()));
            alleged.add(new AllegationOpeningService.Alleged(
                    files.get(place), matters.get(place).alleged()));
        }
        sources.register(tx, brought, job.actor().subject(), at);
        var named = parties.name(tx, casts, at);
        var stated = allegations.state(tx, alleged, job.actor().name(), Now.dayOf(at), at);
        var assigned = distribution.assign(tx, files);
        return IntStream.range(0, files.size())
                .mapToObj(place -> Stream.of(
                                named.get(place).stream(), stated.get(place).stream(), assigned.get(place).stream())
                        .flatMap(Function.identity())
                        .toList())
                .toList();
    }

    private static List<WorkbookRowRepository.Outcome> registered(
            List<WorkbookRowRepository.Kept> rows, List<CaseFile> files) {
        var outcomes = new ArrayList<WorkbookRowRepository.Outcome>();
        for (var at = 0; at < rows.size(); at++) {
            var file = files.get(at);
            outcomes.add(new WorkbookRowRepository.Outcome(
                    rows.get(at).line(), RowState.TAKEN, rows.get(at).fingerprint(), file.id(), file.caseNo()));
        }
        return outcomes;
    }

    /// What stood at the check and stands no longer, such as a region that is no longer the office's.
    private static List<RowNote> faults(WorkbookRowRepository.Kept row, RowJudge.Judgement judgement) {
        return judgement.faults().stream()
                .map(fault -> new RowNote(row.line(), fault.field(), -1, false, fault.message(), fault.messageEn()))
                .toList();
    }
}
