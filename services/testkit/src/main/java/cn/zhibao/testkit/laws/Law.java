package cn.zhibao.testkit.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/// One law, its number as in the house style, and whether it speaks of the service or of its tests.
record Law(int number, String says, Over over, ArchRule rule) {

    enum Over {
        PRODUCTION,
        TESTS
    }

    /// Throws an assertion error that names every offender.
    void judge(JavaClasses classes) {
        // A service need not have an entity or a listener; that it has classes at all is checked on import.
        rule.allowEmptyShould(true).because("law " + number + ": " + says).check(classes);
    }
}
