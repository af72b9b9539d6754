package cn.zhibao.caseintake.referral;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What the sender does about messages to other offices: writes them, has a transfer to the police approved, hands it
/// over, and enters what an office outside the system signs for and answers.
@ApplicationScoped
public class ReferralService {

    private final CaseService cases;
    private final ReferralRepository referrals;
    private final ReferralAnswerRepository answers;
    private final CorrespondenceService correspondence;
    private final EnclosureService enclosures;
    private final Journal journal;

    ReferralService(
            CaseService cases,
            ReferralRepository referrals,
            ReferralAnswerRepository answers,
            CorrespondenceService correspondence,
            EnclosureService enclosures,
            Journal journal) {
        this.cases = cases;
        this.referrals = referrals;
        this.answers = answers;
        this.correspondence = correspondence;
        this.enclosures = enclosures;
        this.journal = journal;
    }

    /// Sends a message about a matter; a transfer to the police is reported for approval instead.
    public Uni<Correspondence> send(UUID caseId, SendReferral command, Call call) {
        return cases.find(caseId, call)
                .invoke(caseFile -> Policy.demand(call.actor(), ReferralAction.SEND, caseFile.region()))
                .invoke(caseFile -> {
                    if (command.kind() == ReferralKind.DEPARTMENT_TRANSFER) {
                        cases.demandMayPassOn(caseFile);
                    }
                })
                .chain(caseFile -> correspondence
                        .addressee(caseFile.region(), command.partner())
                        .chain(addressee -> enter(caseFile, addressee, command, call)));
    }

    private Uni<Correspondence> enter(CaseFile caseFile, Addressee addressee, SendReferral command, Call call) {
        var referral = new Referral(
                Ids.at(call.at()), caseFile, addressee, command, call.actor().subject(), call.at());
        return enclosures
                .freeze(caseFile, command.evidence(), call)
                .call(pieces -> referrals
                        .persistAndFlush(referral)
                        .chain(() -> enclosures.enclose(referral, pieces))
                        .chain(() -> journal.append(referral, referral.entered(pieces.size()), call.cause()))
                        .chain(() -> enclosures.giveAway(referral, pieces, call)))
                .chain(pieces -> correspondence.of(referral));
    }

    public Uni<Correspondence> approve(UUID id, Call call) {
        return change(
                id,
                ReferralAction.DECIDE,
                call,
                referral -> referral.approve(call.actor().subject(), call.at()));
    }

    /// Refuses a transfer to the police; the reason stays on file.
    public Uni<Correspondence> refuse(UUID id, String reason, Call call) {
        return change(
                id,
                ReferralAction.DECIDE,
                call,
                referral -> referral.refuse(call.actor().subject(), reason, call.at()));
    }

    /// Hands an approved transfer over to the police.
    public Uni<Correspondence> dispatch(UUID id, Call call) {
        return enclosures
                .of(id)
                .chain(pieces -> change(
                        id,
                        ReferralAction.SEND,
                        call,
                        referral -> referral.dispatch(call.actor().subject(), call.at(), pieces.size())));
    }

    /// Enters that an office outside the system signed for it.
    public Uni<Correspondence> receive(UUID id, DayTime at, Call call) {
        return change(id, ReferralAction.SEND, call, referral -> referral.receive(at, call.at()));
    }

    /// Enters that the police passed a transfer on to whoever is competent.
    public Uni<Correspondence> forward(UUID id, ForwardTransfer command, Call call) {
        return changeAnswered(id, call, (referral, answer) -> referral.forward(answer, command, call.at()));
    }

    /// Enters that the goods went to the police who filed it, or that there were none.
    public Uni<Correspondence> handOver(UUID id, HandOverGoods command, Call call) {
        return changeAnswered(id, call, (referral, answer) -> referral.handOver(answer, command));
    }

    /// Enters that the police were asked to look again.
    public Uni<Correspondence> reconsider(UUID id, LocalDate on, Call call) {
        return changeAnswered(id, call, (referral, answer) -> referral.reconsider(answer, on));
    }

    private Uni<Correspondence> changeAnswered(
            UUID id, Call call, BiFunction<Referral, Optional<ReferralAnswer>, CaseIntakeEvent> decision) {
        return answers.of(id)
                .chain(answer -> change(id, ReferralAction.SEND, call, referral -> decision.apply(referral, answer)));
    }

    private Uni<Correspondence> change(
            UUID id, ReferralAction action, Call call, Function<Referral, CaseIntakeEvent> decision) {
        return referrals
                .find(id)
                .invoke(referral -> Policy.demand(call.actor(), action, referral.region()))
                .map(call::demandSeen)
                .call(referral -> journal.append(referral, decision.apply(referral), call.cause()))
                .chain(correspondence::of);
    }
}
