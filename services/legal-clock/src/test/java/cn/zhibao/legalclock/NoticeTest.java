package cn.zhibao.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A notice as an administrator brings it.
class NoticeTest {

    private static final String HEAD = "notice | 2027 | 示例〔2026〕1号 | 2026-11-10 | https://example.org/2027";
    private static final String NEW_YEAR = "off | 2027-01-01 | 2027-01-03 | 元旦 | New Year";

    @Test
    void isReadFromItsText() {
        var notice = Notice.read(
                List.of("\uFEFF# 2027", HEAD, "", NEW_YEAR, "work | 2027-01-31 | 2027-01-31 | 春节 | Spring Festival\r"));

        assertThat(notice.year()).isEqualTo(2027);
        assertThat(notice.number()).isEqualTo("示例〔2026〕1号");
        assertThat(notice.issued()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(notice.stretches())
                .extracting(Notice.Stretch::first, Notice.Stretch::off)
                .containsExactly(tuple(LocalDate.of(2027, 1, 1), true), tuple(LocalDate.of(2027, 1, 31), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "off | 2027-02-30 | 2027-03-01 | 春节 | Spring Festival; found 2027-02-30",
                "off | 2027-02-11 | 2027-02-05 | 春节 | Spring Festival; days run forward",
                "off | 2027-02-05 | 2027-12-11 | 春节 | Spring Festival; more than 15 days",
                "off | 2027-02-05 | 2027-02-11 | | Spring Festival; an occasion in both languages",
                "off | 2027-02-05 | 2027-02-11 | 春节; five fields wanted, found 4",
                "off | 2027-01-03 | 2027-01-04 | 元旦 | New Year; 2027-01-03 is named twice",
                "off | 2028-01-01 | 2028-01-01 | 元旦 | New Year; arranges 2027",
                "off | 2026-11-30 | 2026-11-30 | 元旦 | New Year; arranges 2027",
                "work | 2027-02-08 | 2027-02-08 | 春节 | Spring Festival; only a weekend can be made up",
                "work | 2027-01-02 | 2027-01-02 | 元旦 | New Year; 2027-01-02 is named twice",
                "rest | 2027-02-05 | 2027-02-11 | 春节 | Spring Festival; notice, off or work wanted",
                "notice | 2028 | 示例〔2027〕1号 | 2027-11-10 | -; a second notice"
            })
    void isRefusedByTheLineThatCannotBeMeant(String line, String why) {
        assertThatExceptionOfType(NoticeFault.class)
                .isThrownBy(() -> Notice.read(List.of(HEAD, NEW_YEAR, line)))
                .withMessageStartingWith("calendar line 3: ")
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(3))
                .satisfies(fault -> assertThat(fault.reason().en()).contains(why))
                .satisfies(fault -> assertThat(fault.reason().zh()).containsPattern("\\p{IsHan}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "notice | 27 | 示例〔2026〕1号 | 2026-11-10 | -; a year such as 2027",
                "notice | 2027 | | 2026-11-10 | -; has a number",
                "notice | 2027 | 示例〔2026〕1号 | November | -; found November",
                "notice | 2027 | 示例〔2026〕1号 | 2025-11-10 | -; not issued on 2025-11-10",
                "off | 2027-01-01 | 2027-01-03 | 元旦 | New Year; without a notice"
            })
    void isRefusedByItsHead(String head, String why) {
        assertThatExceptionOfType(NoticeFault.class)
                .isThrownBy(() -> Notice.read(List.of(head, NEW_YEAR)))
                .withMessageContaining(why)
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(1));
    }

    @Test
    void isRefusedWhenItGivesNobodyADayOff() {
        assertThatExceptionOfType(NoticeFault.class)
                .isThrownBy(() -> Notice.read(List.of(HEAD)))
                .withMessage("calendar line 1: the notice gives no day off");
        assertThatExceptionOfType(NoticeFault.class)
                .isThrownBy(() -> Notice.read(List.of()))
                .withMessage("calendar line 1: there is no notice in it");
    }
}
