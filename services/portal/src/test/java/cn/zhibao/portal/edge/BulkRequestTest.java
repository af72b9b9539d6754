package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.worklist.Skip;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the form of a worklist sends.
class BulkRequestTest {

    private static final String ID = "00000000-0000-0001-0000-000000000001";

    @Test
    void givesEachCaseItsVersionAndAKeyOfItsOwn() {
        var request = request("claim", "/desk?tab=mine");
        var one = request.picked().getFirst();

        assertThat(request.picked()).hasSize(1);
        assertThat(one.seen()).isEqualTo("\"7\"");
        assertThat(request.key(one)).isEqualTo("k." + ID);
        assertThat(request.passed()).containsEntry(Skip.TAKEN, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk?tab=mine, /desk?tab=mine",
        "/desk/cases/1, /desk/cases/1",
        "https://example.org, /desk",
        "//example.org, /desk",
        "/deskx, /desk",
        "javascript:alert(1), /desk"
    })
    void leadsBackToTheDeskAndNowhereElse(String back, String address) {
        assertThat(request("claim", back).back()).isEqualTo(address);
    }

    @Test
    void namesWhatIsMissingBeforeAnythingIsDone() {
        var words = PageFixture.language(Lang.ZH);
        var until = FieldView.day("until", "until", "恢复日", "", true);
        var reason = FieldView.line("reason", "reason", "挂起原因", 200, "", true);

        assertThat(request("hold", "").faults(List.of(until, reason), words.words()))
                .containsOnlyKeys("until", "reason");
    }

    private static BulkRequest request(String deed, String back) {
        var form = Map.of(
                "deed", List.of(deed),
                "case", List.of(ID + "@7", ID + "@7"),
                "key", List.of("k"),
                "back", List.of(back),
                "until", List.of("2026-02-30"),
                "passed", List.of("TAKEN@2"));
        return BulkRequest.of(form);
    }
}
