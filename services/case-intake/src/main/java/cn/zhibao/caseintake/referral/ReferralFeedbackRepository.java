package cn.zhibao.caseintake.referral;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// That senders heard of answers, one for each answer.
@ApplicationScoped
class ReferralFeedbackRepository implements PanacheRepositoryBase<ReferralFeedback, UUID> {}
