package cn.zhibao.caseintake.rights;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.parties.PartyService;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.RightAdded;
import cn.zhibao.contracts.caseintake.RightCorrected;
import cn.zhibao.contracts.caseintake.RightRemoved;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The use cases of the rights of a matter. Of two who write at once the journal lets one through.
@ApplicationScoped
public class RightService {

    private final CaseService cases;
    private final PartyService parties;
    private final RightRepository rights;

    RightService(CaseService cases, PartyService parties, RightRepository rights) {
        this.cases = cases;
        this.parties = parties;
        this.rights = rights;
    }

    public Uni<CaseFile> add(UUID id, RightDetails details, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> demandHolder(caseFile, details, call)
                        .chain(() -> rights.of(id))
                        .chain(all -> add(new MatterRights(caseFile, all), details, call)));
    }

    /// Writes a right down anew; the reason stays with what stood there before.
    public Uni<CaseFile> correct(UUID id, UUID rightId, RightDetails details, String reason, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> demandHolder(caseFile, details, call)
                        .chain(() -> rights.of(id))
                        .chain(all -> correct(new MatterRights(caseFile, all), rightId, details, reason, call)));
    }

    /// Takes a right out of a matter. The one it was registered about stays: it was told and counted.
    public Uni<CaseFile> remove(UUID id, UUID rightId, String reason, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> rights.of(id)
                        .map(all -> known(new MatterRights(caseFile, all), rightId))
                        .invoke(RightService::demandFollows)
                        .chain(right ->
                                rights.end(rightId, call.today(), call.actor().subject(), reason))
                        .replaceWith(new RightRemoved(id, rightId)));
    }

    public Uni<MatterRights> of(UUID id, Call call) {
        return cases.find(id, call).chain(caseFile -> rights.of(id).map(all -> new MatterRights(caseFile, all)));
    }

    private Uni<RightAdded> add(MatterRights matter, RightDetails details, Call call) {
        demandNew(matter.counting(), details);
        var right = written(details, matter.wouldLead(details), call);
        var event = matter.caseFile().rest(right.id(), details.kind(), details.number(), right.leads());
        return rights.insert(matter.caseFile(), right, null, call.actor().subject())
                .replaceWith(event);
    }

    private Uni<RightCorrected> correct(
            MatterRights matter, UUID rightId, RightDetails details, String reason, Call call) {
        var former = known(matter, rightId);
        demandNew(matter.counting().stream().filter(one -> one != former).toList(), details);
        demandKindStays(former, details);
        var right = written(details, former.leads(), call);
        var event = matter.caseFile().restAnew(right.id(), rightId, details.kind(), details.number(), former.leads());
        var by = call.actor().subject();
        return rights.end(rightId, call.today(), by, reason)
                .chain(() -> rights.insert(matter.caseFile(), right, rightId, by))
                .replaceWith(event);
    }

    private static CaseRight written(RightDetails details, boolean leads, Call call) {
        return new CaseRight(Ids.at(call.at()), leads, details, Optional.empty(), call.today(), Optional.empty());
    }

    /// A holder who is a party is one of this matter.
    private Uni<Void> demandHolder(CaseFile caseFile, RightDetails details, Call call) {
        return details.holderId()
                .map(holder -> parties.ofCase(caseFile, call)
                        .invoke(standings -> demand(
                                standings.stream()
                                        .anyMatch(standing ->
                                                standing.party().id().equals(holder)),
                                "holderId",
                                "不是本案当事人，请先列入当事人或者填写名称",
                                "no party of this matter; name it there first, or write its name"))
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static CaseRight known(MatterRights matter, UUID rightId) {
        return matter.counting(rightId).orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    private static void demandNew(List<CaseRight> others, RightDetails details) {
        if (others.stream().anyMatch(other -> other.details().isSameAs(details))) {
            throw new Refused(RightRefusal.RIGHT_THERE);
        }
    }

    private static void demandFollows(CaseRight right) {
        if (right.leads()) {
            throw new Refused(RightRefusal.RIGHT_LEADS);
        }
    }

    private static void demandKindStays(CaseRight former, RightDetails details) {
        demand(
                !former.leads() || former.details().kind() == details.kind(),
                "kind",
                "登记时的权利类型已告知各环节并计入统计，不能改动",
                "the kind the matter was registered under was told and counted, it cannot be changed");
    }

    private static void demand(boolean holds, String field, String zh, String en) {
        if (!holds) {
            throw new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
        }
    }
}
