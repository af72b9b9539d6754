package cn.zhibao.testkit.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import cn.zhibao.local.access.AccessMatrix;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The laws of the floor under the services: it knows none of them, and one class of it reads the clock.
public final class FloorLaws {

    private static final String FLOOR = "cn.zhibao.chassis";
    private static final String NOW = FLOOR + ".store.Now";

    private FloorLaws() {}

    /// One test per law.
    public static Stream<DynamicTest> tests() {
        return Court.tests(FLOOR, over(FLOOR, NOW, Laws.matrix()));
    }

    static List<Law> over(String floor, String now, AccessMatrix matrix) {
        var rooms = new Rooms(floor);
        var notNow = not(describe(now, (JavaClass type) -> type.getName().equals(now)));
        return List.of(
                law(5, "the floor knows no service", knowsNoService(rooms)),
                law(
                        8,
                        "only Now reads the clock",
                        StoreLaws.nobodyReadsTheClock(rooms.all().and(notNow))),
                law(6, "no package cycles", RoomLaws.noRings()),
                law(11, "packages have door signs", NameLaws.packagesHaveDoorSigns()),
                law(14, "routes stand in the matrix", RouteLaws.routesStandInTheMatrix(matrix.of(AccessMatrix.EVERY))));
    }

    /// Of the words services share, the floor knows the envelope and the reference codes, no fact; beside them the
    /// legal
    /// clock.
    private static ArchRule knowsNoService(Rooms rooms) {
        return classes()
                .that(rooms.all())
                .should()
                .onlyDependOnClassesThat(or(
                        resideOutsideOfPackages("cn.zhibao.."),
                        resideInAnyPackage(
                                rooms.service() + "..",
                                "cn.zhibao.chassis..",
                                "cn.zhibao.legalclock..",
                                "cn.zhibao.contracts",
                                "cn.zhibao.contracts.reference..")));
    }

    private static Law law(int number, String says, ArchRule rule) {
        return new Law(number, says, Law.Over.PRODUCTION, rule);
    }
}
