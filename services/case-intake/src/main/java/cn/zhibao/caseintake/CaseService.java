package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Numbers;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The use cases of the register: find, decide, append.
@ApplicationScoped
public class CaseService {

    /// The family of a number given before anyone knows the procedure: case source (案源).
    static final String SOURCE_FAMILY = "SRC";

    private final CaseRepository cases;
    private final Timekeeper timekeeper;
    private final Journal journal;
    private final Numbers numbers;
    private final boolean isSecondTransferRefused;

    /// @param secondTransfer `refused` while nothing that came by transfer is passed on under a dispute; an office that
    /// knows better sets `allowed`, because the rule is not confirmed
    CaseService(
            CaseRepository cases,
            Timekeeper timekeeper,
            Journal journal,
            Numbers numbers,
            @ConfigProperty(name = "zhibao.second-transfer", defaultValue = "refused") String secondTransfer) {
        this.isSecondTransferRefused = !secondTransfer.equals("allowed");
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
                .call(caseFile -> journal.append(caseFile, caseFile.registered(), call.cause()))
                .call(cases::persist);
    }

    public Uni<CaseFile> accept(UUID id, Call call) {
        return change(id, CaseAction.DECIDE, call, caseFile -> caseFile.accept(call.today()));
    }

    public Uni<CaseFile> refuse(UUID id, RefusalGround ground, Call call) {
        return change(id, CaseAction.DECIDE, call, caseFile -> caseFile.refuse(ground, call.today()));
    }

    public Uni<CaseFile> noteEnd(UUID id, LocalDate day, Call call) {
        return change(id, CaseAction.CONDUCT, call, caseFile -> caseFile.noteEnd(day));
    }

    public Uni<CaseFile> renewReceipt(UUID id, Call call) {
        return change(id, CaseAction.HANDLE, call, CaseFile::renewReceipt);
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

    /// The matter of whoever holds its receipt, kept from being changed by anybody else until this change is done. The
    /// code is all that is asked for; a wrong one looks like a number that was never given.
    public Uni<CaseFile> ofBearer(String caseNo, FollowUpCode code) {
        return cases.hold(CaseRepository.NOBODY, caseNo)
                .chain(() -> cases.findByNumber(caseNo))
                .map(found -> found.filter(caseFile -> caseFile.followUpCode().equals(Optional.of(code)))
                        .orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND)));
    }

    /// Writes down the matters of this change, so that what is kept beside them can refer to them.
    public Uni<Void> writeDown() {
        return cases.flush();
    }

    /// Tells what is kept beside a matter since its registration; the matter itself is written down before.
    public Uni<CaseFile> keepBeside(CaseFile caseFile, Supplier<Uni<? extends CaseIntakeEvent>> kept, Call call) {
        return writeDown().chain(kept::get).chain(event -> tell(caseFile, event, call));
    }

    /// @throws Refused where it came by transfer and may not be passed on while its competence is in dispute
    public void demandMayPassOn(CaseFile caseFile) {
        if (isSecondTransferRefused) {
            caseFile.demandMayPassOn();
        }
    }

    /// Whether a matter that came by transfer stays where it is while its competence is in dispute (不得再行移送).
    public boolean isSecondTransferRefused() {
        return isSecondTransferRefused;
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

    /// Tells of a change that was decided already, of a matter that this very request has made or locked.
    public Uni<CaseFile> tell(CaseFile caseFile, CaseIntakeEvent event, Call call) {
        return journal.append(timekeeper.wind(caseFile), event, call.cause()).replaceWith(caseFile);
    }
}
