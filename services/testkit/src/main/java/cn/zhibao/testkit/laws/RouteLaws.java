package cn.zhibao.testkit.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What every HTTP route owes: laws 12 and 13.
final class RouteLaws {

    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
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

    /// A typed client names the routes of another service and offers none itself.
    private static DescribedPredicate<JavaMethod> areRoutes() {
        return describe(
                "are routes",
                method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
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
