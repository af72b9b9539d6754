package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.CountsView;
import cn.zhibao.portal.edge.services.HandlingView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Tab;
import cn.zhibao.portal.worklist.Selection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The worklists with their strip, their boxes and what can be done with them.
class WorklistPageTest {

    private static final LanguageView ZH = PageFixture.language(Lang.ZH);
    private static final Person OFFICER = person(Role.OFFICER);
    private static final Person APPROVER = person(Role.APPROVER);

    @Test
    void partsTheListsByHandlerFromThoseByStage() {
        var page = desk(OFFICER, Tab.MINE, false);

        assertThat(page)
                .contains("<nav class=\"tabs\" aria-label=\"按承办人\">")
                .contains("<nav class=\"tabs minor\" aria-label=\"按环节（本辖区）\">")
                .contains(
                        "id=\"tab-mine\" href=\"/desk?tab=mine\" aria-current=\"page\">我的待办 <span class=\"n num\">(12)</span>");
        assertThat(page).contains("<h1>我的待办</h1>");
        assertThat(page.indexOf("tab-all")).isLessThan(page.indexOf("tab-accept"));
    }

    @Test
    void showsWhoeverHasOneListOnlyTheTabsTheyHad() {
        assertThat(desk(person(Role.REVIEWER), Tab.ALL, false))
                .doesNotContain("按承办人")
                .contains("id=\"tab-all\"")
                .doesNotContain("id=\"bulk\"");
    }

    @Test
    void leadsFromEachCounterToItsList() {
        assertThat(desk(OFFICER, Tab.MINE, false))
                .contains(
                        "<a id=\"counter-overdue\" href=\"/desk?tab=all&amp;counter=overdue\">超期</a></dt><dd class=\"num\">1000+</dd>")
                .contains("<div class=\"late\"><dt><a id=\"counter-overdue\"")
                .contains("<div><dt><a id=\"counter-new\"");
    }

    @Test
    void ticksEachCaseWithTheVersionThatIsShown() {
        var file = file("officer", null, 7);

        assertThat(desk(OFFICER, Tab.MINE, false))
                .contains("name=\"case\" value=\"" + file.id() + "@7\"")
                .contains("aria-label=\"选择 &lt;b&gt;海岬&lt;/b&gt;\"")
                .contains("form=\"bulk\"")
                .doesNotContain(" checked");
        assertThat(desk(OFFICER, Tab.MINE, true)).contains(" checked");
    }

    @Test
    void tellsAScreenReaderEachRowInOneSentence() {
        assertThat(desk(OFFICER, Tab.MINE, false)).contains("aria-label=\"第1行，没有期限，&lt;b&gt;海岬&lt;/b&gt;，环节 待受理\"");
    }

    @Test
    void offersItsKeysToWhoeverAsks() {
        assertThat(desk(OFFICER, Tab.MINE, false))
                .contains("<details class=\"keys\" id=\"keys\">")
                .contains("<kbd>a</kbd>");
        assertThat(desk(person(Role.REVIEWER), Tab.ALL, false)).doesNotContain("<kbd>a</kbd>");
    }

    @Test
    void keepsWhatIsTickedOnOtherPages() {
        var here = file("officer", null, 7);
        var other = new UUID(2, 2) + "@3";
        var selection = Selection.of(List.of(other, HandsView.pick(here)));

        var page = desk(OFFICER, Tab.MINE, new WorklistView.Picks(selection, false, false));

        assertThat(page)
                .contains("<input type=\"hidden\" name=\"case\" value=\"" + other + "\">")
                .contains("已选 2 件，其中 1 件在其他页")
                .contains("id=\"pick-none\" href=\"/desk?tab=mine\"")
                .contains("name=\"back\" value=\"/desk?tab=mine&amp;picked=" + selection.text() + "\"")
                .containsOnlyOnce(" checked");
        assertThat(desk(OFFICER, Tab.MINE, new WorklistView.Picks(selection, false, true)))
                .contains("一次最多选 200 件");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OFFICER  | MINE   | assign,hold,release
            OFFICER  | CLAIM  | claim
            OFFICER  | HELD   | assign,return
            OFFICER  | RECENT | -
            OFFICER  | ALL    | claim,assign,hold
            APPROVER | CLAIM  | assign
            APPROVER | ALL    | assign,hold
            REVIEWER | ALL    | -
            """)
    void offersWhatMakesSenseInAList(Role role, Tab tab, String deeds) {
        var offered = work(person(role), tab, WorklistView.Picks.NONE).deeds().stream()
                .map(HandsView.Offer::code)
                .toList();

        assertThat(offered).isEqualTo(deeds.equals("-") ? List.of() : List.of(deeds.split(",")));
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER,  , ,          claim",
        "OFFICER,  officer, ,   assign hold release",
        "OFFICER,  officer, 2026-12-01, assign hold return release",
        "OFFICER,  officer-yu, , ''",
        "APPROVER, , ,          assign",
        "APPROVER, officer-yu, , assign hold release"
    })
    void offersOnTheCasePageWhatTheReaderMay(
            Role role, @Nullable String handler, @Nullable LocalDate until, String deeds) {
        var hands = HandsView.of(Optional.of(file(handler, until, 3)), person(role), ZH.worklist());

        assertThat(hands.offers())
                .extracting(HandsView.Offer::code)
                .isEqualTo(deeds.isEmpty() ? List.of() : List.of(deeds.split(" ")));
        assertThat(hands.who()).isNotEmpty();
    }

    @Test
    void saysOnTheCasePageThatTermsRunOnWhileItIsPutAside() {
        var hands = HandsView.of(Optional.of(file("officer", LocalDate.of(2026, 12, 1), 3)), OFFICER, ZH.worklist());

        assertThat(hands.held()).contains("2026-12-01").contains("等待鉴定").contains("法定期限照常计算");
    }

    @Test
    void offersNothingOnceItIsFinished() {
        var hands = new HandlingView("officer", "王建国", null, null, LocalDate.of(2026, 11, 1));

        assertThat(HandsView.of(Optional.of(file(hands, 3)), OFFICER, ZH.worklist()))
                .isEqualTo(HandsView.NONE);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void saysBeforehandHowManyArePassedOverAndWhy(Lang lang) {
        var item = new BulkView.Item("x@1", "/desk/cases/x", "<i>甲</i>", "371071-SRC-2026-0001", "", "nobody");
        var group = new BulkView.Group("TAKEN", "已有承办人", 2, List.of("<script>乙</script>"));
        var bulk = new BulkView(
                "认领",
                "",
                "claim",
                "k",
                "/desk",
                List.of(item),
                List.of(group),
                List.of(),
                "",
                "",
                List.of(),
                "",
                "确认认领",
                ErrorsView.NONE);

        var page = PageFixture.bulk(bulk, lang);

        assertThat(page)
                .contains(lang.pick("将办理 1 件", "1 will be done"))
                .contains(lang.pick("跳过 2 件", "2 will be passed over"))
                .contains("name=\"passed\" value=\"TAKEN@2\"")
                .contains("name=\"case\" value=\"x@1\"")
                .contains("&lt;script&gt;乙")
                .doesNotContain("<script>乙")
                .doesNotContain("<i>甲");
    }

    private static String desk(Person person, Tab tab, boolean isPicked) {
        return desk(person, tab, new WorklistView.Picks(Selection.NONE, isPicked, false));
    }

    private static String desk(Person person, Tab tab, WorklistView.Picks picks) {
        var tabs = Tab.of(person).stream()
                .map(one -> new DeskView.TabView(
                        one.code(),
                        "/desk?tab=" + one.code(),
                        DeskResource.label(one, ZH),
                        one == Tab.MINE ? "12" : "",
                        one == tab,
                        one.isList()))
                .toList();
        var rows = List.of(DeskView.row(file("officer", null, 7), LightView.NONE, ZH));
        return PageFixture.desk(
                new DeskView(
                        tabs,
                        tab.code(),
                        "",
                        List.of(),
                        20,
                        "due",
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        rows,
                        "",
                        "",
                        "",
                        true,
                        work(person, tab, picks)),
                Lang.ZH);
    }

    private static WorklistView work(Person person, Tab tab, WorklistView.Picks picks) {
        var none = new CountsView.Count(0, false);
        var counts = new CountsView(
                Map.of("MINE", new CountsView.Count(12, false)),
                Map.of("OVERDUE", new CountsView.Count(1000, true), "TODAY", none, "SOON", none, "NEW", none));
        return WorklistView.of(
                DeskRequest.of(tab, null, null, null, null),
                Optional.of(counts),
                person,
                picks,
                List.of(HandsView.pick(file("officer", null, 7))),
                ZH.worklist());
    }

    private static CaseView file(@Nullable String handler, @Nullable LocalDate until, int version) {
        return file(new HandlingView(handler, handler, until, until == null ? null : "等待鉴定", null), version);
    }

    private static CaseView file(HandlingView hands, int version) {
        return new CaseView(
                new UUID(1, 1),
                "371071-SRC-2026-0001",
                "371071",
                SourceKind.REPORT,
                null,
                RightKind.TRADEMARK,
                null,
                "<b>海岬</b>",
                LocalDate.of(2026, 11, 1),
                CaseStatus.REGISTERED,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                hands,
                null,
                version);
    }

    private static Person person(Role... roles) {
        return new Person("王建国", Set.copyOf(Arrays.asList(roles)), List.of(), "371071", "officer");
    }
}
