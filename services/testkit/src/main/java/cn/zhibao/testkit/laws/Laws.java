package cn.zhibao.testkit.laws;

import cn.zhibao.local.access.AccessMatrix;
import cn.zhibao.local.access.AccessRow;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The laws as they apply to one service.
///
/// ```java
/// @TestFactory
/// Stream<DynamicTest> obeysTheLaws() {
///     return Laws.of("cn.zhibao.mediation").hears("caseintake").tests();
/// }
/// ```
public final class Laws {

    private static final String HOUSE = "cn.zhibao.";
    private static final String WORK = "cn.zhibao.chassis.http.Work";

    private final Rooms rooms;
    private final String name;
    private final String work;
    private final Supplier<Set<String>> roles;
    private final Supplier<AccessMatrix> matrix;
    private final Set<String> heard;
    private final Set<String> granted;

    private Laws(
            Rooms rooms,
            String name,
            String work,
            Supplier<Set<String>> roles,
            Supplier<AccessMatrix> matrix,
            Set<String> heard,
            Set<String> granted) {
        this.rooms = rooms;
        this.name = name;
        this.work = work;
        this.roles = roles;
        this.matrix = matrix;
        this.heard = heard;
        this.granted = granted;
    }

    /// The laws for the service in the given package; so far it hears nobody.
    public static Laws of(String servicePackage) {
        String name = servicePackage.startsWith(HOUSE) ? servicePackage.substring(HOUSE.length()) : servicePackage;
        Arrows.requireService(name);
        return new Laws(new Rooms(servicePackage), name, WORK, RealmRoles::known, Laws::matrix, Set.of(), Set.of());
    }

    /// As if the package were the named service, on a floor of its own: for the laws' own tests.
    static Laws asIf(String servicePackage, String name, String work, Set<String> roles, String matrix) {
        return new Laws(
                new Rooms(servicePackage),
                name,
                work,
                () -> roles,
                () -> AccessMatrix.read(matrix),
                Set.of(),
                Set.of());
    }

    /// The senders this service hears besides itself. An arrow back is refused here.
    public Laws hears(String... senders) {
        return new Laws(rooms, name, work, roles, matrix, Arrows.hearing(name, List.of(senders)), granted);
    }

    /// Grants the front room libraries of its trade, such as a spreadsheet writer: package patterns ending in `..`.
    public Laws mayUse(String... packages) {
        var more = new TreeSet<>(granted);
        more.addAll(List.of(packages));
        return new Laws(rooms, name, work, roles, matrix, heard, more);
    }

    /// One test per law.
    public Stream<DynamicTest> tests() {
        return Court.tests(rooms.service(), all());
    }

    List<Law> all() {
        return List.of(
                over(1, "facts stand alone", RoomLaws.factsStandAlone(rooms)),
                over(2, "only beans wait", RoomLaws.onlyBeansWait(rooms)),
                over(3, "nobody sees the edge", RoomLaws.nobodySeesTheEdge(rooms)),
                over(4, "the front room speaks no protocol", RoomLaws.frontSpeaksNoProtocol(rooms, granted)),
                over(5, "arrows point forward", RoomLaws.arrowsPointForward(rooms, name, heard)),
                over(6, "no package cycles", RoomLaws.noRings()),
                over(7, "state changes from within", StoreLaws.stateChangesFromWithin(rooms)),
                over(8, "nobody reads the clock", StoreLaws.nobodyReadsTheClock(rooms.all())),
                over(9, "names say what things are", NameLaws.namesSayWhatThingsAre(rooms)),
                new Law(10, "tests keep their suffix", Law.Over.TESTS, TestLaws.testsKeepTheirSuffix(rooms)),
                over(11, "packages have door signs", NameLaws.packagesHaveDoorSigns()),
                over(12, "routes name their roles", RouteLaws.routesNameTheirRoles(roles.get())),
                over(13, "routes go through Work", RouteLaws.routesGoThroughWork(work)),
                over(14, "routes stand in the matrix", RouteLaws.routesStandInTheMatrix(rows())));
    }

    static AccessMatrix matrix() {
        return AccessMatrix.of(Path.of(System.getProperty("zhibao.root", "../..")));
    }

    /// A service is written `case-intake` where people read it, `caseintake` in its packages.
    private List<AccessRow> rows() {
        return matrix.get().rows().stream()
                .filter(row -> row.service().replace("-", "").equals(name))
                .toList();
    }

    private static Law over(int number, String says, ArchRule rule) {
        return new Law(number, says, Law.Over.PRODUCTION, rule);
    }
}
