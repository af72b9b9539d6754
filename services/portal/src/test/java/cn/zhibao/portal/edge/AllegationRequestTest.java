package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhibao.portal.Lang;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllegationRequestTest {

    private static final AllegationWordsView WORDS =
            PageFixture.language(Lang.ZH).allegations();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12800     | 12800
            12,800.50 | 12800.50
            １２８００   | 12800
            ¥ 300 元   | 300
            0         | 0""")
    void readsAnAmountAsPeopleTypeIt(String typed, BigDecimal yuan) {
        var request = request(Map.of("value", typed));

        assertThat(request.faults(WORDS)).isEmpty();
        assertThat(request.body()).containsExactly(Map.entry("value", yuan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一万", "-5", "1.005", "1e3", "12.", "1234567890123"})
    void namesAnAmountThatIsNone(String typed) {
        assertThat(request(Map.of("value", typed)).faults(WORDS)).containsOnlyKeys("allegation.value");
    }

    @Test
    void readsDaysAndNamesThoseThatAreNone() {
        assertThat(request(Map.of("began", "2026年9月1日", "ended", "20260930")).body())
                .containsOnly(Map.entry("began", "2026-09-01"), Map.entry("ended", "2026-09-30"));
        assertThat(request(Map.of("began", "九月", "ended", "2026-02-30")).faults(WORDS))
                .containsOnlyKeys("allegation.began", "allegation.ended");
    }

    @Test
    void saysNothingWhereNothingWasTyped() {
        assertThat(request(Map.of()).isFilled()).isFalse();
        assertThat(request(Map.of()).body()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedInItsFields() {
        var fields = request(Map.of("goods", "渔线轮", "value", "一万")).fields(WORDS, Map.of("allegation.value", "应为数字"));

        assertThat(fields)
                .filteredOn(field -> !field.value().isEmpty())
                .extracting(FieldView::name, FieldView::value, FieldView::error)
                .containsExactly(tuple("allegation.goods", "渔线轮", ""), tuple("allegation.value", "一万", "应为数字"));
    }

    private static AllegationRequest request(Map<String, String> typed) {
        return new AllegationRequest(AllegationRequest.OF_REGISTRATION, typed);
    }
}
