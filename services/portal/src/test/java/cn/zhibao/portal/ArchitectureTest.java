package cn.zhibao.portal;

import cn.zhibao.testkit.laws.Laws;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheLaws() {
        return Laws.of("cn.zhibao.portal").mayUse("com.google.zxing..").tests();
    }
}
