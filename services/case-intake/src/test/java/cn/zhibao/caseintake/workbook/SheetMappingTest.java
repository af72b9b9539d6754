package cn.zhibao.caseintake.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetMappingTest {

    private static final List<String> HEADER = List.of("管辖区域*", "来源＊", "权利类型", "我们自己的列", "案件名称", "收到日期");

    @Test
    void findsItsColumnsAmongOthersHoweverTheyAreMarked() {
        var mapping = SheetMapping.of(HEADER);

        assertThat(mapping.places())
                .containsEntry(WorkbookColumn.REGION, 0)
                .containsEntry(WorkbookColumn.SOURCE, 1)
                .containsEntry(WorkbookColumn.TITLE, 4)
                .doesNotContainKey(WorkbookColumn.CHANNEL);
    }

    @Test
    void namesWhatIsMissingAndWhatIsThereTwice() {
        assertThatThrownBy(() -> SheetMapping.of(List.of("来源", "权利类型")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("管辖区域、案件名称");
        assertThatThrownBy(() -> SheetMapping.of(List.of("来源", "source")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("两次");
    }

    @ParameterizedTest
    @CsvSource({
        "46348, false, 2026-11-22",
        "44886, true, 2026-11-22",
        "46348.75, false, 2026-11-22",
        "20261122, false, 2026-11-22",
        "-1, false, -1",
        "0, false, 0"
    })
    void readsADayFromANumberOfEitherCount(BigDecimal number, boolean is1904, String day) {
        var raw = new SheetMapping.Raw(number.toString(), number, is1904, false, false);
        var row = SheetMapping.of(HEADER)
                .row(2, List.of(SheetMapping.Raw.text("x"), raw, raw, raw, raw, raw))
                .orElseThrow();

        assertThat(row.cells()).containsEntry(WorkbookColumn.RECEIVED_ON, day);
    }

    @Test
    void writesALongNumberOutAndWideDigitsPlain() {
        var number = new BigDecimal("3.71071E+5");
        var row = SheetMapping.of(HEADER)
                .row(
                        2,
                        List.of(
                                new SheetMapping.Raw("3.71071E+5", number, false, true, false),
                                SheetMapping.Raw.text(" 举　报 "),
                                SheetMapping.Raw.text("专利")))
                .orElseThrow();

        assertThat(row.cells())
                .containsEntry(WorkbookColumn.REGION, "371071")
                .containsEntry(WorkbookColumn.SOURCE, "举 报")
                .containsEntry(WorkbookColumn.RIGHT, "PATENT");
        assertThat(row.notes())
                .singleElement()
                .satisfies(
                        note -> assertThat(note).returns(true, RowNote::warning).returns("region", RowNote::field));
    }

    @Test
    void takesNeitherABlankRowNorTheSampleForAMatter() {
        var mapping = SheetMapping.of(HEADER);
        var blank = SheetMapping.Raw.text(" ");

        assertThat(mapping.row(2, List.of(blank, blank))).isEmpty();
        assertThat(mapping.row(3, List.of(blank, blank, blank, blank, SheetMapping.Raw.text("【示例】涉嫌假冒专利"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, A", "3, D", "25, Z", "26, AA", "701, ZZ", "702, AAA"})
    void namesColumnsAsASpreadsheetDoes(int place, String letter) {
        assertThat(RowNote.letter(place)).isEqualTo(letter);
    }
}
