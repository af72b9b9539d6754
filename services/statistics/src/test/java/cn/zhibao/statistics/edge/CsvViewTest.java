package cn.zhibao.statistics.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.statistics.Figures;
import cn.zhibao.statistics.FiguresQuery;
import cn.zhibao.statistics.Target;
import cn.zhibao.statistics.Watermark;
import cn.zhibao.statistics.YearFigures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvViewTest {

    private static final RegionCode TORCH = RegionCode.of("371071");

    @Test
    void writesALineForAllAndForEachProcedure() {
        var table = CsvView.of(year(List.of()), new FiguresQuery(TORCH, 2024, null));

        assertThat(table).startsWith("\uFEFFregion,year,procedure,carriedOver");
        assertThat(table.lines()).hasSize(5);
        assertThat(table)
                .contains(
                        "371071,2024,ALL,1,3,2,2,0.5,0.6666666666666666666666666666666667,,,,,,,,2025-01-01T00:00:00Z");
    }

    @Test
    void writesTheTargetBesideTheFigures() {
        var plan = new Target(
                "=HYPERLINK(\"x\")",
                "371071",
                "CR-1",
                ">=",
                new BigDecimal("0.90"),
                LocalDate.of(2022, 8, 1),
                LocalDate.of(2025, 6, 30),
                false,
                "",
                "");

        var table = CsvView.of(year(List.of(plan)), new FiguresQuery(TORCH, 2024, Procedure.PENALTY));

        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains(",\"'=HYPERLINK(\"\"x\"\")\",\"CR-1\",\">=\",0.90,false,2,false,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|\"'=1+1\"",
                "+1|\"'+1\"",
                "-1|\"'-1\"",
                "@x|\"'@x\"",
                "＝1|\"'＝1\"",
                "a=b|\"a=b\"",
                "x\"y|\"x\"\"y\""
            })
    void letsNoTextBecomeAFormula(String text, String cell) {
        assertThat(CsvView.text(text)).isEqualTo(cell);
    }

    private static YearFigures year(List<Target> targets) {
        return new YearFigures(
                TORCH,
                2024,
                Map.of(Procedure.PENALTY, new Figures(1, 3, 2)),
                Watermark.of(
                        Instant.parse("2024-12-31T00:00:00Z"),
                        Instant.parse("2025-01-01T00:00:00Z"),
                        Map.of("enforcement", 5L)),
                targets);
    }
}
