package cn.zhibao.chassis.events;

import cn.zhibao.chassis.store.Sql;
import io.agroal.api.AgroalDataSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The hearer's half of the conservation ledger: what each sender said there is, against what was applied here.
@ApplicationScoped
public class Ledger {

    private static final String COMPARE = """
            select h.sender, h.recorded_on, h.shard, h.events, h.digest, h.sealed_at,
                   coalesce(i.events, 0), coalesce(i.digest, 0), coalesce(i.last, h.sealed_at), now()
            from ledger_heard h
            left join (select sender, recorded_on, shard, count(*) events, bit_xor(ledger_mark(event_id)) digest,
                              max(applied_at) last
                       from inbox where recorded_on >= ? group by sender, recorded_on, shard) i
              using (sender, recorded_on, shard)
            where h.recorded_on >= ? order by 1, 2, 3""";

    /// Open is a line on which a sender said more a while ago than is here; or less, as one does who was set back to an
    /// earlier day; or as many but others.
    private static final String OPEN = """
            select (select count(*) from parked),
                   (select count(*) from ledger_heard h
                    left join (select sender, recorded_on, shard, count(*) events, bit_xor(ledger_mark(event_id)) digest,
                                      max(applied_at) last
                               from inbox group by sender, recorded_on, shard) i using (sender, recorded_on, shard)
                    where (h.events > coalesce(i.events, 0) and h.sealed_at <= now() - interval '%1$d seconds')
                       or (h.events < i.events and greatest(h.sealed_at, i.last) <= now() - interval '%1$d seconds')
                       or (h.events = coalesce(i.events, 0) and h.digest <> coalesce(i.digest, 0)))""".formatted(Verdict.PATIENCE.toSeconds());

    private final AgroalDataSource database;

    Ledger(AgroalDataSource database) {
        this.database = database;
    }

    /// One sender's day and lane.
    ///
    /// @param said events the sender's journal holds
    /// @param applied events applied here
    /// @param verdict AGREES, WAITING (events may still be under way) or DIFFERS
    public record Line(String sender, LocalDate recordedOn, int shard, long said, long applied, String verdict) {}

    /// A case that waits in the parking place.
    public record ParkedCase(String sender, UUID caseId, UUID streamId, int version, String reason, String detail) {}

    /// What stands between this service and the whole truth.
    ///
    /// @param parked events that could not be applied yet
    /// @param missing days and lanes of a sender on which its word and what was applied are not the same
    public record Open(long parked, long missing) {

        public boolean isNothing() {
            return parked == 0 && missing == 0;
        }
    }

    /// What is open now, asked inside the transaction of whoever depends on it.
    public Uni<Open> open() {
        return Sql.row(OPEN).map(row -> new Open((Long) row[0], (Long) row[1]));
    }

    /// Every line since a day.
    public List<Line> since(LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COMPARE)) {
            query.setObject(1, day);
            query.setObject(2, day);
            try (var row = query.executeQuery()) {
                var lines = new ArrayList<Line>();
                while (row.next()) {
                    lines.add(line(row));
                }
                return lines;
            }
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        var said = new Verdict.Count(row.getLong(4), row.getLong(5), instant(row, 6));
        var applied = new Verdict.Count(row.getLong(7), row.getLong(8), instant(row, 9));
        return new Line(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getInt(3),
                said.events(),
                applied.events(),
                Verdict.of(said, applied, instant(row, 10)).name());
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// What is parked, in order of arrival.
    public List<ParkedCase> parked() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select sender, lane_id, stream_id, stream_version, reason, detail from parked order by id limit 500");
                var row = query.executeQuery()) {
            var cases = new ArrayList<ParkedCase>();
            while (row.next()) {
                cases.add(new ParkedCase(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6)));
            }
            return cases;
        }
    }
}
