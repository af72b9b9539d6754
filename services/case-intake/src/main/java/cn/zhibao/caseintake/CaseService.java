package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Numbers;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The use cases of the register: find, decide, append.
@ApplicationScoped
public class CaseService {

    /// The family of a number given before anyone knows the procedure: case source (案源).
    static final String SOURCE_FAMILY = "SRC";

    private final CaseRepository cases;
    private final Timekeeper timekeeper;
    private final Journal journal;
    private final Numbers numbers;

    CaseService(CaseRepository cases, Timekeeper timekeeper, Journal journal, Numbers numbers) {
        this.cases = cases;
        this.timekeeper = timekeeper;
        this.journal = journal;
        this.numbers = numbers;
    }

    public Uni<CaseFile> register(RegisterCase command, Call call) {
        Policy.demand(call.actor(), CaseAction.REGISTER, command.region());
        return numbers.next(
                        command.region().digits(),
                        SOURCE_FAMILY,
                        command.receivedOn().getYear())
                .map(caseNo -> new CaseFile(
                        Ids.at(call.at()), caseNo, command, call.actor().subject()))
                .map(timekeeper::wind)
                .call(cases::persist)
                .call(caseFile -> journal.append(caseFile, caseFile.registered(), call.cause()));
    }

    public Uni<CaseFile> accept(UUID id, Call call) {
        return change(id, CaseAction.DECIDE, call, caseFile -> caseFile.accept(call.today()));
    }

    public Uni<CaseFile> refuse(UUID id, RefusalGround ground, Call call) {
        return change(id, CaseAction.DECIDE, call, caseFile -> caseFile.refuse(ground, call.today()));
    }

    public Uni<CaseFile> withdraw(UUID id, WithdrawCase command, Call call) {
        return cases.hold(id, "")
                .chain(() -> conduct(
                        id,
                        call,
                        caseFile -> cases.leadsOthers(id).map(leadsOthers -> caseFile.withdraw(command, leadsOthers))));
    }

    /// Keeps two matters from being changed by anybody else until this change is done.
    public Uni<Void> hold(UUID id, String otherNo) {
        return cases.hold(id, otherNo);
    }

    /// The matter of a number, where the caller may act on it; a foreign one looks like one that does not exist.
    public Uni<Optional<CaseFile>> findByNumber(String caseNo, Call call) {
        return cases.findByNumber(caseNo)
                .map(found -> found.filter(caseFile ->
                        Policy.decide(call.actor(), CaseAction.CONDUCT, caseFile.region()) == Policy.Decision.ALLOW));
    }

    public Uni<CaseFile> find(UUID id, Call call) {
        return cases.find(id).invoke(caseFile -> Policy.demand(call.actor(), CaseAction.READ, caseFile.region()));
    }

    Uni<CaseFile> change(UUID id, CaseAction action, Call call, Function<CaseFile, CaseIntakeEvent> decision) {
        return demandSeen(id, action, call).chain(caseFile -> tell(caseFile, decision.apply(caseFile), call));
    }

    /// Changes a matter together with what is kept beside it: what the decision waits for is done before it is told.
    public Uni<CaseFile> conduct(UUID id, Call call, Function<CaseFile, Uni<? extends CaseIntakeEvent>> decision) {
        return demandSeen(id, CaseAction.CONDUCT, call)
                .chain(caseFile -> decision.apply(caseFile).chain(event -> tell(caseFile, event, call)));
    }

    /// The matter, for somebody who may do this with it and saw it as it is.
    Uni<CaseFile> demandSeen(UUID id, CaseAction action, Call call) {
        return cases.find(id)
                .invoke(caseFile -> Policy.demand(call.actor(), action, caseFile.region()))
                .map(call::demandSeen);
    }

    Uni<CaseFile> tell(CaseFile caseFile, CaseIntakeEvent event, Call call) {
        return journal.append(timekeeper.wind(caseFile), event, call.cause()).replaceWith(caseFile);
    }
}
