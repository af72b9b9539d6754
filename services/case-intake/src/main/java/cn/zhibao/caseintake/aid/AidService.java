package cn.zhibao.caseintake.aid;

import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.parties.Party;
import cn.zhibao.caseintake.parties.PartyService;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Numbers;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The use cases of requests for help: find, decide, append.
@ApplicationScoped
public class AidService {

    /// The family of the numbers of tickets (维权援助).
    private static final String FAMILY = "AID";

    private final AidTicketRepository tickets;
    private final PartyService parties;
    private final CaseService cases;
    private final Journal journal;
    private final Numbers numbers;

    AidService(AidTicketRepository tickets, PartyService parties, CaseService cases, Journal journal, Numbers numbers) {
        this.tickets = tickets;
        this.parties = parties;
        this.cases = cases;
        this.journal = journal;
        this.numbers = numbers;
    }

    public Uni<Aid> request(RequestAid command, Call call) {
        Policy.demand(call.actor(), AidAction.REQUEST, command.region());
        return parties.enter(command.region(), command.who(), call)
                .chain(party -> ticket(command, party, call).map(ticket -> new Aid(ticket, party)));
    }

    public Uni<Aid> start(UUID id, StartAid command, Call call) {
        return change(id, call, ticket -> ticket.start(command));
    }

    public Uni<Aid> close(UUID id, CloseAid command, Call call) {
        return change(id, call, ticket -> ticket.close(command));
    }

    public Uni<Aid> decline(UUID id, String reason, Call call) {
        return change(id, call, ticket -> ticket.decline(reason, call.today()));
    }

    public Uni<Aid> withdraw(UUID id, String reason, Call call) {
        return change(id, call, ticket -> ticket.withdraw(reason, call.today()));
    }

    /// Links it with the matter of a number.
    public Uni<Aid> link(UUID id, String caseNo, Call call) {
        return toChange(id, call)
                .call(ticket -> cases.findByNumber(caseNo, call)
                        .map(found -> found.orElseThrow(AidService::unknown))
                        .chain(caseFile -> tell(ticket, ticket.link(caseFile, call.today()), call)))
                .chain(this::withParty);
    }

    public Uni<Aid> find(UUID id, Call call) {
        return tickets.find(id)
                .invoke(ticket -> Policy.demand(call.actor(), AidAction.READ, ticket.region()))
                .chain(this::withParty);
    }

    /// The newest first.
    public Uni<Page<Aid>> page(@Nullable AidStatus status, @Nullable UUID after, int size, Call call) {
        return tickets.page(status, after, size, call)
                .chain(page -> parties.all(partiesOf(page))
                        .map(byId -> page.map(
                                ticket -> new Aid(ticket, Objects.requireNonNull(byId.get(ticket.partyId()))))));
    }

    /// The centres and stations that have taken requests so far.
    public Uni<List<String>> stations(Call call) {
        return tickets.stations(call);
    }

    private Uni<AidTicket> ticket(RequestAid command, Party party, Call call) {
        return numbers.next(
                        command.region().digits(), FAMILY, command.receivedOn().getYear())
                .map(number -> new AidTicket(
                        Ids.at(call.at()),
                        number,
                        command,
                        party.id(),
                        call.actor().subject()))
                .call(tickets::persist)
                .call(ticket -> tell(ticket, ticket.requested(), call));
    }

    private Uni<Aid> change(UUID id, Call call, Function<AidTicket, CaseIntakeEvent> decision) {
        return toChange(id, call)
                .call(ticket -> tell(ticket, decision.apply(ticket), call))
                .chain(this::withParty);
    }

    private Uni<AidTicket> toChange(UUID id, Call call) {
        return tickets.find(id)
                .invoke(ticket -> Policy.demand(call.actor(), AidAction.SERVE, ticket.region()))
                .map(call::demandSeen);
    }

    private Uni<Void> tell(AidTicket ticket, CaseIntakeEvent event, Call call) {
        return journal.append(ticket, event, call.cause());
    }

    private Uni<Aid> withParty(AidTicket ticket) {
        return parties.all(List.of(ticket.partyId())).map(byId -> new Aid(ticket, one(byId, ticket)));
    }

    private static Party one(Map<UUID, Party> byId, AidTicket ticket) {
        return Objects.requireNonNull(byId.get(ticket.partyId()));
    }

    private static List<UUID> partiesOf(Page<AidTicket> page) {
        return page.items().stream().map(AidTicket::partyId).distinct().toList();
    }

    private static Refused unknown() {
        return new Refused(
                CommonRefusal.INVALID,
                List.of(new FieldFault("caseNo", "没有这个案号，或不在您的辖区", "no such case, or outside your jurisdiction")));
    }
}
