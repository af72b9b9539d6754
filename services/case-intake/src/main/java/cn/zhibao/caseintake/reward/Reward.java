package cn.zhibao.caseintake.reward;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.RewardCollected;
import cn.zhibao.contracts.caseintake.RewardDeclined;
import cn.zhibao.contracts.caseintake.RewardGranted;
import cn.zhibao.contracts.caseintake.RewardProposed;
import cn.zhibao.contracts.reference.SourceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reward for one report (举报奖励). It says what and why, never to whom: the reporter is whoever holds the receipt, and
/// stands in no column here. Each method is one thing that can happen to it and returns the fact to be told.
@Entity
@Table(name = "reward")
public class Reward extends Journaled {

    private static final int CENTS = 2;

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private RewardState status = RewardState.PROPOSED;

    private BigDecimal amount = BigDecimal.ZERO;

    @Column(name = "decision_no")
    private String decisionNo = "";

    @Column(name = "decision_on")
    private LocalDate decisionOn = LocalDate.EPOCH;

    private String reason = "";

    @Column(name = "proposed_by")
    private String proposedBy = "";

    @Column(name = "proposed_on")
    private LocalDate proposedOn = LocalDate.EPOCH;

    private @Nullable String opinion;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "collect_by")
    private @Nullable LocalDate collectBy;

    @Enumerated(EnumType.STRING)
    private @Nullable CollectionWay way;

    @Column(name = "collected_on")
    private @Nullable LocalDate collectedOn;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    protected Reward() {}

    /// @throws Refused for what is no report, or not over yet, and where the decision lies before the report came in
    Reward(UUID id, CaseFile caseFile, ProposeReward proposal, String who, LocalDate today) {
        super(id, caseFile.region().digits());
        if (caseFile.source() != SourceKind.REPORT) {
            throw new Refused(RewardRefusal.NOT_A_REPORT);
        }
        if (caseFile.overOn().isEmpty()) {
            throw new Refused(RewardRefusal.REWARD_BEFORE_END);
        }
        demandNotBefore(caseFile.receivedOn(), "decisionOn", proposal.decisionOn());
        this.caseId = caseFile.id();
        this.amount = proposal.amount().setScale(CENTS);
        this.decisionNo = proposal.decisionNo();
        this.decisionOn = proposal.decisionOn();
        this.reason = proposal.reason();
        this.proposedBy = who;
        this.proposedOn = today;
    }

    /// @param isHidden whether the reporter is shielded: then no fact names the matter
    RewardProposed proposed(boolean isHidden) {
        return new RewardProposed(id(), named(isHidden), inFen(), proposedOn);
    }

    /// @param within how long it can be collected from that day on
    /// @throws Refused where the same person proposed it, and where it was decided on already
    RewardGranted grant(Decider decider, Period within, boolean isHidden) {
        decide(decider, RewardState.GRANTED);
        var last = decider.on().plus(within);
        collectBy = last;
        return new RewardGranted(id(), named(isHidden), inFen(), decider.on(), last);
    }

    /// @throws Refused where the same person proposed it, and where it was decided on already
    RewardDeclined decline(Decider decider, boolean isHidden) {
        decide(decider, RewardState.DECLINED);
        return new RewardDeclined(id(), named(isHidden), inFen(), decider.on());
    }

    /// Whoever decides, and why.
    record Decider(String who, String opinion, LocalDate on) {}

    private void decide(Decider decider, RewardState to) {
        if (proposedBy.equals(decider.who())) {
            throw new Refused(CaseRefusal.SECOND_PERSON_NEEDED);
        }
        if (status != RewardState.PROPOSED) {
            throw new Refused(RewardRefusal.REWARD_DECIDED);
        }
        status = to;
        decidedBy = decider.who();
        opinion = decider.opinion();
        decidedOn = decider.on();
    }

    /// Writes down that it was fetched. What counts is the day on which that was, not when somebody got to the desk.
    ///
    /// @throws Refused where it was not granted, was fetched before, or the day lies outside the time for it
    RewardCollected collect(CollectionWay how, LocalDate on, String who, boolean isHidden) {
        if (status == RewardState.COLLECTED) {
            throw new Refused(RewardRefusal.REWARD_COLLECTED);
        }
        if (status != RewardState.GRANTED || decidedOn == null || collectBy == null) {
            throw new Refused(RewardRefusal.REWARD_NOT_GRANTED);
        }
        demandNotBefore(decidedOn, "collectedOn", on);
        if (on.isAfter(collectBy)) {
            throw new Refused(RewardRefusal.REWARD_LAPSED);
        }
        status = RewardState.COLLECTED;
        way = how;
        collectedOn = on;
        recordedBy = who;
        return new RewardCollected(id(), named(isHidden), inFen(), how.name(), on);
    }

    /// How far it is on a day: granted and not fetched by its last day, it has lapsed.
    public RewardState state(LocalDate today) {
        return state(status, collectBy, today);
    }

    static RewardState state(RewardState written, @Nullable LocalDate collectBy, LocalDate today) {
        return written == RewardState.GRANTED && collectBy != null && today.isAfter(collectBy)
                ? RewardState.LAPSED
                : written;
    }

    private @Nullable UUID named(boolean isHidden) {
        return isHidden ? null : caseId;
    }

    private long inFen() {
        return amount.movePointRight(CENTS).longValueExact();
    }

    private static void demandNotBefore(LocalDate earliest, String field, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(field, "不能早于" + earliest, "must not lie before " + earliest)));
        }
    }

    public UUID caseId() {
        return caseId;
    }

    /// In yuan, to the cent.
    public BigDecimal amount() {
        return amount;
    }

    public String decisionNo() {
        return decisionNo;
    }

    public LocalDate decisionOn() {
        return decisionOn;
    }

    public String reason() {
        return reason;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    /// Why it was granted or declined.
    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /// The last day on which it can be fetched.
    public Optional<LocalDate> collectBy() {
        return Optional.ofNullable(collectBy);
    }

    public Optional<CollectionWay> way() {
        return Optional.ofNullable(way);
    }

    public Optional<LocalDate> collectedOn() {
        return Optional.ofNullable(collectedOn);
    }

    /// Who wrote down that it was fetched.
    public Optional<String> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }
}
