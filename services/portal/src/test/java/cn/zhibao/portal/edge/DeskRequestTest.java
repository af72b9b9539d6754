package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.steps.Tab;
import org.junit.jupiter.api.Test;

/// The work list's whole state is its address.
class DeskRequestTest {

    @Test
    void sortsAStageByItsDueDaysUnlessAskedOtherwise() {
        assertThat(DeskRequest.of(Tab.VERIFY, null, null, null, null).asked()).isEqualTo("DUE");
        assertThat(DeskRequest.of(Tab.VERIFY, null, "newest", null, null).asked())
                .isNull();
        assertThat(DeskRequest.of(Tab.ROUTE, null, "due", null, null).asked()).isEqualTo("DUE");
        assertThat(DeskRequest.of(Tab.ROUTE, null, "sideways", null, null).asked())
                .isNull();
    }

    @Test
    void asksNoDueDaysOfWhatIsOver() {
        assertThat(DeskRequest.of(Tab.AGREED, null, "due", null, null).asked()).isNull();
    }

    @Test
    void keepsItsStateInItsAddress() {
        var wanted = DeskRequest.of(Tab.ALL, "REGISTERED", "due", null, 50);

        assertThat(wanted.href("")).isEqualTo("/desk?tab=all&status=REGISTERED&order=due&size=50");
        assertThat(wanted.newest().href("")).isEqualTo("/desk?tab=all&status=REGISTERED&size=50");
        assertThat(DeskRequest.of(Tab.VERIFY, null, null, null, null).newest().href(""))
                .isEqualTo("/desk?tab=verify&order=newest");
    }

    @Test
    void takesTheKeyOfTheNextPageForWhateverTextItIs() {
        assertThat(DeskRequest.of(Tab.VERIFY, null, null, null, null).href("2026-11-02|a+b/c="))
                .isEqualTo("/desk?tab=verify&after=2026-11-02%7Ca%2Bb%2Fc%3D");
    }

    @Test
    void keepsToTheFastTrackWhereTheListCanHoldIt() {
        var fast = DeskRequest.of(Tab.RECENT, null, null, null, null).fast("on");

        assertThat(fast.href("")).isEqualTo("/desk?tab=recent&fast=on");
        assertThat(fast.exported()).isEqualTo("/desk/export?tab=recent&fast=on");
        assertThat(DeskRequest.of(Tab.VERIFY, null, null, null, null).fast("on").fast())
                .isFalse();
    }

    @Test
    void keepsTheCounterItIsNarrowedToWhereTheListHasOne() {
        var overdue = DeskRequest.of(Tab.ALL, null, null, null, null).counting("overdue");

        assertThat(overdue.isByDueDay()).isTrue();
        assertThat(overdue.href("x")).isEqualTo("/desk?tab=all&counter=overdue&after=x");
        assertThat(overdue.exported()).isEqualTo("/desk/export?tab=all&counter=overdue");
        assertThat(DeskRequest.of(Tab.MINE, null, null, null, null)
                        .counting("new")
                        .isByDueDay())
                .isFalse();
        assertThat(DeskRequest.of(Tab.VERIFY, null, null, null, null)
                        .counting("overdue")
                        .counter())
                .isEmpty();
        assertThat(DeskRequest.of(Tab.ALL, null, null, null, null)
                        .counting("nonsense")
                        .counter())
                .isEmpty();
    }
}
