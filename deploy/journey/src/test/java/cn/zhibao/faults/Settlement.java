package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Office;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The end of every scenario: waits until all is quiet and compares the office's book with the journals, the journals
/// with the archive, the archive with the figures, and asks every hearer for its half of the conservation ledger.
final class Settlement {

    private static final Duration QUIET = Duration.ofMinutes(3);

    private static final Map<String, List<String>> HEARD = Map.of(
            "case-intake", List.of("inspection"),
            "mediation", List.of("case-intake"),
            "enforcement", List.of("case-intake", "mediation"),
            "statistics", Rig.SENDERS);

    private final Rig rig;
    private final Office auditor;
    private final Office leader;

    Settlement(Rig rig) {
        this.rig = rig;
        this.auditor = rig.as("auditor");
        this.leader = rig.as("leader");
    }

    /// One row of a sender's journal.
    private record Told(UUID event, String sender, UUID lane, UUID stream, int version, String type) {

        Book.Fact fact() {
            return new Book.Fact(sender, lane, version, type);
        }
    }

    /// What the comparison came to; the words name each difference.
    record Balance(long facts, List<String> lost, List<String> doubled, List<String> inverted) {

        boolean isEven() {
            return lost.isEmpty() && doubled.isEmpty() && inverted.isEmpty();
        }
    }

    /// Settles a scenario: its line goes into the table, and everything must be even.
    void of(String scenario) {
        var inflicted = rig.book().takeFaults();
        awaitQuiet();
        var balance = balance();
        var takeOver = takeOver(inflicted.timed());
        Report.add(scenario, inflicted.count(), balance, takeOver);

        assertThat(balance.lost()).as("%s: lost", scenario).isEmpty();
        assertThat(balance.doubled()).as("%s: doubled", scenario).isEmpty();
        assertThat(balance.inverted()).as("%s: out of order", scenario).isEmpty();
        assertFigures(scenario);
        assertLedgers(scenario);
    }

    /// Whatever is still under way arrives; whoever waits too long is named by the comparison.
    private void awaitQuiet() {
        var deadline = System.nanoTime() + QUIET.toNanos();
        while (System.nanoTime() < deadline && !quiet()) {
            Office.pause(200);
        }
    }

    private boolean quiet() {
        try {
            var told = 0L;
            for (var sender : Rig.SENDERS) {
                if (rig.number(sender, "select count(*) from outbox") > 0) {
                    return false;
                }
                told += rig.number(sender, "select count(*) from journal");
            }
            for (var hearer : Rig.HEARERS) {
                if (rig.number(hearer, "select count(*) from parked") > 0) {
                    return false;
                }
            }
            return told == rig.number("statistics", "select count(*) from archive") && told >= booked();
        } catch (SQLException away) {
            return false;
        }
    }

    private long booked() {
        return rig.book().facts().size() + rig.book().findings().size();
    }

    Balance balance() {
        try {
            var journals = journals();
            var expected = expected(journals);
            var lost = new ArrayList<String>();
            var doubled = new ArrayList<String>();
            compareBook(expected, journals, lost, doubled);
            var inverted = compareArchive(journals, lost, doubled);
            return new Balance(journals.size(), lost, doubled, inverted);
        } catch (SQLException away) {
            throw new AssertionError("the databases cannot be asked", away);
        }
    }

    private List<Told> journals() throws SQLException {
        var told = new ArrayList<Told>();
        for (var sender : Rig.SENDERS) {
            try (var connection = rig.sql(sender);
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select event_id, lane_id, stream_id, stream_version, type from journal order by position")) {
                while (row.next()) {
                    told.add(new Told(
                            row.getObject(1, UUID.class),
                            sender,
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            row.getInt(4),
                            row.getString(5)));
                }
            }
        }
        return told;
    }

    /// The book's facts, and the cases that findings must have become.
    private Set<Book.Fact> expected(List<Told> journals) throws SQLException {
        var expected = new HashSet<>(rig.book().facts());
        var raised = journals.stream()
                .filter(told -> rig.book().findings().contains(told.lane()) && told.version() == 3)
                .map(Told::event)
                .collect(Collectors.toSet());
        try (var connection = rig.sql("case-intake");
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select lane_id, causation_id from journal where stream_version = 1 and causation_id is not null")) {
            while (row.next()) {
                if (raised.remove(row.getObject(2, UUID.class))) {
                    expected.add(new Book.Fact("case-intake", row.getString(1), 1, "case-registered"));
                }
            }
        }
        raised.forEach(missing ->
                expected.add(new Book.Fact("case-intake", missing.toString(), 1, "case-registered-for-finding")));
        return expected;
    }

    private static void compareBook(
            Set<Book.Fact> expected, List<Told> journals, List<String> lost, List<String> doubled) {
        var missing = new HashSet<>(expected);
        for (var told : journals) {
            if (!missing.remove(told.fact())) {
                doubled.add((expected.contains(told.fact()) ? "twice in a journal: " : "nobody asked for: ") + told);
            }
        }
        missing.forEach(fact -> lost.add("in no journal: " + fact));
    }

    /// Every event once in the archive, and within its stream in the order of versions.
    private List<String> compareArchive(List<Told> journals, List<String> lost, List<String> doubled)
            throws SQLException {
        var missing = journals.stream().collect(Collectors.toMap(Told::event, told -> told));
        var inverted = new ArrayList<String>();
        var versions = new HashMap<UUID, Integer>();
        try (var connection = rig.sql("statistics");
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select event_id, stream_id, stream_version, type from archive order by position")) {
            while (row.next()) {
                if (missing.remove(row.getObject(1, UUID.class)) == null) {
                    doubled.add("archived, in no journal or twice: " + row.getString(1) + " " + row.getString(4));
                }
                var before = versions.put(row.getObject(2, UUID.class), row.getInt(3));
                if ((before == null ? 0 : before) + 1 != row.getInt(3)) {
                    inverted.add(row.getString(4) + " version " + row.getInt(3) + " after " + before + " in stream "
                            + row.getString(2));
                }
            }
        }
        missing.values().forEach(told -> lost.add("not in the archive: " + told));
        return inverted;
    }

    /// The closure rate over HTTP against the book's own counting.
    private void assertFigures(String scenario) {
        var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        var rate = leader.get("statistics", "/closure-rates?region=" + Clerk.REGION + "&procedure=PENALTY&year=" + year)
                .json();
        assertThat(Map.of(
                        "opened",
                        rate.path("opened").asLong(),
                        "closed",
                        rate.path("closed").asLong()))
                .as("%s: the figures", scenario)
                .isEqualTo(Map.of(
                        "opened", rig.book().count("enforcement-filed"),
                        "closed", rig.book().count("enforcement-closed")));
    }

    /// Every hearer has applied as many events as the journals it hears hold, and agrees with each of them.
    private void assertLedgers(String scenario) {
        HEARD.forEach((hearer, senders) -> {
            Office.await(
                    scenario + ": the ledger of " + hearer + " agrees",
                    Duration.ofMinutes(1),
                    () -> agrees(auditor.get(hearer, "/ledger").json(), senders));
            assertThat(auditor.get(hearer, "/ledger/parked").json())
                    .as("%s: parked in %s", scenario, hearer)
                    .isEmpty();
        });
    }

    private boolean agrees(JsonNode lines, List<String> senders) {
        var applied = 0L;
        for (var line : lines) {
            if (!line.path("verdict").asText().equals("AGREES")) {
                return false;
            }
            applied += line.path("applied").asLong();
        }
        return applied == told(senders);
    }

    private long told(List<String> senders) {
        try {
            var told = 0L;
            for (var sender : senders) {
                told += rig.number(sender, "select count(*) from journal");
            }
            return told;
        } catch (SQLException away) {
            throw new AssertionError("the journals cannot be counted", away);
        }
    }

    /// From each fault to the moment at which the first fact that became true after it was applied in statistics.
    private List<Long> takeOver(List<Book.Fault> faults) {
        var millis = new ArrayList<Long>();
        try (var connection = rig.sql("statistics");
                var query = connection.prepareStatement("""
                        select cast(extract(epoch from min(i.applied_at)) * 1000 as bigint)
                        from archive a join inbox i using (event_id)
                        where a.occurred_at > to_timestamp(? / 1000.0) and (a.sender = ? or ?)
                          and i.applied_at > to_timestamp(? / 1000.0)""")) {
            for (var fault : faults) {
                query.setLong(1, fault.atMillis());
                query.setString(2, fault.victim());
                query.setBoolean(3, !Rig.SENDERS.contains(fault.victim()));
                query.setLong(4, fault.atMillis());
                try (var row = query.executeQuery()) {
                    if (row.next() && row.getObject(1) != null) {
                        millis.add(row.getLong(1) - fault.atMillis());
                    }
                }
            }
            return millis;
        } catch (SQLException away) {
            throw new AssertionError("statistics cannot be asked", away);
        }
    }
}
