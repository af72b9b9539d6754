package cn.zhibao.chassis.events;

import java.sql.SQLException;
import java.util.List;

/// The outbox as its relay sees it, over one connection; closing it lets go of every lane.
interface OutboxStore extends AutoCloseable {

    /// The lanes in which something waits to be sent.
    List<Integer> waitingLanes() throws SQLException;

    /// Tries to become the one owner of a lane, for as long as the connection lives.
    boolean own(int lane) throws SQLException;

    /// The oldest rows that remain in a lane, in position order; without a cursor, so that what commits late is simply
    /// still there.
    List<Outgoing> remaining(int lane) throws SQLException;

    /// Strikes off what the broker has.
    void strike(List<Outgoing> sent) throws SQLException;

    /// How many events the journal holds, day by day and lane by lane, of the last two days.
    List<Seal> seals() throws SQLException;

    @Override
    void close() throws SQLException;
}
