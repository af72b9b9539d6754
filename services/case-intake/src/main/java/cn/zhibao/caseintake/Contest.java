package cn.zhibao.caseintake;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refusal;
import cn.zhibao.chassis.problem.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the latest dispute over competence for a matter is (管辖权争议): negotiated between two authorities, then agreed
/// on, or reported to their common superior and designated.
///
/// @param since the day on which it arose
/// @param negotiatedUntil the day on which they agreed or one of them reported it
/// @param endedOn the day on which they agreed or the superior designated
@Embeddable
public record Contest(
        @Column(name = "contested_on") @Nullable LocalDate since,
        @Column(name = "negotiated_until") @Nullable LocalDate negotiatedUntil,
        @Column(name = "contest_ended_on") @Nullable LocalDate endedOn) {

    static final Contest NONE = new Contest(null, null, null);

    /// Where it stands.
    public enum Stage {
        /// 没有争议，或者已经解决.
        NONE,
        /// 协商中.
        NEGOTIATING,
        /// 已报请指定.
        REPORTED
    }

    public Stage stage() {
        if (since == null || endedOn != null) {
            return Stage.NONE;
        }
        return negotiatedUntil == null ? Stage.NEGOTIATING : Stage.REPORTED;
    }

    /// The day on which the latest one arose.
    public Optional<LocalDate> arose() {
        return Optional.ofNullable(since);
    }

    /// The day on which negotiating ended, if it did.
    public Optional<LocalDate> negotiated() {
        return Optional.ofNullable(negotiatedUntil);
    }

    /// A dispute arises.
    public Contest arise(LocalDate on) {
        demand(Stage.NONE, CaseRefusal.CONTESTED_ALREADY);
        demandNotBefore(endedOn, "disputedOn", on);
        return new Contest(on, null, null);
    }

    /// Both agree.
    public Contest agree(LocalDate on) {
        demand(Stage.NEGOTIATING, CaseRefusal.NOT_NEGOTIATING);
        demandNotBefore(since, "agreedOn", on);
        return new Contest(since, on, on);
    }

    /// They do not, and their superior is asked.
    public Contest report(LocalDate on) {
        demand(Stage.NEGOTIATING, CaseRefusal.NOT_NEGOTIATING);
        demandNotBefore(since, "reportedOn", on);
        return new Contest(since, on, null);
    }

    /// The superior designates one of its offices.
    public Contest designate(LocalDate on) {
        demand(Stage.REPORTED, CaseRefusal.NOT_REPORTED);
        demandNotBefore(negotiatedUntil, "designatedOn", on);
        return new Contest(since, negotiatedUntil, on);
    }

    private void demand(Stage wanted, Refusal otherwise) {
        if (stage() != wanted) {
            throw new Refused(otherwise);
        }
    }

    private static void demandNotBefore(@Nullable LocalDate earliest, String field, LocalDate day) {
        if (earliest != null && day.isBefore(earliest)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(field, "不能早于" + earliest, "must not lie before " + earliest)));
        }
    }
}
