package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The register of offices with which matters are shared, as whoever presides over an office keeps it. Nobody changes
/// what came with the system: an office that renames, confirms or ends it says so for itself.
@ApplicationScoped
public class PartnerService {

    private final PartnerRepository partners;
    private final Journal journal;

    PartnerService(PartnerRepository partners, Journal journal) {
        this.partners = partners;
        this.journal = journal;
    }

    /// Those an office knows, with those to which nothing is sent any more at the end.
    ///
    /// @param named the office; without it that of the caller's first region
    public Uni<List<Partner>> all(Optional<RegionCode> named, Call call) {
        var office = named.or(() -> call.jurisdiction().regions().stream().findFirst());
        office.ifPresent(region -> Policy.demand(call.actor(), PartnerAction.READ, region));
        return office.map(partners::of).orElseGet(partners::shared);
    }

    public Uni<Partner> list(ListPartner command, Call call) {
        Policy.demand(call.actor(), PartnerAction.KEEP, command.region());
        var entry = new PartnerEntry(Ids.at(call.at()), command, call.actor().subject());
        return demandUnknown(command.region(), entry.partner(), command.zh())
                .chain(() -> journal.append(entry, entry.listed(), call.cause()))
                .chain(() -> partners.persistAndFlush(entry))
                .map(PartnerEntry::partner);
    }

    /// Calls it by another name; messages that were written keep the one they bear.
    public Uni<Partner> rename(RegionCode office, String code, String zh, Optional<String> en, Call call) {
        return change(office, code, call, entry -> entry.rename(zh, en), entry -> demandUnknown(office, entry, zh));
    }

    /// Notes that its name was found to be right.
    public Uni<Partner> confirm(RegionCode office, String code, Confirmation found, Call call) {
        return change(
                office,
                code,
                call,
                entry -> entry.confirm(found),
                entry -> Uni.createFrom().voidItem());
    }

    /// From now on nothing is sent to it.
    public Uni<Partner> end(RegionCode office, String code, Call call) {
        return change(
                office,
                code,
                call,
                entry -> entry.end(call.today()),
                entry -> Uni.createFrom().voidItem());
    }

    /// Whoever first says something of what came with the system begins the office's own entry. The second of two who
    /// do so at once is refused, because an office has one entry for each code.
    private Uni<Partner> change(
            RegionCode office,
            String code,
            Call call,
            Function<PartnerEntry, CaseIntakeEvent> decision,
            Function<Partner, Uni<Void>> demand) {
        Policy.demand(call.actor(), PartnerAction.KEEP, office);
        return entry(office, code, call)
                .map(call::demandSeen)
                .call(entry -> demand.apply(entry.partner()))
                .call(entry -> journal.append(entry, decision.apply(entry), call.cause()))
                .chain(partners::persistAndFlush)
                .map(PartnerEntry::partner);
    }

    private Uni<PartnerEntry> entry(RegionCode office, String code, Call call) {
        return partners.own(office, code)
                .chain(own -> own.map(entry -> Uni.createFrom().item(entry))
                        .orElseGet(() -> partners.of(office, code)
                                .map(known -> known.orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND)))
                                .map(known -> new PartnerEntry(
                                        Ids.at(call.at()),
                                        office,
                                        known,
                                        call.actor().subject()))));
    }

    private Uni<Void> demandUnknown(RegionCode office, Partner partner, String name) {
        return partners.of(office)
                .invoke(all -> all.stream()
                        .filter(one -> !one.code().equals(partner.code()))
                        .filter(one -> one.isAlso(partner.kind(), name))
                        .findFirst()
                        .ifPresent(one -> {
                            throw ReferralRefusal.listed(name);
                        }))
                .replaceWithVoid();
    }
}
