package cn.zhibao.caseintake.referral;

import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Messages with what belongs to them, from either side: one, those about a matter, and the boxes.
@ApplicationScoped
public class CorrespondenceService {

    private final CaseService cases;
    private final ReferralRepository referrals;
    private final ReferralAnswerRepository answers;
    private final ReferralPieceRepository pieces;
    private final PartnerRepository partners;

    CorrespondenceService(
            CaseService cases,
            ReferralRepository referrals,
            ReferralAnswerRepository answers,
            ReferralPieceRepository pieces,
            PartnerRepository partners) {
        this.cases = cases;
        this.referrals = referrals;
        this.answers = answers;
        this.pieces = pieces;
        this.partners = partners;
    }

    public Uni<Correspondence> find(UUID id, Call call) {
        return referrals
                .find(id)
                .invoke(referral -> demandReader(referral, call))
                .chain(this::of);
    }

    /// What was sent about a matter, the latest first, and before it the message because of which it was registered.
    public Uni<List<Correspondence>> ofCase(UUID caseId, Call call) {
        return cases.find(caseId, call)
                .invoke(caseFile -> Policy.demand(call.actor(), ReferralAction.READ, caseFile.region()))
                .chain(() -> answers.registering(caseId))
                .chain(answer -> answer.map(ReferralAnswer::referralId)
                        .map(id -> referrals.find(id).map(List::of))
                        .orElseGet(() -> Uni.createFrom().item(List.of())))
                .chain(came -> referrals.ofCase(caseId).map(sent -> joined(came, sent)))
                .chain(this::all);
    }

    public Uni<Page<Correspondence>> page(ReferralBox box, @Nullable UUID after, int size, Call call) {
        return referrals
                .page(box, call.jurisdiction(), after, size)
                .chain(page -> all(page.items()).map(items -> new Page<>(items, page.next())));
    }

    /// The office of a code, as the office that writes knows it.
    ///
    /// @throws Refused where there is none, or nothing is sent to it any more
    Uni<Addressee> addressee(RegionCode office, String code) {
        return partners.of(office, code)
                .map(found -> found.orElseThrow(CorrespondenceService::unknown))
                .invoke(partner -> partner.endedOn().ifPresent(on -> {
                    throw ReferralRefusal.ended("partner", partner.zh(), on);
                }))
                .map(Addressee::of);
    }

    Uni<Correspondence> of(Referral referral) {
        return all(List.of(referral)).map(List::getFirst);
    }

    private Uni<List<Correspondence>> all(List<Referral> list) {
        var ids = list.stream().map(Referral::id).toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return pieces.of(ids)
                .chain(enclosed -> answers.of(ids)
                        .map(answered -> list.stream()
                                .map(one -> new Correspondence(
                                        one,
                                        enclosed.getOrDefault(one.id(), List.of()),
                                        Optional.ofNullable(answered.get(one.id()))))
                                .toList()));
    }

    private static List<Referral> joined(List<Referral> came, List<Referral> sent) {
        var all = new ArrayList<>(came);
        all.addAll(sent);
        return List.copyOf(all);
    }

    /// Whoever may read in the sender's region, or in the receiver's.
    private static void demandReader(Referral referral, Call call) {
        var side = referral.toRegion()
                .filter(region -> !call.jurisdiction().covers(referral.region()))
                .orElse(referral.region());
        Policy.demand(call.actor(), ReferralAction.READ, side);
    }

    private static Refused unknown() {
        return new Refused(
                CommonRefusal.INVALID, List.of(new FieldFault("partner", "没有这个协作单位", "no such partner office")));
    }
}
