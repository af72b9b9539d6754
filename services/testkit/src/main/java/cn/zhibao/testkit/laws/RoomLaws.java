package cn.zhibao.testkit.laws;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;
import java.util.stream.Stream;

/// Who may know whom: laws 1 to 6.
final class RoomLaws {

    private static final String[] FACTS_KNOW = {
        "java..",
        "jakarta.persistence..",
        "org.jspecify..",
        "cn.zhibao.contracts..",
        "cn.zhibao.legalclock..",
        "cn.zhibao.chassis.problem..",
        "cn.zhibao.chassis.access.."
    };

    /// What every aggregate extends: its version and the head of its journal.
    private static final String JOURNALED = "cn.zhibao.chassis.journal.Journaled";

    /// What an aggregate under statutory clocks extends.
    private static final String TIMED = "cn.zhibao.chassis.clock.Timed";

    /// What the whole front room may use, beans included. No word of HTTP or messaging is among it.
    private static final String[] FRONT_KNOWS = {
        "java..",
        "javax.sql..",
        "jakarta.annotation..",
        "jakarta.enterprise..",
        "jakarta.inject..",
        "jakarta.persistence..",
        "jakarta.transaction..",
        "org.jspecify..",
        "org.hibernate..",
        "org.jboss.logging..",
        "org.eclipse.microprofile.config..",
        "io.smallrye.config..",
        "io.smallrye.mutiny..",
        "io.micrometer..",
        "io.quarkus.arc..",
        "io.quarkus.hibernate..",
        "io.quarkus.panache..",
        "io.quarkus.runtime..",
        "io.quarkus.scheduler..",
        "io.vertx.core..",
        "io.vertx.mutiny..",
        "com.fasterxml.jackson..",
        "cn.zhibao.."
    };

    private RoomLaws() {}

    /// 1: a fact can be read, tested and trusted without a framework.
    static ArchRule factsStandAlone(Rooms rooms) {
        return classes()
                .that(rooms.facts())
                .should()
                .onlyDependOnClassesThat(
                        or(resideInAnyPackage(FACTS_KNOW), name(JOURNALED), name(TIMED), rooms.facts()));
    }

    /// 2: decide in plain Java, wait in a bean.
    static ArchRule onlyBeansWait(Rooms rooms) {
        return noClasses()
                .that(rooms.all().and(not(rooms.beans())))
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.smallrye.mutiny.."));
    }

    /// 3: the edge may be torn off and replaced without the front room noticing.
    static ArchRule nobodySeesTheEdge(Rooms rooms) {
        return CompositeArchRule.of(classes()
                        .that(rooms.front())
                        .should()
                        .onlyDependOnClassesThat(not(rooms.edge()).as("outside the edge"))
                        .allowEmptyShould(true))
                .and(classes()
                        .that(rooms.edge("Resource"))
                        .should()
                        .onlyDependOnClassesThat(not(rooms.edge("Listener")).as("no listener"))
                        .allowEmptyShould(true))
                .and(classes()
                        .that(rooms.edge("Listener"))
                        .should()
                        .onlyDependOnClassesThat(not(rooms.edge("Resource")).as("no resource"))
                        .allowEmptyShould(true));
    }

    /// 4: HTTP and messaging are spoken at the edge alone.
    static ArchRule frontSpeaksNoProtocol(Rooms rooms, Set<String> granted) {
        String[] known = Stream.concat(Stream.of(FRONT_KNOWS), granted.stream()).toArray(String[]::new);
        return classes().that(rooms.front()).should().onlyDependOnClassesThat(resideInAnyPackage(known));
    }

    /// 5: of the whole house a service knows the floor, the clock, its own words and those it hears.
    static ArchRule arrowsPointForward(Rooms rooms, String name, Set<String> heard) {
        String[] known = Stream.concat(
                        Stream.of(
                                rooms.service() + "..",
                                "cn.zhibao.chassis..",
                                "cn.zhibao.legalclock..",
                                "cn.zhibao.contracts",
                                "cn.zhibao.contracts.reference..",
                                "cn.zhibao.contracts." + name + ".."),
                        heard.stream().map(sender -> "cn.zhibao.contracts." + sender + ".."))
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> permitted = or(resideOutsideOfPackages("cn.zhibao.."), resideInAnyPackage(known));
        return classes().that(rooms.all()).should().onlyDependOnClassesThat(permitted);
    }

    /// 6: packages form a tree of knowledge, no ring.
    static ArchRule noRings() {
        return slices().matching("cn.zhibao.(**)").should().beFreeOfCycles();
    }
}
