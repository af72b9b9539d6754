package cn.zhibao.mediation;

import cn.zhibao.testkit.laws.Laws;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Mediation before the laws of the house: it hears case intake alone.
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheLaws() {
        return Laws.of("cn.zhibao.mediation").hears("caseintake").tests();
    }
}
