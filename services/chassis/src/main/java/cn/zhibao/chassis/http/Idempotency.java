package cn.zhibao.chassis.http;

import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers already given (幂等). The answer is kept in the transaction of the change it tells of, so a key either stands
/// with its change or neither stands; asking again gives the same answer, asking something else with it is refused.
@ApplicationScoped
class Idempotency {

    private static final String BEGIN = """
            select set_config('app.regions', :regions, true) as scope, i.digest, i.status, i.location, i.version, i.body
            from (values (1)) one left join idempotency i on i.subject = :subject and i.key = :key""";
    private static final String REMEMBER = """
            insert into idempotency (subject, key, digest, status, location, version, body)
            values (:subject, :key, :digest, :status, cast(:location as text), cast(:version as int), :body)
            on conflict do nothing""";

    private final ObjectMapper json;

    Idempotency(ObjectMapper json) {
        this.json = json;
    }

    /// One request under one key.
    record Ticket(Call call, String key, String digest) {}

    /// Another request with the same key was faster; its answer is the answer.
    static final class KeyTaken extends RuntimeException {
        KeyTaken() {
            super("key taken", null, false, false);
        }
    }

    Ticket ticket(Call call, String key, String target, Object request) {
        return new Ticket(call, key, HexFormat.of().formatHex(Wire.sha256(target + "\n" + write(request))));
    }

    /// Opens the transaction's jurisdiction and finds the answer already given, in one round trip.
    Uni<Optional<Answer>> begin(Ticket ticket) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BEGIN, Object[].class)
                        .setParameter("regions", ticket.call().jurisdiction().setting())
                        .setParameter("subject", ticket.call().actor().subject())
                        .setParameter("key", ticket.key())
                        .getSingleResult())
                .map(row -> given(row, ticket));
    }

    Uni<Void> remember(Ticket ticket, Answer answer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMEMBER)
                        .setParameter("subject", ticket.call().actor().subject())
                        .setParameter("key", ticket.key())
                        .setParameter("digest", ticket.digest())
                        .setParameter("status", answer.status())
                        .setParameter("location", answer.location())
                        .setParameter("version", answer.version())
                        .setParameter("body", write(answer.body()))
                        .executeUpdate())
                .invoke(rows -> {
                    if (rows == 0) {
                        throw new KeyTaken();
                    }
                })
                .replaceWithVoid();
    }

    private Optional<Answer> given(Object[] row, Ticket ticket) {
        if (row[1] == null) {
            return Optional.empty();
        }
        if (!ticket.digest().equals(String.valueOf(row[1]))) {
            throw new Refused(CommonRefusal.KEY_REUSED);
        }
        return Optional.of(new Answer(
                ((Number) row[2]).intValue(), read(String.valueOf(row[5])), (String) row[3], number(row[4])));
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private Object read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
