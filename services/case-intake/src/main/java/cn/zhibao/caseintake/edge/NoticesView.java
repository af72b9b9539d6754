package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.notice.Notice;
import cn.zhibao.caseintake.notice.NoticeKind;
import cn.zhibao.caseintake.notice.Notices;
import cn.zhibao.caseintake.notice.OwedNotice;
import cn.zhibao.chassis.clock.ClockView;
import cn.zhibao.chassis.clock.Timekeeper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The notices about a matter.
///
/// @param kinds of what may be told now
public record NoticesView(List<Notice> given, List<Owed> owed, List<NoticeKind> kinds) {

    /// A notice that has not been sent yet.
    ///
    /// @param clock the time limit for sending it; null where no rule sets one
    public record Owed(
            NoticeKind kind, LocalDate since, @Nullable ClockView clock) {

        static Owed of(OwedNotice owed, Timekeeper timekeeper) {
            return new Owed(
                    owed.kind(),
                    owed.since(),
                    owed.clock().flatMap(timekeeper::clock).orElse(null));
        }
    }

    static NoticesView of(Notices notices, Timekeeper timekeeper) {
        return new NoticesView(
                notices.given(),
                notices.owed().stream().map(owed -> Owed.of(owed, timekeeper)).toList(),
                NoticeKind.of(notices.caseFile()));
    }
}
