package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Door.Knock;
import cn.zhibao.local.access.AccessMatrix;
import cn.zhibao.local.access.AccessRow;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every route of the services that takes a JSON body: nothing that is no body of its own is taken, and none is
/// answered by a fault of ours. The portal takes forms.
@ExtendWith(Product.class)
class HostileBodiesIT {

    private static final Path SUITE = Path.of("../../../shared/data/vectors/json_parsing/test_parsing");
    private static final int FEWEST_ROUTES = 80;
    private static final int FEWEST_DOCUMENTS = 300;
    private static final String HOME = "371071";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Door DOOR = new Door(Product.running());
    private static final Realm REALM = new Realm(Product.running());

    private static List<Route> routes = List.of();

    /// A route, knocked at by somebody who may.
    private record Route(Knock knock, Person person) {

        static Route of(AccessRow row) {
            var service = row.service().equals(AccessMatrix.EVERY) ? "case-intake" : row.service();
            return new Route(
                    RouteKnocks.at(row, service, RouteKnocks.nowhere(), HOME).seen(1),
                    row.isOpen()
                            ? Person.NOBODY
                            : Person.demo(
                                    row.roles().stream().sorted().findFirst().orElseThrow()));
        }

        Door.Answer ask(byte[] body) {
            return DOOR.ask(knock, REALM.token(person), body);
        }

        @Override
        public String toString() {
            return knock.service() + " " + knock.method() + " " + knock.path();
        }
    }

    /// A document of the suite and its bytes.
    private record Document(String name, byte[] bytes) {}

    /// A route and one of its fields with a value of another kind.
    private record Turned(Route route, String field, String body) {}

    private record Sent(Route route, Document document) {}

    @BeforeAll
    static void findTheRoutes() {
        routes = AccessMatrix.of(Product.root()).rows().stream()
                .filter(row -> !row.service().equals("portal") && !row.method().equals("GET"))
                .map(Route::of)
                .filter(route -> route.knock().isJson())
                .toList();
        assertThat(routes).hasSizeGreaterThan(FEWEST_ROUTES);
        routes.forEach(route -> REALM.token(route.person()));
    }

    static boolean isSuiteThere() {
        return Files.isDirectory(SUITE);
    }

    @Test
    @EnabledIf("isSuiteThere")
    void refuseEveryDocumentOfTheJsonSuite() throws IOException {
        List<Document> documents;
        try (var files = Files.list(SUITE)) {
            documents = files.sorted().map(HostileBodiesIT::read).toList();
        }
        assertThat(documents).hasSizeGreaterThan(FEWEST_DOCUMENTS);
        var odd = new ConcurrentLinkedQueue<String>();

        Door.forAll(
                routes.stream()
                        .flatMap(route -> documents.stream().map(document -> new Sent(route, document)))
                        .toList(),
                sent -> {
                    var answer = sent.route().ask(sent.document().bytes());
                    if (answer.status() < 400
                            || answer.status() >= 500
                            || !answer.problem().startsWith("/problems/")) {
                        odd.add(sent.route() + " " + sent.document().name() + " -> " + answer);
                    }
                });

        assertThat(odd).isEmpty();
    }

    /// A number is no day and no code, a text is no number, a broken number no whole one.
    @Test
    void makeNothingOfAValueOfAnotherKind() {
        var turned = routes.stream().flatMap(HostileBodiesIT::turned).toList();
        assertThat(turned).hasSizeGreaterThan(routes.size());
        var odd = new ConcurrentLinkedQueue<String>();

        Door.forAll(turned, one -> {
            var answer = one.route().ask(one.body().getBytes(StandardCharsets.UTF_8));
            var names =
                    answer.status() == 400 ? answer.json().path("errors").findValuesAsText("field") : List.<String>of();
            if (names.stream().noneMatch(one.field()::equals)) {
                odd.add(one.route() + " " + one.body() + " -> " + answer);
            }
        });

        assertThat(odd).isEmpty();
    }

    private static Document read(Path file) {
        try {
            return new Document(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
    }

    private static Stream<Turned> turned(Route route) {
        var good = tree(String.valueOf(route.knock().body()));
        return fields(good, JsonPointer.empty())
                .flatMap(place -> ofAnotherKind(good.at(place))
                        .map(value -> new Turned(
                                route,
                                name(place),
                                with(good, place, tree(value)).toString())));
    }

    /// Where the body says something, in whatever depth.
    private static Stream<JsonPointer> fields(JsonNode node, JsonPointer place) {
        if (node.isObject()) {
            return node.properties().stream()
                    .flatMap(field -> fields(field.getValue(), place.appendProperty(field.getKey())));
        }
        return node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(at -> fields(node.get(at), place.appendIndex(at)))
                : Stream.of(place);
    }

    private static Stream<String> ofAnotherKind(JsonNode value) {
        if (value.isTextual()) {
            return Stream.of("7", "20400", "7.5", "true", "[\"x\"]", "{\"x\": 1}");
        }
        return value.isBoolean() ? Stream.of("1", "\"true\"", "[true]") : Stream.of("\"7\"", "true", "[7]");
    }

    private static JsonNode with(JsonNode good, JsonPointer place, JsonNode value) {
        var changed = good.deepCopy();
        var last = place.last();
        switch (changed.at(place.head())) {
            case ObjectNode object -> object.set(last.getMatchingProperty(), value);
            case ArrayNode array -> array.set(last.getMatchingIndex(), value);
            default -> throw new AssertionError(place + " stands nowhere");
        }
        return changed;
    }

    /// As a problem names a field.
    private static String name(JsonPointer place) {
        return place.toString().substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(json, wrong);
        }
    }
}
