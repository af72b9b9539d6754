package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// An office's history goes in while processes are killed, and every figure that comes out is exactly right.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Product.class)
class RegisterImportIT {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final List<String> VICTIMS =
            List.of("case-intake", "enforcement", "statistics", "kafka", "postgres", "mediation");

    private static final LocalSystem SYSTEM = Product.running();
    private static final Office OFFICER = new Office(SYSTEM, "officer");
    private static final Office STATISTICIAN = new Office(SYSTEM, "statistician");
    private static final Register REGISTER = Register.roadFines(Path.of(System.getProperty("zhibao.root", "../..")))
            .orElseGet(() -> Register.madeUp(6_000));

    @Test
    @Order(1)
    void countsEveryYearExactlyThoughProcessesDieMeanwhile() {
        var job = upload(REGISTER.csv());
        killSome();
        awaitDone(job);

        assertThat(progress(job).path("taken").asLong())
                .isEqualTo(REGISTER.rows().size());
        assertThat(progress(job).path("faulty").asLong()).isZero();
        Office.await(
                "every case in the figures",
                PATIENCE,
                () -> counted() == REGISTER.rows().size());
        assertEveryYear();
    }

    @Test
    @Order(2)
    void changesNothingWhenTheSameFileComesAgain() {
        var again = upload(REGISTER.csv());
        awaitDone(again);
        var reordered = upload(REGISTER.csv() + "\n");
        awaitDone(reordered);

        assertThat(progress(reordered).path("taken").asLong()).isZero();
        assertThat(progress(reordered).path("unchanged").asLong())
                .isEqualTo(REGISTER.rows().size());
        assertEveryYear();
    }

    @Test
    @Order(3)
    void givesTheSameDigitsAfterARebuild() {
        var admin = new Office(SYSTEM, "admin");
        var started =
                admin.post("statistics", "/rebuilds", "application/json", HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(started.status()).isEqualTo(202);
        var location = started.raw().headers().firstValue("Location").orElseThrow();
        var path = location.substring(location.indexOf("/rebuilds"));
        Office.await("the rebuild", PATIENCE, () -> {
            var state = admin.get("statistics", path).json().path("status").asText();
            return state.equals("DONE") || state.equals("FAILED");
        });

        var report = admin.get("statistics", path).json();
        assertThat(report.path("status").asText()).as(report.toString()).isEqualTo("DONE");
        assertThat(report.path("differences").asLong()).isZero();
        assertEveryYear();
    }

    @Test
    @Order(4)
    void closesTheConservationLedger() {
        var auditor = new Office(SYSTEM, "auditor");
        for (var service : List.of("statistics", "enforcement", "mediation")) {
            Office.await("the ledger of " + service, Duration.ofMinutes(2), () -> {
                var lines = auditor.get(service, "/ledger").json();
                return !lines.isEmpty()
                        && stream(lines)
                                .allMatch(line -> line.path("verdict").asText().equals("AGREES"));
            });
            assertThat(auditor.get(service, "/ledger/parked").json()).isEmpty();
        }
    }

    /// Kills one process after the other while the import runs, and starts each again.
    private static void killSome() {
        var random = new Random(7);
        for (var victim : VICTIMS) {
            Office.pause(300 + random.nextInt(1_200));
            SYSTEM.kill(victim);
            Office.pause(200 + random.nextInt(800));
            SYSTEM.start(victim);
        }
    }

    private static String upload(String csv) {
        var answer = OFFICER.post("case-intake", "/imports", "text/csv", HttpRequest.BodyPublishers.ofString(csv));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(202);
        return answer.json().path("id").asText();
    }

    private static void awaitDone(String job) {
        Office.await("the import", PATIENCE, () -> {
            var status = progress(job).path("status").asText();
            return status.equals("DONE") || status.equals("FAILED");
        });
        assertThat(progress(job).path("status").asText()).isEqualTo("DONE");
    }

    private static JsonNode progress(String job) {
        return OFFICER.get("case-intake", "/imports/" + job).json();
    }

    /// Cases opened so far, and closed so far, as the figures show them; a case counts once both are there.
    private static long counted() {
        var expectedClosed = REGISTER.rows().stream()
                .filter(row -> row.closedOn().isPresent())
                .count();
        var opened = 0L;
        var closed = 0L;
        for (var year : REGISTER.years().keySet()) {
            var rate = rate(year);
            opened += rate.path("opened").asLong();
            closed += rate.path("closed").asLong();
        }
        return closed == expectedClosed ? opened : 0;
    }

    private static JsonNode rate(int year) {
        return STATISTICIAN
                .get("statistics", "/closure-rates?region=371071&procedure=PENALTY&year=" + year)
                .json();
    }

    private static void assertEveryYear() {
        for (Map.Entry<Integer, Register.Year> entry : REGISTER.years().entrySet()) {
            var year = entry.getValue();
            var rate = rate(entry.getKey());
            assertThat(new Register.Year(
                            rate.path("carriedOver").asLong(),
                            rate.path("opened").asLong(),
                            rate.path("closed").asLong()))
                    .as("year %d", entry.getKey())
                    .isEqualTo(year);
            assertThat(rate.path("pending").asLong()).isEqualTo(year.carriedOver() + year.opened() - year.closed());
            assertRate(rate.path("rates").path("CR-1"), year.closed(), year.carriedOver() + year.opened());
            assertRate(rate.path("rates").path("CR-2"), year.closed(), year.opened());
        }
    }

    private static void assertRate(JsonNode rate, long numerator, long denominator) {
        assertThat(rate.path("numerator").asLong()).isEqualTo(numerator);
        assertThat(rate.path("denominator").asLong()).isEqualTo(denominator);
        if (denominator == 0) {
            assertThat(rate.path("value").isNull()).isTrue();
        } else {
            var exact = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
            assertThat(rate.path("value").asDouble()).isEqualTo(exact.doubleValue());
        }
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }
}
