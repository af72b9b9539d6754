package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.CurrentCall;
import cn.zhibao.testkit.stack.GuardOff;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.security.runtime.interceptor.check.RolesAllowedCheck;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each guard of a request taken out alone. With any one of them gone nobody sees a foreign case still, and yet
/// each has a check of its own that fails without it: none is there for decoration.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class GuardsIT {

    private static final String HOME = "371071";
    private static final String NEXT_DOOR = "371002";
    private static final Map<Guard, Set<Check>> CAUGHT = new TreeMap<>();

    /// A guard, how it is taken out, and what goes wrong without it.
    private enum Guard {
        ROLES("an administrator reads the list of cases") {
            @Override
            AutoCloseable off() {
                return GuardOff.silent(RolesAllowedCheck.class, "apply");
            }
        },
        POLICY("a registration for another office fails as a fault of ours") {
            @Override
            AutoCloseable off() {
                return GuardOff.silent(Policy.class, "demand");
            }
        },
        ROW_SECURITY("a statement without the filter sees the cases of every office") {
            @Override
            AutoCloseable off() {
                return withoutRowSecurity();
            }
        },
        EXPLICIT_FILTER("only row security keeps foreign cases out of a list") {
            @Override
            AutoCloseable off() {
                return GuardOff.saying(Jurisdiction.class, "condition", "1 = 1");
            }
        },
        IDEMPOTENCY_KEY("a registration sent twice is registered twice") {
            @Override
            AutoCloseable off() {
                return GuardOff.missing(CurrentCall.class, "idempotencyKey");
            }
        },
        SEEN_VERSION("the second of two writers overwrites what the first decided") {
            @Override
            AutoCloseable off() {
                return GuardOff.passing(Call.class, "demandSeen");
            }
        };

        private final String without;

        Guard(String without) {
            this.without = without;
        }

        abstract AutoCloseable off();
    }

    /// Something a request must never come to.
    private enum Check {
        NO_FOREIGN_ROWS {
            @Override
            boolean holds() {
                var mine = register("officer", HOME).path("id").toString();
                var foreign = register("officer-huancui", NEXT_DOOR).path("id").toString();
                return readsOnly("officer", HOME, foreign)
                        && readsOnly("officer-huancui", NEXT_DOOR, mine)
                        && readsOnly("officer-zhuhai", "4404", mine);
            }
        },
        LIST_KEPT_FROM_THE_ADMINISTRATOR {
            @Override
            boolean holds() {
                return as("admin").get("/cases").statusCode() == 403;
            }
        },
        REGISTRATION_ELSEWHERE_IS_NOT_FOUND {
            @Override
            boolean holds() {
                return as("officer").body(body(NEXT_DOOR)).post("/cases").statusCode() == 404;
            }
        },
        STATEMENT_SEES_ITS_OWN_OFFICE {
            @Override
            boolean holds() {
                register("officer", HOME);
                return count("app", HOME) > 0 && count("app", NEXT_DOOR + "," + HOME) > count("app", NEXT_DOOR);
            }
        },
        LIST_IS_FILTERED_WITHOUT_ROW_SECURITY {
            @Override
            boolean holds() {
                register("officer", HOME);
                try (var open = withoutRowSecurity()) {
                    Objects.requireNonNull(open);
                    return lists("officer-huancui", NEXT_DOOR);
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            }
        },
        ONE_KEY_IS_ONE_CASE {
            @Override
            boolean holds() {
                var key = UUID.randomUUID().toString();
                var first = as("officer")
                        .header("Idempotency-Key", key)
                        .body(body(HOME))
                        .post("/cases");
                var again = as("officer")
                        .header("Idempotency-Key", key)
                        .body(body(HOME))
                        .post("/cases");
                return first.path("id").toString().equals(again.path("id").toString());
            }
        },
        SECOND_WRITER_IS_TOLD {
            @Override
            boolean holds() {
                var id = register("officer", HOME).path("id").toString();
                change(id, "acceptance", 1, "");
                var first = change(id, "routing", 2, "{\"route\":\"REFERRAL\",\"basis\":\"属其职责\"}");
                var second = change(id, "routing", 2, "{\"route\":\"MEDIATION\",\"basis\":\"双方愿意\"}");
                return first == 200 && second == 412;
            }
        };

        abstract boolean holds();
    }

    @Test
    void holdsEveryCheckWithEveryGuard() {
        assertThat(failing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void keepsForeignRowsOutWithoutAnyOneGuardAndMissesIt(Guard guard) throws Exception {
        Set<Check> caught;
        try (var off = guard.off()) {
            Objects.requireNonNull(off);
            caught = failing();
        }

        CAUGHT.put(guard, caught);
        assertThat(caught).as("checks that miss " + guard).isNotEmpty();
        assertThat(caught).as("without " + guard).doesNotContain(Check.NO_FOREIGN_ROWS);
        assertThat(failing()).as("after " + guard + " was put back").isEmpty();
    }

    /// For whoever wants to see the whole at a glance.
    @AfterAll
    static void writeTheTable() throws IOException {
        var table = new StringBuilder("guard,without,caught_by\n");
        CAUGHT.forEach((guard, caught) -> table.append("%s,%s,%s\n"
                .formatted(
                        name(guard),
                        guard.without,
                        String.join(
                                " ",
                                caught.stream().map(GuardsIT::name).sorted().toList()))));
        var file = Path.of("target/guards/http.csv");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, table);
        System.out.print(table);
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Set<Check> failing() {
        var failing = new TreeSet<Check>();
        for (var check : Check.values()) {
            if (!check.holds()) {
                failing.add(check);
            }
        }
        return failing;
    }

    private static String body(String region) {
        return """
                {"region":"%s","source":"REPORT","right":"PATENT","title":"涉嫌假冒专利"}""".formatted(region);
    }

    private static io.restassured.response.Response register(String user, String region) {
        var created = as(user).body(body(region)).post("/cases");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created;
    }

    private static int change(String id, String noun, int seen, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .statusCode();
    }

    private static boolean readsOnly(String user, String prefix, String foreign) {
        return lists(user, prefix)
                && as(user).get("/cases/{id}", foreign).statusCode() == 404
                && as(user).header("If-Match", "\"1\"")
                                .post("/cases/{id}/acceptance", foreign)
                                .statusCode()
                        >= 400;
    }

    private static boolean lists(String user, String prefix) {
        var list = as(user).get("/cases?size=200");
        List<String> regions = list.path("items.region");
        return list.statusCode() == 200 && regions.stream().allMatch(region -> region.startsWith(prefix));
    }

    private static AutoCloseable withoutRowSecurity() {
        owner("alter table case_file disable row level security");
        return () -> owner("alter table case_file enable row level security");
    }

    private static void owner(String sql) {
        try (var owner = connect("owner");
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    /// How many cases a plain statement sees under these regions.
    private static long count(String role, String regions) {
        try (var connection = connect(role);
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.regions', '" + regions + "', false)");
            try (var row = statement.executeQuery("select count(*) from case_file")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private static Connection connect(String role) throws SQLException {
        var settings = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                settings.getValue("quarkus.flyway.jdbc-url", String.class),
                "case_intake_" + role,
                settings.getValue("quarkus.flyway.password", String.class));
    }
}
