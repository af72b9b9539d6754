package cn.zhibao.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.chassis.access.Actor;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What tells one request from another under the same key.
class IdempotencyTest {

    private static final Call CALL = new Call(Actor.system("test"), UUID.randomUUID(), null, Instant.EPOCH);

    /// A request as one release asks for it, and as a later one does.
    private record Before(String title, @Nullable Integer amount) {}

    private record After(
            String title,
            @Nullable Integer amount,
            @Nullable String goods,
            List<String> parties) {}

    @Test
    void aReleaseThatAsksForMoreKnowsTheRequestsOfTheOneBefore() {
        assertThat(digest(new After("印刷", 3, null, List.of()))).isEqualTo(digest(new Before("印刷", 3)));
    }

    @Test
    void whatIsSaidMoreIsAnotherRequest() {
        var before = digest(new Before("印刷", null));

        assertThat(digest(new After("印刷", null, "包装", List.of()))).isNotEqualTo(before);
        assertThat(digest(new After("印刷", null, null, List.of("甲")))).isNotEqualTo(before);
        assertThat(digest(new Before("印刷", 0))).isNotEqualTo(before);
    }

    private static String digest(Object request) {
        return new Idempotency(new ObjectMapper())
                .ticket(CALL, "key", "POST /cases", request)
                .digest();
    }
}
