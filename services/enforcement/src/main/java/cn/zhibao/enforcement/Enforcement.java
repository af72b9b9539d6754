package cn.zhibao.enforcement;

import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.enforcement.DecisionMade;
import cn.zhibao.contracts.enforcement.EnforcementClosed;
import cn.zhibao.contracts.enforcement.EnforcementFiled;
import cn.zhibao.contracts.enforcement.EnforcementOpened;
import cn.zhibao.contracts.enforcement.FilingDeclined;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A penalty case or an infringement adjudication (办案): a clue is verified, filed or not, decided and closed. Each
/// method is one thing that can happen to it and returns the fact to be told.
@Entity
@Table(name = "enforcement")
public class Enforcement extends Journaled {

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
