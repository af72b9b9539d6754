package cn.zhibao.caseintake.workbook;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// How far the workbooks of an office are, and what is to be said about them.
@ApplicationScoped
public class WorkbookProgressService {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<WorkbookColumn, Integer>> PLACES = new TypeReference<>() {};
    private static final int MOST_NOTES = 1_000;
    private static final String COLUMNS = """
            select w.id, file_name, bytes, phase, received_at, finished_at, mapping, file is not null as kept, r.*
            from workbook w cross join lateral (
              select count(*) as rows, count(*) filter (where state <> 'NEW') as read,
                count(*) filter (where state = 'ACCEPTED') as accepted,
                count(*) filter (where state = 'WARNED') as warned,
                count(*) filter (where state = 'REJECTED') as rejected,
                count(*) filter (where state = 'UNCHANGED') as unchanged,
                count(*) filter (where state = 'TAKEN') as taken,
                count(*) filter (where state = 'UNDONE') as undone
              from workbook_row where workbook_id = w.id) r
            where org = ?""";

    private final DataSource database;

    WorkbookProgressService(DataSource database) {
        this.database = database;
    }

    /// One workbook.
    ///
    /// @param rows rows in the file, blank ones and the sample left out
    /// @param read rows that have been checked
    /// @param accepted rows that may be taken in as they are
    /// @param warned rows that may be taken in, but about which something is to be said
    /// @param rejected rows with faults
    /// @param unchanged rows that the office brought before
    /// @param taken rows that have become cases
    /// @param undone rows whose cases were withdrawn with the whole import
    /// @param kept whether the file itself can still be had
    /// @param mapping which column of the file was taken for which
    /// @param notes the first thousand of what is to be said
    public record Progress(
            UUID id,
            String name,
            long bytes,
            WorkbookPhase phase,
            long rows,
            long read,
            long accepted,
            long warned,
            long rejected,
            long unchanged,
            long taken,
            long undone,
            boolean kept,
            Instant receivedAt,
            @Nullable Instant finishedAt,
            Map<WorkbookColumn, Integer> mapping,
            List<RowNote> notes) {}

    public Progress find(Actor actor, UUID id) throws SQLException {
        return find(actor, id, null);
    }

    /// @param field only what is said about this field
    public Progress find(Actor actor, UUID id, @Nullable String field) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COLUMNS + " and w.id = ?")) {
            query.setString(1, actor.org());
            query.setObject(2, id);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new Refused(CommonRefusal.NOT_FOUND);
                }
                return progress(row, WorkbookRowRepository.notes(connection, id, field, MOST_NOTES));
            }
        }
    }

    /// The office's latest workbooks, newest first, without what is said about them.
    public List<Progress> latest(Actor actor) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COLUMNS + " order by received_at desc limit 20")) {
            query.setString(1, actor.org());
            try (var row = query.executeQuery()) {
                var workbooks = new ArrayList<Progress>();
                while (row.next()) {
                    workbooks.add(progress(row, List.of()));
                }
                return workbooks;
            }
        }
    }

    /// Which column of a file was taken for which.
    static Map<WorkbookColumn, Integer> mapping(Connection tx, UUID id) throws SQLException {
        return places(one(tx, "mapping", id));
    }

    /// The regions of whoever answers for a workbook.
    static Jurisdiction regions(Connection tx, UUID id) throws SQLException {
        return Jurisdiction.of(List.of(one(tx, "regions", id).split(",")));
    }

    private static String one(Connection tx, String column, UUID id) throws SQLException {
        try (var query = tx.prepareStatement("select " + column + " from workbook where id = ?")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static Map<WorkbookColumn, Integer> places(String json) {
        try {
            return JSON.readValue(json, PLACES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Progress progress(ResultSet row, List<RowNote> notes) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Progress(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getLong("bytes"),
                WorkbookPhase.valueOf(row.getString("phase")),
                row.getLong("rows"),
                row.getLong("read"),
                row.getLong("accepted"),
                row.getLong("warned"),
                row.getLong("rejected"),
                row.getLong("unchanged"),
                row.getLong("taken"),
                row.getLong("undone"),
                row.getBoolean("kept"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                places(row.getString("mapping")),
                notes);
    }
}
