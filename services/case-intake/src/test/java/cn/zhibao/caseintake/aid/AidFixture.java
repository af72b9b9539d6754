package cn.zhibao.caseintake.aid;

import cn.zhibao.caseintake.parties.NameParty;
import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Requests for help as people bring them, and tickets as the count reads them.
final class AidFixture {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private AidFixture() {}

    static AidTicket aTicket() {
        return new AidTicket(
                new UUID(1, 1),
                "371071-AID-2026-0001",
                new RequestAid(
                        RegionCode.of("371071"),
                        new NameParty.Known(new UUID(2, 1)),
                        Optional.of(EnterpriseSize.SMALL),
                        Optional.empty(),
                        AidNeed.CONSULT,
                        "商标被抢注怎么办",
                        Optional.empty(),
                        DAY),
                new UUID(2, 1),
                "officer");
    }

    static AidTicket aTicketInService() {
        var ticket = aTicket();
        ticket.start(new StartAid(DAY, Optional.empty()));
        return ticket;
    }

    static AidTicket aClosedTicket() {
        var ticket = aTicketInService();
        ticket.close(new CloseAid(AidOutcome.ANSWERED, "已答复", DAY));
        return ticket;
    }

    /// @param who a small number: the entry that answers for whoever asked
    static ServedTicket served(int ticket, int who, String... codes) {
        return served(ticket, who, PartyKind.ORGANISATION, codes);
    }

    static ServedTicket served(int ticket, int who, PartyKind kind, String... codes) {
        return new ServedTicket(
                new UUID(3, ticket),
                "371071-AID-2026-%04d".formatted(ticket),
                DAY.plusDays(ticket),
                AidNeed.CONSULT,
                AidOutcome.ANSWERED,
                new UUID(2, who),
                kind,
                "名称" + who,
                Set.of(codes));
    }
}
