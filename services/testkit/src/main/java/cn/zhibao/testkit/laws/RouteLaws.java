package cn.zhibao.testkit.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import cn.zhibao.local.access.AccessRow;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What every HTTP route owes: laws 12, 13 and 14.
final class RouteLaws {

    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String UNI = "io.smallrye.mutiny.Uni";

    private RouteLaws() {}

    /// 12: a route says itself who may call it; a class above it or a path policy is too far away.
    static ArchRule routesNameTheirRoles(Set<String> roles) {
        return methods().that(areRoutes()).should(new ArchCondition<>("name roles of the realm") {
            @Override
            public void check(JavaMethod route, ConditionEvents events) {
                if (route.isAnnotatedWith(PERMIT_ALL)) {
                    return;
                }
                List<String> named = rolesOf(route);
                if (named.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(route, route.getFullName() + " names no role"));
                }
                named.stream()
                        .filter(role -> !roles.contains(role))
                        .forEach(role -> events.add(SimpleConditionEvent.violated(
                                route, route.getFullName() + " names " + role + ", no role of the realm")));
            }
        });
    }

    /// 13: a client that hangs up must not cancel work that holds a connection of the pool (quarkus issue 51576).
    static ArchRule routesGoThroughWork(String work) {
        return methods()
                .that(areRoutes().and(describe("wait", RouteLaws::waits)))
                .should(new ArchCondition<>("go through " + work) {
                    @Override
                    public void check(JavaMethod route, ConditionEvents events) {
                        if (!reaches(route, work, new HashSet<>())) {
                            events.add(SimpleConditionEvent.violated(
                                    route, route.getFullName() + " returns a Uni around " + work));
                        }
                    }
                });
    }

    /// 14: the matrix that an administrator reviews, and after which the tests send real tokens, says of each
    /// route what the code says: no route without a row, no row without a route, the same roles on both sides.
    static ArchRule routesStandInTheMatrix(List<AccessRow> rows) {
        return methods().that(areRoutes()).should(new ArchCondition<>("stand in the matrix with the same roles") {
            private final Set<AccessRow> missed = new LinkedHashSet<>();

            @Override
            public void init(Collection<JavaMethod> routes) {
                missed.addAll(rows);
            }

            @Override
            public void check(JavaMethod route, ConditionEvents events) {
                var row = rows.stream()
                        .filter(known -> known.signature().equals(signature(route)))
                        .findFirst();
                row.ifPresent(missed::remove);
                if (row.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            route, route.getFullName() + " is " + signature(route) + ", which has no row"));
                } else if (!row.get().roles().equals(Set.copyOf(rolesOf(route)))) {
                    events.add(SimpleConditionEvent.violated(
                            route, route.getFullName() + " names " + rolesOf(route) + ", its row names others"));
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                missed.forEach(row -> events.add(SimpleConditionEvent.violated(
                        row, "no route is " + row.signature() + ", as a row of the matrix says")));
            }
        });
    }

    /// The route as the matrix names it: `POST /cases/{id}/routing`.
    private static String signature(JavaMethod route) {
        String verb = route.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HTTP_METHOD).stream())
                .map(method -> String.valueOf(method.get("value").orElseThrow()))
                .findFirst()
                .orElseThrow();
        String path = "/" + path(route.getOwner()) + "/" + path(route);
        return verb + " " + path.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    }

    private static String path(HasAnnotations<?> place) {
        return place.tryGetAnnotationOfType(PATH)
                .flatMap(annotation -> annotation.get("value"))
                .map(String::valueOf)
                .orElse("");
    }

    /// A typed client names the routes of another service and offers none itself.
    private static DescribedPredicate<JavaMethod> areRoutes() {
        return describe(
                "are routes",
                method -> method.isMetaAnnotatedWith(HTTP_METHOD)
                        && !method.getOwner().isAnnotatedWith(REST_CLIENT));
    }

    private static boolean waits(JavaMethod method) {
        return method.getRawReturnType().getName().equals(UNI);
    }

    private static List<String> rolesOf(JavaMethod route) {
        return route.tryGetAnnotationOfType(ROLES_ALLOWED)
                .flatMap(annotation -> annotation.get("value"))
                .map(value -> Arrays.asList((String[]) value))
                .orElse(List.of());
    }

    /// Follows the route through methods of its own class until one of them calls the work.
    private static boolean reaches(JavaMethod method, String work, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(work)
                                || (call.getTargetOwner().equals(method.getOwner())
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(own -> reaches(own, work, seen))
                                                .isPresent()));
    }
}
