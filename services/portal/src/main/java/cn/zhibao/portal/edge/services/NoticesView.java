package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.steps.NoticeKind;
import cn.zhibao.portal.steps.ServiceMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The notices about a matter as case-intake sends them.
///
/// @param kinds of what may be told now
public record NoticesView(List<Given> given, List<Owed> owed, List<NoticeKind> kinds) {

    public static final NoticesView NONE = new NoticesView(List.of(), List.of(), List.of());

    /// One that was sent.
    ///
    /// @param servedOn null while no proof came back
    public record Given(
            UUID id,
            NoticeKind kind,
            ServiceMode mode,
            LocalDate sentOn,
            @Nullable String confirmation,
            @Nullable LocalDate servedOn,
            @Nullable String receipt) {}

    /// One that was not.
    ///
    /// @param clock the time limit for it; null where no rule sets one
    public record Owed(
            NoticeKind kind, LocalDate since, @Nullable ClockView clock) {}
}
