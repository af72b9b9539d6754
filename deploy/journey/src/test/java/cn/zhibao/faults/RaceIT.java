package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Several people want the same at the same moment.
@ExtendWith(Rig.class)
class RaceIT {

    private static final Rig RIG = Rig.running();
    private static final int PEOPLE = 50;

    /// Fifty people close one case, each for himself: one of them does it, the others are told so.
    @Test
    void a15ClosesACaseOnceHoweverManyTryTogether() {
        var clerk = new Clerk(RIG);
        for (var round = 0; round < Slice.of(10, 100); round++) {
            var decided = clerk.decided();
            var answers = closeTogether(decided);

            assertThat(answers).filteredOn(status -> status < 300).hasSize(1);
            assertThat(answers).filteredOn(status -> status >= 300).isSubsetOf(409, 412);
            RIG.book().enter(new Book.Fact("enforcement", decided.caseId(), 4, "enforcement-closed"));
            RIG.book().inflicted("race", PEOPLE - 1);
        }
        new Settlement(RIG).of("A-15 double close race");
    }

    private static List<Integer> closeTogether(Clerk.Decided decided) {
        var officer = RIG.as("officer");
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            return IntStream.range(0, PEOPLE)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> officer.once(
                                            "enforcement",
                                            decided.path() + "/closing",
                                            3,
                                            UUID.randomUUID().toString(),
                                            "{\"reason\":\"EXECUTED\"}")
                                    .orElseThrow()
                                    .status(),
                            people))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
