package cn.zhibao.statistics.archive;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Runs rebuilds one at a time over all instances, the oldest first. A rebuild that a crash broke off is run again at
/// the next start: what
/// it had done was undone with its transaction.
@ApplicationScoped
public class RebuildService {

    private static final Logger LOG = Logger.getLogger(RebuildService.class);
    private static final String TURN = "select true from pg_advisory_lock(hashtext('statistics rebuild'))";
    private static final String LEAVE = "select pg_advisory_unlock(hashtext('statistics rebuild'))";
    private static final String NEXT = """
            update rebuild set status = 'RUNNING' where id = (
              select id from rebuild where status in ('QUEUED', 'RUNNING') order by requested_at limit 1) returning id""";
    private static final String DONE = """
            update rebuild set status = 'DONE', finished_at = ?, events = ?, cases = ?, differences = ?, millis = ?
            where id = ?""";
    private static final String FAILED =
            "update rebuild set status = 'FAILED', finished_at = ?, failure = ? where id = ?";

    private final RebuildRepository rebuilds;
    private final DataSource database;
    private final Now now;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("rebuild").factory());

    RebuildService(RebuildRepository rebuilds, DataSource database, Now now) {
        this.rebuilds = rebuilds;
        this.database = database;
        this.now = now;
    }

    public Uni<Rebuild> request(Call call) {
        var rebuild = Rebuild.queued(Ids.at(call.at()), call.actor().subject(), call.at());
        return rebuilds.insert(rebuild).replaceWith(rebuild);
    }

    public Uni<Rebuild> find(UUID id) {
        return rebuilds.find(id);
    }

    /// Works off what is queued; returns at once.
    public void wake() {
        worker.execute(this::workOff);
    }

    void started(@Observes StartupEvent event) {
        wake();
    }

    void stopped(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    private void workOff() {
        try (var turn = database.getConnection()) {
            execute(turn, TURN);
            try {
                for (var next = next(turn); next.isPresent(); next = next(turn)) {
                    run(turn, next.get());
                }
            } finally {
                execute(turn, LEAVE);
            }
        } catch (SQLException failure) {
            LOG.error("rebuilds not worked off, tried again at the next request or start", failure);
        }
    }

    private void run(Connection turn, UUID id) throws SQLException {
        var start = now.instant();
        try {
            var counted = rebuild();
            var end = now.instant();
            done(turn, id, counted, end, Duration.between(start, end).toMillis());
            LOG.infof("rebuilt id=%s events=%d differences=%d", id, counted.events(), counted.differences());
        } catch (SQLException failure) {
            LOG.error("rebuild failed", failure);
            failed(turn, id, now.instant(), String.valueOf(failure.getMessage()));
        }
    }

    private RebuildRow rebuild() throws SQLException {
        return Transaction.in(database, RebuildRow::rebuild);
    }

    private static Optional<UUID> next(Connection turn) throws SQLException {
        try (var statement = turn.prepareStatement(NEXT);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static void done(Connection turn, UUID id, RebuildRow counted, Instant at, long millis)
            throws SQLException {
        try (var statement = turn.prepareStatement(DONE)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setLong(2, counted.events());
            statement.setLong(3, counted.cases());
            statement.setLong(4, counted.differences());
            statement.setLong(5, millis);
            statement.setObject(6, id);
            statement.executeUpdate();
        }
    }

    private static void failed(Connection turn, UUID id, Instant at, String why) throws SQLException {
        try (var statement = turn.prepareStatement(FAILED)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setString(2, why);
            statement.setObject(3, id);
            statement.executeUpdate();
        }
    }

    private static void execute(Connection turn, String statement) throws SQLException {
        try (var run = turn.prepareStatement(statement)) {
            run.execute();
        }
    }
}
