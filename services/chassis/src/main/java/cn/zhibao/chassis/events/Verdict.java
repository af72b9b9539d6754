package cn.zhibao.chassis.events;

import java.time.Duration;
import java.time.Instant;

/// What the conservation ledger says of one sender's day and lane. Pure: the same two counts give the same verdict.
enum Verdict {
    AGREES,
    /// Events may still be under way.
    WAITING,
    /// An event was lost, invented or doubled.
    DIFFERS;

    /// Events that a seal speaks of are given this long to arrive, and events that came since a seal this long to be
    /// spoken of in the next.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /// A number of events and the exclusive-or of their marks, as of an instant.
    record Count(long events, long digest, Instant asOf) {

        boolean equals(long otherEvents, long otherDigest) {
            return events == otherEvents && digest == otherDigest;
        }
    }

    /// @param said what the sender's journal held, as of its seal
    /// @param applied what was applied here, as of the last of them
    static Verdict of(Count said, Count applied, Instant now) {
        if (said.equals(applied.events(), applied.digest())) {
            return AGREES;
        }
        var newest = applied.events() > said.events() && applied.asOf().isAfter(said.asOf()) ? applied : said;
        return newest.asOf().isAfter(now.minus(PATIENCE)) ? WAITING : DIFFERS;
    }
}
