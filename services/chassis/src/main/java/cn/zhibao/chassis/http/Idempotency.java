package cn.zhibao.chassis.http;

import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
            select set_config('app.regions', $1, true) as scope, i.digest, i.status, i.location, i.version, i.body
            from (values (1)) one left join idempotency i on i.subject = $2 and i.key = $3""";
    private static final String REMEMBER = """
            insert into idempotency (subject, key, digest, status, location, version, body)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict do nothing""";

    private final ObjectMapper json;

    /// Leaves out what was not said, so that a release which asks for more does not take an unchanged request for
    /// another.
    private final ObjectMapper said;

    Idempotency(ObjectMapper json) {
        this.json = json;
        this.said = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
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
        return new Ticket(call, key, HexFormat.of().formatHex(Wire.sha256(target + "\n" + write(said, request))));
    }

    /// Opens the transaction's jurisdiction and finds the answer already given, in one round trip.
    Uni<Optional<Answer>> begin(Ticket ticket) {
        return Sql.row(
                        BEGIN,
                        ticket.call().jurisdiction().setting(),
                        ticket.call().actor().subject(),
                        ticket.key())
                .map(row -> given(row, ticket));
    }

    Uni<Void> remember(Ticket ticket, Answer answer) {
        return Sql.update(
                        REMEMBER,
                        ticket.call().actor().subject(),
                        ticket.key(),
                        ticket.digest(),
                        answer.status(),
                        answer.location(),
                        answer.version(),
                        write(json, answer.body()))
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

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
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
