package cn.zhibao.caseintake.shield;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Seals the identities of reporters and opens them to whoever a second person lets look.
@ApplicationScoped
public class ShieldService {

    private final CaseService cases;
    private final ShieldedIdentityRepository identities;
    private final IdentityOpeningRepository openings;
    private final IdentitySealService seal;
    private final Journal journal;

    ShieldService(
            CaseService cases,
            ShieldedIdentityRepository identities,
            IdentityOpeningRepository openings,
            IdentitySealService seal,
            Journal journal) {
        this.cases = cases;
        this.identities = identities;
        this.openings = openings;
        this.seal = seal;
        this.journal = journal;
    }

    /// What may be known of the reporter of a matter without opening anything.
    public record Standing(Optional<ShieldedIdentity> identity, List<IdentityOpening> openings) {}

    public Uni<Standing> standing(UUID caseId, Call call) {
        return file(caseId, ShieldAction.LOOK, call)
                .chain(() -> identities.ofCase(caseId))
                .chain(identity -> openings.ofCase(caseId).map(list -> new Standing(identity, list)));
    }

    /// Seals the identity of the reporter of a matter; there is one, and it is never written over.
    public Uni<ShieldedIdentity> shield(UUID caseId, Identity identity, Call call) {
        return file(caseId, ShieldAction.SHIELD, call)
                .call(file -> identities
                        .ofCase(caseId)
                        .invoke(known -> known.ifPresent(one -> {
                            throw new Refused(CaseRefusal.SHIELDED_ALREADY);
                        })))
                .map(file -> seal(file, identity, call))
                .call(kept -> journal.append(kept, kept.shielded(), call.cause()))
                .call(identities::persist);
    }

    private ShieldedIdentity seal(CaseFile file, Identity identity, Call call) {
        var id = Ids.at(call.at());
        return new ShieldedIdentity(
                id,
                file.id(),
                file.region(),
                seal.keyName(),
                seal.seal(id, identity),
                call.today(),
                call.actor().subject());
    }

    /// Asks to know the identity; a second person has to agree.
    public Uni<IdentityOpening> ask(UUID caseId, String reason, Call call) {
        return file(caseId, ShieldAction.ASK, call)
                .chain(() -> identities.ofCase(caseId))
                .map(identity -> identity.orElseThrow(() -> new Refused(CaseRefusal.NOT_SHIELDED)))
                .map(identity -> new IdentityOpening(
                        Ids.at(call.at()), identity, reason, call.actor().subject(), call.at()))
                .call(opening -> journal.append(opening, opening.asked(), call.cause()))
                .call(openings::persist);
    }

    public Uni<IdentityOpening> approve(UUID id, Call call) {
        return change(
                id,
                ShieldAction.APPROVE,
                call,
                opening -> opening.approve(call.actor().subject(), call.at()));
    }

    public Uni<IdentityOpening> open(UUID id, Call call) {
        return change(
                id, ShieldAction.ASK, call, opening -> opening.open(call.actor().subject(), call.at()));
    }

    /// The identity in the clear, for whoever has just opened it.
    public Uni<Identity> read(UUID id, Call call) {
        return openings.find(id)
                .invoke(opening -> Policy.demand(call.actor(), ShieldAction.ASK, opening.region()))
                .invoke(opening -> opening.demandOpen(call.actor().subject(), call.at()))
                .chain(opening -> identities.findById(opening.identityId()))
                .map(seal::open);
    }

    private Uni<CaseFile> file(UUID caseId, ShieldAction action, Call call) {
        return cases.find(caseId, call).invoke(file -> Policy.demand(call.actor(), action, file.region()));
    }

    private Uni<IdentityOpening> change(
            UUID id, ShieldAction action, Call call, Function<IdentityOpening, CaseIntakeEvent> decision) {
        return openings.find(id)
                .invoke(opening -> Policy.demand(call.actor(), action, opening.region()))
                .map(call::demandSeen)
                .call(opening -> journal.append(opening, decision.apply(opening), call.cause()));
    }
}
