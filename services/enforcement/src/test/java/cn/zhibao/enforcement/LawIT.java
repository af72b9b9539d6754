package cn.zhibao.enforcement;

import static cn.zhibao.enforcement.HearsayFixture.aRoutedCase;
import static cn.zhibao.enforcement.HearsayFixture.say;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.zhibao.chassis.clock.LawInForce;
import cn.zhibao.chassis.clock.TimedRepository;
import cn.zhibao.chassis.store.Sessions;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.chassis.store.Transaction;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.legalclock.ClockLaw;
import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The law under the clocks changes while cases are open. What is taken in here is made up and concerns days and rules
/// that no other test meets: 2022, and the acceptance of layout-design requests.
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "enforcement"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class LawIT {

    private static final String WHOLE_YEAR = """
            notice | 2027 | 示例〔2026〕1号 | 2026-11-10 | https://example.org/2027
            off  | 2027-01-01 | 2027-01-03 | 元旦 | New Year
            off  | 2027-02-05 | 2027-02-11 | 春节 | Spring Festival""";
    private static final String TWO_DAYS_OFF = """
            notice | 2022 | 示例〔2022〕2号 | 2022-02-20 | https://example.org/2022
            off  | 2022-03-02 | 2022-03-03 | 示例假 | made-up holiday""";

    private static final int MANY = 1_234;
    private static final String COPIES = """
            insert into enforcement (id, region, version, head, number, imported, case_id, case_no, procedure,
              right_kind, title, status, opened_on, clue_on, clock_due_on, clock_law)
            select gen_random_uuid(), region, version, head, 'COPY-' || copy, imported, gen_random_uuid(), case_no,
              procedure, right_kind, title, status, opened_on, clue_on, cast(? as date), ?
            from enforcement, generate_series(1, ?) copy where id = ?""";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static EventProbe told;

    @Inject
    DataSource database;

    @Inject
    LawInForce inForce;

    @Inject
    EnforcementRepository repository;

    @BeforeAll
    static void listen() {
        told = EventProbe.on("enforcement.events");
    }

    @AfterAll
    static void stopListening() {
        told.close();
    }

    @Test
    void showsWhatANoticeWouldMoveAndWhyAndChangesNothing() {
        var id = aClue(LocalDate.of(2026, 12, 25));
        var edition = law().extract().path("edition");

        post("previews", Map.of("kind", "YEAR", "notice", WHOLE_YEAR))
                .statusCode(200)
                .body("edition", equalTo(edition))
                .body("rows.find { it.id == '%s' }.rule".formatted(id), equalTo("P-VERIFY"))
                .body("rows.find { it.id == '%s' }.before".formatted(id), equalTo("2027-01-15"))
                .body("rows.find { it.id == '%s' }.after".formatted(id), equalTo("2027-01-18"))
                .body("rows.find { it.id == '%s' }.provisional".formatted(id), equalTo(false))
                .body("rows.find { it.id == '%s' }.why".formatted(id), hasSize(1))
                .body("rows.find { it.id == '%s' }.why[0].from".formatted(id), equalTo("2027-01-01"))
                .body("rows.find { it.id == '%s' }.why[0].zh".formatted(id), containsString("元旦"))
                .body("rows.find { it.id == '%s' }.why[0].source".formatted(id), containsString("示例〔2026〕1号"));

        law().body("edition", equalTo(edition));
        as("officer").get("/enforcements/" + id).then().body("deadline.due", equalTo("2027-01-15"));
    }

    @Test
    void letsEveryOpenDayFollowWhatIsTakenIn() throws SQLException {
        var id = aClue(LocalDate.of(2022, 2, 24));
        assertThat(dueOn(id)).isEqualTo("2022-03-17");

        var number = post("changes", Map.of("kind", "AMENDMENT", "notice", TWO_DAYS_OFF))
                .statusCode(201)
                .extract()
                .<Integer>path("number");

        awaitDue(id, "2022-03-21");
        as("officer")
                .get("/enforcements/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("deadline.due", equalTo("2022-03-21"));
        law().body("changes.find { it.number == %d }.by".formatted(number), equalTo("admin"))
                .body("changes.find { it.number == %d }.holds".formatted(number), equalTo(true))
                .body("notices.number", hasItem("示例〔2022〕2号"));
        post("changes", Map.of("kind", "AMENDMENT", "notice", TWO_DAYS_OFF))
                .statusCode(201)
                .body("number", equalTo(number));

        // another process that had not heard of it yet winds by the law it knows
        wind(id, "2022-03-17", 0);
        post("changes", Map.of("kind", "RULE", "rule", confirmation("示例规定第八条"))).statusCode(201);
        awaitDue(id, "2022-03-21");
    }

    @Test
    void keepsBothVersionsOfARuleThatIsSettled() {
        var evidence = "示例规定第九条";
        var number = post("changes", Map.of("kind", "RULE", "rule", confirmation(evidence)))
                .statusCode(201)
                .extract()
                .<Integer>path("number");

        awaitEdition(number);
        law().body("rules.find { it.id == 'IC-ACCEPT' }.basis.zh", containsString(evidence))
                .body("rules.find { it.id == 'IC-ACCEPT' }.confidence", equalTo("VERIFIED"))
                .body("changes.change.rule.evidence", hasItem(evidence));
    }

    /// A release that ships other days bears no new change: the rows of before must follow all the same.
    @Test
    void letsEveryOpenDayFollowARelease() throws SQLException {
        var id = aClue(LocalDate.of(2026, 4, 9));
        wind(id, "2026-05-20", law().extract().path("edition"));

        inForce.release("madeup00".repeat(8));

        awaitDue(id, "2026-04-30");
    }

    @Test
    void notesAReleaseOnce() throws SQLException {
        inForce.release(ClockLaw.shipped());
        inForce.refresh();
        var edition = inForce.edition().number();

        inForce.release(ClockLaw.shipped());

        inForce.refresh();
        assertThat(inForce.edition().number()).isEqualTo(edition);
    }

    @Test
    void takesBackWhatWasTakenInWronglyByWhatWasTakenInBefore() {
        var right = post("changes", Map.of("kind", "RULE", "rule", length(10)))
                .extract()
                .<Integer>path("number");
        var wrong = post("changes", Map.of("kind", "RULE", "rule", length(70)))
                .extract()
                .<Integer>path("number");
        var again = post("changes", Map.of("kind", "RULE", "rule", length(10)))
                .extract()
                .<Integer>path("number");

        assertThat(right).isLessThan(wrong);
        assertThat(wrong).isLessThan(again);
        awaitEdition(again);
        law().body("rules.find { it.id == 'IC-ACCEPT' }.amount", equalTo(10));
    }

    /// More than one page of open cases, all due on one day: none is left out and none is looked at twice.
    @Test
    void looksAtEveryOpenCaseAndLetsEachFollow() throws SQLException {
        var id = aClue(LocalDate.of(2026, 4, 9));
        var year = Map.of("kind", "YEAR", "notice", WHOLE_YEAR);
        var before = post("previews", year).extract().<Integer>path("checked");
        superuser(COPIES, "2026-05-20", law().extract().<Integer>path("edition"), MANY, UUID.fromString(id));

        post("previews", year).body("checked", equalTo(before + MANY));
        inForce.release("madeup01".repeat(8));
        awaitDue(id, "2026-04-30");
        awaitEdition(1);

        assertThat(superuser("delete from enforcement where number like 'COPY-%' and clock_due_on = '2026-04-30'"))
                .isEqualTo(MANY);
    }

    /// Filed between reading and winding, it has another clock by now; the day reckoned for what it was must not be put
    /// beside it.
    @Test
    void leavesARowAloneThatHasChangedSinceItWasRead() throws Throwable {
        var id = aClue(LocalDate.of(2026, 4, 9));
        var read = everywhere(() -> repository.findById(UUID.fromString(id)));
        var wound = List.of(new TimedRepository.Wound(read, Optional.of(LocalDate.of(2026, 5, 20))));
        as("officer")
                .header("If-Match", "\"1\"")
                .body("{\"filedOn\":\"2026-04-20\"}")
                .post("/enforcements/{id}/filing", id)
                .then()
                .statusCode(200);
        var due = dueOn(id);

        assertThat(everywhere(() -> TimedRepository.putDueDays(wound, 1))).isZero();

        assertThat(dueOn(id)).isEqualTo(due).isNotEqualTo("2026-05-20");
    }

    @Test
    void showsNoCaseOfAnotherDistrict() {
        var own = aClue(LocalDate.of(2026, 12, 25));
        var foreign = aClue(LocalDate.of(2026, 12, 25), "440402");

        post("previews", Map.of("kind", "YEAR", "notice", WHOLE_YEAR))
                .statusCode(200)
                .body("rows.id", hasItem(own))
                .body("rows.id", not(hasItem(foreign)));
    }

    @Test
    void showsWhatAnotherLengthWouldMove() {
        var id = aClue(LocalDate.of(2026, 4, 9));

        post(
                        "previews",
                        Map.of(
                                "kind",
                                "RULE",
                                "rule",
                                Map.of(
                                        "id", "P-VERIFY",
                                        "version", "2021-07-15",
                                        "amount", 7,
                                        "unit", "WORKING_DAY",
                                        "evidence", "示例规定第三条")))
                .statusCode(200)
                .body("rows.find { it.id == '%s' }.before".formatted(id), equalTo("2026-04-30"))
                .body("rows.find { it.id == '%s' }.after".formatted(id), equalTo("2026-04-20"))
                .body("rows.find { it.id == '%s' }.why[0].zh".formatted(id), equalTo("7个工作日"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            {"kind":"HOLIDAY"} => kind
            {"notice":"x"} => kind
            {"kind":"YEAR"} => notice
            {"kind":"YEAR","notice":""} => notice
            {"kind":"YEAR","notice":"off | 2027-01-01 | 2027-01-03 | 元旦 | New Year"} => notice
            {"kind":"YEAR","notice":"notice | 2031 | 示例 | 2030-11-10 | x\\noff | 2031-01-01 | 2031-01-01 | 元旦 | New Year"} => notice
            {"kind":"AMENDMENT","notice":"notice | 2027 | 示例 | 2026-11-10 | x\\noff | 2027-01-01 | 2027-01-01 | 元旦 | New Year"} => notice
            {"kind":"YEAR","notice":"\\u0000"} => notice
            {"kind":"RULE"} => rule
            {"kind":"RULE","rule":{"id":"X-NONE","version":"2021-07-15","evidence":"第一条"}} => rule.version
            {"kind":"RULE","rule":{"id":"P-VERIFY","version":"2021-07-15","evidence":" "}} => rule.evidence
            {"kind":"RULE","rule":{"id":"P-VERIFY","version":"2021-07-15","amount":7,"evidence":"第一条"}} => rule.amount
            {"kind":"RULE","rule":{"id":"P-VERIFY","version":"2021-07-15","amount":0,"unit":"DAY","evidence":"第一条"}} => rule.amount
            {"kind":"RULE","rule":{"id":"P-VERIFY","version":"2021-07-15","amount":7,"unit":"DAY","evidence":"第一条"}} => rule.amount
            {"kind":"RULE","rule":{"id":"P-VERIFY","version":"2021-07-15","amount":7,"unit":"WORKING_DAY","from":"2020-01-01","evidence":"第一条"}} => rule.from
            {"kind":"RULE","rule":{"id":"P-VERIFY","version":"2021-07-15","from":"2027-01-01","evidence":"第一条"}} => rule.from""")
    void namesWhatIsWrong(String body, String field) {
        for (var noun : new String[] {"previews", "changes"}) {
            as("admin")
                    .body(body)
                    .post("/law/" + noun)
                    .then()
                    .statusCode(400)
                    .contentType(containsString("application/problem+json"))
                    .body("errors.field", contains(field));
        }
    }

    @Test
    void namesTheLineOfANoticeThatCannotBeMeant() {
        post("previews", Map.of("kind", "YEAR", "notice", WHOLE_YEAR + "\noff | 2027-02-30 | 2027-03-01 | 假 | holiday"))
                .statusCode(400)
                .body("errors.field", contains("notice"))
                .body("errors.message[0]", equalTo("第4行：日期应如2027-01-01，不是2027-02-30"));
    }

    @Test
    void isChangedByAnAdministratorAlone() {
        var body = Map.of("kind", "YEAR", "notice", WHOLE_YEAR);
        as("officer").get("/law").then().statusCode(403);
        as("leader").get("/law").then().statusCode(200);
        as("leader").body(body).post("/law/previews").then().statusCode(403);
        as("auditor").body(body).post("/law/changes").then().statusCode(403);
    }

    private static Map<String, String> confirmation(String evidence) {
        return Map.of("id", "IC-ACCEPT", "version", versionOf("IC-ACCEPT"), "evidence", evidence);
    }

    private static String versionOf(String rule) {
        return law().extract().path("rules.find { it.id == '%s' }.from".formatted(rule));
    }

    private static ValidatableResponse law() {
        return as("admin").get("/law").then().statusCode(200);
    }

    private static ValidatableResponse post(String noun, Map<String, ?> body) {
        return as("admin").body(body).post("/law/" + noun).then();
    }

    private static Map<String, Object> length(int days) {
        var rule = new HashMap<String, Object>(confirmation("示例规定第十条"));
        rule.put("amount", days);
        rule.put("unit", "DAY");
        return rule;
    }

    private static String aClue(LocalDate clueOn) {
        return aClue(clueOn, "371071");
    }

    private static String aClue(LocalDate clueOn, String region) {
        var caseId = UUID.randomUUID();
        say(Sender.CASE_INTAKE, aRoutedCase(caseId, Route.PENALTY, region, clueOn), 1);
        return told.await(heard ->
                        heard.key().equals(caseId.toString()) && heard.type().endsWith("enforcement-opened.v1"))
                .headers()
                .getOrDefault("ce_subject", "");
    }

    private void awaitDue(String id, String day) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        while (!day.equals(dueOn(id)) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(dueOn(id)).isEqualTo(day);
    }

    private static void awaitEdition(int number) {
        var end = Instant.now().plus(PATIENCE);
        var law = law().extract();
        while (Instant.now().isBefore(end)
                && (law.<Integer>path("edition") < number || law.<Integer>path("behind") > 0)) {
            law = law().extract();
        }
        law().body("edition", greaterThanOrEqualTo(number)).body("behind", equalTo(0));
    }

    private String dueOn(String id) throws SQLException {
        return everywhere(tx -> {
            try (var query = tx.prepareStatement("select clock_due_on from enforcement where id = ?")) {
                query.setObject(1, UUID.fromString(id));
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
    }

    private void wind(String id, String due, int edition) throws SQLException {
        var changed = everywhere(tx -> {
            try (var change =
                    tx.prepareStatement("update enforcement set clock_due_on = ?, clock_law = ? where id = ?")) {
                change.setObject(1, LocalDate.parse(due));
                change.setInt(2, edition);
                change.setObject(3, UUID.fromString(id));
                return change.executeUpdate();
            }
        });
        assertThat(changed).isEqualTo(1);
    }

    private static int superuser(String change, Object... values) throws SQLException {
        try (var connection = TestStack.superuser("enforcement");
                var statement = connection.prepareStatement(change)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return statement.executeUpdate();
        }
    }

    private static <T> T everywhere(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> Sql.row("select set_config('app.regions', '*', true)")
                        .chain(Sessions::readOnly)
                        .chain(ready -> work.get())));
    }

    private <T> T everywhere(Transaction.Work<T, SQLException> work) throws SQLException {
        return Transaction.in(database, tx -> {
            try (var scope = tx.createStatement()) {
                scope.execute("select set_config('app.regions', '*', true)");
            }
            return work.on(tx);
        });
    }
}
