package cn.zhibao.chassis.clock;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.legalclock.ClockLaw;
import cn.zhibao.legalclock.Notice;
import cn.zhibao.legalclock.NoticeFault;
import cn.zhibao.legalclock.RuleDecision;
import cn.zhibao.legalclock.RuleFault;
import cn.zhibao.legalclock.Term;
import cn.zhibao.legalclock.TermUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A change of what clocks run by (计时依据变更), as an administrator takes it in: a notice of days off, or what was settled
/// about a rule.
///
/// @param notice the lines of the notice, where the kind is one of a notice
/// @param rule what was settled, where the kind is of a rule
public record LawChange(
        Kind kind, @Nullable String notice, @Nullable Rule rule) {

    /// What is changed.
    public enum Kind {
        /// 全年安排: a notice that arranges a whole year, in place of whatever was known of it.
        YEAR,
        /// 个别调整: a notice that changes only the days it names.
        AMENDMENT,
        /// 规则: a rule that is confirmed or corrected.
        RULE
    }

    /// What was settled about one version of a rule, see [RuleDecision].
    ///
    /// @param amount the right length, with its unit; both null where the known one is confirmed
    public record Rule(
            String id,
            LocalDate version,
            @Nullable Integer amount,
            @Nullable TermUnit unit,
            @Nullable LocalDate from,
            String evidence) {

        RuleDecision decision() {
            if ((amount == null) != (unit == null)) {
                throw fault("rule.amount", "期限和单位应同时填写", "a length is an amount and a unit");
            }
            return new RuleDecision(
                    id,
                    version,
                    amount == null || unit == null ? Optional.empty() : Optional.of(new Term(amount, unit)),
                    Optional.ofNullable(from),
                    evidence);
        }
    }

    /// The law after this change.
    ///
    /// @throws Refused naming the field, and the line of a notice, that cannot be meant
    public ClockLaw on(ClockLaw law) {
        try {
            return switch (kind) {
                case YEAR -> law.with(law.calendar().and(readNotice()));
                case AMENDMENT -> law.with(law.calendar().amendedBy(readNotice()));
                case RULE -> law.with(law.rules().settled(demandRule().decision()));
            };
        } catch (NoticeFault wrong) {
            var reason = wrong.reason();
            throw wrong.line() == 0
                    ? fault("notice", reason.zh(), reason.en())
                    : fault(
                            "notice",
                            "第" + wrong.line() + "行：" + reason.zh(),
                            "line " + wrong.line() + ": " + reason.en());
        } catch (RuleFault wrong) {
            var field = wrong.part().equals("term") ? "amount" : wrong.part();
            throw fault("rule." + field, wrong.reason().zh(), wrong.reason().en());
        }
    }

    private Notice readNotice() {
        if (notice == null || rule != null) {
            throw fault("notice", "此类变更只填通知", "this kind of change is a notice and nothing else");
        }
        return Notice.read(notice.lines().toList());
    }

    private Rule demandRule() {
        if (rule == null || notice != null) {
            throw fault("rule", "此类变更只填规则", "this kind of change is a rule and nothing else");
        }
        return rule;
    }

    private static Refused fault(String field, String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
    }
}
