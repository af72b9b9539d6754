package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.PartyRole;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.DossierView;
import cn.zhibao.portal.edge.services.FoundView;
import cn.zhibao.portal.edge.services.PartyHitView;
import cn.zhibao.portal.edge.services.StandingsView;
import cn.zhibao.portal.steps.CaseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartyPageTest {

    private static final UUID ID = new UUID(7, 1);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";

    @Test
    void saysThatBeingNamedTwiceIsACountAndNoFinding() {
        assertThat(page(true, "甲商行", Role.OFFICER)).contains("重复被投诉", "只是件数，不是认定", "do-merge");
        assertThat(page(false, "甲商行", Role.OFFICER)).doesNotContain("重复被投诉");
        assertThat(page(true, "甲商行", Role.LEADER)).doesNotContain("do-merge");
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        assertThat(page(true, ALIVE, Role.OFFICER)).doesNotContain("<img").contains("&lt;img");
        var found = new FoundView(
                List.of(),
                List.of(new FoundView.Hit(ID, "1", ALIVE, CaseStatus.REGISTERED, LocalDate.of(2026, 1, 5))),
                List.of(),
                List.of(new FoundView.Hit(ID, "2", ALIVE, CaseStatus.ROUTED, LocalDate.of(2026, 1, 6))),
                List.of(hit(ALIVE)));

        var search = PageFixture.search(
                SearchPageView.of(ALIVE, Reading.got(found), PageFixture.partyWords(Lang.ZH), "编号", Lang.ZH), Lang.ZH);

        assertThat(search).doesNotContain("<img").contains("found-titles", "found-sources", "found-parties");
    }

    @Test
    void saysWhyATermCannotBeLookedFor() {
        var problem = new Problem(400, null, "填写内容有误", null, null, List.of(new Problem.Fault("q", "请至少输入两个字", null)));

        var search = SearchPageView.of("李", Reading.denied(problem), PageFixture.partyWords(Lang.ZH), "编号", Lang.ZH);

        assertThat(search.fault()).isEqualTo("请至少输入两个字");
        assertThat(search.isNothing()).isFalse();
    }

    /// The second block that was filled in is the second party of the request, whichever block that is.
    @Test
    void leadsAFaultToTheBlockItIsAbout() {
        var named = new PartiesRequest(Map.of(
                "right-holder.name",
                "权利人甲",
                "right-holder.creditCode",
                "1",
                "complainant.name",
                "李",
                "respondent.kind",
                "PERSON"));
        var problem = new Problem(
                400, null, "填写内容有误", null, null, List.of(new Problem.Fault("parties[0].creditCode", "应有18位", null)));

        var faults = ErrorsView.byField(named.onFields(problem), Lang.ZH);

        assertThat(named.body()).extracting(party -> party.get("role")).containsExactly("RIGHT_HOLDER", "COMPLAINANT");
        assertThat(faults).containsOnlyKeys("right-holder.creditCode");
        assertThat(named.fields(PageFixture.partyWords(Lang.ZH), Lang.ZH, faults))
                .filteredOn(field -> !field.error().isEmpty())
                .extracting(FieldView::id)
                .containsExactly("right-holder-creditCode");
    }

    @Test
    void asksForNothingOfAPartyThatIsKnown() {
        var named = new PartiesRequest(Map.of("respondent.partyId", ID.toString(), "respondent.name", "甲"));

        assertThat(named.body()).containsExactly(Map.of("role", "RESPONDENT", "partyId", ID.toString()));
    }

    @Test
    void saysWhatStandsOutOfARespondentAndOfARight() {
        var party =
                new StandingsView.Party(ID, "371071", PartyKind.ORGANISATION, "甲", null, null, null, false, null, 0);
        var since = LocalDate.of(2021, 11, 23);
        var loud = new StandingsView(
                1, List.of(new StandingsView.Standing(PartyRole.RESPONDENT, party, 2, 3L)), since, 4, true);
        var calm = new StandingsView(
                1, List.of(new StandingsView.Standing(PartyRole.RESPONDENT, party, 0, null)), since, 2, false);

        assertThat(table(loud).rows().getFirst().flags()).containsExactly("2021-11-23以来另有2件被投诉举报", "涉及3个权利人");
        assertThat(table(loud).group()).contains("4个被投诉举报人", "不是认定");
        assertThat(table(calm).rows().getFirst().flags()).isEmpty();
        assertThat(table(calm).group()).isEmpty();
    }

    private static StandingsTableView table(StandingsView known) {
        var person = new Person("王建国", Set.of(Role.OFFICER), List.of(), "371071", "officer");
        return StandingsTableView.of(ID, Reading.got(known), person, PageFixture.partyWords(Lang.ZH), Lang.ZH);
    }

    private static String page(boolean isRepeated, String name, Role role) {
        var party =
                new StandingsView.Party(ID, "371071", PartyKind.ORGANISATION, name, null, null, null, false, null, 0);
        var matter = new DossierView.Matter(
                ID,
                "371071-SRC-2026-0001",
                name,
                CaseStatus.REGISTERED,
                LocalDate.of(2026, 1, 5),
                PartyRole.RESPONDENT);
        var dossier = new DossierView(party, Map.of(PartyRole.RESPONDENT, 2L), isRepeated, List.of(matter), List.of());
        var person = new Person("王建国", Set.of(role), List.of(), "371071", "officer");
        return PageFixture.partyPage(
                PartyPageView.of(dossier, List.of(hit(name)), person, PageFixture.partyWords(Lang.ZH), Lang.ZH),
                Lang.ZH);
    }

    private static PartyHitView hit(String name) {
        return new PartyHitView(new UUID(7, 2), name, null, "371071", 1, 1);
    }
}
