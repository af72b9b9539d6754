package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Sender;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The inbox as the line of arriving events sees it.
///
/// @param <T> a transaction of the store
interface InboxStore<T> {

    /// Does the work and commits, or undoes it all.
    <R> R inTransaction(Work<T, R> work) throws SQLException;

    /// Waits until no other consumer of this service works on these cases, and keeps them until the transaction ends:
    /// what is read of them afterwards stays true. A case of which nothing is known yet can be kept as well.
    void keepToOneself(T tx, Set<UUID> cases) throws SQLException;

    /// How far these streams have been applied.
    Map<UUID, Integer> versions(T tx, Set<UUID> streams) throws SQLException;

    /// What these cases have in the parking place.
    List<Waiting> waiting(T tx, Set<UUID> cases) throws SQLException;

    /// Puts an event into the parking place, behind those that are there; an event that is there stays as it is.
    void park(T tx, Parked parked) throws SQLException;

    /// Takes out the event of a stream that waited for the ones before it.
    Optional<Arrival> takeGap(T tx, UUID stream, int version) throws SQLException;

    /// Takes out everything of a case that came from these senders, oldest first; what is parked meanwhile stays.
    List<FromSender> takeCase(T tx, Set<Sender> senders, UUID caseId) throws SQLException;

    /// How much of a case is parked, whoever said it.
    int countCase(T tx, UUID caseId) throws SQLException;

    /// Marks events as applied and moves their streams on. A mark that is there already means that another consumer
    /// was faster: an exception, and nothing is done.
    void mark(T tx, List<Mark> marks, List<Progress> progress) throws SQLException;

    /// Keeps what a sender said about its journal, the latest word of each day and lane. The same word said again keeps
    /// the time at which it was said first: from then on what is missing is waited for.
    void keep(T tx, Sender sender, Seal seal) throws SQLException;

    /// What is done in a transaction.
    @FunctionalInterface
    interface Work<T, R> {
        R on(T tx) throws SQLException;
    }

    /// One parked event, as far as others must know of it.
    record Waiting(UUID caseId, UUID stream, Parked.Reason reason) {}

    /// An event taken out of the parking place, and who said it.
    record FromSender(Sender sender, Arrival arrival) {}

    /// An event was applied.
    record Mark(Sender sender, Envelope envelope) {}

    /// A stream has been applied up to a version.
    record Progress(Sender sender, UUID stream, int version) {}
}
