package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CampaignView;
import cn.zhibao.portal.edge.services.TagsView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignPageTest {

    private static final UUID ID = UUID.fromString("0199a6f0-4a10-7b21-8c32-9d43ae54c0a1");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";

    @Test
    void leadsFromEachNumberToItsList() {
        var counted = new CampaignView.Counted(
                campaign("4·26 宣传周"),
                6,
                List.of(
                        new CampaignView.Figure(CaseStatus.WITHDRAWN, null, 1),
                        new CampaignView.Figure(CaseStatus.ROUTED, Route.MEDIATION, 2),
                        new CampaignView.Figure(CaseStatus.REGISTERED, null, 3)));

        var page = CampaignPageView.of(counted, person(Role.OFFICER), PageFixture.campaignsWords(Lang.ZH), Lang.ZH);

        assertThat(page.figures())
                .extracting(CampaignPageView.Figure::href)
                .containsExactly(
                        "/desk?tab=all&campaign=" + ID,
                        "/desk?tab=all&campaign=" + ID + "&status=REGISTERED",
                        "/desk?tab=all&campaign=" + ID + "&status=ROUTED&route=MEDIATION",
                        "/desk?tab=all&campaign=" + ID + "&status=WITHDRAWN");
        assertThat(page.figures())
                .extracting(CampaignPageView.Figure::label)
                .containsExactly("登记", "待受理", "已分办：调解", "终结：已撤回");
        assertThat(page.mayEnd()).isFalse();
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        var counted = new CampaignView.Counted(campaign(ALIVE), 0, List.of());
        var tags = new TagsView(1, List.of(new TagsView.Tag(ID, "CAMPAIGN", ALIVE, DAY, DAY, DAY)), List.of());
        var words = PageFixture.campaignsWords(Lang.ZH);
        var section = TagsSectionView.of(ID, Reading.got(tags), person(Role.OFFICER), words);

        assertThat(PageFixture.campaign(CampaignPageView.of(counted, person(Role.APPROVER), words, Lang.ZH), Lang.ZH))
                .contains("&lt;img", "do-end")
                .doesNotContain("<img");
        assertThat(PageFixture.caseCampaigns(
                        new TagsPageView(section, 1, "k", "l", List.of(), List.of(), "", ErrorsView.NONE), Lang.ZH))
                .contains("&lt;img")
                .doesNotContain("<img");
    }

    @Test
    void keepsTheCampaignAndTheWayInTheAddressAndInWhatIsSaved() {
        var wanted = DeskRequest.of(Tab.ALL, "ROUTED", null, null, null)
                .tagged(ID.toString())
                .sent("MEDIATION");

        assertThat(wanted.first()).isEqualTo("/desk?tab=all&status=ROUTED&campaign=" + ID + "&route=MEDIATION");
        assertThat(wanted.counting("overdue").newest().first()).contains("&campaign=" + ID, "&route=MEDIATION");
        assertThat(DeskRequest.of(wanted.criteria(), person(Role.OFFICER)).orElseThrow())
                .isEqualTo(wanted);
        assertThat(wanted.isWatched()).isFalse();
        assertThat(wanted.tagged("铁拳").campaign()).isEmpty();
        assertThat(DeskRequest.of(Tab.VERIFY, null, null, null, null)
                        .tagged(ID.toString())
                        .campaign())
                .isEmpty();
        assertThat(SavedViewsView.describe(wanted, PageFixture.language(Lang.ZH)))
                .contains("按专项行动", "调解");
    }

    @Test
    void namesTheChosenCampaignOnItsChip() {
        var wanted = DeskRequest.of(Tab.ALL, null, null, null, null).tagged(ID.toString());
        var words = PageFixture.campaignsWords(Lang.ZH);

        var filter = CampaignFilterView.of(wanted, List.of(), Optional.of(campaign("蓝天")), words, Lang.ZH);

        assertThat(filter.chip()).isEqualTo("专项行动：蓝天");
        assertThat(filter.off()).isEqualTo("/desk?tab=all");
        assertThat(filter.options()).extracting(FieldView.Option::value).containsExactly("", ID.toString());
    }

    @Test
    void keepsWhatIsTickedThroughADraft() {
        var ticked = TickedRequest.of(Set.of("campaign." + ID, "campaign.铁拳", "title"));

        assertThat(ticked.body()).containsExactly(ID.toString());
        assertThat(ticked.typed()).isEqualTo(Map.of("campaign." + ID, "on"));
        var offers = OffersView.of(
                "2026-04-20",
                ticked,
                List.of(),
                List.of(campaign("蓝天")),
                Map.of("campaigns[0]", "不在其间"),
                PageFixture.campaignsWords(Lang.ZH));
        assertThat(offers.boxes())
                .singleElement()
                .satisfies(box -> assertThat(box.isTicked()).isTrue());
        assertThat(offers.fault()).isEqualTo("不在其间");
    }

    @Test
    void sendsDaysAsTheServiceReadsThemAndTheRightsThatAreTicked() {
        var form = new CampaignFormRequest(
                Map.of("name", "铁拳", "from", "2026年4月1日", "until", "很久以后", "aim.TRADEMARK", "on"));

        assertThat(form.body())
                .isEqualTo(Map.of("name", "铁拳", "from", "2026-04-01", "until", "很久以后", "aims", List.of("TRADEMARK")));
    }

    private static CampaignView campaign(String name) {
        return new CampaignView(
                ID,
                "371071",
                "EXHIBITION",
                name,
                DAY,
                DAY.plusDays(6),
                "会展中心",
                null,
                null,
                List.of(RightKind.TRADEMARK),
                null,
                true,
                true,
                "approver",
                1);
    }

    private static Person person(Role role) {
        return new Person("王", Set.of(role), List.of(RegionCode.of("371071")), "", "");
    }
}
