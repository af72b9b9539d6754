package cn.zhibao.caseintake.parties;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.contracts.caseintake.PartyMerged;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Merging what turns out to be one party, and taking that back.
@ApplicationScoped
public class MergerService {

    private final PartyRepository parties;
    private final MergerRepository mergers;
    private final Journal journal;

    MergerService(PartyRepository parties, MergerRepository mergers, Journal journal) {
        this.parties = parties;
        this.mergers = mergers;
        this.journal = journal;
    }

    /// Merges an entry into the one that will answer for both.
    public Uni<Party> merge(UUID id, UUID into, String reason, Call call) {
        return changing(id, call)
                .call(party -> merged(party, into).call(fact -> journal.append(party, fact, call.cause())))
                .call(party -> mergers.add(party, into, reason, call))
                .call(parties::flush);
    }

    /// Takes a merger back.
    public Uni<Party> separate(UUID id, Call call) {
        return changing(id, call)
                .call(party -> journal.append(party, party.separate(), call.cause()))
                .call(party -> mergers.end(party, call))
                .call(parties::flush);
    }

    private Uni<PartyMerged> merged(Party party, UUID into) {
        return parties.find(into)
                .chain(other ->
                        parties.mergedInto(party.id()).map(others -> party.mergeInto(other, !others.isEmpty())));
    }

    private Uni<Party> changing(UUID id, Call call) {
        return parties.find(id)
                .invoke(party -> Policy.demand(call.actor(), PartyAction.MERGE, party.region()))
                .call(party -> mergers.alone(party.region().digits()))
                .chain(parties::asItIsNow)
                .map(call::demandSeen);
    }
}
