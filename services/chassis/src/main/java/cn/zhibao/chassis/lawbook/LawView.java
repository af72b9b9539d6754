package cn.zhibao.chassis.lawbook;

import cn.zhibao.chassis.clock.LawChange;
import cn.zhibao.chassis.clock.LawInForce;
import cn.zhibao.legalclock.ClockRule;
import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Notice;
import cn.zhibao.legalclock.TermUnit;
import cn.zhibao.legalclock.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What clocks run by at present (现行计时依据).
///
/// @param edition the number of the last change in it
/// @param behind open due days in the caller's jurisdiction that still have to follow
/// @param notices in the order they were issued
/// @param changes what was taken in since the release
public record LawView(
        int edition, long behind, List<NoticeView> notices, List<RuleView> rules, List<ChangeView> changes) {

    /// A notice of days off.
    public record NoticeView(int year, String number, LocalDate issued, String address, List<StretchView> days) {

        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.year(),
                    notice.number(),
                    notice.issued(),
                    notice.address(),
                    notice.stretches().stream()
                            .map(one -> new StretchView(one.first(), one.last(), one.off(), one.occasion()))
                            .toList());
        }
    }

    /// Neighbouring days that it treats alike.
    public record StretchView(LocalDate from, LocalDate to, boolean off, Wording occasion) {}

    /// One version of a rule.
    ///
    /// @param to null while it is in force
    public record RuleView(
            String id,
            Wording name,
            int amount,
            TermUnit unit,
            Wording starts,
            Wording stops,
            Wording basis,
            Confidence confidence,
            LocalDate from,
            @Nullable LocalDate to) {

        static RuleView of(ClockRule rule) {
            return new RuleView(
                    rule.id(),
                    rule.name(),
                    rule.term().amount(),
                    rule.term().unit(),
                    rule.trigger(),
                    rule.stop(),
                    rule.basis(),
                    rule.confidence(),
                    rule.from(),
                    rule.to().orElse(null));
        }
    }

    /// A change that was taken in, by whom and when.
    ///
    /// @param holds false where it no longer fits what the product ships, and so has no effect
    public record ChangeView(int number, LawChange change, String by, Instant at, boolean holds) {}

    static LawView of(LawInForce.Edition edition, long behind) {
        return new LawView(
                edition.number(),
                behind,
                edition.law().calendar().notices().stream().map(NoticeView::of).toList(),
                edition.law().rules().all().stream().map(RuleView::of).toList(),
                edition.changes().stream()
                        .map(one -> new ChangeView(one.number(), one.change(), one.by(), one.at(), one.holds()))
                        .toList());
    }
}
