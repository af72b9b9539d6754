package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.competence.DisputeOutcome;
import cn.zhibao.portal.competence.OutcomeKind;
import cn.zhibao.portal.steps.CaseStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Competence for a matter on its page.
class JurisdictionPageTest {

    private final Person officer = new Person("王建国", Set.of(Role.OFFICER), List.of(), "371071", "officer");
    private final Person auditor = new Person("李审计", Set.of(Role.AUDITOR), List.of(), "371071", "auditor");

    @Test
    void explainsTheSuggestionRuleByRule() {
        assertThat(page(JurisdictionFixture.suggested(CaseStatus.REGISTERED)))
                .contains("建议：由 珠海市香洲区 440402 管辖")
                .contains("<th scope=\"row\">平台内经营者由其实际经营地管辖</th>")
                .contains("指向其他地区")
                .contains("<span class=\"flag\">依据仅据二手资料</span>")
                .contains("最先立案的&lt;管辖&gt;")
                .contains("<span class=\"flag\">待核实</span>")
                .contains("下一步：确认不属于本机关管辖的");
    }

    @Test
    void showsWhatIsOnRecordAndWhatWasSaidBefore() {
        assertThat(page(JurisdictionFixture.suggested(CaseStatus.REGISTERED)))
                .contains("<dt>违法行为发生地</dt><dd>环翠区 371002</dd>")
                .contains("平台答复&lt;查明&gt;")
                .contains("随登记填写");
    }

    @ParameterizedTest
    @CsvSource({
        "THIS_OFFICE,      ,     建议：由本机关管辖",
        "OTHER_DEPARTMENT, ,     建议：由其他部门处理",
        "COMMON_SUPERIOR,  3710, 建议：报请共同的上一级（威海市 3710）指定管辖",
        "COMMON_SUPERIOR,  ,     建议：报请共同的上一级（全国）指定管辖",
        "UNDETERMINED,     ,     已知的事实不足以提出建议"
    })
    void saysEachOutcome(OutcomeKind outcome, String region, String said) {
        var language = PageFixture.language(Lang.ZH);

        assertThat(AdviceView.of(JurisdictionFixture.suggestion(outcome, region), language.jurisdiction(), Lang.ZH)
                        .outcome())
                .isEqualTo(said);
    }

    @Test
    void fillsTheFormWithWhatIsOnRecord() {
        assertThat(page(JurisdictionFixture.suggested(CaseStatus.ACCEPTED)))
                .containsPattern("id=\"competence-facts-actPlace\" name=\"actPlace\" value=\"371002\"")
                .containsPattern("<option value=\"IN_PLATFORM\" selected>")
                .contains("id=\"competence-facts-reason\"");
    }

    @Test
    void offersTheStepsOfTheStageOfADispute() {
        assertThat(page(JurisdictionFixture.suggested(CaseStatus.ACCEPTED)))
                .contains("id=\"step-competence-dispute\"")
                .doesNotContain("id=\"contested\"")
                .doesNotContain("competence-agreement");
        assertThat(page(JurisdictionFixture.negotiating()))
                .contains("管辖权争议协商中")
                .contains("id=\"step-competence-agreement\"")
                .contains("id=\"step-competence-report\"")
                .contains("<span class=\"bar\" id=\"bar-designation\">须先报请共同的上一级</span>")
                .doesNotContain("step-competence-dispute");
        assertThat(page(JurisdictionFixture.reported("37")))
                .contains("等待指定管辖通知书")
                .contains("id=\"step-designation\"")
                .doesNotContain("step-competence-agreement");
    }

    @Test
    void tellsADisputeStepByStepWithTheRuleOfPrecedence() {
        assertThat(page(JurisdictionFixture.reported("37")))
                .contains("2026-11-16 与 珠海市香洲区局（珠海市香洲区 440402）发生争议")
                .contains("双方都认为&lt;有&gt;管辖权")
                .contains("2026-11-25 报请 山东省 37 指定")
                .contains("由最先立案的管辖");
        assertThat(page(JurisdictionFixture.reported(null))).contains("2026-11-25 报请 全国 指定");
        assertThat(page(JurisdictionFixture.suggested(CaseStatus.ACCEPTED))).doesNotContain("由最先立案的管辖");
    }

    @Test
    void saysWhichStepFollowsFromHowItEnded() {
        assertThat(page(JurisdictionFixture.agreed(DisputeOutcome.KEPT))).contains("由本机关继续办理");
        assertThat(page(JurisdictionFixture.agreed(DisputeOutcome.HANDED))).contains("下一步：由对方管辖");
        assertThat(page(JurisdictionFixture.designated(true)))
                .contains("威市监指管〔2026〕1号")
                .contains("由本机关继续办理");
        assertThat(page(JurisdictionFixture.designated(false))).contains("下一步：由对方管辖");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"REFUSED", "WITHDRAWN", "JOINED", "IMPORTED"})
    void offersNothingOnceTheMatterIsOver(CaseStatus status) {
        assertThat(page(JurisdictionFixture.suggested(status))).doesNotContain("competence-steps");
    }

    @Test
    void offersNoStepToWhoeverOnlyReads() {
        assertThat(page(JurisdictionFixture.negotiating(), auditor, Lang.ZH))
                .contains("id=\"jurisdiction\"")
                .doesNotContain("competence-steps");
    }

    @Test
    void saysSoWhenTheServiceIsSilent() {
        assertThat(page(JurisdictionFixture.away())).contains("管辖情况暂时取不到");
    }

    @Test
    void speaksEnglish() {
        assertThat(page(JurisdictionFixture.negotiating(), officer, Lang.EN))
                .contains("Competence in dispute")
                .contains("<span class=\"flag\">unconfirmed</span>")
                .contains("leads elsewhere");
    }

    @Test
    void namesARegionOfTheFormThatIsNone() {
        var places = new PlacesRequest(
                Map.of("competence.actPlace", "威海", "competence.traderPlace", "440402", "competence.trader", ""));
        var words = PageFixture.language(Lang.ZH).jurisdiction();

        assertThat(places.faults(words, Lang.ZH))
                .containsOnlyKeys("competence.actPlace")
                .containsValue("“违法行为发生地”应当是两位、四位或者六位的行政区划代码，如 371002。");
        assertThat(places.place("actPlace")).isEmpty();
        assertThat(places.body()).containsEntry("traderPlace", "440402").doesNotContainKey("trader");
    }

    private String page(CaseFolderView folder) {
        return page(folder, officer, Lang.ZH);
    }

    private static String page(CaseFolderView folder, Person person, Lang lang) {
        return PageFixture.casePage(CasePageView.of(folder, person, PageFixture.language(lang)), lang);
    }
}
