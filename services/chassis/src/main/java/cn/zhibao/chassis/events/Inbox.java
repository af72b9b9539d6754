package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Event;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Applies each event once, in the order of its stream, in one database transaction with the event's own mark. What
/// cannot be applied parks its case in the database while other cases flow on. How it does so stands in [InboxLine].
/// Returning from [#receive] means committed, so the caller may acknowledge.
@ApplicationScoped
public class Inbox {

    private final InboxLine<Connection> line;

    Inbox(AgroalDataSource database, MeterRegistry meters) {
        this.line = new InboxLine<>(new JdbcInbox(database), meters, Pause::millis);
    }

    /// What a service does because of a fact, inside the inbox's transaction.
    @FunctionalInterface
    public interface Handler<E extends Event> {
        void apply(Connection tx, Heard<E> heard) throws SQLException;

        /// Writes what was gathered in this transaction, by those who gather; called once, before the marks are
        /// written.
        default void settle(Connection tx) throws SQLException {}
    }

    /// Takes a batch of records of one sender. Blocks until everything is applied, known or parked.
    public <E extends Event> void receive(Hearing<E> hearing, ConsumerRecords<String, String> records) {
        line.receive(delivery(hearing), records);
    }

    /// Applies the parked events of a case again, oldest first, after what hindered them was repaired: those of all
    /// senders in one transaction, because what one said may wait behind what another said, or none where one still
    /// fails. Events that came from the broker meanwhile stay where they are.
    ///
    /// @param hearings all that this service hears
    /// @return how many were applied
    public int replay(List<Hearing<?>> hearings, UUID caseId) throws SQLException {
        var deliveries = new ArrayList<InboxLine.Delivery<Connection, ?>>();
        hearings.forEach(hearing -> deliveries.add(delivery(hearing)));
        return line.replay(deliveries, caseId);
    }

    private static <E extends Event> InboxLine.Delivery<Connection, E> delivery(Hearing<E> hearing) {
        var handler = hearing.delivery().get();
        return new InboxLine.Delivery<>(hearing.sender(), hearing.family(), handler::apply, handler::settle);
    }
}
