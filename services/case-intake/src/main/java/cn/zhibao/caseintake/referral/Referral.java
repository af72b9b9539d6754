package cn.zhibao.caseintake.referral;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.caseintake.GoodsHandedOver;
import cn.zhibao.contracts.caseintake.ReconsiderationAsked;
import cn.zhibao.contracts.caseintake.ReferralReceived;
import cn.zhibao.contracts.caseintake.ReferralSent;
import cn.zhibao.contracts.caseintake.TransferApproved;
import cn.zhibao.contracts.caseintake.TransferForwarded;
import cn.zhibao.contracts.caseintake.TransferRefused;
import cn.zhibao.contracts.caseintake.TransferReported;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message about a matter to another office (移送、线索通报). It is the sender's; what the other side makes of it is a
/// [ReferralAnswer] of its own. A suspected crime is reported first and goes to the police once it is approved.
@Entity
@Table(name = "referral")
public class Referral extends Journaled {

    @Column(name = "case_id", updatable = false)
    private UUID caseId = new UUID(0, 0);

    @Column(name = "case_no", updatable = false)
    private String caseNo = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "right_kind", updatable = false)
    private RightKind right = RightKind.OTHER;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReferralKind kind = ReferralKind.CLUE_NOTICE;

    private Addressee addressee = Addressee.NOBODY;

    @Column(name = "to_region", updatable = false)
    private @Nullable String toRegion;

    @Column(updatable = false)
    private String subject = "";

    @Column(updatable = false)
    private String reason = "";

    @Column(updatable = false)
    private String basis = "";

    @Column(name = "due_on", updatable = false)
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status = ReferralStatus.REPORTED;

    @Column(name = "entered_by", updatable = false)
    private String enteredBy = "";

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt = Instant.EPOCH;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Column(name = "sent_by")
    private @Nullable String sentBy;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "reconsidered_on")
    private @Nullable LocalDate reconsideredOn;

    @Column(name = "received_time")
    private @Nullable LocalTime receivedTime;

    private @Nullable Forwarding forwarding;

    private @Nullable Handover handover;

    protected Referral() {}

    /// A message of a matter; sent at once, but for a transfer to the police, which is reported.
    ///
    /// @throws Refused where it does not go to such an office, or no such day can be agreed
    Referral(UUID id, CaseFile caseFile, Addressee to, SendReferral command, String who, Instant at) {
        super(id, caseFile.region().digits());
        demandGoesTo(command.kind(), to);
        demandNotToItself(caseFile.region(), to);
        demandAgreed(command, dayOf(at));
        this.caseId = caseFile.id();
        this.caseNo = caseFile.caseNo();
        this.right = caseFile.right();
        this.kind = command.kind();
        this.addressee = to;
        this.toRegion = to.inbox().map(RegionCode::digits).orElse(null);
        this.subject = command.subject();
        this.reason = command.reason();
        this.basis = command.basis();
        this.dueOn = command.dueOn().orElse(null);
        this.enteredBy = who;
        this.enteredAt = at;
        if (kind != ReferralKind.CRIMINAL_TRANSFER) {
            goesOut(who, at);
        }
    }

    /// What is told of a new one.
    CaseIntakeEvent entered(int pieces) {
        return isSent() ? sent(pieces) : new TransferReported(id(), caseId, addressee.code(), dayOf(enteredAt));
    }

    /// @throws Refused where it was decided already, and where the same person reported it
    TransferApproved approve(String who, Instant at) {
        decide(who, at);
        status = ReferralStatus.APPROVED;
        return new TransferApproved(id(), caseId, dayOf(at));
    }

    /// @throws Refused where it was decided already, and where the same person reported it
    TransferRefused refuse(String who, String why, Instant at) {
        decide(who, at);
        status = ReferralStatus.REFUSED;
        refusalReason = why;
        return new TransferRefused(id(), caseId, dayOf(at));
    }

    private void decide(String who, Instant at) {
        if (status != ReferralStatus.REPORTED) {
            throw new Refused(ReferralRefusal.TRANSFER_NOT_REPORTED);
        }
        if (enteredBy.equals(who)) {
            throw new Refused(CaseRefusal.SECOND_PERSON_NEEDED);
        }
        decidedBy = who;
        decidedAt = at;
    }

    /// Hands an approved transfer over.
    ReferralSent dispatch(String who, Instant at, int pieces) {
        if (status != ReferralStatus.APPROVED) {
            throw new Refused(ReferralRefusal.TRANSFER_NOT_APPROVED);
        }
        goesOut(who, at);
        return sent(pieces);
    }

    private void goesOut(String who, Instant at) {
        status = ReferralStatus.SENT;
        sentBy = who;
        sentAt = at;
    }

    private ReferralSent sent(int pieces) {
        return new ReferralSent(
                id(), caseId, kind.name(), addressee.code(), toRegion, dueOn, pieces, sentOn().orElseThrow());
    }

    /// An office outside the system signed for it.
    ReferralReceived receive(DayTime at, Instant now) {
        demandAnswerComesHere();
        if (receivedOn != null) {
            throw new Refused(ReferralRefusal.RECEIPT_KNOWN);
        }
        at.demandBetween(DayTime.of(sentAt().orElseThrow()), now);
        receivedOn = at.day();
        receivedTime = at.time().orElse(null);
        return new ReferralReceived(id(), caseId, at.day());
    }

    /// The police who received a transfer passed it on to whoever is competent.
    TransferForwarded forward(Optional<ReferralAnswer> answer, ForwardTransfer command, Instant now) {
        demandTransfer();
        if (answer.isPresent()) {
            throw new Refused(ReferralRefusal.REFERRAL_ANSWERED);
        }
        if (forwarding != null) {
            throw new Refused(ReferralRefusal.FORWARDING_KNOWN);
        }
        var receipt = receipt().orElseThrow(() -> new Refused(ReferralRefusal.RECEIPT_UNKNOWN));
        forwarding = Forwarding.told(command, receipt, now);
        return new TransferForwarded(id(), caseId, forwarding.on());
    }

    /// The goods of a transfer that the police filed went to them, or there were none.
    GoodsHandedOver handOver(Optional<ReferralAnswer> answer, HandOverGoods command) {
        demandTransfer();
        var filed = filed(answer).orElseThrow(() -> new Refused(ReferralRefusal.TRANSFER_NOT_FILED));
        if (handover != null) {
            throw new Refused(ReferralRefusal.HANDOVER_KNOWN);
        }
        handover = Handover.told(command, filed.answeredOn());
        return new GoodsHandedOver(id(), caseId, handover.isOfGoods(), handover.on());
    }

    private void demandTransfer() {
        if (kind != ReferralKind.CRIMINAL_TRANSFER) {
            throw new Refused(ReferralRefusal.NO_TRANSFER);
        }
    }

    private static Optional<ReferralAnswer> filed(Optional<ReferralAnswer> answer) {
        return answer.filter(one -> one.outcome() == Outcome.ACCEPTED);
    }

    /// Asks the police to look again at what they did not file.
    ReconsiderationAsked reconsider(Optional<ReferralAnswer> answer, LocalDate on) {
        if (!mayReconsider(answer)) {
            throw new Refused(ReferralRefusal.NOTHING_TO_RECONSIDER);
        }
        demandNotBefore("on", on, answer.orElseThrow().answeredOn());
        reconsideredOn = on;
        return new ReconsiderationAsked(id(), caseId, on);
    }

    /// @throws Refused where it was not sent, or where the other office answers by itself
    void demandAnswerComesHere() {
        demandSent();
        if (toRegion != null) {
            throw new Refused(ReferralRefusal.ANSWERED_BY_THE_OTHER);
        }
    }

    void demandSent() {
        if (!isSent()) {
            throw new Refused(ReferralRefusal.REFERRAL_NOT_SENT);
        }
    }

    private boolean mayReconsider(Optional<ReferralAnswer> answer) {
        return kind == ReferralKind.CRIMINAL_TRANSFER
                && reconsideredOn == null
                && answer.filter(one -> one.outcome() == Outcome.RETURNED).isPresent();
    }

    /// What the sender can do about it next.
    Set<ReferralStep> stepsOfSender(Optional<ReferralAnswer> answer) {
        return switch (status) {
            case REPORTED -> EnumSet.of(ReferralStep.APPROVAL, ReferralStep.REFUSAL);
            case APPROVED -> EnumSet.of(ReferralStep.DISPATCH);
            case REFUSED -> EnumSet.noneOf(ReferralStep.class);
            case SENT -> stepsOnceSent(answer);
        };
    }

    private Set<ReferralStep> stepsOnceSent(Optional<ReferralAnswer> answer) {
        var steps = EnumSet.noneOf(ReferralStep.class);
        if (mayReconsider(answer)) {
            steps.add(ReferralStep.RECONSIDERATION);
        }
        if (kind == ReferralKind.CRIMINAL_TRANSFER) {
            steps.addAll(stepsOfThePolice(answer));
        }
        if (toRegion == null && answer.isEmpty()) {
            steps.add(ReferralStep.REPLY);
            if (receivedOn == null) {
                steps.add(ReferralStep.RECEIPT);
            }
        }
        return steps;
    }

    private Set<ReferralStep> stepsOfThePolice(Optional<ReferralAnswer> answer) {
        if (handover == null && filed(answer).isPresent()) {
            return EnumSet.of(ReferralStep.HANDOVER);
        }
        return receivedOn != null && answer.isEmpty() && forwarding == null
                ? EnumSet.of(ReferralStep.FORWARDING)
                : EnumSet.noneOf(ReferralStep.class);
    }

    private static LocalDate dayOf(Instant at) {
        return DayTime.moment(at).toLocalDate();
    }

    private static void demandGoesTo(ReferralKind kind, Addressee to) {
        if (!kind.partners().contains(to.kind())) {
            throw fault("partner", "该文种不能发往此类单位", "a message of this kind does not go to such an office");
        }
    }

    private static void demandNotToItself(RegionCode region, Addressee to) {
        if (to.inbox().filter(region::equals).isPresent()) {
            throw fault("partner", "不能发往本单位", "must be another office");
        }
    }

    private static void demandAgreed(SendReferral command, LocalDate today) {
        command.dueOn().ifPresent(day -> {
            if (command.kind().isTimedByRule()) {
                throw fault("dueOn", "该文种的期限由规定计算，请勿填写", "a rule sets the time for this kind; leave it empty");
            }
            demandNotBefore("dueOn", day, today);
            if (day.isAfter(today.plusYears(1))) {
                throw fault("dueOn", "不能晚于一年以后", "must not lie more than a year ahead");
            }
        });
    }

    static void demandNotBefore(String field, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw fault(field, "不能早于" + earliest, "must not lie before " + earliest);
        }
    }

    static Refused fault(String field, String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
    }

    public boolean isSent() {
        return status == ReferralStatus.SENT;
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

    public ReferralKind kind() {
        return kind;
    }

    /// The other office, by the name it had when this was written.
    public Addressee addressee() {
        return addressee;
    }

    /// The region whose officers find it in their inbox; none outside the system.
    public Optional<RegionCode> toRegion() {
        return Optional.ofNullable(toRegion).map(RegionCode::of);
    }

    public String subject() {
        return subject;
    }

    public String reason() {
        return reason;
    }

    public String basis() {
        return basis;
    }

    /// The day agreed for the answer.
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public ReferralStatus status() {
        return status;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    public Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<LocalDate> sentOn() {
        return sentAt().map(Referral::dayOf);
    }

    /// The day on which an office outside the system signed for it.
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    public Optional<LocalDate> reconsideredOn() {
        return Optional.ofNullable(reconsideredOn);
    }

    /// When an office outside the system signed for it.
    public Optional<DayTime> receipt() {
        return receivedOn().map(day -> new DayTime(day, Optional.ofNullable(receivedTime)));
    }

    /// The day of what was last told of it before its answer.
    LocalDate lastToldOn() {
        return forwarding()
                .map(Forwarding::on)
                .or(this::receivedOn)
                .or(this::sentOn)
                .orElseThrow();
    }

    /// What the police told of passing it on.
    public Optional<Forwarding> forwarding() {
        return Optional.ofNullable(forwarding);
    }

    /// What became of the goods once the police filed it.
    public Optional<Handover> handover() {
        return Optional.ofNullable(handover);
    }
}
