package cn.zhibao.statistics.archive;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.statistics.CountedCase;
import cn.zhibao.statistics.CounterChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The row of a counted unit, and the counters that follow from its changes.
final class CaseFactRow {

    private static final String FIND = """
            select region, procedure, right_kind, opened_on, closed_on from case_fact where unit_id = ? for update""";
    private static final String FOLD = """
            with fact as (
              insert into case_fact (unit_id, case_id, lane, region, procedure, right_kind, opened_on, closed_on)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              on conflict (unit_id) do update set region = excluded.region, procedure = excluded.procedure,
                right_kind = excluded.right_kind, opened_on = excluded.opened_on, closed_on = excluded.closed_on)
            insert into counter (region, month, procedure, year, lane, opened, closed)
            select region, month, procedure, year, ?, opened, closed
            from unnest(cast(? as text[]), cast(? as smallint[]), cast(? as text[]), cast(? as smallint[]),
                        cast(? as bigint[]), cast(? as bigint[])) change (region, month, procedure, year, opened, closed)
            on conflict (region, month, procedure, year, lane) do update
              set opened = counter.opened + excluded.opened, closed = counter.closed + excluded.closed""";

    /// Moves a unit to its next state and the counters with it.
    void fold(Connection tx, UUID unitId, UUID caseId, int lane, UnaryOperator<CountedCase> step) throws SQLException {
        var before = find(tx, unitId, caseId);
        var after = step.apply(before);
        if (!after.equals(before)) {
            write(tx, after, lane, CounterChange.between(before, after));
        }
    }

    private static CountedCase find(Connection tx, UUID unitId, UUID caseId) throws SQLException {
        try (var query = tx.prepareStatement(FIND)) {
            query.setObject(1, unitId);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return CountedCase.unseen(unitId, caseId);
                }
                var openedOn = row.getObject(4, LocalDate.class);
                var opening = openedOn == null
                        ? null
                        : new CountedCase.Opening(
                                RegionCode.of(row.getString(1)),
                                Procedure.valueOf(row.getString(2)),
                                RightKind.valueOf(row.getString(3)),
                                openedOn);
                return new CountedCase(unitId, caseId, opening, row.getObject(5, LocalDate.class));
            }
        }
    }

    private static void write(Connection tx, CountedCase unit, int lane, List<CounterChange> changes)
            throws SQLException {
        var opening = unit.opening();
        try (var statement = tx.prepareStatement(FOLD)) {
            var i = 1;
            statement.setObject(i++, unit.unitId());
            statement.setObject(i++, unit.caseId());
            statement.setInt(i++, lane);
            statement.setString(i++, opening == null ? null : opening.region().digits());
            statement.setString(
                    i++, opening == null ? null : opening.procedure().name());
            statement.setString(i++, opening == null ? null : opening.right().name());
            statement.setObject(i++, opening == null ? null : opening.on());
            statement.setObject(i++, unit.closedOn());
            statement.setInt(i++, lane);
            statement.setArray(
                    i++,
                    array(
                            tx,
                            "text",
                            changes.stream().map(change -> change.key().region())));
            statement.setArray(i++, array(tx, "smallint", changes.stream().map(change ->
                    (short) change.key().month())));
            statement.setArray(
                    i++,
                    array(
                            tx,
                            "text",
                            changes.stream()
                                    .map(change -> change.key().procedure().name())));
            statement.setArray(i++, array(tx, "smallint", changes.stream().map(change ->
                    (short) change.key().year())));
            statement.setArray(i++, array(tx, "bigint", changes.stream().map(CounterChange::opened)));
            statement.setArray(i, array(tx, "bigint", changes.stream().map(CounterChange::closed)));
            statement.executeUpdate();
        }
    }

    private static java.sql.Array array(Connection tx, String type, java.util.stream.Stream<?> values)
            throws SQLException {
        return tx.createArrayOf(type, values.toArray());
    }
}
