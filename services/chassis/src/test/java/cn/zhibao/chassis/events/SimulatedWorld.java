package cn.zhibao.chassis.events;

import cn.zhibao.chassis.simulation.Machine;
import cn.zhibao.chassis.simulation.NeverSettles;
import cn.zhibao.chassis.simulation.Stage;
import cn.zhibao.chassis.simulation.Trace;
import cn.zhibao.chassis.simulation.Weather;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.caseintake.CaseAccepted;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.mediation.ConsentGiven;
import cn.zhibao.contracts.mediation.MediationEvent;
import cn.zhibao.contracts.mediation.MediationOpened;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// A small office from one seed: case intake says facts, mediation hears them and says its own, statistics hears both.
/// Two processes each, which fail in every way the seed thinks of; then the weather clears, administrators do what the
/// handbook says, and all must come right.
final class SimulatedWorld {

    /// Half a minute before midnight in China, the last evening of a year.
    private static final Instant BEGIN = Instant.parse("2026-12-31T15:59:30Z");

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static final int ROUNDS = 18;

    /// So many rounds of an administrator are longer than any process is stopped and any transaction open.
    private static final int PATIENCE = 8;

    /// What the relay and the inbox say of each fault would fill a disk. Kept, or its level would be forgotten.
    @SuppressWarnings("unused")
    private static final Logger QUIET = quiet();

    private final Stage stage;
    private final Set<Guard> without;
    private final SimulatedBroker broker;
    private final SimulatedService caseIntake;
    private final SimulatedService mediation;
    private final SimulatedService statistics;
    private final List<Matter> matters = new ArrayList<>();
    private final Judge judge;
    private boolean stormy;
    private int writes;
    private int atWork;

    private SimulatedWorld(Stage stage, Set<Guard> without) {
        this.stage = stage;
        this.without = without;
        this.broker = new SimulatedBroker(stage, without);
        var begin = BEGIN.minusSeconds(stage.oneIn(3) ? 0 : 40_000);
        this.caseIntake = new SimulatedService(Sender.CASE_INTAKE, stage, begin, broker, without);
        this.mediation = new SimulatedService(Sender.MEDIATION, stage, begin, broker, without);
        this.statistics = new SimulatedService(Sender.STATISTICS, stage, begin, broker, without);
        this.judge = new Judge(broker, List.of(caseIntake, mediation), List.of(mediation, statistics));
        for (var i = stage.choose(3); i >= 0; i--) {
            matters.add(new Matter(uuid(), uuid()));
        }
    }

    private static Logger quiet() {
        System.setProperty("org.jboss.logging.provider", "jdk");
        var logger = Logger.getLogger(SimulatedWorld.class.getPackageName());
        logger.setLevel(Level.OFF);
        return logger;
    }

    /// A case and the mediation it leads to.
    private record Matter(UUID caseId, UUID mediationId) {}

    /// What became of a world.
    record Outcome(long seed, List<Judge.Finding> findings, Trace trace, long faults) {

        boolean isRight() {
            return findings.isEmpty();
        }

        @Override
        public String toString() {
            return "seed %d: %s%n%s".formatted(seed, findings, String.join("\n", trace.lines()));
        }
    }

    static Outcome play(long seed) {
        return play(seed, Set.of(), false);
    }

    static Outcome play(long seed, Set<Guard> without, boolean readable) {
        var trace = new Trace(readable);
        try (var stage = new Stage(seed, trace)) {
            var world = new SimulatedWorld(stage, without);
            world.play();
            return new Outcome(seed, world.judge.findings(), trace, stage.faults());
        }
    }

    /// Something that somebody takes away by hand, where nothing else is wrong.
    enum Sabotage {
        OUTBOX_ROW,
        BROKER_RECORD,
        INBOX_MARK
    }

    /// Days and lanes of which a hearer misses something, and those that its ledger names.
    record Named(Set<String> missing, Set<String> byTheLedger) {}

    static Named sabotage(long seed, Sabotage what) throws SQLException {
        try (var stage = new Stage(seed, new Trace(false))) {
            var world = new SimulatedWorld(stage, Set.of());
            world.open();
            while (world.atWork > 0) {
                stage.sleep(2_000);
            }
            world.clear();
            world.settle();
            world.sabotage(what);
            stage.sleep(60_000);
            return new Named(world.judge.missing(), world.judge.named(stage.now()));
        }
    }

    private void sabotage(Sabotage what) throws SQLException {
        var matter = matters.getFirst();
        try (var tx = caseIntake.database.connect()) {
            caseIntake.say(tx, matter.caseId(), null, version -> inCaseIntake(matter, version));
            tx.commit();
        }
        var last =
                Objects.requireNonNull(caseIntake.database.journal.lastEntry()).getValue();
        var event = last.entry().eventId();
        switch (what) {
            case OUTBOX_ROW -> caseIntake.database.outbox.remove(last.position());
            case BROKER_RECORD -> {
                while (!broker.sabotage(event.toString())) {
                    stage.sleep(1);
                }
            }
            case INBOX_MARK -> {
                settle();
                statistics.database.inbox.remove(event);
            }
        }
    }

    private void play() {
        try {
            open();
            storm();
            while (atWork > 0 && stage.now() < 120_000) {
                stage.sleep(2_000);
            }
            clear();
            settle();
            if (judge.findings().isEmpty()) {
                stage.sleep(40_000);
                write();
                stage.sleep(stage.choose(3_000));
                judge.ledgerRaisesNoFalseAlarm(stage.now());
                settle();
            }
            judge.everythingWasToldAndApplied();
            if (stage.faults() == 0) {
                judge.nothingIsDoneTwiceWithoutNeed();
            }
        } catch (NeverSettles never) {
            judge.find(Judge.Kind.NEVER_SETTLES, String.valueOf(never.getMessage()));
        } catch (SQLException impossible) {
            throw new IllegalStateException("the weather is clear", impossible);
        }
    }

    private void open() {
        mediation.hears(Sender.CASE_INTAKE, CaseIntakeEvent.class, (tx, heard) -> {
            var matter = matterOf(heard.envelope().partitionKey());
            if (heard.event() instanceof CaseRouted
                    || tx.head(matter.mediationId()).version() > 0) {
                mediation.say(tx, matter.mediationId(), heard.envelope().id(), version -> inMediation(matter, version));
            }
        });
        statistics.hears(Sender.CASE_INTAKE, CaseIntakeEvent.class, (tx, heard) -> {});
        statistics.hears(Sender.MEDIATION, MediationEvent.class, (tx, heard) -> {});
        writes = 3 + stage.choose(6);
        for (var number = 1; number <= 2; number++) {
            officerAt(caseIntake.start(number, true));
            mediation.start(number, true);
            statistics.start(number, false);
        }
    }

    private void officerAt(Machine machine) {
        stage.add("officer", machine, () -> {
            while (writes > 0) {
                writes--;
                stage.sleep(stage.choose(stage.oneIn(3) ? 4_000 : 40));
                try {
                    write();
                } catch (SQLException | IllegalStateException refused) {
                    stage.call("an officer is refused", 0);
                }
            }
            atWork--;
        });
        atWork++;
    }

    /// An officer does something to a case; some take long over it, and some think better of it.
    private void write() throws SQLException {
        var matter = matters.get(stage.choose(matters.size()));
        var service =
                stage.oneIn(3) && mediation.database.heads.containsKey(matter.mediationId()) ? mediation : caseIntake;
        try (var tx = service.database.connect()) {
            for (var facts = stage.oneIn(4) ? 2 : 1; facts > 0; facts--) {
                if (service == mediation) {
                    mediation.say(tx, matter.mediationId(), null, version -> inMediation(matter, version));
                } else {
                    caseIntake.say(tx, matter.caseId(), null, version -> inCaseIntake(matter, version));
                }
            }
            if (stormy && stage.oneIn(6)) {
                stage.sleep(stage.choose(stage.oneIn(2) ? 30_000 : 300));
            }
            if (stormy && stage.oneIn(8)) {
                throw new IllegalStateException("thinks better of it");
            }
            tx.commit();
        }
    }

    private Matter matterOf(UUID caseId) {
        return matters.stream()
                .filter(matter -> matter.caseId().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    private static Event inCaseIntake(Matter matter, int version) {
        return version == 1
                ? new CaseRouted(
                        matter.caseId(),
                        "1",
                        "371071",
                        Route.MEDIATION,
                        RightKind.PATENT,
                        "一",
                        "1",
                        DAY,
                        null,
                        null,
                        null)
                : new CaseAccepted(matter.caseId(), DAY);
    }

    private static Event inMediation(Matter matter, int version) {
        return version == 0
                ? new MediationOpened(matter.mediationId(), matter.caseId(), "1", "371071", RightKind.PATENT, DAY)
                : new ConsentGiven(matter.mediationId(), matter.caseId(), "APPLICANT", DAY);
    }

    /// Each world has its own weather: some are calm, some know one kind of fault, some know all.
    private void storm() {
        if (stage.oneIn(8)) {
            return;
        }
        stormy = true;
        stage.weather(new Weather(rare(150), rare(150), rare(100), 1 + stage.choose(4)));
        var databases = new SimulatedDatabase.Trouble(rare(80), rare(20), rare(400));
        Stream.of(caseIntake, mediation, statistics).forEach(service -> service.database.trouble(databases));
        var loss = stage.oneIn(4) ? 60 : 0;
        broker.trouble(new SimulatedBroker.Trouble(rare(8), rare(60), loss, rare(20), rare(10)));
    }

    private int rare(int about) {
        return stage.oneIn(2) ? 0 : 1 + about / 2 + stage.choose(about);
    }

    private void clear() {
        stormy = false;
        stage.weather(Weather.CALM);
        Stream.of(caseIntake, mediation, statistics).forEach(service -> {
            service.database.trouble(SimulatedDatabase.Trouble.NONE);
            service.repair();
        });
        broker.trouble(SimulatedBroker.Trouble.NONE);
    }

    /// The weather is clear: processes come back, transactions time out, and administrators follow the handbook.
    private void settle() throws SQLException {
        var ledger = !without.contains(Guard.LEDGER);
        for (var round = 1; round <= ROUNDS; round++) {
            stage.sleep(11_000 + stage.choose(8_000));
            mediation.replayParked();
            statistics.replayParked();
            var patient = round > PATIENCE;
            if (atWork == 0 && (ledger || patient) && judge.isSettled(ledger, stage.now())) {
                return;
            }
            if (ledger && patient) {
                refillWhereTheLedgerDiffers();
            }
        }
        judge.find(Judge.Kind.NEVER_SETTLES, judge.open(stage.now()));
    }

    private void refillWhereTheLedgerDiffers() {
        for (var service : List.of(caseIntake, mediation)) {
            if (judge.differs(service.sender, stage.now())) {
                service.refill();
                if (broker.losses() == 0) {
                    judge.find(
                            Judge.Kind.LOST_FOR_A_WHILE,
                            "the ledger misses facts of " + service.sender.service() + " though the broker lost none");
                }
            }
        }
    }

    private UUID uuid() {
        return new UUID(stage.chance().nextLong(), stage.chance().nextLong());
    }
}
