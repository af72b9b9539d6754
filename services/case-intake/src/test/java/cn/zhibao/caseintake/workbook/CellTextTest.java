package cn.zhibao.caseintake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2026/11/22",
                "2026.11.22",
                "2026年11月22日",
                "20261122",
                "２０２６－１１－２２",
                " 2026 年 11 月 22 日　"
            })
    void readsADayHoweverItIsWritten(String typed) {
        assertThat(CellText.day(typed)).contains(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "22.11.2026", "2026-11", "明天", "", "99999999"})
    void readsNoDayWhereThereIsNone(String typed) {
        assertThat(CellText.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200.5", "1,200.5", "￥1,200.5", "¥ 1200.5", "1200.5元", "1 200.5 元", "１２００．５"})
    void readsAnAmountOfYuanHoweverItIsWritten(String typed) {
        assertThat(CellText.amount(typed)).isEqualTo("1200.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"十二万", "12万元", "-5", "元"})
    void makesNoAmountOfWhatIsNone(String typed) {
        assertThat(CellText.amount(typed)).doesNotMatch("[0-9.]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void takesTheLifeOutOfAFormulaAndKnowsItAgain(String text) {
        assertThat(CellText.inert(text)).startsWith("'");
        assertThat(CellText.typed(CellText.inert(text))).isEqualTo(text);
    }

    @Test
    void leavesOtherTextsAsTheyAre() {
        assertThat(CellText.inert("涉嫌假冒-专利=案")).isEqualTo("涉嫌假冒-专利=案");
        assertThat(CellText.typed("'引号开头")).isEqualTo("'引号开头");
    }
}
