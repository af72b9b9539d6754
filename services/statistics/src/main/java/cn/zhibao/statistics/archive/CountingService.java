package cn.zhibao.statistics.archive;

import cn.zhibao.chassis.events.Heard;
import cn.zhibao.chassis.events.Inbox;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.Sender;
import cn.zhibao.statistics.Observation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Keeps events in the archive and counts what they mean, inside the transaction of the inbox's marks. A delivery is
/// gathered first and written in a handful of statements, so that its cost does not grow with the width of the
/// counters.
@ApplicationScoped
public class CountingService {

    private final ArchiveRow archive = new ArchiveRow();
    private final CaseFactRow facts = new CaseFactRow();

    /// What to do with one batch of a sender's events.
    ///
    /// @param laneOf the broker's partition of a case
    public <E extends Event> Inbox.Handler<E> delivery(
            Sender sender, Function<E, Observation> meaning, ToIntFunction<UUID> laneOf) {
        return new Delivery<>(sender, meaning, laneOf);
    }

    /// One event of a delivery and what it means.
    record Kept(Sender sender, Heard<?> heard, Observation observation, int lane) {}

    private final class Delivery<E extends Event> implements Inbox.Handler<E> {

        private final Sender sender;
        private final Function<E, Observation> meaning;
        private final ToIntFunction<UUID> laneOf;
        private @Nullable Connection gatheredFor;
        private List<Kept> gathered = new ArrayList<>();

        Delivery(Sender sender, Function<E, Observation> meaning, ToIntFunction<UUID> laneOf) {
            this.sender = sender;
            this.meaning = meaning;
            this.laneOf = laneOf;
        }

        /// A transaction that was rolled back leaves its gathering behind; the next one begins its own.
        @Override
        public void apply(Connection tx, Heard<E> heard) {
            if (gatheredFor != tx) {
                gatheredFor = tx;
                gathered = new ArrayList<>();
            }
            var lane = laneOf.applyAsInt(heard.envelope().partitionKey());
            gathered.add(new Kept(sender, heard, meaning.apply(heard.event()), lane));
        }

        @Override
        public void settle(Connection tx) throws SQLException {
            if (gatheredFor == tx) {
                archive.keep(tx, gathered);
                facts.fold(tx, gathered);
                gathered = new ArrayList<>();
            }
        }
    }
}
