package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the source bears by which a matter comes in, as the form asks for it and sends it.
class OriginRequestTest {

    private static final SourcesWordsView WORDS = PageFixture.sourcesWords(Lang.ZH);

    @Test
    void sendsWhatWasTypedAndNothingElse() {
        assertThat(origin(Map.of()).body()).isEmpty();
        assertThat(origin(Map.of("sourceNumber", "GD-7", "sender", "市文化和旅游局")).body())
                .containsOnly(Map.entry("sourceNumber", "GD-7"), Map.entry("sender", "市文化和旅游局"));
        assertThat(origin(Map.of("sourceNumber", "GD-7", "knowingly", "false")).body())
                .doesNotContainKey("knowingly");
        assertThat(origin(Map.of("sourceNumber", "GD-7", "knowingly", "true")).body())
                .containsEntry("knowingly", true);
    }

    /// Nobody is asked to go on knowingly before there is something to know; whoever answered is asked still.
    @Test
    void asksWhetherToGoOnOnlyOnceThereIsSomethingToKnow() {
        assertThat(names(origin(Map.of("sourceNumber", "GD-7")))).containsExactly("sourceNumber", "sender");
        assertThat(names(origin(Map.of("sourceNumber", "GD-7", "knowingly", "true"))))
                .containsExactly("sourceNumber", "sender", "knowingly");
    }

    @Test
    void asksOnlyForOfficesThatSend() {
        assertThat(OriginRequest.SENT_BY_OFFICES.split(" "))
                .containsExactly("INSPECTION", "TRANSFER_IN", "ASSIGNED", "OTHER");
    }

    private static List<String> names(OriginRequest origin) {
        return origin.fields(WORDS, Map.of()).stream().map(FieldView::name).toList();
    }

    private static OriginRequest origin(Map<String, String> typed) {
        var knowingly = typed.getOrDefault("knowingly", "");
        return new OriginRequest(
                typed.getOrDefault("sourceNumber", ""),
                typed.getOrDefault("sender", ""),
                knowingly,
                !knowingly.isEmpty());
    }
}
