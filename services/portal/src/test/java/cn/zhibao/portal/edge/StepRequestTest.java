package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.steps.StepKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a step's form may hold, and what of it goes to the service.
class StepRequestTest {

    private final LanguageView language = PageFixture.language(Lang.ZH);

    @Test
    void sendsASuspensionAsTheServiceWantsIt() {
        var typed = Map.of("cause", "APPRAISAL", "approver", "局长 张某", "on", "20261022", "document", "");

        assertThat(body(StepKind.SUSPEND, typed))
                .containsOnly(entry("cause", "APPRAISAL"), entry("approver", "局长 张某"), entry("on", "2026-10-22"));
    }

    @Test
    void leavesOutTodayWhichTheServiceKnows() {
        assertThat(body(StepKind.RESUME, Map.of("on", "今天"))).isEmpty();
        assertThat(faults(StepKind.RESUME, Map.of("on", "今天"))).isEmpty();
    }

    @Test
    void sendsAnAmountAsANumber() {
        assertThat(body(StepKind.EXTEND, Map.of("amount", "１５", "approver", "局长 张某")))
                .containsOnly(entry("amount", 15), entry("approver", "局长 张某"));
    }

    @Test
    void namesTheClockWhoseEntryIsTakenBack() {
        assertThat(body(StepKind.WITHDRAW, Map.of("clock", "P-DECIDE", "entry", "3")))
                .containsOnly(entry("clock", "P-DECIDE"), entry("entry", 3));
    }

    @Test
    void demandsBothDaysOfAPeriodByTheirNames() {
        assertThat(faults(StepKind.EXCLUDE, Map.of("cause", "HEARING", "from", "", "to", "今天")))
                .containsOnly(entry("from", "请填写开始日期"), entry("to", "结束日期不是存在的日期，请按 2026-11-22 这样填写"));
        assertThat(faults(StepKind.EXCLUDE, Map.of("cause", "HEARING", "from", "2026-10-22", "to", "2026-10-23")))
                .isEmpty();
    }

    @Test
    void demandsACauseAndWhoApproved() {
        assertThat(faults(StepKind.SUSPEND, Map.of()))
                .containsOnly(entry("cause", "请选择事由"), entry("approver", "请填写批准人"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "十五", "1000"})
    void refusesAnAmountThatIsNoWholeNumber(String amount) {
        assertThat(faults(StepKind.EXTEND, Map.of("amount", amount, "approver", "局长 张某")))
                .containsOnly(entry("amount", "延长多少请填写 1 以上的整数"));
    }

    @Test
    void refusesALineThatIsTooLong() {
        assertThat(faults(StepKind.EXTEND, Map.of("approver", "张".repeat(61))))
                .containsOnly(entry("approver", "批准人不能超过 60 个字"));
    }

    @Test
    void stillSendsTheStepsOfTheCase() {
        assertThat(body(StepKind.FILE, Map.of("filedOn", "2026.11.2"))).containsOnly(entry("filedOn", "2026-11-02"));
        assertThat(body(StepKind.ROUTE, Map.of("route", "PENALTY", "basis", "事实清楚")))
                .containsOnly(entry("route", "PENALTY"), entry("basis", "事实清楚"));
        assertThat(body(StepKind.CONSENT_OF_APPLICANT, Map.of())).containsOnly(entry("party", "APPLICANT"));
        assertThat(faults(StepKind.ROUTE, Map.of("route", "PENALTY", "basis", "长".repeat(501))))
                .containsOnlyKeys("basis");
    }

    private Map<String, Object> body(StepKind kind, Map<String, String> typed) {
        var request = request(kind, typed);
        return request.body(fields(request));
    }

    private Map<String, String> faults(StepKind kind, Map<String, String> typed) {
        var request = request(kind, typed);
        return request.faults(fields(request), language.words());
    }

    private List<FieldView> fields(StepRequest request) {
        var subject = StepView.Subject.of(request, Procedure.PENALTY);
        return StepView.fields(request.kind(), subject, language);
    }

    private static StepRequest request(StepKind kind, Map<String, String> typed) {
        return new StepRequest(kind, ClockFixture.ENFORCEMENT, 3, "key", typed);
    }
}
