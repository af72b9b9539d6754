package cn.zhibao.testkit.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/// What a test may lean on: law 10.
final class TestLaws {

    /// Enough to test facts; no container, no server, no network client among it.
    private static final String[] TESTS_KNOW = {
        "java.lang..",
        "java.io..",
        "java.math..",
        "java.nio..",
        "java.security..",
        "java.text..",
        "java.time..",
        "java.util..",
        "jakarta.persistence..",
        "org.junit..",
        "org.assertj..",
        "org.jspecify..",
        "net.jqwik..",
        "com.fasterxml.jackson..",
        "com.tngtech.archunit..",
        "cn.zhibao.contracts..",
        "cn.zhibao.legalclock..",
        "cn.zhibao.chassis..",
        "cn.zhibao.local.access..",
        "cn.zhibao.testkit.laws.."
    };

    private static final String[] REAL_PARTS = {
        "io.quarkus.test..",
        "org.testcontainers..",
        "cn.zhibao.testkit",
        "cn.zhibao.testkit.stack..",
        "cn.zhibao.local.."
    };

    private TestLaws() {}

    /// 10: `…Test` needs nothing but the JDK, `…IT` brings the real parts; nothing else carries tests.
    static ArchRule testsKeepTheirSuffix(Rooms rooms) {
        return CompositeArchRule.of(classes()
                        .that(areTests("Test"))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(TESTS_KNOW).or(rooms.all()))
                        .allowEmptyShould(true))
                .and(classes().that(areTests("IT")).should(useRealParts()).allowEmptyShould(true))
                .and(classes()
                        .that(describe("carry tests", TestLaws::carriesTests))
                        .should(new ArchCondition<>("be called …Test or …IT") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                boolean named = Rooms.endsWith(type, "Test") || Rooms.endsWith(type, "IT");
                                events.add(new SimpleConditionEvent(type, named, type.getName() + " carries tests"));
                            }
                        })
                        .allowEmptyShould(true));
    }

    private static DescribedPredicate<JavaClass> areTests(String suffix) {
        return describe("are named …" + suffix, type -> Rooms.endsWith(type, suffix));
    }

    private static ArchCondition<JavaClass> useRealParts() {
        DescribedPredicate<JavaClass> realParts = resideInAnyPackage(REAL_PARTS);
        return new ArchCondition<>("use the real parts") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (Rooms.isTopLevel(type)) {
                    boolean real = Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
                            .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                            .anyMatch(dependency -> realParts.test(dependency.getTargetClass()));
                    events.add(new SimpleConditionEvent(
                            type, real, type.getName() + (real ? " uses" : " uses none of") + " the real parts"));
                }
            }
        };
    }

    private static boolean carriesTests(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"));
    }
}
