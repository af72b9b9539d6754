package cn.zhibao.chassis.http;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request as the services see it: who, when, and which version of the case the caller had in front of them.
///
/// @param seenVersion the version in `If-Match`, or null where the request names none
public record Call(
        Actor actor, UUID correlationId, @Nullable Integer seenVersion, Instant at) {

    /// Today in China, as this request sees it.
    public LocalDate today() {
        return Now.dayOf(at);
    }

    /// The day that a field of this request names, or today where it names none.
    ///
    /// @throws Refused naming the field where the day lies in the future
    public LocalDate dayOrToday(String field, @Nullable LocalDate named) {
        var day = named == null ? today() : named;
        if (day.isAfter(today())) {
            throw new Refused(
                    CommonRefusal.INVALID, List.of(new FieldFault(field, "不能晚于今天", "must not lie in the future")));
        }
        return day;
    }

    public Jurisdiction jurisdiction() {
        return actor.jurisdiction();
    }

    /// What the journal says about the origin of the facts of this request.
    public JournalEntry.Cause cause() {
        return new JournalEntry.Cause(actor, correlationId, null, at);
    }

    /// Refuses a change of something newer than what the caller saw. Every change names the version it saw.
    public <A extends Journaled> A demandSeen(A aggregate) {
        if (seenVersion == null) {
            throw new Refused(CommonRefusal.VERSION_MISSING);
        }
        if (seenVersion != aggregate.version()) {
            throw new Refused(
                    CommonRefusal.STALE, Map.of("currentVersion", aggregate.version(), "seenVersion", seenVersion));
        }
        return aggregate;
    }
}
