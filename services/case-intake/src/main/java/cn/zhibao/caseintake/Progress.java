package cn.zhibao.caseintake;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// How far a matter is (办理进度), as far as whoever brought it may know: no name, no title, no officer.
///
/// @param decideBy the day by which it is to be taken up or refused; empty once it was, and where no clock runs for
/// that
/// @param overOn the day on which it came to its end for whoever brought it
/// @param reward one that was granted for it
public record Progress(
        RegionCode region,
        SourceKind source,
        CaseStatus status,
        Optional<Route> route,
        LocalDate receivedOn,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> decideBy,
        Optional<LocalDate> overOn,
        Survey survey,
        Optional<Reward> reward) {

    /// Whether whoever brought it is asked how satisfied they were (满意度回访).
    public enum Survey {
        NOT_YET,
        OPEN,
        ANSWERED
    }

    /// A reward that waits for whoever reported it, or did.
    ///
    /// @param amount in yuan, to the cent
    /// @param until the last day on which it can be fetched
    public record Reward(BigDecimal amount, LocalDate until, Optional<LocalDate> collectedOn, Fetching fetching) {

        static Reward of(BigDecimal amount, LocalDate until, Optional<LocalDate> collectedOn, LocalDate today) {
            if (collectedOn.isPresent()) {
                return new Reward(amount, until, collectedOn, Fetching.COLLECTED);
            }
            return new Reward(amount, until, collectedOn, today.isAfter(until) ? Fetching.LAPSED : Fetching.AWAITED);
        }
    }

    /// Whether it was fetched (领取).
    public enum Fetching {
        AWAITED,
        COLLECTED,
        LAPSED
    }
}
