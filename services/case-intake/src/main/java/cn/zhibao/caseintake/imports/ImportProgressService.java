package cn.zhibao.caseintake.imports;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// How far the imports of an office are, and what was wrong in them.
@ApplicationScoped
public class ImportProgressService {

    private static final String COLUMNS =
            "select id, sha256, status, bytes, records, taken, unchanged, faulty, detail, received_at, finished_at from import_job";
    private static final int MOST_FAULTS = 1_000;

    private final DataSource database;

    ImportProgressService(DataSource database) {
        this.database = database;
    }

    /// One import.
    ///
    /// @param rows records read so far
    /// @param taken rows that became cases
    /// @param unchanged rows that stood in the register already
    /// @param faulty rows refused, each with its faults (the first thousand are listed)
    public record Progress(
            UUID id,
            String sha256,
            String status,
            long bytes,
            long rows,
            long taken,
            long unchanged,
            long faulty,
            @Nullable String detail,
            Instant receivedAt,
            @Nullable Instant finishedAt,
            List<RowFault> faults) {}

    public Progress find(Actor actor, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COLUMNS + " where id = ? and org = ?")) {
            query.setObject(1, id);
            query.setString(2, actor.org());
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new Refused(CommonRefusal.NOT_FOUND);
                }
                return progress(row, faults(connection, id));
            }
        }
    }

    /// The office's latest imports, newest first, without their faults.
    public List<Progress> latest(Actor actor) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(COLUMNS + " where org = ? order by received_at desc limit 50")) {
            query.setString(1, actor.org());
            try (var row = query.executeQuery()) {
                var imports = new ArrayList<Progress>();
                while (row.next()) {
                    imports.add(progress(row, List.of()));
                }
                return imports;
            }
        }
    }

    private static List<RowFault> faults(Connection connection, UUID id) throws SQLException {
        try (var query = connection.prepareStatement(
                "select line, column_name, message, message_en from import_fault where job_id = ? order by id limit ?")) {
            query.setObject(1, id);
            query.setInt(2, MOST_FAULTS);
            try (var row = query.executeQuery()) {
                var faults = new ArrayList<RowFault>();
                while (row.next()) {
                    faults.add(new RowFault(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                }
                return faults;
            }
        }
    }

    private static Progress progress(ResultSet row, List<RowFault> faults) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Progress(
                row.getObject("id", UUID.class),
                row.getString("sha256"),
                row.getString("status"),
                row.getLong("bytes"),
                row.getLong("records"),
                row.getLong("taken"),
                row.getLong("unchanged"),
                row.getLong("faulty"),
                row.getString("detail"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                faults);
    }
}
