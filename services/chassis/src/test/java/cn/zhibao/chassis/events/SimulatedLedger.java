package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Sender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;

/// The hearer's ledger over a simulated database: the same comparison, counted in memory.
final class SimulatedLedger {

    private final SimulatedDatabase database;
    private final LongFunction<Instant> clock;

    SimulatedLedger(SimulatedDatabase database, LongFunction<Instant> clock) {
        this.database = database;
        this.clock = clock;
    }

    /// One sender's day and lane, as this hearer knows it.
    record Line(Sender sender, LocalDate recordedOn, int shard, long said, long applied, Verdict verdict) {}

    List<Line> lines(long now) {
        return database.seals.values().stream()
                .map(heard -> line(heard.sender(), heard.seal(), clock.apply(now)))
                .toList();
    }

    private Line line(Sender sender, Seal seal, Instant now) {
        var said = new Verdict.Count(seal.events(), Long.parseLong(seal.digest()), seal.sealedAt());
        var applied = applied(sender, seal.recordedOn(), seal.shard());
        return new Line(
                sender,
                seal.recordedOn(),
                seal.shard(),
                said.events(),
                applied.events(),
                Verdict.of(said, applied, now));
    }

    private Verdict.Count applied(Sender sender, LocalDate day, int lane) {
        var events = 0L;
        var digest = 0L;
        var last = 0L;
        for (var mark : database.inbox.values()) {
            var envelope = mark.envelope();
            if (mark.sender() == sender
                    && envelope.shard() == lane
                    && envelope.recordedOn().equals(day.toString())) {
                events++;
                digest ^= mark(envelope.id());
                last = Math.max(last, mark.at());
            }
        }
        return new Verdict.Count(events, digest, clock.apply(last));
    }

    /// A number that stands for an event; the database's own function takes another, which does the same service.
    static long mark(UUID event) {
        var mixed = (event.getMostSignificantBits() ^ Long.rotateLeft(event.getLeastSignificantBits(), 32))
                * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }
}
