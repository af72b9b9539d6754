package cn.zhibao.caseintake.aid;

import cn.zhibao.contracts.reference.PartyKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// A request for help that was closed with an outcome, and who asked, as the register of parties stands now.
///
/// @param answering the entry that answers for whoever asked, mergers followed
/// @param codes the credit codes of that entry and of all that were merged into it
public record ServedTicket(
        UUID id,
        String number,
        LocalDate closedOn,
        AidNeed need,
        AidOutcome outcome,
        UUID answering,
        PartyKind kind,
        String name,
        Set<String> codes) {

    public ServedTicket {
        codes = Set.copyOf(codes);
    }
}
