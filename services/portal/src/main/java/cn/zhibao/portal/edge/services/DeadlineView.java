package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.Wording;
import cn.zhibao.portal.clocks.ClockState;
import cn.zhibao.portal.clocks.Light;
import cn.zhibao.portal.clocks.TermUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The nearest running clock of a case as its service sends it (最近期限).
///
/// @param due the last day; null while the clock is suspended
/// @param remaining working days until then, negative when it is past; null while the clock is suspended
public record DeadlineView(
        String rule,
        Wording name,
        ClockState state,
        @Nullable LocalDate due,
        TermUnit unit,
        int left,
        int overdue,
        @Nullable Integer remaining,
        Light light,
        boolean provisional) {}
