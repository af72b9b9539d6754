package cn.zhibao.enforcement;

import cn.zhibao.testkit.laws.Laws;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Enforcement before the laws of the house: it hears case intake and mediation.
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheLaws() {
        return Laws.of("cn.zhibao.enforcement").hears("caseintake", "mediation").tests();
    }
}
