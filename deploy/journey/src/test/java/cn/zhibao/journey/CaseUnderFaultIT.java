package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One case goes the whole way while a process dies under it twice, at its routing and at its filing: every step is
/// taken once, every fact is told once, and the closure rate moves by one case.
@ExtendWith(Product.class)
class CaseUnderFaultIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final Office OFFICER = new Office(SYSTEM, "officer");
    private static final Office MEDIATOR = new Office(SYSTEM, "mediator");
    private static final Office LEADER = new Office(SYSTEM, "leader");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int STEPS_BETWEEN = 5;
    private static final List<String> FACTS = List.of(
            "case-registered",
            "case-accepted",
            "case-routed",
            "mediation-opened",
            "consent-given",
            "consent-given",
            "mediation-failed",
            "enforcement-opened",
            "enforcement-filed",
            "decision-made",
            "enforcement-closed");

    private CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);
    private int step;

    @ParameterizedTest
    @ValueSource(strings = {"case-intake", "mediation", "enforcement", "statistics", "kafka", "postgres"})
    void comesThroughOnceWhoeverDies(String victim) {
        var before = rate();

        var id = change(victim, OFFICER, "case-intake", "/cases", 0, """
                {"region":"371071","source":"COMPLAINT","right":"TRADEMARK","title":"途中断电的案件"}""")
                .path("id")
                .asText();
        change(victim, OFFICER, "case-intake", "/cases/" + id + "/acceptance", 1, "{}");
        change(
                victim,
                OFFICER,
                "case-intake",
                "/cases/" + id + "/routing",
                2,
                "{\"route\":\"MEDIATION\",\"basis\":\"双方愿意\"}");
        var mediation = "/mediations/" + opened(MEDIATOR, "mediation", "/mediations", id);
        change(victim, MEDIATOR, "mediation", mediation + "/consents", 1, "{\"party\":\"APPLICANT\"}");
        change(victim, MEDIATOR, "mediation", mediation + "/consents", 2, "{\"party\":\"RESPONDENT\"}");
        change(
                victim,
                MEDIATOR,
                "mediation",
                mediation + "/failure",
                3,
                "{\"reason\":\"IMPASSE\",\"routeHint\":\"PENALTY\"}");
        var enforcement = "/enforcements/" + opened(OFFICER, "enforcement", "/enforcements", id);
        change(victim, OFFICER, "enforcement", enforcement + "/filing", 1, "{}");
        change(victim, OFFICER, "enforcement", enforcement + "/decision", 2, "{\"decision\":\"PENALTY\"}");
        change(victim, OFFICER, "enforcement", enforcement + "/closing", 3, "{\"reason\":\"EXECUTED\"}");
        restart.join();

        Office.await("the whole story", PATIENCE, () -> facts(id).size() >= FACTS.size());
        assertThat(facts(id)).containsExactlyInAnyOrderElementsOf(FACTS);
        Office.await("the figures", PATIENCE, () -> closed(rate()) > closed(before));
        assertThat(closed(rate())).isEqualTo(closed(before) + 1);
        assertThat(rate().path("opened").asLong())
                .isEqualTo(before.path("opened").asLong() + 1);
        assertThat(rate().path("pending").asLong())
                .isEqualTo(before.path("pending").asLong());
    }

    /// Takes a step; at two of them the victim is killed while the step is on its way, and started again.
    private JsonNode change(String victim, Office who, String service, String path, int version, String body) {
        if (step++ % STEPS_BETWEEN == STEPS_BETWEEN / 2) {
            restart.join();
            restart = CompletableFuture.runAsync(() -> {
                SYSTEM.kill(victim);
                SYSTEM.start(victim);
            });
        }
        return who.change(service, path, version, body);
    }

    private static String opened(Office who, String service, String path, String caseId) {
        Office.await(
                "what opens in " + service,
                PATIENCE,
                () -> !who.get(service, path + "?caseId=" + caseId)
                        .json()
                        .path("items")
                        .isEmpty());
        return who.get(service, path + "?caseId=" + caseId)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private static List<String> facts(String id) {
        var entries =
                LEADER.get("statistics", "/cases/" + id + "/timeline").json().path("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.path("type").asText().replaceFirst(".*[.]([a-z-]+)[.]v1$", "$1"))
                .toList();
    }

    private static JsonNode rate() {
        var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        return LEADER.get("statistics", "/closure-rates?region=371071&procedure=PENALTY&year=" + year)
                .json();
    }

    private static long closed(JsonNode rate) {
        return rate.path("closed").asLong();
    }
}
