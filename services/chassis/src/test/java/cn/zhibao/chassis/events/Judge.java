package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Sender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Says what is wrong with a world. It sees everything, also what nobody in the world can see.
final class Judge {

    private final SimulatedBroker broker;
    private final List<SimulatedService> tellers;
    private final List<SimulatedService> hearers;
    private final List<Finding> findings = new ArrayList<>();

    Judge(SimulatedBroker broker, List<SimulatedService> tellers, List<SimulatedService> hearers) {
        this.broker = broker;
        this.tellers = tellers;
        this.hearers = hearers;
    }

    enum Kind {
        /// A committed fact was not applied.
        LOST,
        /// A fact was applied twice.
        TWICE,
        /// Something was told or applied that is in no journal.
        INVENTED,
        /// Facts of one case were told or applied in another order than they became true.
        OUT_OF_ORDER,
        /// A journal holds two facts of one version, or its hashes do not chain.
        FORKED,
        /// Somebody told something on a lane that another had taken over.
        TOLD_BY_A_FORMER_OWNER,
        /// A fact was told twice, or a lane changed hands, though nothing failed.
        WITHOUT_NEED,
        /// An administrator had to send facts again though the broker had lost none.
        LOST_FOR_A_WHILE,
        /// The ledger differs though everything was applied.
        FALSE_ALARM,
        /// Something stays open for ever.
        NEVER_SETTLES
    }

    /// One thing that is wrong.
    record Finding(Kind kind, String what) {}

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void find(Kind kind, String what) {
        findings.add(new Finding(kind, what));
    }

    /// Nothing is left to do, as far as those in the world can see.
    boolean isSettled(boolean ledgerIsKept, long now) {
        return tellers.stream().allMatch(teller -> teller.database.outbox.isEmpty())
                && hearers.stream().allMatch(hearer -> hearer.database.parked.isEmpty())
                && (!ledgerIsKept || ledgerAgrees(now));
    }

    private boolean ledgerAgrees(long now) {
        for (var hearer : hearers) {
            var lines = lines(hearer, now);
            for (var hearing : hearer.hearings) {
                var told = daysAndLanes(hearing.sender());
                lines.stream()
                        .filter(line -> line.sender() == hearing.sender() && line.verdict() == Verdict.AGREES)
                        .forEach(line -> told.remove(line.recordedOn() + "/" + line.shard(), line.said()));
                if (!told.isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private Map<String, Long> daysAndLanes(Sender sender) {
        var told = new HashMap<String, Long>();
        teller(sender)
                .database
                .journal
                .values()
                .forEach(row ->
                        told.merge(row.entry().recordedOn() + "/" + row.entry().shard(), 1L, Long::sum));
        return told;
    }

    boolean differs(Sender sender, long now) {
        return hearers.stream()
                .flatMap(hearer -> lines(hearer, now).stream())
                .anyMatch(line -> line.sender() == sender && line.verdict() == Verdict.DIFFERS);
    }

    private static List<SimulatedLedger.Line> lines(SimulatedService hearer, long now) {
        return new SimulatedLedger(hearer.database, hearer::at).lines(now);
    }

    /// Days and lanes of which a hearer has not marked everything as applied.
    Set<String> missing() {
        var missing = new TreeSet<String>();
        for (var hearer : hearers) {
            for (var hearing : hearer.hearings) {
                teller(hearing.sender()).database.journal.values().stream()
                        .map(SimulatedDatabase.Written::entry)
                        .filter(entry -> !hearer.database.inbox.containsKey(entry.eventId()))
                        .forEach(entry -> missing.add(place(
                                hearer, hearing.sender(), entry.recordedOn().toString(), entry.shard())));
            }
        }
        return missing;
    }

    /// Days and lanes that the hearers' ledgers name.
    Set<String> named(long now) {
        var named = new TreeSet<String>();
        for (var hearer : hearers) {
            lines(hearer, now).stream()
                    .filter(line -> line.verdict() == Verdict.DIFFERS)
                    .forEach(line -> named.add(
                            place(hearer, line.sender(), line.recordedOn().toString(), line.shard())));
        }
        return named;
    }

    private static String place(SimulatedService hearer, Sender sender, String day, int lane) {
        return "%s: %s %s lane %d".formatted(hearer.sender.service(), sender.service(), day, lane);
    }

    /// What is still open, in words.
    String open(long now) {
        var open = new StringBuilder();
        tellers.forEach(teller ->
                open.append("%s has %d to send; ".formatted(teller.sender.service(), teller.database.outbox.size())));
        for (var hearer : hearers) {
            hearer.database
                    .parked
                    .values()
                    .forEach(row -> open.append("%s parked %s version %d of %s; "
                            .formatted(
                                    hearer.sender.service(),
                                    row.parked().reason(),
                                    row.parked().arrival().envelope().streamVersion(),
                                    row.parked().sender().service())));
            lines(hearer, now).stream()
                    .filter(line -> line.verdict() != Verdict.AGREES)
                    .forEach(line -> open.append(hearer.sender.service() + " " + line + "; "));
        }
        return open.toString();
    }

    void ledgerRaisesNoFalseAlarm(long now) {
        for (var hearer : hearers) {
            lines(hearer, now).stream()
                    .filter(line -> line.verdict() == Verdict.DIFFERS)
                    .forEach(line -> find(Kind.FALSE_ALARM, hearer.sender.service() + " " + line));
        }
    }

    void everythingWasToldAndApplied() {
        tellers.forEach(this::journalIsOneChain);
        tellers.forEach(this::tellsWhatIsTrueInOrder);
        for (var hearer : hearers) {
            for (var hearing : hearer.hearings) {
                appliesEachOnceInOrder(hearer, teller(hearing.sender()));
            }
        }
        if (broker.tellingsOfReplacedOwners() > 0) {
            find(Kind.TOLD_BY_A_FORMER_OWNER, broker.tellingsOfReplacedOwners() + " batches");
        }
    }

    private void journalIsOneChain(SimulatedService teller) {
        var heads = new HashMap<UUID, SimulatedDatabase.Head>();
        for (var row : teller.database.journal.values()) {
            var entry = row.entry();
            var head = heads.getOrDefault(entry.streamId(), SimulatedDatabase.Head.NONE);
            if (entry.streamVersion() != head.version() + 1
                    || !entry.previousHash().equals(head.hash())) {
                find(Kind.FORKED, "%s version %d".formatted(entry.type(), entry.streamVersion()));
            }
            heads.put(entry.streamId(), new SimulatedDatabase.Head(entry.streamVersion(), entry.hash()));
        }
    }

    private void tellsWhatIsTrueInOrder(SimulatedService teller) {
        var truth = new HashSet<String>();
        teller.database
                .journal
                .values()
                .forEach(row -> truth.add(row.entry().eventId().toString()));
        var versions = new HashMap<UUID, Integer>();
        for (var entry : broker.told) {
            if (entry.record().topic().equals(teller.sender.topic())
                    && Seal.read(entry.record()).isEmpty()) {
                var envelope = Wire.envelope(entry.record().headers());
                if (!truth.contains(envelope.id().toString())) {
                    find(Kind.INVENTED, "told: %s version %d".formatted(envelope.type(), envelope.streamVersion()));
                }
                var last = versions.getOrDefault(envelope.subject(), 0);
                if (envelope.streamVersion() > last + 1) {
                    find(Kind.OUT_OF_ORDER, "told version %d after %d".formatted(envelope.streamVersion(), last));
                }
                versions.merge(envelope.subject(), envelope.streamVersion(), Math::max);
            }
        }
    }

    private void appliesEachOnceInOrder(SimulatedService hearer, SimulatedService teller) {
        var open = new LinkedHashMap<UUID, Integer>();
        teller.database
                .journal
                .values()
                .forEach(row -> open.put(row.entry().eventId(), row.entry().streamVersion()));
        var truth = new HashSet<>(open.keySet());
        var versions = new HashMap<UUID, Integer>();
        var who = hearer.sender.service();
        for (var applied : hearer.database.applied) {
            if (applied.sender() == teller.sender) {
                var envelope = applied.envelope();
                if (!truth.contains(envelope.id())) {
                    find(Kind.INVENTED, "%s applied version %d".formatted(who, envelope.streamVersion()));
                } else if (open.remove(envelope.id()) == null) {
                    find(Kind.TWICE, "%s applied version %d".formatted(who, envelope.streamVersion()));
                } else if (envelope.streamVersion() != versions.merge(envelope.subject(), 1, Integer::sum)) {
                    find(Kind.OUT_OF_ORDER, "%s applied version %d".formatted(who, envelope.streamVersion()));
                }
            }
        }
        open.values()
                .forEach(version -> find(
                        Kind.LOST,
                        "%s never applied version %d of %s".formatted(who, version, teller.sender.service())));
    }

    /// For a world in which nothing failed.
    void nothingIsDoneTwiceWithoutNeed() {
        var told = new HashSet<String>();
        for (var entry : broker.told) {
            if (Seal.read(entry.record()).isEmpty() && !told.add(SimulatedBroker.idOf(entry.record()))) {
                find(Kind.WITHOUT_NEED, "an event was told twice");
            }
        }
        if (broker.takeovers() > 0) {
            find(Kind.WITHOUT_NEED, "a lane changed hands %d times".formatted(broker.takeovers()));
        }
    }

    private SimulatedService teller(Sender sender) {
        return tellers.stream()
                .filter(teller -> teller.sender == sender)
                .findFirst()
                .orElseThrow();
    }
}
