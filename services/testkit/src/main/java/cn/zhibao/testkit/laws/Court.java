package cn.zhibao.testkit.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Brings the classes of a room before its laws, one test per law.
final class Court {

    private Court() {}

    static Stream<DynamicTest> tests(String room, List<Law> laws) {
        JavaClasses production = imported(room, Predefined.DO_NOT_INCLUDE_TESTS);
        JavaClasses tests = imported(room, Predefined.ONLY_INCLUDE_TESTS);
        return laws.stream()
                .map(law -> DynamicTest.dynamicTest(
                        law.number() + " " + law.says(),
                        () -> law.judge(
                                switch (law.over()) {
                                    case PRODUCTION -> production;
                                    case TESTS -> tests;
                                })));
    }

    private static JavaClasses imported(String room, Predefined which) {
        JavaClasses classes = new ClassFileImporter().withImportOption(which).importPackages(room);
        if (classes.isEmpty()) {
            throw new AssertionError(room + " holds no classes to judge (" + which + ")");
        }
        return classes;
    }
}
