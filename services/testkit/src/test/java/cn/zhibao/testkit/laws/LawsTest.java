package cn.zhibao.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhibao.local.access.AccessMatrix;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawsTest {

    private static final String WORK = "cn.zhibao.chassis.likeness.Work";
    private static final Set<String> ROLES = Set.of("officer", "mediator");
    private static final String HEADER = "service,method,route,roles,elsewhere,succeeds,otherwise\n";
    private static final String MATRIX = HEADER + """
            mediation,POST,/mediations,mediator,404,any,
            mediation,GET,/mediations,everyone,same,-,
            """;
    private static final String OTHER_MATRIX = HEADER + """
            mediation,PUT,/door,officer,404,any,
            mediation,DELETE,/door,officer,404,any,
            """;
    private static final String FLOOR_MATRIX = HEADER + "every,GET,/ledger,auditor,same,-,";
    private static final JavaClasses GUILTY = imported("cn.zhibao.guilty");
    private static final JavaClasses INNOCENT = imported("cn.zhibao.innocent");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1  | guilty.Settlement
                    1  | guilty.Patience
                    2  | guilty.Patience
                    3  | guilty.CuriousService
                    3  | guilty.edge.GossipResource
                    3  | guilty.edge.GossipListener
                    4  | guilty.TalkativeService
                    5  | guilty.AllHearingService
                    6  | Slice guilty.edge
                    7  | guilty.OpenMediation.version is open to all
                    7  | guilty.OpenMediation.setStatus(java.lang.String) changes the entity
                    7  | guilty.OpenRepository is a public repository
                    8  | guilty.Punctuality.directly()
                    8  | guilty.Punctuality.inAZone()
                    8  | guilty.Punctuality.inMilliseconds()
                    8  | guilty.Punctuality.byAClockOfItsOwn()
                    8  | guilty.Punctuality.byReference()
                    9  | guilty.MediationHelper says nothing with Helper
                    9  | guilty.StrayView stands in the front room
                    9  | guilty.edge.Noticeboard stands at the edge
                    10 | guilty.SocketTest
                    10 | guilty.LonelyIT uses none of the real parts
                    10 | guilty.Probing carries tests
                    11 | guilty.attic has no package-info
                    11 | guilty.attic holds 1 types
                    12 | guilty.edge.OpenDoorResource.read() names no role
                    12 | guilty.edge.OpenDoorResource.write() names king
                    13 | guilty.edge.HastyResource.around() returns a Uni around
                    14 | guilty.edge.HastyResource.through() is GET /haste/through, which has no row
                    14 | guilty.edge.OpenDoorResource.write() names [officer, king], its row names others
                    14 | no route is DELETE /door, as a row of the matrix says
                    """)
    void condemnsTheGuilty(int number, String offence) {
        Law law = law("cn.zhibao.guilty", number);

        assertThatThrownBy(() -> law.judge(GUILTY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offence);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void letsTheInnocentGo(int number) {
        Law law = law("cn.zhibao.innocent", number);

        assertThatCode(() -> law.judge(INNOCENT)).doesNotThrowAnyException();
    }

    @Test
    void sparesTheInnocentRouteOfAGuiltyClass() {
        AssertionError verdict = catchThrowableOfType(
                AssertionError.class, () -> law("cn.zhibao.guilty", 13).judge(GUILTY));

        assertThat(verdict).message().doesNotContain("through()");
    }

    @Test
    void letsItsOwnTestsGo() {
        Law law = law("cn.zhibao.testkit.laws", 10);

        assertThatCode(() -> law.judge(imported("cn.zhibao.testkit.laws"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "mediation, enforcement",
        "inspection, caseintake",
        "mediation, mediation",
        "caseintake, caseintak",
        "portal, mediation"
    })
    void refusesAnArrowBack(String listener, String sender) {
        Laws laws = Laws.of("cn.zhibao." + listener);

        assertThatThrownBy(() -> laws.hears(sender))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(listener + " may not hear " + sender);
    }

    @Test
    void refusesAServiceThereIsNot() {
        assertThatThrownBy(() -> Laws.of("cn.zhibao.meditation")).hasMessageContaining("is no service");
    }

    @Test
    void refusesToJudgeNothing() {
        Laws laws = Laws.asIf("cn.zhibao.nowhere", "mediation", WORK, ROLES, MATRIX);

        assertThatThrownBy(laws::tests).hasMessageContaining("holds no classes to judge");
    }

    @Test
    void letsOneClassOfTheFloorReadTheClock() {
        Law law = FloorLaws.over("cn.zhibao.guilty", "cn.zhibao.guilty.Punctuality", AccessMatrix.read(OTHER_MATRIX))
                .get(1);

        assertThatCode(() -> law.judge(GUILTY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, guilty.AllHearingService",
        "1, guilty.Punctuality",
        "2, Slice guilty.edge",
        "3, guilty.attic has no package-info",
        "4, no route is GET /ledger, as a row of the matrix says"
    })
    void condemnsTheGuiltyOnTheFloor(int index, String offence) {
        Law law = FloorLaws.over("cn.zhibao.guilty", "cn.zhibao.guilty.Nobody", AccessMatrix.read(FLOOR_MATRIX))
                .get(index);

        assertThatThrownBy(() -> law.judge(GUILTY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offence);
    }

    @Test
    void grantsWhatIsAskedForByName() {
        Law law = Laws.asIf("cn.zhibao.guilty", "mediation", WORK, ROLES, OTHER_MATRIX)
                .hears("caseintake")
                .mayUse("jakarta.ws.rs..", "org.junit..")
                .all()
                .get(3);

        assertThatCode(() -> law.judge(GUILTY)).doesNotThrowAnyException();
    }

    static IntStream numbers() {
        return IntStream.rangeClosed(1, 14);
    }

    private static Law law(String servicePackage, int number) {
        String matrix = servicePackage.endsWith("innocent") ? MATRIX : OTHER_MATRIX;
        return Laws.asIf(servicePackage, "mediation", WORK, ROLES, matrix).hears("caseintake").all().stream()
                .filter(law -> law.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static JavaClasses imported(String... packages) {
        return new ClassFileImporter().importPackages(Arrays.asList(packages));
    }
}
