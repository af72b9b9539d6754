package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.ClockView;
import cn.zhibao.portal.edge.services.EnforcementView;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.TimelineView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Channel;
import cn.zhibao.portal.steps.EnforcementStatus;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Clocks as the services send them, and a case under verification that has them.
final class ClockFixture {

    static final UUID CASE = UUID.fromString("01999999-0000-7000-8000-000000000001");
    static final UUID ENFORCEMENT = UUID.fromString("01999999-0000-7000-8000-000000000002");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String VERIFICATION = """
            {"rule":"P-VERIFY","name":{"zh":"立案核查","en":"verification before filing"},
             "basis":{"zh":"市场监督管理行政处罚程序规定第十八条","en":"Penalty Procedure Rules Art. 18"},
             "confidence":"VERIFIED","state":"RUNNING","start":"2026-10-12","stopped":null,"due":"2026-11-02",
             "unit":"WORKING_DAY","term":15,"used":3,"left":12,"overdue":0,"remaining":12,"light":"GREEN",
             "provisional":false,
             "grants":[{"amount":15,"unit":"WORKING_DAY","why":{"zh":"立案核查","en":"verification before filing"},
               "source":"市场监督管理行政处罚程序规定第十八条"}],
             "extension":{"amount":15,"unit":"WORKING_DAY",
               "approver":{"zh":"市场监督管理部门负责人","en":"head of the department"}},
             "causes":[{"code":"APPRAISAL","zh":"鉴定","en":"appraisal"},
               {"code":"IDENTIFICATION","zh":"权利人辨认或者鉴别","en":"identification by the right holder"}],
             "entries":[
               {"number":1,"revision":1,"kind":"STARTED","on":"2026-10-12","to":null,"cause":null,"amount":null,
                "approver":null,"document":null,"withdrawn":false},
               {"number":2,"revision":1,"kind":"EXCLUDED","on":"2026-10-14","to":"2026-10-15",
                "cause":{"code":"APPRAISAL","zh":"鉴定","en":"appraisal"},"amount":null,"approver":null,
                "document":"鉴定委托书 16 号","withdrawn":false},
               {"number":3,"revision":2,"kind":"EXTENDED","on":"2026-10-16","to":null,"cause":null,"amount":15,
                "approver":"局长 张某","document":"审批表 12 号","withdrawn":true}],
             "trace":[
               {"from":"2026-10-12","to":"2026-10-12","counted":false,"days":0,"total":0,
                "why":{"zh":"开始之日不计入","en":"starting day, not counted"},"source":"民事诉讼法第八十五条"},
               {"from":"2026-10-13","to":"2026-10-13","counted":true,"days":1,"total":1,
                "why":{"zh":"工作日","en":"working day"},"source":"国务院办公厅放假安排通知"},
               {"from":"2026-10-14","to":"2026-10-15","counted":false,"days":0,"total":1,
                "why":{"zh":"鉴定，不计入","en":"appraisal, not counted"},
                "source":"市场监督管理行政处罚程序规定第十八条；鉴定委托书 16 号"},
               {"from":"2026-10-16","to":"2026-11-02","counted":true,"days":14,"total":15,
                "why":{"zh":"工作日","en":"working day"},"source":"国务院办公厅放假安排通知"}]}
            """;

    private ClockFixture() {}

    static ClockView running() {
        return clock(same -> {});
    }

    static ClockView amber() {
        return clock(
                json -> json.put("used", 13).put("left", 2).put("remaining", 2).put("light", "AMBER"));
    }

    static ClockView dueToday() {
        return clock(
                json -> json.put("used", 15).put("left", 0).put("remaining", 0).put("light", "AMBER"));
    }

    static ClockView overdue() {
        return clock(json -> json.put("used", 15)
                .put("left", 0)
                .put("overdue", 3)
                .put("remaining", -3)
                .put("light", "RED"));
    }

    static ClockView suspended() {
        return clock(json -> json.put("state", "SUSPENDED")
                .put("light", "GREY")
                .putNull("due")
                .putNull("remaining"));
    }

    static ClockView provisional() {
        return clock(json -> json.put("provisional", true).put("due", "2027-01-12"));
    }

    static ClockView unverified() {
        return clock(json -> json.put("confidence", "UNVERIFIED"));
    }

    static ClockView usedUp() {
        return clock(json -> json.putNull("extension"));
    }

    static ClockView extensibleFreely() {
        return clock(json -> ((ObjectNode) json.get("extension")).putNull("amount"));
    }

    /// Ninety days to the decision, from a filing that ended the verification.
    static ClockView decision() {
        return clock(json -> json.put("rule", "P-DECIDE")
                .put("unit", "DAY")
                .put("start", "2026-11-02")
                .put("due", "2027-02-01")
                .put("used", 4)
                .put("left", 86)
                .put("remaining", 61)
                .set("name", JSON.createObjectNode().put("zh", "办案期限").put("en", "handling of a penalty case")));
    }

    static ClockView stopped() {
        return clock(json ->
                json.put("state", "STOPPED").put("stopped", "2026-10-30").putNull("remaining"));
    }

    /// A verification under way, with these clocks.
    static CaseFolderView folder(ClockView... clocks) {
        return folder(Reading.got(Arrays.asList(clocks)));
    }

    static CaseFolderView folder(Reading<List<ClockView>> clocks) {
        var deadline = clocks.value().orElse(List.of()).stream()
                .filter(clock -> !clock.isOver())
                .findFirst()
                .map(ClockView::deadline)
                .orElse(null);
        var file = new CaseView(
                CASE,
                "371071-2026-0087",
                "371071",
                SourceKind.COMPLAINT,
                Channel.WINDOW,
                RightKind.TRADEMARK,
                null,
                "涉嫌侵犯“海岬”注册商标专用权案",
                LocalDate.of(2026, 10, 12),
                CaseStatus.ROUTED,
                Route.PENALTY,
                "事实清楚",
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                2);
        var enforcement = new EnforcementView(
                ENFORCEMENT,
                "371071-PEN-2026-0087",
                CASE,
                "371071-2026-0087",
                "371071",
                Procedure.PENALTY,
                RightKind.TRADEMARK,
                "涉嫌侵犯“海岬”注册商标专用权案",
                EnforcementStatus.VERIFYING,
                LocalDate.of(2026, 10, 12),
                null,
                null,
                null,
                null,
                null,
                null,
                deadline,
                3);
        return new CaseFolderView(
                CASE,
                Reading.got(file),
                Reading.got(new PageView<>(List.of(), null)),
                Reading.got(new PageView<>(List.of(enforcement), null)),
                Reading.got(new TimelineView(List.of())),
                Map.of(CASE, Reading.got(List.of()), ENFORCEMENT, clocks),
                List.of(),
                CourseFolderView.NONE);
    }

    private static ClockView clock(Consumer<ObjectNode> change) {
        try {
            var json = (ObjectNode) JSON.readTree(VERIFICATION);
            change.accept(json);
            return JSON.treeToValue(json, ClockView.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
