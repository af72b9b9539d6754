package cn.zhibao.caseintake.referral;

import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.caseintake.distribution.DistributionService;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.SourceKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// What becomes of a message, once: the receiver inside the system takes it up under a matter of its own or sends it
/// back; of an office outside the sender enters what it answered.
@ApplicationScoped
public class ReferralAnswerService {

    private final CaseService cases;
    private final ReferralRepository referrals;
    private final ReferralAnswerRepository answers;
    private final ReferralFeedbackRepository feedbacks;
    private final CorrespondenceService correspondence;
    private final DistributionService distribution;
    private final Journal journal;

    ReferralAnswerService(
            CaseService cases,
            ReferralRepository referrals,
            ReferralAnswerRepository answers,
            ReferralFeedbackRepository feedbacks,
            CorrespondenceService correspondence,
            DistributionService distribution,
            Journal journal) {
        this.cases = cases;
        this.referrals = referrals;
        this.answers = answers;
        this.feedbacks = feedbacks;
        this.correspondence = correspondence;
        this.distribution = distribution;
        this.journal = journal;
    }

    /// Registers a matter for a message, and puts it into hands where a rule says so. Its material reached the office
    /// on
    /// the day on which the message was sent.
    public Uni<Correspondence> accept(UUID id, Call call) {
        return unanswered(id, call)
                .chain(referral -> cases.register(matter(referral), call)
                        .chain(caseFile -> distribution.distribute(caseFile, call))
                        .map(caseFile -> ReferralAnswer.accepted(
                                Ids.at(call.at()),
                                referral,
                                caseFile,
                                call.actor().subject(),
                                call.today()))
                        .chain(answer -> say(referral, answer, call)));
    }

    /// Sends a message back.
    public Uni<Correspondence> giveBack(UUID id, String reason, Call call) {
        return unanswered(id, call)
                .chain(referral -> say(
                        referral,
                        ReferralAnswer.returned(
                                Ids.at(call.at()),
                                referral,
                                reason,
                                call.actor().subject(),
                                call.today()),
                        call));
    }

    /// Enters what an office outside the system answered.
    public Uni<Correspondence> enter(UUID id, EnterReply reply, Call call) {
        return referrals
                .findUntouched(id)
                .invoke(referral -> Policy.demand(call.actor(), ReferralAction.SEND, referral.region()))
                .map(call::demandSeen)
                .invoke(Referral::demandAnswerComesHere)
                .call(this::demandUnanswered)
                .chain(referral -> say(
                        referral,
                        ReferralAnswer.entered(
                                Ids.at(call.at()), referral, reply, call.actor().subject()),
                        call));
    }

    /// A message to the caller's office, of which nothing has become yet; what goes outside is answered by nobody here.
    private Uni<Referral> unanswered(UUID id, Call call) {
        return referrals
                .findUntouched(id)
                .invoke(referral -> Policy.demand(call.actor(), ReferralAction.ANSWER, inbox(referral)))
                .map(call::demandSeen)
                .invoke(Referral::demandSent)
                .call(this::demandUnanswered);
    }

    private static RegionCode inbox(Referral referral) {
        return referral.toRegion().orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    private Uni<Void> demandUnanswered(Referral referral) {
        return referrals
                .hold(referral.id())
                .chain(() -> answers.of(referral.id()))
                .invoke(answer -> answer.ifPresent(known -> {
                    throw new Refused(ReferralRefusal.REFERRAL_ANSWERED);
                }))
                .replaceWithVoid();
    }

    private Uni<Correspondence> say(Referral referral, ReferralAnswer answer, Call call) {
        return answers.persistAndFlush(answer)
                .chain(() -> journal.append(answer, answer.told(), call.cause()))
                .chain(() -> feedBack(referral, answer, call))
                .chain(() -> correspondence.of(referral));
    }

    /// Tells it of the sender's matter too.
    private Uni<Void> feedBack(Referral referral, ReferralAnswer answer, Call call) {
        var feedback = new ReferralFeedback(Ids.at(call.at()), answer);
        return journal.append(feedback, feedback.told(referral, answer), call.cause())
                .chain(() -> feedbacks.persistAndFlush(feedback))
                .replaceWithVoid();
    }

    private static RegisterCase matter(Referral referral) {
        return new RegisterCase(
                inbox(referral),
                SourceKind.TRANSFER_IN,
                Optional.of(Channel.REGION),
                referral.right(),
                Optional.empty(),
                referral.subject(),
                referral.sentOn().orElseThrow());
    }
}
