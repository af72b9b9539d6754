package cn.zhibao.caseintake.workbook;

import static java.util.Comparator.naturalOrder;

import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.caseintake.RightNumber;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The rows of received workbooks and what is said about them. Each row says itself how far it is.
final class WorkbookRowRepository {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<WorkbookColumn, String>> CELLS = new TypeReference<>() {};

    private WorkbookRowRepository() {}

    /// A row as it lies in the database.
    record Kept(
            int line,
            Map<WorkbookColumn, String> cells,
            String stamp,
            @Nullable String fingerprint) {}

    /// A matter of the office that came from a row before.
    record Taken(UUID caseId, String caseNo, String fingerprint) {}

    /// What became of a row.
    record Outcome(
            int line,
            RowState state,
            @Nullable String fingerprint,
            @Nullable UUID caseId,
            @Nullable String caseNo) {}

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void insert(Connection tx, UUID workbook, String org, List<SheetLine> rows) throws SQLException {
        try (var insert = tx.prepareStatement("""
                insert into workbook_row (workbook_id, line, org, cells, stamp, state)
                values (?, ?, ?, cast(? as json), ?, 'NEW')""")) {
            for (var row : rows) {
                insert.setObject(1, workbook);
                insert.setInt(2, row.line());
                insert.setString(3, org);
                insert.setString(4, json(row.cells()));
                insert.setString(5, row.stamp());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        note(tx, workbook, rows.stream().flatMap(row -> row.notes().stream()).toList());
    }

    static void note(Connection tx, UUID workbook, List<RowNote> notes) throws SQLException {
        try (var insert = tx.prepareStatement("""
                insert into workbook_note (workbook_id, line, field, place, warning, message, message_en)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            for (var note : notes) {
                insert.setObject(1, workbook);
                insert.setInt(2, note.line());
                insert.setString(3, note.field());
                insert.setInt(4, note.place());
                insert.setBoolean(5, note.warning());
                insert.setString(6, note.message());
                insert.setString(7, note.messageEn());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// The next rows in one of some states, in the order of the file.
    static List<Kept> next(Connection tx, UUID workbook, int most, RowState... states) throws SQLException {
        try (var query = tx.prepareStatement("""
                select line, cells, stamp, fingerprint from workbook_row
                where workbook_id = ? and state = any (?) order by line limit ?""")) {
            query.setObject(1, workbook);
            query.setArray(
                    2,
                    tx.createArrayOf(
                            "text",
                            java.util.Arrays.stream(states).map(RowState::name).toArray()));
            query.setInt(3, most);
            try (var row = query.executeQuery()) {
                var rows = new ArrayList<Kept>();
                while (row.next()) {
                    rows.add(new Kept(row.getInt(1), cells(row.getString(2)), row.getString(3), row.getString(4)));
                }
                return rows;
            }
        }
    }

    private static Map<WorkbookColumn, String> cells(String json) {
        try {
            return JSON.readValue(json, CELLS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void settle(Connection tx, UUID workbook, List<Outcome> outcomes) throws SQLException {
        try (var update = tx.prepareStatement("""
                update workbook_row set state = ?, fingerprint = ?, case_id = ?, case_no = ?
                where workbook_id = ? and line = ?""")) {
            for (var outcome : outcomes) {
                update.setString(1, outcome.state().name());
                update.setString(2, outcome.fingerprint());
                update.setObject(3, outcome.caseId());
                update.setString(4, outcome.caseNo());
                update.setObject(5, workbook);
                update.setInt(6, outcome.line());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /// The lines with faults among some notes' lines that were odd when they were read already.
    static Map<Integer, Boolean> oddLines(Connection tx, UUID workbook, int from, int to) throws SQLException {
        try (var query = tx.prepareStatement("""
                select line, bool_and(warning) from workbook_note
                where workbook_id = ? and line between ? and ? group by line""")) {
            query.setObject(1, workbook);
            query.setInt(2, from);
            query.setInt(3, to);
            try (var row = query.executeQuery()) {
                var odd = new HashMap<Integer, Boolean>();
                while (row.next()) {
                    odd.put(row.getInt(1), row.getBoolean(2));
                }
                return odd;
            }
        }
    }

    /// The line on which each fingerprint stands first in the workbook.
    static Map<String, Integer> firstLines(Connection tx, UUID workbook, Collection<String> fingerprints)
            throws SQLException {
        try (var query = tx.prepareStatement("""
                select fingerprint, min(line) from workbook_row
                where workbook_id = ? and fingerprint = any (?) group by fingerprint""")) {
            query.setObject(1, workbook);
            query.setArray(2, tx.createArrayOf("text", fingerprints.toArray()));
            try (var row = query.executeQuery()) {
                var first = new HashMap<String, Integer>();
                while (row.next()) {
                    first.put(row.getString(1), row.getInt(2));
                }
                return first;
            }
        }
    }

    /// What the office took in before, by a column: fingerprint or case number.
    private static List<Taken> taken(Connection tx, String org, String column, Collection<String> values)
            throws SQLException {
        try (var query = tx.prepareStatement("select case_id, case_no, fingerprint from workbook_row"
                + " where org = ? and state = 'TAKEN' and " + column + " = any (?)")) {
            query.setString(1, org);
            query.setArray(2, tx.createArrayOf("text", values.toArray()));
            try (var row = query.executeQuery()) {
                var taken = new ArrayList<Taken>();
                while (row.next()) {
                    taken.add(new Taken(row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
                }
                return taken;
            }
        }
    }

    static Map<String, Taken> takenByFingerprint(Connection tx, String org, Collection<String> fingerprints)
            throws SQLException {
        var taken = new HashMap<String, Taken>();
        taken(tx, org, "fingerprint", fingerprints).forEach(one -> taken.put(one.fingerprint(), one));
        return taken;
    }

    static Map<String, Taken> takenByNumber(Connection tx, String org, Collection<String> numbers) throws SQLException {
        var taken = new HashMap<String, Taken>();
        taken(tx, org, "case_no", numbers).forEach(one -> taken.put(one.caseNo(), one));
        return taken;
    }

    /// Matters that stand in the register already, by the place of the command that says the same; within the
    /// jurisdiction of the transaction.
    static Map<Integer, String> twins(Connection tx, List<RegisterCase> commands) throws SQLException {
        var places = IntStream.range(0, commands.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> Said.of(commands.get(place))));
        // Held together here: the database, left to choose, may read all matters of a day once for each row.
        try (var query = tx.prepareStatement("""
                select c.region, c.received_on, c.source, c.right_kind, coalesce(c.right_number, ''), c.title, c.case_no
                from (select distinct region, received_on
                      from unnest(?::text[], ?::date[]) as given (region, received_on)) given
                join case_file c on c.region = given.region and c.received_on = given.received_on
                where c.title = any (?)""")) {
            query.setArray(1, texts(tx, commands, one -> one.region().digits()));
            query.setArray(2, texts(tx, commands, one -> one.receivedOn().toString()));
            query.setArray(3, texts(tx, commands, RegisterCase::title));
            try (var row = query.executeQuery()) {
                var twins = new HashMap<Integer, String>();
                while (row.next()) {
                    var caseNo = row.getString(7);
                    places.getOrDefault(Said.of(row), List.of())
                            .forEach(place -> twins.merge(place, caseNo, BinaryOperator.minBy(naturalOrder())));
                }
                return twins;
            }
        }
    }

    /// What a matter says of itself when it comes.
    private record Said(String region, LocalDate receivedOn, String source, String right, String number, String title) {

        static Said of(RegisterCase command) {
            return new Said(
                    command.region().digits(),
                    command.receivedOn(),
                    command.source().name(),
                    command.right().name(),
                    command.rightNumber().map(RightNumber::text).orElse(""),
                    command.title());
        }

        static Said of(ResultSet row) throws SQLException {
            return new Said(
                    row.getString(1),
                    row.getObject(2, LocalDate.class),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6));
        }
    }

    private static java.sql.Array texts(Connection tx, List<RegisterCase> commands, Function<RegisterCase, String> said)
            throws SQLException {
        return tx.createArrayOf("text", commands.stream().map(said).toArray());
    }

    /// What is to be said about a workbook, in the order of the file; all of it, or of one field.
    static List<RowNote> notes(Connection tx, UUID workbook, @Nullable String field, int most) throws SQLException {
        try (var query = tx.prepareStatement("""
                select line, field, place, warning, message, message_en from workbook_note
                where workbook_id = ? and (cast(? as text) is null or field = ?) order by line, id limit ?""")) {
            query.setObject(1, workbook);
            query.setString(2, field);
            query.setString(3, field);
            query.setInt(4, most);
            try (var row = query.executeQuery()) {
                var notes = new ArrayList<RowNote>();
                while (row.next()) {
                    notes.add(new RowNote(
                            row.getInt(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getBoolean(4),
                            row.getString(5),
                            row.getString(6)));
                }
                return notes;
            }
        }
    }

    /// What became of every row.
    static Map<Integer, Outcome> outcomes(Connection tx, UUID workbook) throws SQLException {
        try (var query = tx.prepareStatement(
                "select line, state, fingerprint, case_id, case_no from workbook_row where workbook_id = ?")) {
            query.setObject(1, workbook);
            try (var row = query.executeQuery()) {
                var outcomes = new HashMap<Integer, Outcome>();
                while (row.next()) {
                    outcomes.put(
                            row.getInt(1),
                            new Outcome(
                                    row.getInt(1),
                                    RowState.valueOf(row.getString(2)),
                                    row.getString(3),
                                    row.getObject(4, UUID.class),
                                    row.getString(5)));
                }
                return outcomes;
            }
        }
    }
}
