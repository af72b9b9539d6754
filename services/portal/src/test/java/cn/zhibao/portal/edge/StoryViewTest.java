package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.TimelineView;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryViewTest {

    private final ObjectNode data = new ObjectMapper()
            .createObjectNode()
            .put("rule", "P-VERIFY")
            .put("on", "2026-10-22")
            .put("from", "2026-10-22")
            .put("to", "2026-10-25")
            .put("cause", "APPRAISAL")
            .put("amount", 15)
            .put("unit", "WORKING_DAY")
            .put("entry", 3)
            .put("approver", "局长 张某")
            .put("document", "审批表 12 号");

    @Test
    void readsTheKindOutOfAWireName() {
        assertThat(StoryView.kind("cn.zhibao.case-intake.case-routed.v1")).isEqualTo("case-routed");
        assertThat(StoryView.kind("cn.zhibao.enforcement.enforcement-filed.v2")).isEqualTo("enforcement-filed");
    }

    @Test
    void takesAnOddNameAsItIs() {
        assertThat(StoryView.kind("strange")).isEqualTo("strange");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clock-suspended | “立案核查”中止：鉴定，2026-10-22 起不计时，局长 张某批准，文书：审批表 12 号
            clock-resumed   | “立案核查”恢复，2026-10-22 起继续计时
            clock-extended  | “立案核查”延长 15 个工作日，2026-10-22 局长 张某批准，文书：审批表 12 号
            clock-excluded  | “立案核查”不计入 2026-10-22 至 2026-10-25：鉴定
            clock-withdrawn | 撤回“立案核查”第 3 条计时记录
            """)
    void tellsWhatHappenedToAClock(String kind, String told) {
        assertThat(line(kind, Map.of("P-VERIFY", "立案核查"), Lang.ZH)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clock-suspended | P-VERIFY: suspended from 2026-10-22 for appraisal, approved by 局长 张某; document: 审批表 12 号
            clock-resumed   | P-VERIFY: counts again from 2026-10-22
            clock-extended  | P-VERIFY: extended by 15 working days, granted by 局长 张某 on 2026-10-22; document: 审批表 12 号
            clock-excluded  | P-VERIFY: 2026-10-22 to 2026-10-25 left out for appraisal
            clock-withdrawn | P-VERIFY: entry 3 taken back
            """)
    void namesARuleByItsIdWhereItsClockIsNotAtHand(String kind, String told) {
        assertThat(line(kind, Map.of(), Lang.EN)).isEqualTo(told);
    }

    @Test
    void tellsWhyACaseWentItsWay() {
        data.put("route", "ADJUDICATION").put("basis", "材料齐全").put("fast", true);
        data.putArray("reasons").add("STOP_INFRINGEMENT").add("NEWER_THAN_THIS_PORTAL");

        assertThat(line("case-routed", Map.of(), Lang.ZH))
                .contains("行政裁决", "材料齐全")
                .endsWith("（情形：专利权人或者利害关系人请求处理专利侵权纠纷；NEWER_THAN_THIS_PORTAL），快速处理");
        assertThat(line("case-routed", Map.of(), Lang.EN)).endsWith(", fast track");
    }

    @Test
    void tellsOfTheSourcesOfACase() {
        data.put("source", "REPORT").put("channel", "HOTLINE").put("receivedOn", "2026-11-20");

        assertThat(line("source-attached", Map.of(), Lang.ZH)).isEqualTo("附加来源：举报（电话、热线），2026-11-20收到");
        assertThat(line("source-attached", Map.of(), Lang.EN))
                .isEqualTo("Source attached: report (telephone or hotline), received 2026-11-20");
        assertThat(line("source-taken-back", Map.of(), Lang.ZH)).isEqualTo("撤回一个记错的来源");
        assertThat(line("first-source-corrected", Map.of(), Lang.ZH)).isEqualTo("更正登记时的来文号、来文单位");
    }

    @Test
    void tellsOfTheRightsOfACase() {
        data.put("kind", "TRADEMARK").put("number", "7300001");

        assertThat(line("right-added", Map.of(), Lang.ZH)).isEqualTo("增加权利：商标 7300001");
        assertThat(line("right-corrected", Map.of(), Lang.EN)).isEqualTo("Right corrected: trademark 7300001");
        assertThat(line("right-removed", Map.of(), Lang.ZH)).isEqualTo("删除一项权利");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            case-withdrawn       | 提出人撤回，2026-10-22
            supplement-requested | 要求提供身份证明，限 2026-10-30 提供
            case-supplemented    | 收到补正：提供身份证明
            case-linked          | 与其他案件关联：并入
            notice-sent          | 受理告知，邮寄送达
            notice-served        | 受理告知于 2026-10-25 送达
            """)
    void tellsTheCourseOfAMatter(String kind, String told) {
        var isNotice = kind.startsWith("notice");
        data.put("withdrawnOn", "2026-10-22")
                .put("wanted", "IDENTITY")
                .put("dueOn", "2026-10-30")
                .put("mode", "POSTAL")
                .put("servedOn", "2026-10-25")
                .put("kind", isNotice ? "ACCEPTANCE" : "JOINED");

        assertThat(line(kind, Map.of(), Lang.ZH)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            allegation-stated     | 登记案情
            competence-stated     | 登记管辖事实
            competence-disputed   | 与 珠海市香洲区 440402 的机关发生管辖权争议
            competence-agreed     | 管辖权争议协商一致：由对方管辖
            competence-reported   | 报请 全国 指定管辖
            competence-designated | 指定由 环翠区 371002 的机关管辖，威市监指管〔2026〕1号
            """)
    void tellsADisputeOverCompetence(String kind, String told) {
        data.put("otherRegion", "440402")
                .put("outcome", "HANDED")
                .put("region", "371002")
                .put("document", "威市监指管〔2026〕1号");

        assertThat(line(kind, Map.of(), Lang.ZH)).isEqualTo(told);
    }

    @Test
    void namesTheSuperiorToWhomItWasReported() {
        data.put("superior", "3710");

        assertThat(line("competence-reported", Map.of(), Lang.ZH)).isEqualTo("报请 威海市 3710 指定管辖");
    }

    @Test
    void showsCodesItDoesNotKnowAsTheyAre() {
        data.put("cause", "FLOOD").put("unit", "WEEK").put("document", "");

        assertThat(line("clock-suspended", Map.of(), Lang.ZH)).contains("FLOOD").doesNotContain("文书");
        assertThat(line("clock-extended", Map.of(), Lang.ZH)).contains("15 WEEK");
    }

    private String line(String kind, Map<String, String> clocks, Lang lang) {
        var entry = new TimelineView.Entry(
                Instant.parse("2026-10-22T02:00:00Z"),
                "enforcement",
                "cn.zhibao.enforcement." + kind + ".v1",
                "371071",
                data);
        var story = StoryView.of(
                Reading.got(new TimelineView(List.of(entry))), clocks, List.of(), PageFixture.language(lang));
        return story.lines().getFirst().what();
    }
}
