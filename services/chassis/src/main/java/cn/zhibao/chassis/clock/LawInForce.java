package cn.zhibao.chassis.clock;

import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Transaction;
import cn.zhibao.legalclock.ClockLaw;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// What clocks run by at present (现行计时依据): what the product ships, and every change that was taken in since, in its
/// order. Each process keeps it and looks for what is new.
@ApplicationScoped
public class LawInForce {

    private static final Logger LOG = Logger.getLogger(LawInForce.class);
    private static final String NEWER =
            "select number, content, taken_by, taken_at from law_change where number > ? order by number";
    /// One after the other, so that numbers have no gap through which a later change could be seen before an earlier
    /// one.
    public static final String IN_TURN = "select 1 from pg_advisory_xact_lock(hashtextextended('law_change', 0))";

    private static final String RELEASE = """
            insert into law_change (number, shipped, taken_by, taken_at)
            select coalesce(max(number), 0) + 1, ?, 'release', now() from law_change
            having ? is distinct from
              (select shipped from law_change where shipped is not null order by number desc limit 1)""";

    private final DataSource database;
    private final ObjectMapper json;
    private volatile Edition edition = new Edition(0, ClockLaw.official(), List.of());

    LawInForce(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The law after so many changes.
    ///
    /// @param number of the last change in it, a release that shipped other days or rules among them
    public record Edition(int number, ClockLaw law, List<Taken> changes) {}

    /// A change that was taken in.
    ///
    /// @param holds false where it no longer fits what the product ships, and so has no effect
    public record Taken(int number, LawChange change, String by, Instant at, boolean holds) {}

    void started(@Observes StartupEvent event) throws SQLException {
        release(ClockLaw.shipped());
        refresh();
    }

    /// Notes that the product ships these days and rules, unless it did before: every due day reckoned until now then
    /// follows, as it does after any other change.
    public void release(String shipped) throws SQLException {
        Transaction.in(database, tx -> {
            try (var lock = tx.prepareStatement(IN_TURN);
                    var insert = tx.prepareStatement(RELEASE)) {
                lock.execute();
                insert.setString(1, shipped);
                insert.setString(2, shipped);
                return insert.executeUpdate();
            }
        });
    }

    /// The present edition.
    public Edition edition() {
        return edition;
    }

    /// Takes over what was taken in since.
    public synchronized void refresh() throws SQLException {
        var next = edition;
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEWER)) {
            query.setInt(1, next.number());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    next = next(next, rows);
                }
            }
        }
        edition = next;
    }

    private Edition next(Edition known, ResultSet row) throws SQLException {
        var number = row.getInt("number");
        var content = row.getString("content");
        if (content == null) {
            return new Edition(number, known.law(), known.changes());
        }
        var change = read(content);
        var law = known.law();
        var holds = true;
        try {
            law = change.on(law);
        } catch (Refused unfit) {
            // A release may know more than the change did; the day before it must not come to a halt for that.
            LOG.errorf("change %d of the law no longer fits and is left out: %s", number, unfit.faults());
            holds = false;
        }
        var changes = new ArrayList<>(known.changes());
        changes.add(new Taken(
                number,
                change,
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                holds));
        return new Edition(number, law, List.copyOf(changes));
    }

    /// A change as it is kept.
    public String write(LawChange change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private LawChange read(String content) {
        try {
            return json.readValue(content, LawChange.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a change of the law is kept in unreadable form", unreadable);
        }
    }
}
