package cn.zhibao.mediation;

import cn.zhibao.chassis.clock.Timed;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.mediation.ClockExcluded;
import cn.zhibao.contracts.mediation.ClockExtended;
import cn.zhibao.contracts.mediation.ClockResumed;
import cn.zhibao.contracts.mediation.ClockSuspended;
import cn.zhibao.contracts.mediation.ClockWithdrawn;
import cn.zhibao.contracts.mediation.ConsentGiven;
import cn.zhibao.contracts.mediation.MediationAgreed;
import cn.zhibao.contracts.mediation.MediationEvent;
import cn.zhibao.contracts.mediation.MediationFailed;
import cn.zhibao.contracts.mediation.MediationOpened;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.legalclock.CaseClock;
import cn.zhibao.legalclock.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dispute in mediation (调解): both parties consent, then they agree or it fails. Each method is one thing that can
/// happen to it and returns the fact to be told.
@Entity
@Table(name = "mediation")
public class Mediation extends Timed {

    /// The reason of a dispute that had failed in its old register, whatever that register gave as its own.
    static final String IMPORTED = "IMPORTED";

    private String number = "";

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "case_no")
    private String caseNo = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "right_kind")
    private RightKind right = RightKind.OTHER;

    private String title = "";

    @Column(name = "opened_on")
    private LocalDate openedOn = LocalDate.EPOCH;

    @Column(name = "complaint_accepted_on")
    private @Nullable LocalDate complaintAcceptedOn;

    @Enumerated(EnumType.STRING)
    private MediationStatus status = MediationStatus.CONSENT_PENDING;

    @Column(name = "applicant_consented_on")
    private @Nullable LocalDate applicantConsentedOn;

    @Column(name = "respondent_consented_on")
    private @Nullable LocalDate respondentConsentedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "route_hint")
    private @Nullable RouteHint routeHint;

    protected Mediation() {}

    /// A dispute that waits for the consent of both parties.
    public Mediation(UUID id, String number, Dispute dispute) {
        super(id, dispute.region().digits());
        this.number = number;
        this.caseId = dispute.caseId();
        this.caseNo = dispute.caseNo();
        this.right = dispute.right();
        this.title = dispute.title();
        this.openedOn = dispute.openedOn();
        this.complaintAcceptedOn = dispute.complaintAcceptedOn().orElse(null);
    }

    /// The fact that it is open.
    public MediationOpened opened() {
        return new MediationOpened(id(), caseId, caseNo, region().digits(), right, openedOn);
    }

    /// One party consents (同意调解). With both consents the sessions may begin.
    public ConsentGiven consent(Party party, LocalDate today) {
        demandRunning();
        if (consents().contains(party)) {
            throw new Refused(MediationRefusal.ALREADY_CONSENTED);
        }
        switch (party) {
            case APPLICANT -> applicantConsentedOn = today;
            case RESPONDENT -> respondentConsentedOn = today;
        }
        if (consents().size() == Party.values().length) {
            status = MediationStatus.IN_SESSION;
        }
        return new ConsentGiven(id(), caseId, party.name(), today);
    }

    /// The parties agree (达成协议); nobody can be held to an agreement made without the consent of both to mediate.
    public MediationAgreed agree(LocalDate today) {
        demandRunning();
        if (!status.next().contains(MediationStatus.AGREED)) {
            throw new Refused(MediationRefusal.CONSENT_MISSING);
        }
        return agreed(today);
    }

    /// The mediation ends without agreement (调解终止).
    public MediationFailed fail(FailMediation command, LocalDate today) {
        demandRunning();
        return failed(command.reason().name(), command.routeHint(), today);
    }

    /// Ends the dispute as its old register says. Registers keep no consents, so none are asked for.
    MediationEvent endAsRegistered(OldOutcome outcome, LocalDate closedOn) {
        demandRunning();
        return switch (outcome) {
            case AGREED -> agreed(closedOn);
            case FAILED -> failed(IMPORTED, RouteHint.NONE, closedOn);
        };
    }

    private MediationAgreed agreed(LocalDate day) {
        status = MediationStatus.AGREED;
        endedOn = day;
        return new MediationAgreed(id(), caseId, day);
    }

    private MediationFailed failed(String why, RouteHint hint, LocalDate day) {
        status = MediationStatus.FAILED;
        endedOn = day;
        reason = why;
        routeHint = hint;
        return new MediationFailed(id(), caseId, caseNo, region().digits(), right, title, why, hint.name(), day);
    }

    /// A consumer's complaint is mediated within a statutory term from its acceptance; any other dispute within the
    /// term of the committee's own rules.
    @Override
    public List<CaseClock> clocks() {
        return List.of(
                complaintAcceptedOn().isPresent()
                        ? new CaseClock("C-MEDIATE", complaintAcceptedOn().orElseThrow(), endedOn())
                        : new CaseClock("M-PEOPLE", openedOn, endedOn()));
    }

    /// Time stands still from a day on (中止). Who approved it and the document stay here, as all words of a dispute do.
    public ClockSuspended suspend(Fact.Suspended suspension) {
        var rule = running().rule();
        return new ClockSuspended(
                id(),
                caseId,
                rule,
                enter(rule, suspension),
                suspension.on(),
                suspension.cause().name());
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
                extension.by().unit().name());
    }

    /// Days are never counted (不计入), such as those of an appraisal.
    public ClockExcluded exclude(Fact.Excluded exclusion) {
        var rule = running().rule();
        return new ClockExcluded(
                id(),
                caseId,
                rule,
                enter(rule, exclusion),
                exclusion.from(),
                exclusion.to(),
                exclusion.cause().name());
    }

    /// An entry of the clock's ledger is taken back (撤回), also after the dispute has ended.
    public ClockWithdrawn withdraw(String rule, int entry, LocalDate today) {
        keep(clockBook().withdrawn(rule, entry));
        return new ClockWithdrawn(id(), caseId, rule, entry, today);
    }

    /// The clock that runs now; what is entered goes to its ledger.
    public CaseClock running() {
        return clockNow().orElseThrow(() -> new Refused(MediationRefusal.ALREADY_ENDED));
    }

    private void demandRunning() {
        if (status.isEnd()) {
            throw new Refused(MediationRefusal.ALREADY_ENDED);
        }
    }

    @Override
    public String number() {
        return number;
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseNo() {
        return caseNo;
    }

    public RightKind right() {
        return right;
    }

    public String title() {
        return title;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /// For a consumer's complaint the day on which it was taken up.
    public Optional<LocalDate> complaintAcceptedOn() {
        return Optional.ofNullable(complaintAcceptedOn);
    }

    public MediationStatus status() {
        return status;
    }

    /// The parties that have consented so far, the applicant first.
    public Set<Party> consents() {
        var given = new TreeSet<Party>();
        if (applicantConsentedOn != null) {
            given.add(Party.APPLICANT);
        }
        if (respondentConsentedOn != null) {
            given.add(Party.RESPONDENT);
        }
        return given;
    }

    /// The day of the agreement or the failure.
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /// Why it failed: the name of a [FailureReason], or that its old register said so.
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<RouteHint> routeHint() {
        return Optional.ofNullable(routeHint);
    }
}
