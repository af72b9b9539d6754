package cn.zhibao.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// What `./zhibao clock` says on a terminal, and how it refuses what cannot be meant.
class ClockCommandTest {

    private static final int DONE = 0;
    private static final int WRONG_OPTION = 2;

    private final PrintStream terminal = System.out;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final StringWriter complaint = new StringWriter();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(terminal);
    }

    @Test
    void explainsADayLineByLine() {
        assertThat(clock("explain --rule P-VERIFY --start 2026-09-30")).isEqualTo(DONE);

        assertThat(said().lines())
                .hasSize(13)
                .startsWith("P-VERIFY 立案核查 — 市场监督管理行政处罚程序规定第十八条 [已核对原文]", "  15个工作日  立案核查")
                .anySatisfy(line -> assertThat(line).contains("2026-10-10", "国庆节调休上班", "国办发明电〔2025〕7号"))
                .last()
                .isEqualTo("届满日 2026-10-27");
    }

    @Test
    void explainsInEnglish() {
        assertThat(clock("explain --rule E-15 --start 2026-03-05 --en")).isEqualTo(DONE);

        assertThat(said().lines())
                .first()
                .isEqualTo("E-15 waiting time after a counter-notice — E-Commerce Law Art. 43 [read in the text]");
        assertThat(said().lines()).last().isEqualTo("not before 2026-03-21");
    }

    @ParameterizedTest
    @CsvSource({
        "--rule WD:7 --start 2026-09-30, 2026-10-15",
        "--rule D:90 --start 2026-07-03, 2026-10-08",
        "--rule P-VERIFY --start 2026-09-30, 2026-10-27",
        "--rule P-VERIFY --start 2026-09-30 --suspend 2026-10-12..2026-10-19:APPRAISAL, 2026-11-04",
        "--rule P-VERIFY --start 2026-09-30 --suspend 2026-10-12..2026-10-19:appraisal --extend, 2026-11-25",
        "--rule P-VERIFY --start 2026-09-30 --extend=10, 2026-11-10",
        "--rule P-ASSIST --start 2026-04-17 --extend=5, 2026-05-19",
        "--rule P-DECIDE --start 2026-03-04 --extend --extend=60, 2026-08-31",
        "--rule P-DECIDE --start 2026-05-11 --suspend 2026-06-08..2026-06-26:APPRAISAL "
                + "--suspend 2026-06-29..2026-07-03:HEARING, 2026-09-02",
        "--rule T-SEND --start 2026-10-01T16:30, 2026-10-02T16:30"
    })
    void reckonsTheDay(String options, String due) throws JsonProcessingException {
        assertThat(clock("explain --json " + options)).isEqualTo(DONE);

        assertThat(json().path("due").asText()).isEqualTo(due);
        assertThat(json().path("provisional").asBoolean()).isFalse();
    }

    @Test
    void answersInJson() throws JsonProcessingException {
        assertThat(clock("explain --rule P-VERIFY --start 2026-09-30 --json")).isEqualTo(DONE);

        assertThat(json().fieldNames()).toIterable().containsExactly("rule", "start", "due", "provisional", "trace");
        assertThat(json().path("rule").asText()).isEqualTo("P-VERIFY");
        assertThat(json().path("start").asText()).isEqualTo("2026-09-30");
        assertThat(json().path("trace"))
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.fieldNames())
                        .toIterable()
                        .containsExactly("from", "to", "counted", "days", "total", "why", "source"))
                .last()
                .satisfies(line -> assertThat(line.path("to").asText()).isEqualTo("2026-10-27"))
                .satisfies(line -> assertThat(line.path("total").asInt()).isEqualTo(15));
    }

    @Test
    void marksWhatIsProvisional() throws JsonProcessingException {
        assertThat(clock("explain --rule WD:7 --start 2026-12-25 --json")).isEqualTo(DONE);

        assertThat(json().path("due").asText()).isEqualTo("2027-01-05");
        assertThat(json().path("provisional").asBoolean()).isTrue();
    }

    @Test
    void listsEveryVersionOfEveryRule() {
        assertThat(clock("rules")).isEqualTo(DONE);

        assertThat(said().lines())
                .hasSize(72)
                .anyMatch(line -> line.matches("P-VERIFY +15 WD +2021-07-15 \\.\\. +立案核查 +.*第十八条 \\[已核对原文\\]"))
                .anyMatch(line -> line.matches("C-MEDIATE +45 WD +2020-01-01 \\.\\. 2026-04-14 .*"))
                .anyMatch(line -> line.matches("C-MEDIATE +60 D +2026-04-15 \\.\\. .*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--start 2026-09-30; '--rule=RULE'",
                "--rule P-VERIFY; '--start=DAY'",
                "--rule NOPE --start 2026-09-30; --rule: nothing is called NOPE",
                "--rule XX:7 --start 2026-09-30; --rule: nothing is called XX:7",
                "--rule WD:0 --start 2026-09-30; --rule WD:0: a term runs 1 to 4000 units",
                "--rule WD:9999 --start 2026-09-30; --rule WD:9999: a term runs 1 to 4000 units",
                "--rule C-IDENTITY --start 2026-04-14; --rule: C-IDENTITY was not in force on 2026-04-14"
            })
    void refusesARule(String options, String words) {
        refused(options, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-02-30; --start takes a day such as 2026-09-30, not 2026-02-30",
                "tomorrow; --start takes a day such as 2026-09-30, not tomorrow",
                "2026-09-30T25:00; --start takes a day such as 2026-09-30, not 2026-09-30T25:00",
                "2014-12-31; --start 2014-12-31: the working calendar begins on 2015-01-01",
                "2062-09-30; --start 2062-09-30: 2062-09-30 is beyond the calendar"
            })
    void refusesAStart(String start, String words) {
        refused("--rule WD:7 --start " + start, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--suspend 2026-10-12; --suspend takes FROM..TO:CAUSE",
                "--suspend 2026-10-12..:APPRAISAL; --suspend takes FROM..TO:CAUSE",
                "--suspend 2026-10-12..2026-10-19:LUNCH; --suspend: LUNCH is no cause; there are SUSPENSION",
                "--suspend 2026-10-19..2026-10-12:APPRAISAL; --suspend: 2026-10-19..2026-10-12:APPRAISAL ends before",
                "--suspend 2026-02-30..2026-03-02:APPRAISAL; --suspend: there is no such day",
                "--suspend 2026-10-12..2026-10-19:HEARING; "
                        + "--suspend 2026-10-12..2026-10-19:HEARING: P-VERIFY does not stand still for hearing",
                "--suspend 2026-09-28..2026-10-12:APPRAISAL; "
                        + "--suspend 2026-09-28..2026-10-12:APPRAISAL: nothing happens to a clock before it starts",
                "--suspend 2026-10-12..2062-10-19:APPRAISAL; "
                        + "--suspend 2026-10-12..2062-10-19:APPRAISAL: 2062-10-20 is beyond the calendar",
                "--suspend 2026-10-12..2026-10-19:APPRAISAL --suspend 2026-10-16..2026-10-23:APPRAISAL; "
                        + "--suspend 2026-10-16..2026-10-23:APPRAISAL: it is suspended already"
            })
    void refusesASuspension(String options, String words) {
        refused("--rule P-VERIFY --start 2026-09-30 " + options, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--rule P-VERIFY --extend=many; --extend takes a number of units, not many",
                "--rule P-VERIFY --extend=0; --extend=0: a term runs 1 to 4000 units",
                "--rule P-VERIFY --extend=16; --extend=16: at most 15 working days may be added",
                "--rule P-VERIFY --extend=15 --extend=10; --extend=10: the rule allows",
                "--rule P-PRESERVE --extend; --extend: the rule allows",
                "--rule P-ASSIST --extend; --extend: P-ASSIST leaves the length open",
                "--rule P-VERIFY --suspend 2026-10-12..2026-10-19:APPRAISAL --extend=16; --extend=16: at most 15"
            })
    void refusesAnExtension(String options, String words) {
        refused("--start 2026-09-30 " + options, words);
    }

    private void refused(String options, String words) {
        assertThat(clock("explain " + options)).isEqualTo(WRONG_OPTION);
        assertThat(complaint.toString().lines().findFirst().orElseThrow()).contains(words);
        assertThat(said()).isEmpty();
    }

    private int clock(String arguments) {
        return new CommandLine(new ClockCommand())
                .setErr(new PrintWriter(complaint, true))
                .execute(arguments.split(" "));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() throws JsonProcessingException {
        return new ObjectMapper().readTree(said());
    }
}
