package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Wording;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.clocks.LawKind;
import cn.zhibao.portal.clocks.LawRoom;
import cn.zhibao.portal.clocks.TermUnit;
import cn.zhibao.portal.edge.services.LawPreviewView;
import cn.zhibao.portal.edge.services.LawView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LawPageTest {

    private static final String NOTICE =
            "notice | 2027 | 示例〔2026〕1号 | 2026-11-10 | https://example.org\r\noff | 2027-01-01 | 2027-01-03 | 元旦 | New Year";
    private static final LawView.Rule DOUBTFUL = new LawView.Rule(
            "P-CLOSE",
            new Wording("结案审批", "approval of the closing"),
            30,
            TermUnit.DAY,
            new Wording("某规定", "some rule"),
            Confidence.UNVERIFIED,
            LocalDate.of(2021, 7, 15),
            null);

    @Test
    void showsWhatMovesAndHidesNothingOfWhatIsTakenIn() {
        var typed = LawRequest.of(form("kind", "YEAR", "notice", NOTICE, "key", "k-1"));
        var moved = new LawPreviewView.Row(
                UUID.randomUUID(),
                "371071-PEN-2026-0007",
                "P-VERIFY",
                LocalDate.of(2027, 1, 15),
                LocalDate.of(2027, 1, 18),
                List.of(new LawPreviewView.Why(
                        LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1), "元旦放假", "New Year", "示例〔2026〕1号")));
        var moves = Map.of(LawRoom.ENFORCEMENT, new LawPreviewView(12, 1, 4, List.of(moved)));
        var preview = LawPageView.preview(typed, moves, PageFixture.lawWords(Lang.ZH), Lang.ZH);

        var drawn = PageFixture.law(page(everywhere(List.of()), Lang.ZH, true).showing(preview), Lang.ZH);

        assertThat(drawn)
                .contains("371071-PEN-2026-0007", "2027-01-15", "2027-01-18", "2027-01-01 元旦放假（示例〔2026〕1号）")
                .contains("正在计算 12 个，变动 1 个，由暂定转为确定 4 个")
                .contains("name=\"step\" value=\"take\"", "name=\"kind\" value=\"YEAR\"", "示例〔2026〕1号 | 2026-11-10");
    }

    @Test
    void asksForConfirmationOfWhatIsInDoubtFirst() {
        var forms = page(everywhere(List.of()), Lang.ZH, true).forms();

        assertThat(forms.rule().getFirst().options().getFirst())
                .returns("P-CLOSE@2021-07-15", FieldView.Option::value)
                .returns("P-CLOSE 结案审批 · 30 日 · 2021-07-15 · 依据待核实", FieldView.Option::label);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void offersNothingToWhoMayOnlyLook(Lang lang) {
        assertThat(PageFixture.law(page(everywhere(List.of()), lang, false), lang))
                .doesNotContain("<form")
                .contains("P-CLOSE", "示例〔2025〕7号");
    }

    @Test
    void saysWhichServiceLagsOrIsSilentAndThatTheyDiffer() {
        var change = new LawView.Change(
                1,
                new LawView.Content(LawKind.YEAR, NOTICE, null),
                "admin",
                Instant.parse("2026-11-22T04:00:00Z"),
                true);
        var answers = everywhere(List.of(change));
        answers.put(LawRoom.MEDIATION, Reading.away());
        answers.put(LawRoom.INSPECTION, Reading.got(law(0, 0, List.of())));
        answers.put(LawRoom.ENFORCEMENT, Reading.got(law(1, 37, List.of(change))));

        var page = page(answers, Lang.ZH, true);

        assertThat(page.rooms())
                .extracting(LawPageView.Standing::text)
                .containsExactly("第 1 版", "没有回应", "第 1 版，还有 37 个期限待重算", "第 0 版");
        assertThat(page.warning()).startsWith("各服务的版本不一致");
        assertThat(page.changes())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .returns("admin", LawPageView.ChangeRow::by)
                        .returns("2026-11-22 12:00", LawPageView.ChangeRow::at));
    }

    @Test
    void sendsANoticeWithPlainLineEnds() {
        assertThat(LawRequest.of(form("kind", "AMENDMENT", "notice", NOTICE)).change())
                .isEqualTo(Map.of("kind", "AMENDMENT", "notice", NOTICE.replace("\r", "")));
    }

    @Test
    void sendsARuleByItsVersion() {
        var typed = LawRequest.of(form(
                "kind", "RULE",
                "rule.version", "P-CLOSE@2021-07-15",
                "rule.amount", "20",
                "rule.unit", "WORKING_DAY",
                "rule.from", "2027年1月1日",
                "rule.evidence", "某规定第三条"));

        assertThat(typed.change())
                .isEqualTo(Map.of(
                        "kind",
                        "RULE",
                        "rule",
                        Map.of(
                                "id", "P-CLOSE",
                                "version", "2021-07-15",
                                "amount", 20,
                                "unit", "WORKING_DAY",
                                "from", "2027-01-01",
                                "evidence", "某规定第三条")));
    }

    @ParameterizedTest
    @CsvSource({
        ",,,,,kind",
        "YEAR,,,,,notice",
        "RULE,,,,第三条,rule.version",
        "RULE,P-CLOSE@2021-07-15,廿,,第三条,rule.amount",
        "RULE,P-CLOSE@2021-07-15,,2026-02-30,第三条,rule.from",
        "RULE,P-CLOSE@2021-07-15,,,,rule.evidence"
    })
    void namesWhatIsMissing(String kind, String version, String amount, String from, String evidence, String field) {
        var typed = LawRequest.of(form(
                "kind", kind,
                "rule.version", version,
                "rule.amount", amount,
                "rule.from", from,
                "rule.evidence", evidence));

        assertThat(typed.faults(
                        PageFixture.lawWords(Lang.ZH),
                        PageFixture.language(Lang.ZH).words()))
                .containsOnlyKeys(field);
    }

    private static LawPageView page(Map<LawRoom, Reading<LawView>> answers, Lang lang, boolean mayChange) {
        var language = PageFixture.language(lang);
        var known =
                answers.values().stream().flatMap(one -> one.value().stream()).findFirst();
        var words = PageFixture.lawWords(lang);
        return LawPageView.of(
                answers,
                words,
                language,
                LawPageView.forms(LawRequest.blank(), Map.of(), known, words, language),
                mayChange);
    }

    private static Map<LawRoom, Reading<LawView>> everywhere(List<LawView.Change> changes) {
        var answers = new EnumMap<LawRoom, Reading<LawView>>(LawRoom.class);
        for (var room : LawRoom.values()) {
            answers.put(room, Reading.got(law(changes.size(), 0, changes)));
        }
        return answers;
    }

    private static LawView law(int edition, long behind, List<LawView.Change> changes) {
        var known = new LawView.Rule(
                "P-VERIFY",
                new Wording("立案核查", "verification"),
                15,
                TermUnit.WORKING_DAY,
                new Wording("某规定第十八条", "some rule Art. 18"),
                Confidence.VERIFIED,
                LocalDate.of(2021, 7, 15),
                null);
        var notice = new LawView.Notice(
                2026,
                "示例〔2025〕7号",
                LocalDate.of(2025, 11, 4),
                "https://example.org/2026",
                List.of(new LawView.Stretch(
                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 3), true, new Wording("元旦", "New Year"))));
        return new LawView(edition, behind, List.of(notice), List.of(known, DOUBTFUL), changes);
    }

    private static Map<String, List<String>> form(@Nullable String... pairs) {
        var form = new HashMap<String, List<String>>();
        for (var at = 0; at < pairs.length; at += 2) {
            if (pairs[at + 1] != null) {
                form.put(pairs[at], List.of(pairs[at + 1]));
            }
        }
        return form;
    }
}
