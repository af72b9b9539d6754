package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every answer tells a browser beside its content, and what a packaged service does not offer at all.
@ExtendWith(Product.class)
class HeadersIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> SERVICES =
            List.of("case-intake", "mediation", "enforcement", "inspection", "statistics", "portal");
    private static final List<String> ALWAYS = List.of(
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: same-origin",
            "Cross-Origin-Opener-Policy: same-origin");

    private record Address(String service, String path) {}

    static Stream<Address> answers() {
        return Stream.of(
                new Address("case-intake", "/cases"),
                new Address("case-intake", "/cases/" + UUID.randomUUID()),
                new Address("case-intake", "/nowhere"),
                new Address("case-intake", "/cases;x"),
                new Address("mediation", "/mediations"),
                new Address("enforcement", "/enforcements"),
                new Address("inspection", "/visits"),
                new Address("statistics", "/closure-rates"),
                new Address("statistics", "/problems"),
                new Address("statistics", "/problems/common/not-found"),
                new Address("statistics", "/q/health/live"),
                new Address("portal", "/"),
                new Address("portal", "/nowhere"),
                new Address("portal", "/desk"),
                new Address("portal", "/published/371071/2026"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void tellTheBrowserToTrustNothingElse(Address address) {
        var headers = get(address.service(), address.path()).headers();

        assertThat(ALWAYS).allSatisfy(line -> {
            var name = line.substring(0, line.indexOf(':'));
            assertThat(headers.allValues(name)).as(name).containsExactly(line.substring(name.length() + 2));
        });
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .contains("base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/dev", "/q/dev-ui", "/q/dev-v1", "/q/swagger-ui", "/q/arc", "/q/arc/beans", "/q/flyway"})
    void offerNoToolOfTheDevelopers(String path) {
        assertThat(SERVICES)
                .allSatisfy(service ->
                        assertThat(get(service, path).statusCode()).as(service).isEqualTo(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "DEBUG"})
    void answerNoMethodThatEchoesTheRequest(String method) {
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(ask(service, "/", method).statusCode())
                        .as(service)
                        .isBetween(400, 501));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/nowhere", "/desk/cases/1/2/3", "/nowhere"})
    void sayThatAnAddressLeadsNowhere(String path) {
        var answer = get("portal", path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("</html>");
    }

    @Test
    void keepNothingOfTheDeskInAnybodysCache() {
        assertThat(get("portal", "/desk").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get("case-intake", "/cases").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    private static HttpResponse<String> get(String service, String path) {
        return ask(service, path, "GET");
    }

    private static HttpResponse<String> ask(String service, String path, String method) {
        var request = HttpRequest.newBuilder(URI.create(SYSTEM.url(service) + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException gone) {
            throw new AssertionError(gone);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }
}
