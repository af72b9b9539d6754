package cn.zhibao.caseintake.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhibao.caseintake.parties.Spelling;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"2025-12-31,false", "2026-01-01,true", "2026-12-31,true", "2027-01-01,false"})
    void isActiveFromTheFirstDayOfTheTermToItsLast(LocalDate day, boolean active) {
        assertThat(expert(FIRST, LAST).isActive(day)).isEqualTo(active);
    }

    @Test
    void isActiveNoMoreOnceTheTermWasEnded() {
        var expert = expert(FIRST, LAST);
        var today = LocalDate.of(2026, 5, 1);

        assertThat(expert.delist(today).endedOn()).isEqualTo(today);
        assertThat(expert.isActive(today)).isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> expert.delist(today));
    }

    @Test
    void isNotEndedAfterItsLastDayButBeforeItsFirst() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> expert(FIRST, LAST).delist(LAST.plusDays(1)));
        assertThat(expert(FIRST, LAST).delist(FIRST.minusDays(1)).endedOn()).isEqualTo(FIRST.minusDays(1));
    }

    @Test
    void tellsNeitherNameNorContact() {
        assertThat(expert(FIRST, LAST).listed().toString())
                .contains("MECHANICS", "371071")
                .doesNotContain("罗明")
                .doesNotContain("海岬大学")
                .doesNotContain("0631");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> expert(LAST, FIRST));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> expert(FIRST, FIRST.plusYears(10).plusDays(1)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> expert(FIRST, LAST, List.of(ExpertField.OTHER), ""));
        assertThat(expert(FIRST, LAST, List.of(ExpertField.OTHER), "钓具").fields())
                .containsExactly(ExpertField.OTHER);
    }

    @Test
    void readsWhatIsTypedWithoutWidthCaseAndBlanks() {
        assertThat(Expert.plain(" Ｌuo　Ming ")).isEqualTo("luoming");
    }

    private static Expert expert(LocalDate from, LocalDate until) {
        return expert(from, until, List.of(ExpertField.MECHANICS, ExpertField.PATENT_LAW, ExpertField.MECHANICS), "");
    }

    private static Expert expert(LocalDate from, LocalDate until, List<ExpertField> fields, String note) {
        var command = new ListExpert(
                RegionCode.of("371071"),
                ExpertKind.INVESTIGATOR,
                "罗明",
                fields,
                Optional.of(note).filter(text -> !text.isEmpty()),
                "海岬大学",
                Optional.of("0631-5190000"),
                from,
                until);
        return new Expert(new UUID(0, 1), command, new Spelling("luo ming", "lm"), "approver");
    }
}
