package cn.zhibao.portal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void opensInASpreadsheetWithoutAsking() {
        assertThat(new Csv(List.of("案号", "案件名称"))
                        .add(List.of("371071-SRC-2026-0001", "“海岬”, \"甲\"\n乙"))
                        .text())
                .isEqualTo("\uFEFF\"案号\",\"案件名称\"\r\n\"371071-SRC-2026-0001\",\"“海岬”, \"\"甲\"\"\n乙\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+86 631", "-1", "@SUM(A1)", "  =1+1", "\t=1+1", "\r=1", "\nx", "＝1+1", "＋1", "－1", "＠x"
            })
    void letsNoTextBecomeAFormula(String text) {
        var line = new Csv(List.of("题")).add(List.of(text)).text().substring("\uFEFF\"题\"\r\n".length());

        assertThat(line).startsWith("\"'" + text);
    }

    @Test
    void leavesOtherTextAsItIs() {
        assertThat(new Csv(List.of("2026-11-01", "", "a=b", "甲-乙")).text())
                .isEqualTo("\uFEFF\"2026-11-01\",\"\",\"a=b\",\"甲-乙\"\r\n");
    }
}
