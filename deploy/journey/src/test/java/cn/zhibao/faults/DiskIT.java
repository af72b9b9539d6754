package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.zhibao.journey.Office;
import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.parts.PartFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Disks fill up.
@ExtendWith(Rig.class)
class DiskIT {

    private static final Rig RIG = Rig.running();
    private static final LocalSystem SYSTEM = RIG.system();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ROOM = 48;

    @BeforeAll
    static void needsToMount() {
        assumeTrue(Disk.mayBeMade(), "mounting a small disk needs root and the right to mount");
    }

    /// The disk of the write-ahead log is full: the database stops, people are told to come back, and when there
    /// is room and its keeper starts it again, everything that was acknowledged is there.
    @Test
    void a16LosesNothingAcknowledgedWhenTheDatabaseDiskIsFull() throws SQLException {
        var log = Path.of(text("show data_directory")).resolve("pg_wal");
        SYSTEM.stop("postgres");
        var disk = Disk.under(log, ROOM);
        try {
            SYSTEM.start("postgres");
            try (var load = Load.begin(RIG)) {
                RIG.awaitSomethingNew("case-intake");
                fillLog();
                RIG.book().inflicted("postgres");
                awaitTurnedAway();
                disk.grow(4_000);
                Office.await("the database server is back", PATIENCE, DiskIT::databaseStarts);
                text("select pg_drop_replication_slot('hoarder')::text");
                RIG.awaitSomethingNew("case-intake");
                assertThat(load.goesOn()).isTrue();
            }
        } finally {
            SYSTEM.stop("postgres");
            disk.close();
            SYSTEM.start("postgres");
        }
        new Settlement(RIG).of("A-16 full disk under the database");
    }

    /// The broker's disk is full: the broker dies, the office registers on, and everything is told when there is room.
    @Test
    void a16GoesOnRegisteringWhenTheBrokerDiskIsFull() {
        SYSTEM.stop("kafka");
        var disk = Disk.under(RIG.brokerData(), ROOM);
        try {
            SYSTEM.start("kafka");
            try (var load = Load.begin(RIG)) {
                RIG.awaitSomethingNew("case-intake");
                RIG.book().inflicted("kafka");
                disk.fill();
                Office.await("the broker gives up", PATIENCE, () -> !SYSTEM.ready("kafka"));
                new Clerk(RIG).register();
                disk.empty();
                SYSTEM.kill("kafka");
                SYSTEM.start("kafka");
                RIG.awaitSomethingNew("case-intake");
                assertThat(load.goesOn()).isTrue();
            }
        } finally {
            SYSTEM.stop("kafka");
            disk.close();
            SYSTEM.start("kafka");
        }
        new Settlement(RIG).of("A-16 full disk under the broker");
    }

    /// Keeps the server from reusing its log and writes until there is no room.
    private static void fillLog() {
        try {
            text("select pg_create_physical_replication_slot('hoarder', true)::text");
            for (var megabyte = 0; megabyte < 100 * ROOM; megabyte++) {
                text("select pg_logical_emit_message(false, 'filler', repeat('x', 1000000))::text");
            }
        } catch (SQLException full) {
            return;
        }
        throw new AssertionError("the disk is not full");
    }

    private static void awaitTurnedAway() {
        var officer = RIG.as("officer");
        Office.await(
                "people are told to come back",
                PATIENCE,
                () -> officer.look("case-intake", "/cases?size=1")
                        .filter(answer -> answer.status() == 503)
                        .isPresent());
    }

    /// As its keeper does: again and again; the server may be on its way down yet.
    private static boolean databaseStarts() {
        try {
            SYSTEM.start("postgres");
            return true;
        } catch (PartFailure notYet) {
            return false;
        }
    }

    private static String text(String query) throws SQLException {
        try (var connection = SYSTEM.databases().connect("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
