package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.PartnerEntryView;
import cn.zhibao.portal.edge.services.PartnerView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartnerPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";
    private static final PartnersWordsView WORDS = PageFixture.partnersWords(Lang.ZH);

    @Test
    void saysWhatIsUnconfirmedAndWhoFoundTheRest() {
        var unconfirmed = partner("CUSTOMS-GONGBEI", "拱北海关", false, null);
        var confirmed = partner("CUSTOMS-QINGDAO", "青岛海关", true, null);
        var ended = partner("CULTURE-3710", "威海市文化和旅游局", false, DAY);

        assertThat(PartnersPageView.state(unconfirmed, WORDS)).isEqualTo("待核实");
        assertThat(PartnersPageView.state(confirmed, WORDS)).isEqualTo("2026-11-20 核实");
        assertThat(PartnersPageView.state(ended, WORDS)).isEqualTo("2026-11-20 停用");
        assertThat(page(confirmed, Role.LEADER))
                .contains("其官网", "approver", "371071")
                .doesNotContain("do-end");
        assertThat(page(unconfirmed, Role.APPROVER)).contains("do-confirmation", "do-renaming", "do-end", "系统自带");
        assertThat(page(ended, Role.APPROVER)).doesNotContain("do-end");
    }

    @Test
    void offersForANewMessageOnlyThoseWhoGetOne() {
        var fields = ReferralRequest.BLANK.fields(
                List.of(
                        partner("A", "青岛海关", true, null),
                        partner("B", "拱北海关", false, null),
                        partner("C", "威海市文化和旅游局", true, DAY)),
                PageFixture.referralWords(Lang.ZH),
                Lang.ZH,
                Map.of());

        assertThat(fields.stream()
                        .filter(field -> field.name().equals("partner"))
                        .flatMap(field -> field.options().stream())
                        .map(FieldView.Option::label))
                .containsExactly("青岛海关", "拱北海关（待核实）");
    }

    @Test
    void marksTheNameOnAMessageThatWasUnconfirmed() {
        var partner = new PartnerView("X", "CUSTOMS", "拱北海关", null, "44", false, false);

        assertThat(ReferralRowView.marked(partner, Lang.ZH)).isEqualTo("拱北海关（待核实）");
        assertThat(ReferralRowView.marked(partner, Lang.EN)).isEqualTo("拱北海关 (unconfirmed)");
        assertThat(ReferralRowView.partner(partner, Lang.ZH)).isEqualTo("拱北海关");
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        var partner = partner("X", ALIVE, false, null);
        var row = PartnersPageView.row(partner, "371071", WORDS, Lang.ZH);
        var list = new PartnersPageView("k", true, List.of(), List.of(row), List.of(), "", ErrorsView.NONE);

        assertThat(PageFixture.partners(list, Lang.ZH)).contains("&lt;img").doesNotContain("<img");
        assertThat(page(partner, Role.APPROVER)).contains("&lt;img").doesNotContain("<img");
    }

    @Test
    void sendsADayAsTheServiceReadsItAndNoEmptyField() {
        var steps = PartnerPageView.steps(partner("X", "青岛海关", false, null), WORDS);

        assertThat(steps.getFirst().body("371071", Map.of("source", "官网", "on", "2026年11月20日")))
                .isEqualTo(Map.of("region", "371071", "source", "官网", "on", "2026-11-20"));
        assertThat(steps.get(1).body("371071", Map.of("zh", "新名", "en", "")))
                .isEqualTo(Map.of("region", "371071", "zh", "新名"));
        assertThat(new PartnerFormRequest(Map.of("zh", "海关", "place", "", "key", "k")).body())
                .isEqualTo(Map.of("zh", "海关"));
    }

    static PartnerEntryView partner(String code, String zh, boolean confirmed, @Nullable LocalDate endedOn) {
        return new PartnerEntryView(
                code,
                "CUSTOMS",
                zh,
                null,
                "37",
                false,
                null,
                confirmed,
                confirmed ? new PartnerEntryView.Confirmation("approver", DAY, "其官网") : null,
                endedOn,
                confirmed ? "371071" : null,
                0);
    }

    private static String page(PartnerEntryView partner, Role role) {
        var person = new Person("王", Set.of(role), List.of(), "", "");
        return PageFixture.partner(PartnerPageView.of(partner, "371071", person, WORDS, Lang.ZH), Lang.ZH);
    }
}
