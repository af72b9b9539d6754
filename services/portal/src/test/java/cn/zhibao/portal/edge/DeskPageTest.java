package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Wording;
import cn.zhibao.portal.clocks.ClockState;
import cn.zhibao.portal.clocks.Light;
import cn.zhibao.portal.clocks.TermUnit;
import cn.zhibao.portal.edge.services.ClockView;
import cn.zhibao.portal.edge.services.DeadlineView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The work list with time limits of every kind.
class DeskPageTest {

    private final ClockWordsView words = PageFixture.language(Lang.ZH).clocks();

    @Test
    void showsEachTimeLimitInWordsAndLeadsToItsReckoning() {
        var page =
                page(List.of(row(ClockFixture.overdue()), row(ClockFixture.amber()), row(ClockFixture.running())), "");

        assertThat(page)
                .contains("<th scope=\"col\">期限</th>")
                .contains("href=\"/desk/cases/" + ClockFixture.CASE + "#clocks\" title=\"立案核查\"")
                .contains("<span class=\"light late\">超期 3 个工作日</span> <span class=\"muted num\">2026-11-02</span>")
                .contains("<span class=\"light soon\">剩 2 个工作日</span>")
                .contains("<span class=\"light fine\">剩 12 个工作日</span>");
    }

    @Test
    void showsASuspendedClockWithoutADay() {
        assertThat(page(List.of(row(ClockFixture.suspended())), ""))
                .contains("<span class=\"light held\">中止</span></a>");
    }

    @Test
    void marksWhatIsProvisional() {
        assertThat(page(List.of(row(ClockFixture.provisional())), "")).contains("剩 12 个工作日（暂定）");
    }

    @Test
    void showsADashWhereNoClockRuns() {
        assertThat(page(List.of(row(null)), ""))
                .contains("data-label=\"期限\"><span class=\"muted\">—</span>")
                .doesNotContain("#clocks");
    }

    @Test
    void marksWhatStandsOutBesideOtherCases() {
        assertThat(page(List.of(row(null)), "")).contains("<span class=\"flag\">重复被投诉举报</span>");
    }

    @Test
    void leadsToTheCasesThatAListByDueDayLeavesOut() {
        assertThat(page(List.of(row(ClockFixture.running())), "/desk?tab=verify&order=newest"))
                .contains("中止或者没有计时的案件不在此列。")
                .contains("<a href=\"/desk?tab=verify&amp;order=newest\">按最新收到显示全部</a>");
        assertThat(page(List.of(row(ClockFixture.running())), "")).doesNotContain("不在此列");
    }

    @Test
    void tellsAClockOfHoursInHours() {
        assertThat(LightView.of(hours(5, 0, Light.GREEN), words, Lang.ZH).text())
                .isEqualTo("剩 5 小时");
        assertThat(LightView.of(hours(0, 6, Light.RED), words, Lang.ZH).text()).isEqualTo("超期 6 小时");
        assertThat(LightView.of(
                                hours(1, 0, Light.AMBER),
                                PageFixture.language(Lang.EN).clocks(),
                                Lang.EN)
                        .text())
                .isEqualTo("1 hour left");
    }

    private static final WorklistView NO_WORK =
            new WorklistView(List.of(), "", "", List.of(), false, SelectionView.NONE, "", "", "", "", 0, false);

    private static DeadlineView hours(int left, int overdue, Light light) {
        var name = new Wording("当场强制补办批准", "approval after coercion on the spot");
        return new DeadlineView(
                "P-SEIZE-URGENT",
                name,
                ClockState.RUNNING,
                LocalDate.of(2026, 11, 2),
                TermUnit.HOUR,
                left,
                overdue,
                0,
                light,
                false);
    }

    private DeskView.Row row(@Nullable ClockView clock) {
        return new DeskView.Row(
                "/desk/cases/" + ClockFixture.CASE,
                "涉嫌侵犯“海岬”注册商标专用权案",
                List.of("重复被投诉举报"),
                "371071-PEN-2026-0087",
                "商标",
                "行政处罚",
                "立案核查",
                LightView.of(clock == null ? null : clock.deadline(), words, Lang.ZH),
                "2026-10-12",
                "威海",
                "",
                "");
    }

    private static String page(List<DeskView.Row> rows, String untimed) {
        var orders = Stream.of("due", "newest")
                .map(code -> new FieldView.Option(code, code))
                .toList();
        var desk = new DeskView(
                List.of(), "verify", "", List.of(), 20, "due", orders, "", "", "", "", rows, "", "", untimed, true,
                NO_WORK);
        return PageFixture.desk(desk, Lang.ZH);
    }
}
