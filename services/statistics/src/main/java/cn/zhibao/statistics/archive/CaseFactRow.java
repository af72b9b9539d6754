package cn.zhibao.statistics.archive;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.statistics.CountedCase;
import cn.zhibao.statistics.CounterChange;
import cn.zhibao.statistics.Figures;
import cn.zhibao.statistics.Observation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The rows of counted units, and the counters that follow from their changes.
final class CaseFactRow {

    private static final String FIND = """
            select unit_id, case_id, region, procedure, right_kind, opened_on, closed_on from case_fact
            where unit_id = any (?) order by unit_id for update""";
    private static final String WRITE = """
            insert into case_fact (unit_id, case_id, lane, region, procedure, right_kind, opened_on, closed_on)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (unit_id) do update set region = excluded.region, procedure = excluded.procedure,
              right_kind = excluded.right_kind, opened_on = excluded.opened_on, closed_on = excluded.closed_on""";
    private static final String COUNT = """
            insert into counter (region, month, procedure, year, lane, opened, closed) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (region, month, procedure, year, lane) do update
              set opened = counter.opened + excluded.opened, closed = counter.closed + excluded.closed""";

    private record Counter(CounterChange.Key key, int lane) implements Comparable<Counter> {

        @Override
        public int compareTo(Counter other) {
            var byKey = key.compareTo(other.key);
            return byKey == 0 ? Integer.compare(lane, other.lane) : byKey;
        }
    }

    /// Moves the units of a delivery to their next state and the counters with them.
    void fold(Connection tx, List<CountingService.Kept> delivery) throws SQLException {
        var lanes = new HashMap<UUID, Integer>();
        for (var kept : delivery) {
            kept.observation().unit().ifPresent(unit -> lanes.put(unit, kept.lane()));
        }
        if (!lanes.isEmpty()) {
            var before = find(tx, lanes.keySet().toArray(UUID[]::new));
            var after = new TreeMap<>(before);
            for (var kept : delivery) {
                step(kept.observation(), after);
            }
            after.entrySet().removeIf(unit -> unit.getValue().equals(before.get(unit.getKey())));
            write(tx, after, lanes);
            count(tx, changes(before, after, lanes));
        }
    }

    private static void step(Observation observation, Map<UUID, CountedCase> units) {
        switch (observation) {
            case Observation.Opened opened ->
                units.put(
                        opened.unitId(),
                        units.getOrDefault(opened.unitId(), CountedCase.unseen(opened.unitId(), opened.caseId()))
                                .with(opened));
            case Observation.Closed closed ->
                units.put(
                        closed.unitId(),
                        units.getOrDefault(closed.unitId(), CountedCase.unseen(closed.unitId(), closed.caseId()))
                                .with(closed));
            case Observation.Placed placed -> {}
            case Observation.Silent silent -> {}
        }
    }

    private static Map<Counter, Figures> changes(
            Map<UUID, CountedCase> before, Map<UUID, CountedCase> after, Map<UUID, Integer> lanes) {
        var changes = new TreeMap<Counter, Figures>();
        for (var unit : after.values()) {
            var lane = lanes.getOrDefault(unit.unitId(), 0);
            var earlier = before.getOrDefault(unit.unitId(), CountedCase.unseen(unit.unitId(), unit.caseId()));
            for (var change : CounterChange.between(earlier, unit)) {
                changes.merge(
                        new Counter(change.key(), lane),
                        new Figures(0, change.opened(), change.closed()),
                        Figures::plus);
            }
        }
        return changes;
    }

    private static Map<UUID, CountedCase> find(Connection tx, UUID[] units) throws SQLException {
        var found = new HashMap<UUID, CountedCase>();
        try (var query = tx.prepareStatement(FIND)) {
            query.setArray(1, tx.createArrayOf("uuid", units));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var unit = read(row);
                    found.put(unit.unitId(), unit);
                }
            }
        }
        return found;
    }

    private static CountedCase read(ResultSet row) throws SQLException {
        var openedOn = row.getObject(6, LocalDate.class);
        var opening = openedOn == null
                ? null
                : new CountedCase.Opening(
                        RegionCode.of(row.getString(3)),
                        Procedure.valueOf(row.getString(4)),
                        RightKind.valueOf(row.getString(5)),
                        openedOn);
        return new CountedCase(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), opening, row.getObject(7, LocalDate.class));
    }

    private static void write(Connection tx, Map<UUID, CountedCase> units, Map<UUID, Integer> lanes)
            throws SQLException {
        try (var upsert = tx.prepareStatement(WRITE)) {
            for (var unit : units.values()) {
                upsert.setObject(1, unit.unitId());
                upsert.setObject(2, unit.caseId());
                upsert.setInt(3, lanes.getOrDefault(unit.unitId(), 0));
                bind(upsert, unit);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static void bind(PreparedStatement upsert, CountedCase unit) throws SQLException {
        var opening = unit.opening();
        upsert.setString(4, opening == null ? null : opening.region().digits());
        upsert.setString(5, opening == null ? null : opening.procedure().name());
        upsert.setString(6, opening == null ? null : opening.right().name());
        upsert.setObject(7, opening == null ? null : opening.on(), java.sql.Types.DATE);
        upsert.setObject(8, unit.closedOn(), java.sql.Types.DATE);
    }

    private static void count(Connection tx, Map<Counter, Figures> changes) throws SQLException {
        try (var upsert = tx.prepareStatement(COUNT)) {
            for (var change : changes.entrySet()) {
                var key = change.getKey().key();
                upsert.setString(1, key.region());
                upsert.setInt(2, key.month());
                upsert.setString(3, key.procedure().name());
                upsert.setInt(4, key.year());
                upsert.setInt(5, change.getKey().lane());
                upsert.setLong(6, change.getValue().opened());
                upsert.setLong(7, change.getValue().closed());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
