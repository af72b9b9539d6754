package cn.zhibao.caseintake;

import cn.zhibao.testkit.laws.Laws;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Case intake before the laws of the house: it hears inspection alone.
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheLaws() {
        return Laws.of("cn.zhibao.caseintake")
                .hears("inspection")
                .mayUse(
                        "org.apache.commons.csv..",
                        "com.github.houbb.pinyin..",
                        "javax.crypto..",
                        "javax.xml..",
                        "org.dhatim..",
                        "org.apache.poi..",
                        "software.amazon.awssdk..")
                .tests();
    }
}
