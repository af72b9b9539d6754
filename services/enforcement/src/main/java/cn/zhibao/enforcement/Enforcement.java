package cn.zhibao.enforcement;

import cn.zhibao.chassis.clock.Timed;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.enforcement.ClockExcluded;
import cn.zhibao.contracts.enforcement.ClockExtended;
import cn.zhibao.contracts.enforcement.ClockResumed;
import cn.zhibao.contracts.enforcement.ClockSuspended;
import cn.zhibao.contracts.enforcement.ClockWithdrawn;
import cn.zhibao.contracts.enforcement.DecisionMade;
import cn.zhibao.contracts.enforcement.EnforcementClosed;
import cn.zhibao.contracts.enforcement.EnforcementFiled;
import cn.zhibao.contracts.enforcement.EnforcementOpened;
import cn.zhibao.contracts.enforcement.FilingDeclined;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.legalclock.CaseClock;
import cn.zhibao.legalclock.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A penalty case or an infringement adjudication (办案): a clue is verified, filed or not, decided and closed. Each
/// method is one thing that can happen to it and returns the fact to be told.
@Entity
@Table(name = "enforcement")
public class Enforcement extends Timed {

    private String number = "";

    private boolean imported;

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "case_no")
    private String caseNo = "";

    @Enumerated(EnumType.STRING)
    private Procedure procedure = Procedure.PENALTY;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_kind")
    private RightKind right = RightKind.OTHER;

    private String title = "";

    @Enumerated(EnumType.STRING)
    private EnforcementStatus status = EnforcementStatus.VERIFYING;

    @Column(name = "opened_on")
    private LocalDate openedOn = LocalDate.EPOCH;

    @Column(name = "clue_on")
    private LocalDate clueOn = LocalDate.EPOCH;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "declined_on")
    private @Nullable LocalDate declinedOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private @Nullable String reason;

    protected Enforcement() {}

    /// A clue to be verified, under the number it was given here.
    public Enforcement(UUID id, String number, Matter matter) {
        this(id, number, matter, false);
    }

    private Enforcement(UUID id, String number, Matter matter, boolean imported) {
        super(id, matter.region().digits());
        this.number = number;
        this.imported = imported;
        this.caseId = matter.caseId();
        this.caseNo = matter.caseNo();
        this.procedure = matter.procedure();
        this.right = matter.right();
        this.title = matter.title();
        this.openedOn = matter.openedOn();
        this.clueOn = matter.clueOn();
    }

    /// A case of an old register; it keeps the number it bore there.
    static Enforcement ofOldRegister(UUID id, Matter matter) {
        return new Enforcement(id, matter.caseNo(), matter, true);
    }

    /// The fact that the clue is being verified (立案核查).
    public EnforcementOpened opened() {
        return new EnforcementOpened(id(), caseId, caseNo, region().digits(), procedure, right, openedOn);
    }

    /// The clue becomes a case (立案). The day may lie before the clue came to this room: paper is often faster.
    public EnforcementFiled file(LocalDate day) {
        move(EnforcementStatus.FILED);
        filedOn = day;
        return new EnforcementFiled(id(), caseId, caseNo, region().digits(), procedure, right, day);
    }

    /// The clue does not become a case (不予立案).
    public FilingDeclined decline(DeclinationGround ground, LocalDate today) {
        move(EnforcementStatus.NOT_FILED);
        declinedOn = today;
        reason = ground.name();
        return new FilingDeclined(id(), caseId, ground.name(), today);
    }

    /// The case is decided (作出处理决定).
    public DecisionMade decide(Decision made, LocalDate today) {
        demandMay(EnforcementStatus.DECIDED);
        if (made.procedure() != procedure) {
            throw new Refused(EnforcementRefusal.DECISION_OF_OTHER_PROCEDURE);
        }
        status = EnforcementStatus.DECIDED;
        decision = made;
        decidedOn = today;
        return new DecisionMade(id(), caseId, made.name(), today);
    }

    /// The case is closed (结案).
    public EnforcementClosed close(ClosingReason why, LocalDate today) {
        if (status == EnforcementStatus.FILED && why.needsDecision()) {
            throw new Refused(EnforcementRefusal.NOT_DECIDED_YET);
        }
        return closed(why.name(), today);
    }

    /// Closes a case as its old register says, in that register's words. Registers keep no decisions, so none is asked
    /// for.
    EnforcementClosed closeAsRegistered(String outcome, LocalDate day) {
        return closed(outcome, day);
    }

    private EnforcementClosed closed(String why, LocalDate day) {
        move(EnforcementStatus.CLOSED);
        closedOn = day;
        reason = why;
        return new EnforcementClosed(id(), caseId, why, day);
    }

    /// Its clocks: one until it is filed or not, one until it is decided. A case of an old register was filed there.
    @Override
    public List<CaseClock> clocks() {
        var clocks = new ArrayList<CaseClock>();
        if (!imported) {
            ClockKind.untilFiled(procedure, right)
                    .ifPresent(rule -> clocks.add(
                            new CaseClock(rule, clueStart(), filedOn().or(this::declinedOn))));
        }
        filedOn()
                .ifPresent(filed -> ClockKind.untilDecided(procedure, right)
                        .ifPresent(rule -> clocks.add(
                                new CaseClock(rule, filed, decidedOn().or(this::closedOn)))));
        return clocks;
    }

    /// Filed before the clue was written down, it was known by then.
    private LocalDate clueStart() {
        return filedOn().filter(filed -> filed.isBefore(clueOn)).orElse(clueOn);
    }

    /// Time stands still from a day on (中止).
    public ClockSuspended suspend(Fact.Suspended suspension) {
        var rule = running().rule();
        var entry = enter(rule, suspension);
        return new ClockSuspended(
                id(),
                caseId,
                rule,
                entry,
                suspension.on(),
                suspension.cause().name(),
                suspension.approver(),
                suspension.document());
    }

    /// Time runs again from a day on (恢复).
    public ClockResumed resume(Fact.Resumed resumption) {
        var rule = running().rule();
        return new ClockResumed(id(), caseId, rule, enter(rule, resumption), resumption.on());
    }

    /// More time is granted (延长).
    public ClockExtended extend(Fact.Extended extension) {
        var rule = running().rule();
        return new ClockExtended(
                id(),
                caseId,
                rule,
                enter(rule, extension),
                extension.on(),
                extension.by().amount(),
                extension.by().unit().name(),
                extension.approver(),
                extension.document());
    }

    /// Days are never counted (不计入).
    public ClockExcluded exclude(Fact.Excluded exclusion) {
        var rule = running().rule();
        return new ClockExcluded(
                id(),
                caseId,
                rule,
                enter(rule, exclusion),
                exclusion.from(),
                exclusion.to(),
                exclusion.cause().name(),
                exclusion.document());
    }

    /// An entry of a clock's ledger is taken back (撤回), also after the clock has stopped.
    public ClockWithdrawn withdraw(String rule, int entry, LocalDate today) {
        keep(clockBook().withdrawn(rule, entry));
        return new ClockWithdrawn(id(), caseId, rule, entry, today);
    }

    /// The clock that runs now; what is entered goes to its ledger.
    public CaseClock running() {
        return clockNow().orElseThrow(() -> new Refused(EnforcementRefusal.NO_CLOCK_RUNS));
    }

    private void move(EnforcementStatus to) {
        demandMay(to);
        status = to;
    }

    private void demandMay(EnforcementStatus become) {
        if (!status.next().contains(become)) {
            throw new Refused(whyNot(become));
        }
    }

    private EnforcementRefusal whyNot(EnforcementStatus to) {
        var filing = to == EnforcementStatus.FILED || to == EnforcementStatus.NOT_FILED;
        return switch (status) {
            case VERIFYING -> EnforcementRefusal.NOT_FILED_YET;
            case FILED -> EnforcementRefusal.NOT_VERIFYING;
            case NOT_FILED -> EnforcementRefusal.FILING_DECLINED;
            case DECIDED -> filing ? EnforcementRefusal.NOT_VERIFYING : EnforcementRefusal.ALREADY_DECIDED;
            case CLOSED -> EnforcementRefusal.ALREADY_CLOSED;
        };
    }

    @Override
    public String number() {
        return number;
    }

    /// Whether it came from an old register.
    public boolean isImported() {
        return imported;
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseNo() {
        return caseNo;
    }

    public Procedure procedure() {
        return procedure;
    }

    public RightKind right() {
        return right;
    }

    public String title() {
        return title;
    }

    public EnforcementStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /// The day from which verification counts: the clue was found or the material received.
    public LocalDate clueOn() {
        return clueOn;
    }

    public Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    public Optional<LocalDate> declinedOn() {
        return Optional.ofNullable(declinedOn);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /// Why it ended: the ground of a declined filing, the reason of a closing, or the words of an old register.
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
