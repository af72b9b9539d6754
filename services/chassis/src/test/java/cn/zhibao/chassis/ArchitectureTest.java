package cn.zhibao.chassis;

import cn.zhibao.testkit.laws.FloorLaws;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The floor knows no service, and one class of it reads the clock.
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheLaws() {
        return FloorLaws.tests();
    }
}
