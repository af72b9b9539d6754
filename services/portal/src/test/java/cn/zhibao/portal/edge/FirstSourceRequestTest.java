package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.SourcesView;
import cn.zhibao.portal.steps.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The form that corrects what a case was registered with.
class FirstSourceRequestTest {

    private static final SourcesWordsView WORDS = PageFixture.sourcesWords(Lang.ZH);

    @Test
    void beginsWithWhatStands() {
        assertThat(FirstSourceRequest.BEGUN.fields(first(SourceKind.TRANSFER_IN), WORDS))
                .extracting(FieldView::name, FieldView::value)
                .containsExactly(tuple("sourceNumber", "GD-7"), tuple("sender", "市文旅局"), tuple("reason", ""));
        assertThat(FirstSourceRequest.NONE.fields(first(SourceKind.TRANSFER_IN), WORDS))
                .isEmpty();
    }

    /// Whoever complains or reports is a party, and nobody is asked for a sender then.
    @Test
    void asksForASenderOnlyWhereAnOfficeSends() {
        assertThat(names(FirstSourceRequest.BEGUN, SourceKind.REPORT)).containsExactly("sourceNumber", "reason");
    }

    @Test
    void keepsWhatWasTypedAndClearedAndSaysWhatIsWrong() {
        var typed = typed(Map.of("sourceNumber", "", "sender", "市文化和旅游局", "reason", ""));
        var refused = new FirstSourceRequest(true, "3", "k", false, typed.typed(), Map.of("reason", "请写明原因"));

        assertThat(refused.fields(first(SourceKind.TRANSFER_IN), WORDS))
                .extracting(FieldView::name, FieldView::value, FieldView::error)
                .containsExactly(
                        tuple("sourceNumber", "", ""), tuple("sender", "市文化和旅游局", ""), tuple("reason", "", "请写明原因"));
    }

    @Test
    void asksWhetherToGoOnOnlyWhereTheNumberIsKnownElsewhere() {
        var request = new FirstSourceRequest(true, "3", "k", true, Map.of("sourceNumber", "GD-8"), Map.of());

        assertThat(names(request, SourceKind.REPORT)).containsExactly("sourceNumber", "reason", "knowingly");
    }

    @Test
    void sendsWhatShouldStand() {
        assertThat(typed(Map.of("sourceNumber", "GD-8", "sender", "", "reason", "录错", "knowingly", "true"))
                        .body())
                .containsOnly(
                        Map.entry("sourceNumber", "GD-8"),
                        Map.entry("sender", ""),
                        Map.entry("reason", "录错"),
                        Map.entry("knowingly", true));
        assertThat(typed(Map.of("sourceNumber", "GD-8")).seen()).isEqualTo("\"3\"");
    }

    private static List<String> names(FirstSourceRequest request, SourceKind kind) {
        return request.fields(first(kind), WORDS).stream().map(FieldView::name).toList();
    }

    private static FirstSourceRequest typed(Map<String, String> typed) {
        return new FirstSourceRequest(true, "3", "k", false, typed, Map.of());
    }

    private static SourcesView.First first(SourceKind kind) {
        return new SourcesView.First(kind, Channel.HOTLINE, "GD-7", "市文旅局", LocalDate.of(2026, 11, 2));
    }
}
