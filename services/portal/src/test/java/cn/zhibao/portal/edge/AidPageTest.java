package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.AidView;
import cn.zhibao.portal.edge.services.ServedView;
import cn.zhibao.portal.edge.services.StandingsView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AidPageTest {

    private static final UUID ID = new UUID(7, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";

    @Test
    void offersWhatTheStateOfATicketAllows() {
        assertThat(page("RECEIVED", Role.OFFICER))
                .contains("do-service", "do-declination", "do-withdrawal", "do-matter")
                .doesNotContain("do-closing");
        assertThat(page("IN_SERVICE", Role.OFFICER))
                .contains("do-closing", "do-withdrawal")
                .doesNotContain("do-service", "do-declination");
        assertThat(page("CLOSED", Role.OFFICER)).doesNotContain("do-closing", "do-withdrawal");
        assertThat(page("RECEIVED", Role.LEADER)).doesNotContain("do-service", "do-matter");
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        assertThat(page("RECEIVED", Role.OFFICER)).doesNotContain("<img").contains("&lt;img");
        assertThat(PageFixture.served(served(line(ALIVE, ServedView.Group.NO_CODE)), Lang.ZH))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @Test
    void keepsWhatWasTypedAndUnfoldsItsForm() {
        var page = AidPageView.of(ticket("RECEIVED"), person(Role.OFFICER), PageFixture.aidWords(Lang.ZH), Lang.ZH)
                .failed("declination", Map.of("reason", "不属于知识产权"), Map.of("reason", "太长"), ErrorsView.NONE);

        assertThat(page.deeds())
                .filteredOn(deed -> deed.noun().equals("declination"))
                .singleElement()
                .satisfies(deed -> {
                    assertThat(deed.isOpen()).isTrue();
                    assertThat(deed.fields().getFirst().value()).isEqualTo("不属于知识产权");
                    assertThat(deed.fields().getFirst().error()).isEqualTo("太长");
                });
    }

    @Test
    void sendsDaysAsTheServiceReadsThemAndNothingThatWasLeftEmpty() {
        assertThat(AidDeedView.body(Map.of("startedOn", "2026年11月2日", "expert", "")))
                .isEqualTo(Map.of("startedOn", "2026-11-02"));
        assertThat(AidDeedView.body(Map.of("closedOn", "今天", "text", "已答复"))).isEqualTo(Map.of("text", "已答复"));
    }

    @Test
    void tellsWhoCountsFromWhoIsListedApart() {
        var page = served(
                line("甲公司", ServedView.Group.ENTERPRISE),
                line("乙商店", ServedView.Group.SOLE_TRADER),
                line("丙学校", ServedView.Group.OTHER_BODY));

        assertThat(page.counted()).extracting(ServedPageView.Row::name).containsExactly("甲公司", "乙商店");
        assertThat(page.apart()).extracting(ServedPageView.Row::name).containsExactly("丙学校");
        assertThat(page.target().remaining()).isEqualTo("48");
        assertThat(PageFixture.served(page, Lang.ZH)).contains("不含该年，仅作参照", "每年服务企业不少于50家");
        assertThat(PageFixture.served(served(Lang.EN), Lang.EN)).contains("a comparison only");
    }

    private static ServedPageView served(ServedView.Line... lines) {
        return served(Lang.ZH, lines);
    }

    private static ServedPageView served(Lang lang, ServedView.Line... lines) {
        var target = new ServedView.Target(
                50,
                48,
                ServedView.Coverage.NONE,
                LocalDate.of(2022, 8, 1),
                LocalDate.of(2025, 6, 30),
                "方案",
                "每年服务企业不少于50家");
        return ServedPageView.of(
                List.of(), new ServedView("371071", 2026, 2, target, List.of(lines)), PageFixture.aidWords(lang), lang);
    }

    private static ServedView.Line line(String name, ServedView.Group group) {
        return new ServedView.Line(
                name,
                List.of(),
                group,
                List.of(new ServedView.Ticket(ID, "371071-AID-2026-0001", DAY, "CONSULT", "ANSWERED")));
    }

    private static String page(String status, Role role) {
        var page = AidPageView.of(ticket(status), person(role), PageFixture.aidWords(Lang.ZH), Lang.ZH);
        return PageFixture.aidTicket(page, Lang.ZH);
    }

    private static AidView ticket(String status) {
        var isClosed = status.equals("CLOSED");
        return new AidView(
                ID,
                "371071-AID-2026-0001",
                "371071",
                new StandingsView.Party(
                        new UUID(2, 1), "371071", PartyKind.ORGANISATION, ALIVE, null, null, null, false, null, 0),
                "SMALL",
                "张经理",
                "CONSULT",
                ALIVE,
                null,
                DAY,
                status,
                null,
                null,
                isClosed ? "ANSWERED" : null,
                isClosed ? DAY : null,
                isClosed ? "已答复" : null,
                0,
                null,
                null,
                1);
    }

    private static Person person(Role role) {
        return new Person("王", Set.of(role), List.of(), "", "");
    }
}
