package cn.zhibao.caseintake.referral;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.caseintake.ReferralAccepted;
import cn.zhibao.contracts.caseintake.ReferralReturned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a message on the other side (接收、退回), said once. It belongs to the office that enters it: to the
/// receiver inside the system, to the sender where the other office is outside.
@Entity
@Table(name = "referral_answer")
public class ReferralAnswer extends Journaled {

    @Column(name = "referral_id", updatable = false)
    private UUID referralId = new UUID(0, 0);

    @Column(name = "from_region", updatable = false)
    private String fromRegion = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome = Outcome.RETURNED;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(updatable = false)
    private @Nullable String number;

    @Column(name = "case_id", updatable = false)
    private @Nullable UUID caseId;

    @Column(name = "answered_on", updatable = false)
    private LocalDate answeredOn = LocalDate.EPOCH;

    @Column(name = "answered_by", updatable = false)
    private String answeredBy = "";

    protected ReferralAnswer() {}

    private ReferralAnswer(UUID id, String region, Referral referral, Outcome outcome, String who, LocalDate on) {
        super(id, region);
        this.referralId = referral.id();
        this.fromRegion = referral.region().digits();
        this.outcome = outcome;
        this.answeredBy = who;
        this.answeredOn = on;
    }

    /// The receiver takes it up under a matter of its own.
    static ReferralAnswer accepted(UUID id, Referral referral, CaseFile registered, String who, LocalDate on) {
        var answer = new ReferralAnswer(id, registered.region().digits(), referral, Outcome.ACCEPTED, who, on);
        answer.caseId = registered.id();
        answer.number = registered.caseNo();
        return answer;
    }

    /// The receiver sends it back.
    static ReferralAnswer returned(UUID id, Referral referral, String why, String who, LocalDate on) {
        var region = referral.toRegion().orElseThrow().digits();
        var answer = new ReferralAnswer(id, region, referral, Outcome.RETURNED, who, on);
        answer.reason = why;
        return answer;
    }

    /// The sender enters what an office outside the system answered.
    ///
    /// @throws Refused where a number or a reason is missing, and where it was answered before it arrived
    static ReferralAnswer entered(UUID id, Referral referral, EnterReply reply, String who) {
        referral.demandAnswerComesHere();
        Referral.demandNotBefore("on", reply.on(), referral.lastToldOn());
        switch (reply.outcome()) {
            case ACCEPTED -> demand(reply.number(), "number");
            case RETURNED -> demand(reply.reason(), "reason");
        }
        var region = referral.region().digits();
        var answer = new ReferralAnswer(id, region, referral, reply.outcome(), who, reply.on());
        answer.number = reply.number().orElse(null);
        answer.reason = reply.reason().orElse(null);
        return answer;
    }

    private static void demand(Optional<String> text, String field) {
        if (text.isEmpty()) {
            throw new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, "不能为空", "must not be blank")));
        }
    }

    /// What is told of it.
    CaseIntakeEvent told() {
        return outcome == Outcome.ACCEPTED
                ? new ReferralAccepted(id(), referralId, caseId, number().orElse(""), answeredOn)
                : new ReferralReturned(id(), referralId, answeredOn);
    }

    public UUID referralId() {
        return referralId;
    }

    public String fromRegion() {
        return fromRegion;
    }

    public Outcome outcome() {
        return outcome;
    }

    /// Why it was sent back.
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /// The number of the other side.
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /// The matter that was registered for it inside the system.
    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String answeredBy() {
        return answeredBy;
    }
}
