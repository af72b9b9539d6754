package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.contracts.caseintake.ReferralAnswered;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// That the sender of a message hears of its answer (办理反馈): a stream of its own, because what is said of the sender's
/// matter goes another lane than what is said of the receiver's.
@Entity
@Table(name = "referral_feedback")
public class ReferralFeedback extends Journaled {

    @Column(name = "answer_id", updatable = false)
    private UUID answerId = new UUID(0, 0);

    protected ReferralFeedback() {}

    /// It belongs to whoever enters the answer.
    ReferralFeedback(UUID id, ReferralAnswer answer) {
        super(id, answer.region().digits());
        this.answerId = answer.id();
    }

    /// What is told of it, of the sender's matter.
    ReferralAnswered told(Referral referral, ReferralAnswer answer) {
        return new ReferralAnswered(
                id(),
                referral.id(),
                referral.caseId(),
                referral.kind().name(),
                answer.outcome().name(),
                answer.number().orElse(null),
                answer.answeredOn());
    }

    public UUID answerId() {
        return answerId;
    }
}
