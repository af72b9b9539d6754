package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.SourcesView;
import cn.zhibao.portal.steps.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The sources of a case as they are drawn, and the form of one more as it is sent.
class SourcesPageTest {

    private static final UUID CASE = new UUID(9, 1);
    private static final UUID SOURCE = new UUID(9, 2);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";
    private static final SourcesWordsView WORDS = PageFixture.sourcesWords(Lang.ZH);

    @Test
    void showsTheFirstSourceFirstAndStrikesThroughWhatWasTakenBack() {
        var page = page(true, "再次来电", "录错案件", Role.OFFICER);

        assertThat(page).contains("登记时的来源", "W2026-77", "12345-0001", "<s><bdi>再次来电</bdi></s>", "录错案件");
        assertThat(page.indexOf("登记时的来源")).isLessThan(page.indexOf("12345-0001"));
        assertThat(page(true, "再次来电", null, Role.OFFICER)).doesNotContain("<s>").contains("?source=" + SOURCE);
    }

    @Test
    void offersNothingToWhoeverOnlyReadsOrOnceTheCaseIsOver() {
        assertThat(page(true, "再次来电", null, Role.OFFICER)).contains("do-attach", "own-case");
        assertThat(page(true, "再次来电", null, Role.LEADER)).doesNotContain("do-attach", "?source=");
        assertThat(page(false, "再次来电", null, Role.OFFICER))
                .doesNotContain("do-attach")
                .contains("sources-over", "?source=" + SOURCE);
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        assertThat(page(true, ALIVE, null, Role.OFFICER)).doesNotContain("<img").contains("&lt;img");
        assertThat(page(true, ALIVE, ALIVE, Role.OFFICER))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @Test
    void beginsWithWhatIsTypedIntoARegistration() {
        var request = SourceFormRequest.instead(
                new RegisterRequest(
                        SOURCE.toString(),
                        "",
                        "TRANSFER_IN",
                        "DEPARTMENT",
                        "TRADEMARK",
                        "",
                        "假冒海岬商标",
                        "2026-11-20",
                        "371071",
                        ""),
                new OriginRequest("威市监函〔2026〕7号", "海岬市文化和旅游局", "", false),
                true);

        assertThat(request.body())
                .containsEntry("source", "TRANSFER_IN")
                .containsEntry("channel", "DEPARTMENT")
                .containsEntry("number", "威市监函〔2026〕7号")
                .containsEntry("sender", "海岬市文化和旅游局")
                .containsEntry("note", "假冒海岬商标")
                .containsEntry("receivedOn", "2026-11-20");
        assertThat(request.draftId()).contains(SOURCE);
    }

    @Test
    void sendsAFormAsTheServiceReadsIt() {
        var request = request(Map.of(
                "source", "COMPLAINT",
                "channel", "LETTER",
                "number", "12345-0001",
                "note", "补充照片",
                "receivedOn", "2026年3月7日",
                "byTheSame", "true"));

        assertThat(request.faults(WORDS, PageFixture.language(Lang.ZH).words())).isEmpty();
        assertThat(request.body())
                .containsEntry("number", "12345-0001")
                .containsEntry("receivedOn", "2026-03-07")
                .containsEntry("byTheSame", true)
                .containsEntry("knowingly", false)
                .doesNotContainKey("sender");
        assertThat(request.seen()).isEqualTo("\"3\"");
    }

    @Test
    void namesWhatTheFormItselfCanTell() {
        assertThat(request(Map.of("receivedOn", "不是日期"))
                        .faults(WORDS, PageFixture.language(Lang.ZH).words()))
                .containsOnlyKeys("source", "channel", "note", "receivedOn");
    }

    /// Nobody is asked to go on knowingly before there is something to know.
    @Test
    void asksWhetherToGoOnOnlyWhereTheNumberIsKnownElsewhere() {
        var request = request(Map.of("source", "REPORT"));

        assertThat(names(request)).doesNotContain("knowingly");
        assertThat(names(request.offeringToGoOn())).contains("knowingly");
    }

    private static List<String> names(SourceFormRequest request) {
        return request.fields(WORDS, Lang.ZH, Map.of()).stream()
                .map(FieldView::name)
                .toList();
    }

    private static SourceFormRequest request(Map<String, String> typed) {
        return new SourceFormRequest("3", "k", "", false, false, typed);
    }

    private static String page(boolean open, String note, @Nullable String takenBack, Role role) {
        var known = new SourcesView(
                3,
                open,
                new SourcesView.First(SourceKind.REPORT, Channel.WINDOW, "W2026-77", null, LocalDate.of(2026, 11, 2)),
                List.of(new SourcesView.Further(
                        SOURCE,
                        false,
                        SourceKind.REPORT,
                        Channel.HOTLINE,
                        "12345-0001",
                        null,
                        LocalDate.of(2026, 11, 20),
                        note,
                        Instant.parse("2026-11-20T02:00:00Z"),
                        "张三",
                        takenBack == null ? null : LocalDate.of(2026, 11, 21),
                        takenBack)));
        var person = new Person("", Set.of(role), List.of(), "", "");
        var form = SourceFormRequest.blank();
        return PageFixture.sources(
                new SourcesPageView(
                        SourcesSectionView.of(CASE, Reading.got(known), person, WORDS, Lang.ZH),
                        "海岬",
                        3,
                        "",
                        "k",
                        "t",
                        "c",
                        form.fields(WORDS, Lang.ZH, Map.of()),
                        FieldView.text("take-back-reason", "reason", "撤回原因", 500, ""),
                        List.of(),
                        "/desk/cases/new?relatedTo=1",
                        "",
                        "",
                        "",
                        ErrorsView.NONE),
                Lang.ZH);
    }
}
