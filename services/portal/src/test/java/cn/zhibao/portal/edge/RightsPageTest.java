package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.Wording;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.edge.services.RightsView;
import cn.zhibao.portal.edge.services.RoutingView;
import cn.zhibao.portal.edge.services.StandingsView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The rights of a case, and the reasons for its way, as they are drawn and as they are sent.
class RightsPageTest {

    private static final UUID CASE = new UUID(8, 1);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";
    private static final RightsWordsView WORDS = PageFixture.rightsWords(Lang.ZH);

    @Test
    void pointsOutWhatToMind() {
        assertThat(page(right("海岬", true), Role.OFFICER, ""))
                .contains("收到之日已过有效期", "驰名", "第9、35类（尼斯分类第十一版，待核实）", "登记时的权利", "do-right");
        assertThat(page(right("海岬", true), Role.LEADER, "")).doesNotContain("do-right");
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        assertThat(page(right(ALIVE, true), Role.OFFICER, ""))
                .doesNotContain("<img")
                .contains("&lt;img");
        assertThat(page(right(ALIVE, true), Role.OFFICER, new UUID(8, 2).toString()))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    /// What it was registered about can be corrected, and not removed.
    @Test
    void offersToRemoveOnlyWhatDoesNotLead() {
        var id = new UUID(8, 2).toString();

        assertThat(page(right("海岬", true), Role.OFFICER, id)).contains("只能更正").doesNotContain("do-remove-right");
        assertThat(page(right("海岬", false), Role.OFFICER, id)).contains("do-remove-right");
    }

    @Test
    void sendsAFormAsTheServiceReadsIt() {
        var request = new RightFormRequest(
                "",
                "3",
                "k",
                Map.of(
                        "kind", "TRADEMARK",
                        "name", "海岬",
                        "classes", "9、35 25",
                        "groups", "0901,3503",
                        "validFrom", "2017年3月7日",
                        "wellKnown", "true",
                        "holderId", ""));

        assertThat(request.faults(WORDS, PageFixture.language(Lang.ZH).words())).isEmpty();
        assertThat(request.body())
                .containsEntry("classes", List.of(9, 35, 25))
                .containsEntry("groups", List.of("0901", "3503"))
                .containsEntry("validFrom", "2017-03-07")
                .containsEntry("wellKnown", true)
                .doesNotContainKeys("holderId", "validTo", "reason");
        assertThat(request.seen()).isEqualTo("\"3\"");
    }

    @Test
    void namesWhatTheFormItselfCanTell() {
        var faults = new RightFormRequest(CASE.toString(), "3", "k", Map.of("classes", "九", "validTo", "不是日期"))
                .faults(WORDS, PageFixture.language(Lang.ZH).words());

        assertThat(faults).containsOnlyKeys("kind", "name", "classes", "validTo", "reason");
    }

    /// A correction begins with everything as it stands, so that nothing is lost that nobody meant to change.
    @Test
    void beginsACorrectionWithWhatStands() {
        var body = RightFormRequest.of(right("海岬", true)).body();

        assertThat(body)
                .containsEntry("kind", "TRADEMARK")
                .containsEntry("rightNumber", "7300001")
                .containsEntry("classes", List.of(9, 35))
                .containsEntry("wellKnown", true)
                .containsEntry("holderName", "海岬商贸有限公司")
                .containsEntry("validFrom", "2017-03-07")
                .containsEntry("validTo", "2026-03-06");
    }

    @Test
    void offersTheReasonsOfTheWayThatWasChosen() {
        assertThat(route("", null)).contains("way-PENALTY").doesNotContain("route-form");
        assertThat(route("ADJUDICATION", null))
                .contains("请求处理专利侵权纠纷", "《专利法》第六十五条", "type=\"checkbox\" name=\"answer-ENTITLED\"")
                .contains("仅据二手资料", "依据待核实", "快速处理")
                .doesNotContain("type=\"radio\"");
        assertThat(route("PENALTY", null)).contains("type=\"radio\" name=\"answer-PUNISHABLE\" value=\"UNCLEAR\"");
        assertThat(route("MEDIATION", null)).contains("none-fits");
    }

    @Test
    void keepsWhatWasTickedAndLeadsToWhatIsWrong() {
        var problem = new Problem(
                400,
                null,
                "填写内容有误",
                null,
                null,
                List.of(new Problem.Fault("answers.ENTITLED", "请答复", null), new Problem.Fault("reasons", "请选择", null)));

        assertThat(route("ADJUDICATION", problem))
                .contains("href=\"#answer-ENTITLED\"", "href=\"#reasons\"")
                .contains("value=\"STOP_INFRINGEMENT\" checked")
                .contains("材料齐全");
    }

    private static String route(String way, @Nullable Problem problem) {
        var form = new RouteFormRequest(
                way,
                "2",
                "k",
                problem == null ? List.of() : List.of("STOP_INFRINGEMENT"),
                Map.of(),
                List.of(),
                problem == null ? "" : "材料齐全");
        var faults = problem == null ? Map.<String, String>of() : ErrorsView.byField(problem, Lang.ZH);
        var errors = problem == null ? ErrorsView.NONE : RoutePageView.errors(problem, Lang.ZH);
        return PageFixture.route(RoutePageView.of(CASE, routing(), form, faults, errors, WORDS, Lang.ZH), Lang.ZH);
    }

    private static RoutingView routing() {
        return new RoutingView(
                2,
                List.of(
                        new RoutingView.Way(Route.MEDIATION, List.of(), List.of(), List.of()),
                        new RoutingView.Way(
                                Route.PENALTY,
                                List.of(code("COUNTERFEIT_PATENT", "涉嫌假冒专利", "《专利法》第六十八条", Confidence.VERIFIED)),
                                List.of(code("PUNISHABLE", "应当处罚", "第十九条", Confidence.VERIFIED)),
                                List.of()),
                        new RoutingView.Way(
                                Route.ADJUDICATION,
                                List.of(code("STOP_INFRINGEMENT", "请求处理专利侵权纠纷", "《专利法》第六十五条", Confidence.VERIFIED)),
                                List.of(code("ENTITLED", "请求人是专利权人", "第十三条", Confidence.SECONDARY)),
                                List.of(code("FACTS_CLEAR", "事实清楚", null, Confidence.UNVERIFIED)))),
                null);
    }

    private static RoutingView.Code code(String code, String zh, @Nullable String article, Confidence confidence) {
        return new RoutingView.Code(
                code, new Wording(zh, zh), article == null ? null : new Wording(article, article), confidence);
    }

    private static String page(RightsView.Right right, Role role, String corrected) {
        var known = new RightsView(3, null, List.of(right), List.of());
        var person = new Person("", Set.of(role), List.of(), "", "");
        var form = corrected.isEmpty() ? RightFormRequest.blank() : RightFormRequest.of(right);
        return PageFixture.rights(
                new RightsPageView(
                        RightsSectionView.of(CASE, Reading.got(known), person, WORDS, Lang.ZH),
                        List.of(),
                        3,
                        corrected,
                        !corrected.isEmpty() && !right.leads(),
                        "k",
                        "r",
                        form.fields(StandingsView.none(3), WORDS, Lang.ZH, Map.of()),
                        "",
                        ErrorsView.NONE),
                Lang.ZH);
    }

    private static RightsView.Right right(String name, boolean leads) {
        return new RightsView.Right(
                new UUID(8, 2),
                leads,
                RightKind.TRADEMARK,
                null,
                "7300001",
                List.of(9, 35),
                List.of(),
                new RightsView.Edition(new Wording("尼斯分类第十一版", "Nice, edition 11"), Confidence.UNVERIFIED),
                name,
                false,
                null,
                "海岬商贸有限公司",
                LocalDate.of(2017, 3, 7),
                LocalDate.of(2026, 3, 6),
                "EXPIRED",
                "EXPIRED",
                true,
                null,
                null,
                LocalDate.of(2026, 11, 20),
                null,
                null,
                false);
    }
}
