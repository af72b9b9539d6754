package cn.zhibao.caseintake;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.CaseAssigned;
import cn.zhibao.contracts.caseintake.CaseHeld;
import cn.zhibao.contracts.caseintake.CaseReleased;
import cn.zhibao.contracts.caseintake.HoldEnded;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// In whose hands a matter lies, whether it is put aside for now, and when the register was done with it (承办). None of
/// it touches a statutory clock.
@Embeddable
public class Handling {

    /// The longest a matter may be put aside: a year and a day.
    static final int LONGEST_HOLD_DAYS = 366;

    private @Nullable String handler;

    @Column(name = "handler_name")
    private @Nullable String handlerName;

    @Column(name = "held_until")
    private @Nullable LocalDate heldUntil;

    @Column(name = "hold_reason")
    private @Nullable String holdReason;

    @Column(name = "finished_on")
    private @Nullable LocalDate finishedOn;

    /// With whom it waits, as the database derives it for worklists: empty while nobody has it, null once it is
    /// finished.
    @Column(name = "waits_with", insertable = false, updatable = false)
    private @Nullable String waitsWith;

    /// Takes the matter into one's own hands (认领), where nobody has it.
    CaseAssigned claim(CaseFile file, Hand hand, LocalDate today) {
        demandFree(file);
        return give(file, hand.officer(), today);
    }

    /// Puts the matter into an officer's hands (分派). Whoever presides may always; an officer only what lies in the own.
    ///
    /// @param found the officer meant, where the register of officers knows one of the matter's region
    CaseAssigned assign(CaseFile file, Optional<Officer> found, Hand hand, LocalDate today) {
        demandOpen(file);
        if (!hand.presides()) {
            demandIn(hand);
        }
        var officer =
                found.orElseThrow(() -> fault("handler", "不是本辖区已登记的承办人", "is no officer on record for this region"));
        if (officer.subject().equals(handler)) {
            throw fault("handler", "已由该承办人承办", "has this case already");
        }
        return give(file, officer, today);
    }

    /// Puts a matter that nobody has into the hands in which a rule puts it (自动分派).
    ///
    /// @param ruleId the rule, which the journal names
    public CaseAssigned assignByRule(CaseFile file, Officer officer, UUID ruleId, LocalDate today) {
        demandFree(file);
        give(file, officer, today);
        return new CaseAssigned(file.id(), officer.subject(), today, ruleId);
    }

    /// Refuses where it is finished, or somebody has it.
    public void demandFree(CaseFile file) {
        demandOpen(file);
        if (handler != null) {
            throw new Refused(CaseRefusal.ALREADY_CLAIMED);
        }
    }

    /// Gives the matter back, to be claimed (退回待认领).
    CaseReleased release(CaseFile file, Hand hand, LocalDate today) {
        demandOpen(file);
        demandIn(hand);
        handler = null;
        handlerName = null;
        clearHold();
        return new CaseReleased(file.id(), today);
    }

    /// Puts the matter aside until a day (挂起), on which it is back by itself.
    CaseHeld hold(CaseFile file, HoldCase command, Hand hand, LocalDate today) {
        demandOpen(file);
        demandIn(hand);
        if (!command.until().isAfter(today)) {
            throw fault("until", "应晚于今天", "must lie after today");
        }
        if (command.until().isAfter(today.plusDays(LONGEST_HOLD_DAYS))) {
            throw fault(
                    "until",
                    "不能超过今天起 " + LONGEST_HOLD_DAYS + " 天",
                    "must lie within " + LONGEST_HOLD_DAYS + " days from today");
        }
        heldUntil = command.until();
        holdReason = command.reason();
        return new CaseHeld(file.id(), command.until(), today);
    }

    /// Takes the matter up again before its day (提前恢复).
    HoldEnded endHold(CaseFile file, Hand hand, LocalDate today) {
        demandOpen(file);
        demandIn(hand);
        if (heldUntil(today).isEmpty()) {
            throw new Refused(CaseRefusal.NOT_HELD);
        }
        clearHold();
        return new HoldEnded(file.id(), today);
    }

    /// The register is done with the matter: turned away, routed or withdrawn. It leaves every worklist but that of
    /// what
    /// was finished lately.
    void finish(LocalDate today) {
        finishedOn = today;
        clearHold();
    }

    private CaseAssigned give(CaseFile file, Officer officer, LocalDate today) {
        handler = officer.subject();
        handlerName = officer.name();
        clearHold();
        return new CaseAssigned(file.id(), officer.subject(), today, null);
    }

    private void clearHold() {
        heldUntil = null;
        holdReason = null;
    }

    private void demandOpen(CaseFile file) {
        if (finishedOn != null || file.status() == CaseStatus.IMPORTED) {
            throw new Refused(CaseRefusal.ALREADY_FINISHED);
        }
    }

    private void demandIn(Hand hand) {
        if (handler == null) {
            throw new Refused(CaseRefusal.NOBODY_HAS_IT);
        }
        if (!hand.presides() && !hand.officer().subject().equals(handler)) {
            throw new Refused(CaseRefusal.ANOTHER_HAS_IT);
        }
    }

    private static Refused fault(String field, String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
    }

    /// The user name of whoever has it.
    public Optional<String> handler() {
        return Optional.ofNullable(handler);
    }

    /// The name to show.
    public Optional<String> handlerName() {
        return Optional.ofNullable(handlerName);
    }

    /// Until when it is put aside, seen from a day; empty from the day on which it comes back.
    public Optional<LocalDate> heldUntil(LocalDate today) {
        return Optional.ofNullable(heldUntil).filter(until -> until.isAfter(today));
    }

    public Optional<String> holdReason() {
        return Optional.ofNullable(holdReason);
    }

    /// The day on which the register was done with it.
    public Optional<LocalDate> finishedOn() {
        return Optional.ofNullable(finishedOn);
    }
}
