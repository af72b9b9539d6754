package cn.zhibao.inspection;

import cn.zhibao.testkit.laws.Laws;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheLaws() {
        return Laws.of("cn.zhibao.inspection").tests();
    }
}
