package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Casebook.Entry;
import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.access.AccessMatrix;
import cn.zhibao.local.access.AccessRow;
import cn.zhibao.local.access.AccessRow.Elsewhere;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The matrix of deploy/access against the running product: every route, by every role with its real token and by
/// nobody, for cases of the own region, below it, above it and elsewhere, in every state.
///
/// Nothing is used up: where a change would succeed it is asked for with a version that is not there, and 412 tells
/// that role, region and state of the caller were looked at before; whoever must be kept out names the version that is
/// there, so that a gate left open would show. That the changes do succeed is shown by the cases themselves, each of
/// which came to its state through these routes.
@ExtendWith(Product.class)
class AuthorizationIT {

    /// With which a CSV file begins.
    private static final String MARK = "\uFEFF";
    private static final List<String> SERVICES =
            List.of("case-intake", "mediation", "enforcement", "inspection", "statistics");
    private static final Set<String> ROLES = Set.of(
            "officer",
            "approver",
            "reviewer",
            "mediator",
            "centre",
            "inspector",
            "drawer",
            "statistician",
            "publisher",
            "leader",
            "auditor",
            "admin");
    private static final Person CLERK = new Person(
            "clerk-everywhere",
            Set.of("officer", "mediator", "inspector", "drawer", "publisher", "admin"),
            Set.of("37"));
    private static final String HOME = "371071";
    private static final String ABOVE = "3710";
    private static final String ELSEWHERE = "371002";

    private static final LocalSystem SYSTEM = Product.running();
    private static final Door DOOR = new Door(SYSTEM);
    private static final Realm REALM = new Realm(SYSTEM);
    private static final AccessMatrix MATRIX = AccessMatrix.of(Product.root());
    private static final Map<String, Person> CITY = ROLES.stream()
            .collect(Collectors.toMap(role -> role, role -> new Person("city-" + role, Set.of(role), Set.of(ABOVE))));

    private static Map<String, List<Entry>> books = Map.of();
    private static String importOfAnotherOffice = "";

    /// Somebody before a case or a region, by how the one lies to the other.
    private enum Relation {
        OWN(HOME, true),
        BELOW(HOME, true),
        ABOVE_GRANT(ABOVE, false),
        FOREIGN(ELSEWHERE, false);

        private final String region;
        private final boolean covered;

        Relation(String region, boolean covered) {
            this.region = region;
            this.covered = covered;
        }

        Person person(String role) {
            return this == BELOW ? Objects.requireNonNull(CITY.get(role)) : Person.demo(role);
        }
    }

    /// One line of the run.
    private record Try(AccessRow row, String service, Relation relation, Person person, Entry entry) {}

    @BeforeAll
    static void openTheBooks() {
        REALM.settle(Stream.concat(CITY.values().stream(), Stream.of(CLERK)).toList());
        books = Stream.of(HOME, ABOVE, ELSEWHERE).parallel().collect(Collectors.toMap(region -> region, region -> {
            var entries = new ArrayList<>(Casebook.of(DOOR, () -> REALM.token(CLERK), region));
            entries.add(Casebook.imported(DOOR, () -> REALM.token(CLERK), region));
            return List.copyOf(entries);
        }));
        importOfAnotherOffice = DOOR.demand(Door.Knock.get("case-intake", "/imports"), REALM.token(CLERK))
                .at("/0/id")
                .asText();
        books.values().stream().flatMap(Collection::stream).forEach(AuthorizationIT::awaitTimeline);
    }

    /// Statistics hears of a case a moment after it is there.
    private static void awaitTimeline(Entry entry) {
        if (entry.service().equals("case-intake")) {
            Office.await(
                    "the time line of " + entry,
                    java.time.Duration.ofMinutes(2),
                    () -> DOOR.ask(
                                            Door.Knock.get("statistics", "/cases/" + entry.caseId() + "/timeline"),
                                            REALM.token(CLERK))
                                    .status()
                            == 200);
        }
    }

    @Test
    void answersEveryRoleAboutEveryCaseAsTheMatrixSays() {
        var tries = rows().filter(row -> row.isOfOneCase())
                .flatMap(row -> Stream.of(Relation.values())
                        .flatMap(relation -> entries(row, relation.region)
                                .flatMap(entry -> Stream.concat(
                                                ROLES.stream().map(relation::person), Stream.of(Person.NOBODY))
                                        .map(person -> new Try(row, row.service(), relation, person, entry)))))
                .toList();

        var wrong = run(tries, AuthorizationIT::judge);

        assertThat(tries).hasSizeGreaterThan(3_000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void answersEveryRoleAboutEveryRegionAsTheMatrixSays() {
        var tries = rows().filter(row -> !row.isOfOneCase())
                .flatMap(row -> services(row)
                        .flatMap(service -> Stream.of(Relation.values())
                                .flatMap(relation -> Stream.concat(
                                                ROLES.stream().map(relation::person), Stream.of(Person.NOBODY))
                                        .map(person ->
                                                new Try(row, service, relation, person, nothing(row, relation))))))
                .toList();

        var wrong = run(tries, AuthorizationIT::judge);

        assertThat(tries).hasSizeGreaterThan(1_000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void tellsNobodyWhetherAForeignCaseExists() {
        var tries = rows().filter(row -> row.isOfOneCase())
                .flatMap(row -> entries(row, ELSEWHERE)
                        .flatMap(entry -> row.roles().stream()
                                .map(role -> new Try(row, row.service(), Relation.FOREIGN, Person.demo(role), entry))))
                .toList();

        var wrong = run(tries, one -> {
            var foreign = ask(one, one.entry().id(), one.entry().version());
            var absent = ask(one, RouteKnocks.nowhere(), one.entry().version());
            return foreign.told().equals(absent.told()) ? "" : foreign.told() + " but absent: " + absent.told();
        });

        assertThat(tries).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    /// Empty where the answer is as the matrix says, else what it was.
    private static String judge(Try one) {
        var expected = expected(one);
        var seen = one.entry().version() + (expected.equals("412") ? 1_000 : 0);
        var answer = ask(one, one.entry().id(), seen);
        var right = switch (expected) {
            case "passed" -> RouteKnocks.isPassed(one.row(), answer) && !showsForeignRows(one, answer);
            case "401", "403", "404", "412" -> expected.equals(Integer.toString(answer.status()));
            default -> answer.status() == 409 && answer.problem().equals(expected);
        };
        return right ? "" : answer.status() + " " + answer.problem() + " instead of " + expected;
    }

    /// The matrix read aloud: 401, 403, 404, 412 (behind all gates), the refusal of the state, or passed.
    private static String expected(Try one) {
        var row = one.row();
        if (row.isOpen()) {
            return "passed";
        }
        if (one.person().isNobody()) {
            return "401";
        }
        if (one.person().roles().stream().noneMatch(row.roles()::contains)) {
            return "403";
        }
        if (row.elsewhere() == Elsewhere.ABSENT && !one.relation().covered) {
            return "404";
        }
        if (row.elsewhere() == Elsewhere.OFFICE && row.route().contains("{")) {
            return "404";
        }
        var refusal = row.otherwise().get(one.entry().state());
        if (refusal != null) {
            return refusal;
        }
        return row.succeeds().isEmpty() ? "passed" : "412";
    }

    private static Door.Answer ask(Try one, String id, int seen) {
        var knock = RouteKnocks.at(one.row(), one.service(), id, one.relation().region);
        return DOOR.ask(one.row().method().equals("POST") ? knock.seen(seen) : knock, REALM.token(one.person()));
    }

    private static boolean showsForeignRows(Try one, Door.Answer answer) {
        return one.row().elsewhere() == Elsewhere.LEFT_OUT
                && regions(answer)
                        .anyMatch(region -> one.person().regions().stream().noneMatch(region::startsWith));
    }

    /// The regions of what a list shows; in a file they stand last in each line.
    private static Stream<String> regions(Door.Answer answer) {
        return answer.body().startsWith(MARK)
                ? answer.body().lines().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1))
                : StreamSupport.stream(answer.json().path("items").spliterator(), false)
                        .map(item -> item.path("region").asText());
    }

    private static Queue<String> run(List<Try> tries, java.util.function.Function<Try, String> judge) {
        var wrong = new ConcurrentLinkedQueue<String>();
        ROLES.forEach(REALM::token);
        var begun = System.nanoTime();
        Door.forAll(tries, one -> {
            var fault = judge.apply(one);
            if (!fault.isEmpty()) {
                wrong.add("%s %s for %s before %s %s in %s: %s"
                        .formatted(
                                one.service(),
                                one.row().signature(),
                                one.person(),
                                one.relation(),
                                one.entry().state(),
                                one.entry().region(),
                                fault));
            }
        });
        System.out.printf(
                "authorization: %d requests, %d wrong, %d s%n",
                tries.size(), wrong.size(), (System.nanoTime() - begun) / 1_000_000_000);
        return wrong;
    }

    /// The portal is tried through its pages, see `PortalAuthorizationIT`.
    private static Stream<AccessRow> rows() {
        return MATRIX.rows().stream().filter(row -> !row.service().equals("portal"));
    }

    private static Stream<String> services(AccessRow row) {
        return row.service().equals(AccessMatrix.EVERY) ? SERVICES.stream() : Stream.of(row.service());
    }

    /// The cases of a region that the route is about.
    private static Stream<Entry> entries(AccessRow row, String region) {
        var service = ofEvidence(row) ? "evidence" : row.service().equals("statistics") ? "case-intake" : row.service();
        return books.getOrDefault(region, List.of()).stream()
                .filter(entry -> entry.service().equals(service));
    }

    private static boolean ofEvidence(AccessRow row) {
        return row.route().startsWith("/evidence/");
    }

    /// No case: where the route asks for an import, one of another office.
    private static Entry nothing(AccessRow row, Relation relation) {
        var id = row.elsewhere() == Elsewhere.OFFICE ? importOfAnotherOffice : RouteKnocks.nowhere();
        return new Entry(row.service(), relation.region, "", id, "", 0);
    }
}
