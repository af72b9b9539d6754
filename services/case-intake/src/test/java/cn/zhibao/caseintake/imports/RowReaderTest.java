package cn.zhibao.caseintake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.chassis.access.Jurisdiction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final RowReader reader = new RowReader(Jurisdiction.of(List.of("371071")), TODAY);
    private final List<RowFault> faults = new ArrayList<>();

    @Test
    void readsAClosedCaseWithItsHistoricalDates() {
        var row = read("A1,PENALTY,371071,TRADEMARK,假冒商标案,2006-03-20,2006-06-18,2006-05-30,EXECUTED");

        assertThat(faults).isEmpty();
        assertThat(row.orElseThrow().openedOn()).isEqualTo(LocalDate.of(2006, 3, 20));
        assertThat(row.orElseThrow().closedOn()).isEqualTo(LocalDate.of(2006, 5, 30));
    }

    @Test
    void readsAnOpenCase() {
        var row = read("A1,MEDIATION,371071,PATENT,专利许可费纠纷,2026-11-22,,,");

        assertThat(faults).isEmpty();
        assertThat(row.orElseThrow().closedOn()).isNull();
        assertThat(row.orElseThrow().outcome()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ,PENALTY,371071,TRADEMARK,t,2006-03-20,,,                        | caseNo
                    A1,FINE,371071,TRADEMARK,t,2006-03-20,,,                         | procedure
                    A1,PENALTY,37107,TRADEMARK,t,2006-03-20,,,                       | region
                    A1,PENALTY,440402,TRADEMARK,t,2006-03-20,,,                      | region
                    A1,PENALTY,371071,BRAND,t,2006-03-20,,,                          | right
                    A1,PENALTY,371071,TRADEMARK,,2006-03-20,,,                       | title
                    A1,PENALTY,371071,TRADEMARK,t,2006-02-30,,,                      | openedOn
                    A1,PENALTY,371071,TRADEMARK,t,,,,                                | openedOn
                    A1,PENALTY,371071,TRADEMARK,t,2027-01-01,,,                      | openedOn
                    A1,PENALTY,371071,TRADEMARK,t,+12006-03-20,,,                    | openedOn
                    A1,PENALTY,371071,TRADEMARK,t,0206-03-20,,,                      | openedOn
                    A1,PENALTY,371071,TRADEMARK,t,2006-03-20,2006-03-19,,            | dueOn
                    A1,PENALTY,371071,TRADEMARK,t,2006-03-20,,2006-03-19,EXECUTED    | closedOn
                    A1,PENALTY,371071,TRADEMARK,t,2006-03-20,,2026-11-23,EXECUTED    | closedOn
                    A1,PENALTY,371071,TRADEMARK,t,2006-03-20,,20060320,EXECUTED      | closedOn
                    A1,PENALTY,371071,TRADEMARK,t,2006-03-20,,,EXECUTED              | outcome
                    A1,PENALTY,371071                                               | ''
                    """)
    void namesTheColumnThatIsWrong(String line, String column) {
        var row = read(line);

        assertThat(row).isEmpty();
        assertThat(faults).extracting(RowFault::column).containsExactly(column);
        assertThat(faults).extracting(RowFault::line).containsOnly(2L);
    }

    @Test
    void namesEveryFaultOfARowAtOnce() {
        read("A1,FINE,99,TRADEMARK,t,2006-13-01,,,");

        assertThat(faults).extracting(RowFault::column).containsExactly("procedure", "region", "openedOn");
    }

    private java.util.Optional<ImportedCase> read(String line) {
        return reader.read(2, List.of(line.split(",", -1)), faults);
    }
}
