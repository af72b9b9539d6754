package cn.zhibao.chassis.http;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sessions;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The one unit of work of all routes: a transaction under the caller's jurisdiction, detached from the
/// connection, with the idempotency key honoured. No route goes around it.
///
/// Detached: a client that vanishes must not cancel what it started, because a cancelled request can leak its place in
/// the pool (quarkus issue 51576); remove the shield when that is fixed and the disconnect storm stays green without
/// it. What is started is carried to its end even when the caller was told to come back; under the same key the caller
/// then learns what became of it.
@ApplicationScoped
public class Work {

    private static final String SCOPE = "select set_config('app.regions', $1, true)";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DEADLOCK = "40P01";
    private static final String VERSION_TAKEN = "journal_stream_id_stream_version_key";

    /// Nobody waits longer for an answer, even when the database has fallen silent without a word.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CurrentCall current;
    private final Idempotency idempotency;

    Work(CurrentCall current, Idempotency idempotency) {
        this.current = current;
        this.idempotency = idempotency;
    }

    /// Reads within the caller's jurisdiction.
    public <T> Uni<T> read(Function<Call, Uni<T>> body) {
        var call = current.read();
        return shielded(within(call, caller -> Sessions.readOnly().chain(() -> body.apply(caller))));
    }

    /// Reads what everyone may see: no caller and no jurisdiction, so row security shows only what is published to all.
    public <T> Uni<T> open(Supplier<Uni<T>> body) {
        return shielded(Panache.withTransaction(() -> Sessions.readOnly().chain(() -> body.get())));
    }

    /// Changes something; the request is what the idempotency key is compared by.
    public Uni<Response> change(Object request, Function<Call, Uni<Answer>> body) {
        var call = current.read();
        var target = current.target() + " " + call.seenVersion();
        var answer = current.idempotencyKey()
                .map(key -> once(idempotency.ticket(call, key, target, request), body))
                .orElseGet(() ->
                        within(call, body).onFailure(Work::isForestalled).recoverWithUni(() -> within(call, body)));
        return shielded(answer.onFailure(Work::isOvertaken)
                        .transform(lost -> new Refused(CommonRefusal.STALE))
                        .onFailure(Work::isTaken)
                        .transform(lost -> new Refused(CommonRefusal.CONFLICT)))
                .map(Work::respond);
    }

    /// Changes something for somebody without an account who holds what opens one thing, such as the code of a receipt.
    /// It is done within the region in which that thing lies, and under the name of nobody.
    ///
    /// @param key gives the region, or refuses as if there were no such thing
    public Uni<Response> changeOpen(Supplier<Uni<RegionCode>> key, Function<Call, Uni<Answer>> body) {
        return shielded(Panache.withTransaction(() -> key.get()
                                .map(region -> current.readAs(Actor.bearer(region)))
                                .chain(call -> scope(call).chain(() -> body.apply(call))))
                        .onFailure(failure -> isOvertaken(failure) || isTaken(failure))
                        .transform(lost -> new Refused(CommonRefusal.CONFLICT)))
                .map(Work::respond);
    }

    private static <T> Uni<T> within(Call call, Function<Call, Uni<T>> body) {
        return Panache.withTransaction(() -> scope(call).chain(() -> body.apply(call)));
    }

    /// Who was overtaken looks again: it may have been overtaken by itself, asked before under the same key. Who was
    /// forestalled does so too, as without a key.
    private Uni<Answer> once(Idempotency.Ticket ticket, Function<Call, Uni<Answer>> body) {
        return attempt(ticket, body)
                .onFailure(lost -> lost instanceof Idempotency.KeyTaken || isTaken(lost) || isDeadlocked(lost))
                .recoverWithUni(() -> attempt(ticket, body))
                .onFailure(Idempotency.KeyTaken.class)
                .transform(taken -> new Refused(CommonRefusal.CONFLICT));
    }

    private Uni<Answer> attempt(Idempotency.Ticket ticket, Function<Call, Uni<Answer>> body) {
        return Panache.withTransaction(() -> idempotency
                .begin(ticket)
                .chain(given -> given.map(answer -> Uni.createFrom().item(answer))
                        .orElseGet(
                                () -> body.apply(ticket.call()).call(answer -> idempotency.remember(ticket, answer)))));
    }

    private static Uni<Void> scope(Call call) {
        return Sql.row(SCOPE, call.jurisdiction().setting()).replaceWithVoid();
    }

    private static <T> Uni<T> shielded(Uni<T> work) {
        return Uni.createFrom()
                .<T>emitter(out -> work.subscribe().with(out::complete, out::fail))
                .ifNoItem()
                .after(PATIENCE)
                .failWith(() -> new Refused(CommonRefusal.UNAVAILABLE));
    }

    /// The journal's unique stream version refused the second of two writers, or two waited for each other and the
    /// database gave one of them up.
    private static boolean isOvertaken(Throwable failure) {
        return violated(failure).filter(told -> told.contains(VERSION_TAKEN)).isPresent() || isDeadlocked(failure);
    }

    private static boolean isDeadlocked(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (DEADLOCK.equals(sqlState(cause))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sqlState(Throwable cause) {
        return switch (cause) {
            case PgException pg -> pg.getSqlState();
            case SQLException sql -> sql.getSQLState();
            default -> null;
        };
    }

    /// Somebody else has just taken what may be there only once, such as the next vintage of a region's year.
    private static boolean isTaken(Throwable failure) {
        return violated(failure).isPresent();
    }

    /// Somebody else wrote the same between this call's look at what is there and its own writing. A second look finds
    /// it, and then the refusal can say which field it is.
    private static boolean isForestalled(Throwable failure) {
        return isTaken(failure) && !isOvertaken(failure);
    }

    /// What is told of the unique constraint that refused the change, if one did: its name, where the driver's own
    /// failure is among the causes, otherwise the sentence that Hibernate makes of it.
    private static Optional<String> violated(Throwable failure) {
        var told = Optional.<String>empty();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException pg && UNIQUE_VIOLATION.equals(sqlState(pg))) {
                return Optional.of(String.valueOf(pg.getConstraint()));
            }
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sqlState(sql))) {
                told = Optional.of(String.valueOf(sql.getMessage()));
            }
        }
        return told;
    }

    private static Response respond(Answer answer) {
        var response = Response.status(answer.status()).entity(answer.body());
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.version() != null) {
            response.header("ETag", "\"" + answer.version() + "\"");
        }
        return response.build();
    }
}
