package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.parties.Party;
import cn.zhibao.caseintake.parties.PartyAction;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.contracts.reference.CreditCode;
import cn.zhibao.contracts.reference.PartyKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A party as callers see it. Where a person lives and under which number he answers is shown to those who handle the
/// matter.
///
/// @param mergedInto the entry that answers for this one; null where it stands for itself
/// @param isMasked whether something is not shown
public record PartyView(
        UUID id,
        String region,
        PartyKind kind,
        String name,
        @Nullable String creditCode,
        @Nullable String address,
        @Nullable String phone,
        boolean isMasked,
        @Nullable UUID mergedInto,
        int version) {

    static PartyView of(Party party, Actor actor) {
        var isOpen = party.kind() == PartyKind.ORGANISATION
                || Policy.decide(actor, PartyAction.REACH_PERSONS, party.region()) == Policy.Decision.ALLOW;
        return new PartyView(
                party.id(),
                party.region().digits(),
                party.kind(),
                party.name(),
                party.creditCode().map(CreditCode::text).orElse(null),
                party.address().filter(address -> isOpen).orElse(null),
                party.phone().filter(phone -> isOpen).orElse(null),
                !isOpen && (party.address().isPresent() || party.phone().isPresent()),
                party.mergedInto().orElse(null),
                party.version());
    }
}
