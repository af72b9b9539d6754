package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ExpertFiguresView;
import cn.zhibao.portal.edge.services.ExpertView;
import cn.zhibao.portal.edge.services.MatterExpertsView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpertPageTest {

    private static final UUID ID = UUID.fromString("0199a6f0-5b21-7c32-9d43-ae54bf65c0b2");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";
    private static final ExpertsWordsView WORDS = PageFixture.expertsWords(Lang.ZH);

    @Test
    void leadsFromEachNumberToItsList() {
        assertThat(ExpertsPageView.figures(new ExpertFiguresView(2026, 4, 3, 2, 1), WORDS))
                .extracting(ExpertsPageView.Figure::label, ExpertsPageView.Figure::count, ExpertsPageView.Figure::href)
                .containsExactly(
                        tuple("在任专家", 4L, "/desk/experts?kind=EXPERT&active=true"),
                        tuple("在任技术调查官", 3L, "/desk/experts?kind=INVESTIGATOR&active=true"),
                        tuple("2026 年指派", 2L, "/desk/experts/assignments?year=2026"),
                        tuple("2026 年出具意见", 1L, "/desk/experts/assignments?year=2026&opinion=true"));
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        var expert = expert(ALIVE, ALIVE);
        var known = new MatterExpertsView(
                1, List.of(asked(ALIVE, DAY, ALIVE, null), asked(ALIVE, null, null, DAY)), List.of(expert));
        var section = ExpertsSectionView.of(ID, Reading.got(known), person(Role.OFFICER), WORDS, Lang.ZH);
        var forms = new ExpertFormsView(known, Map.of("purpose", ALIVE), Map.of(), WORDS, Lang.ZH);
        var filter = new ExpertFilterRequest(ALIVE, "", "", true);

        for (var page : List.of(
                PageFixture.expert(ExpertPageView.of(expert, person(Role.APPROVER), WORDS, Lang.ZH), Lang.ZH),
                PageFixture.expertAssignments(new ExpertAssignmentsPageView("2026", section.rows(), "", ""), Lang.ZH),
                PageFixture.experts(
                        new ExpertsPageView(
                                "k",
                                true,
                                List.of(),
                                filter.fields(WORDS, Lang.ZH),
                                true,
                                List.of(ExpertsPageView.row(expert, WORDS, Lang.ZH)),
                                "",
                                List.of(),
                                ExpertFormRequest.blank().boxes(Lang.ZH),
                                "",
                                "",
                                ErrorsView.NONE),
                        Lang.ZH),
                PageFixture.caseExperts(
                        new CaseExpertsPageView(
                                section,
                                1,
                                filter.fields(WORDS, Lang.ZH),
                                forms.ask(),
                                forms.opine(),
                                forms.release(),
                                "",
                                ErrorsView.NONE),
                        Lang.ZH))) {
            assertThat(page).contains("&lt;img").doesNotContain("<img");
        }
    }

    @Test
    void offersAnOpinionOnlyWhereOneIsAwaitedAndTakesBackOnlyWhatStands() {
        var known = new MatterExpertsView(
                1,
                List.of(asked("等意见", null, null, null), asked("有意见", DAY, "相同", null), asked("已撤回", null, null, DAY)),
                List.of());
        var forms = new ExpertFormsView(known, Map.of(), Map.of(), WORDS, Lang.ZH);

        assertThat(forms.ask()).isEmpty();
        assertThat(forms.opine().getFirst().options())
                .hasSize(1)
                .allMatch(one -> one.label().contains("等意见"));
        assertThat(forms.release().getFirst().options())
                .hasSize(2)
                .noneMatch(one -> one.label().contains("已撤回"));
        assertThat(ExpertsSectionView.of(ID, Reading.got(known), person(Role.REVIEWER), WORDS, Lang.ZH)
                        .mayAsk())
                .isFalse();
    }

    @Test
    void marksWhatIsUnconfirmed() {
        var page = ExpertPageView.of(expert("罗明", "海岬大学"), person(Role.OFFICER), WORDS, Lang.ZH);

        assertThat(page.notice()).contains("不参与表决", "待核实");
        assertThat(page.mayEnd()).isFalse();
        assertThat(WORDS.recusalHint()).contains("待核实");
        assertThat(WORDS.employerParty()).contains("待核实");
    }

    @Test
    void saysWhatBecameOfARequest() {
        assertThat(ExpertsSectionView.row(asked("罗明", null, null, null), WORDS, Lang.ZH)
                        .state())
                .isEqualTo("等待意见");
        assertThat(ExpertsSectionView.row(asked("罗明", DAY, "相同", null), WORDS, Lang.ZH)
                        .state())
                .isEqualTo("2026-11-20 出具意见");
        assertThat(ExpertsSectionView.row(asked("罗明", null, null, DAY), WORDS, Lang.ZH)
                        .state())
                .isEqualTo("2026-11-20 撤回：另请他人");
    }

    @Test
    void sendsDaysAsTheServiceReadsThemAndTheFieldsThatAreTicked() {
        var form = new ExpertFormRequest(
                Map.of("name", "罗明", "from", "2026年4月1日", "until", "很久以后", "field.DESIGN", "on", "field.X", "on"));

        assertThat(form.body())
                .isEqualTo(Map.of("name", "罗明", "from", "2026-04-01", "until", "很久以后", "fields", List.of("DESIGN")));
    }

    @Test
    void keepsWhatWasTypedWhereNobodyWasChosen() {
        var request = new ExpertDeedRequest(
                ExpertDeedRequest.Deed.ASK, Map.of("expertId", "", "purpose", "看结构", "askedOn", "2026.11.20"));
        var own = PageFixture.language(Lang.ZH).words();

        assertThat(request.chosen()).isEmpty();
        assertThat(request.unchosen(own, WORDS)).containsOnlyKeys("expertId");
        assertThat(request.body()).isEqualTo(Map.of("purpose", "看结构", "askedOn", "2026-11-20"));
        assertThat(ExpertDeedRequest.none().unchosen(own, WORDS)).isEmpty();
    }

    @Test
    void keepsTheFilterOnTheNextPageAndDropsWhatIsNoCode() {
        var filter = ExpertFilterRequest.of(" 罗 明 ", "EXPERT", "铁拳", "true");

        assertThat(filter.field()).isEmpty();
        assertThat(filter.next("/desk/experts", "x"))
                .isEqualTo("/desk/experts?q=%E7%BD%97+%E6%98%8E&kind=EXPERT&field=&active=true&after=x");
        assertThat(ExpertFilterRequest.of("x".repeat(99), null, null, null).q()).hasSize(60);
    }

    private static ExpertView expert(String name, String employer) {
        return new ExpertView(
                ID,
                "371071",
                "INVESTIGATOR",
                name,
                List.of("MECHANICS"),
                name,
                employer,
                employer,
                DAY,
                DAY.plusYears(1),
                null,
                true,
                true,
                "approver",
                1);
    }

    private static MatterExpertsView.Assignment asked(
            String name, @Nullable LocalDate opinionOn, @Nullable String opinion, @Nullable LocalDate releasedOn) {
        return new MatterExpertsView.Assignment(
                ID,
                ID,
                "EXPERT",
                name,
                "海岬大学",
                ID,
                "371071-SRC-2026-0001",
                "看结构",
                DAY,
                "officer",
                opinionOn,
                opinion,
                releasedOn,
                releasedOn == null ? null : "另请他人",
                true);
    }

    private static Person person(Role role) {
        return new Person("王", Set.of(role), List.of(), "", "");
    }
}
