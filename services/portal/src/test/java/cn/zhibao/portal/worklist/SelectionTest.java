package cn.zhibao.portal.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is picked on one page stays picked on the next, in the address of the list.
class SelectionTest {

    /// The longest address that the portal reads.
    private static final int LONGEST = 16384;

    @Test
    void comesOutOfAnAddressAsItWentIn() {
        var selection = Selection.of(picks(37));

        assertThat(Selection.read(selection.text())).isEqualTo(selection);
        assertThat(selection.sent()).isEqualTo(picks(37)).hasSize(37);
    }

    @Test
    void fitsIntoAnAddressWhateverIsPicked() {
        var text = Selection.of(picks(Selection.MOST)).on("/desk?tab=claim&after=x");

        assertThat(text.length()).isLessThan(LONGEST / 2);
        assertThat(text).matches("/desk\\?tab=claim&after=x&picked=[A-Za-z0-9_.-]+");
    }

    @Test
    void takesNoMoreThanCanBeDoneInOneGo() {
        assertThat(Selection.of(picks(Selection.MOST + 9)).picked()).hasSize(Selection.MOST);
        var text = String.join(
                ".", IntStream.range(0, 400).mapToObj(SelectionTest::letters).toList());
        assertThat(Selection.read(text).picked()).hasSize(Selection.MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "x", "<script>", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA9999999999", "....1"})
    void picksNothingByWhatPicksNothing(String text) {
        assertThat(Selection.read(text).isEmpty()).isTrue();
    }

    @Test
    void leavesThePageToItsBoxes() {
        var ids = ids(3);

        assertThat(Selection.of(picks(5)).without(ids).sent()).isEqualTo(picks(5).subList(3, 5));
    }

    @Test
    void takesTheLaterVersionOfWhatIsSentTwice() {
        var sent = new ArrayList<>(picks(2));
        sent.add(ids(1).getFirst() + "@9");

        assertThat(Selection.of(sent).picked()).hasSize(2).containsEntry(ids(1).getFirst(), 9);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk?tab=claim&picked=abc.d, /desk?tab=claim",
        "/desk?tab=claim&picked=abc&after=x&pick=page&over=1, /desk?tab=claim&after=x",
        "/desk, /desk"
    })
    void leavesAnAddressWithoutIt(String address, String bare) {
        assertThat(Selection.bare(address)).isEqualTo(bare);
        assertThat(Selection.NONE.on(address)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "x@1", "00000000-0000-0001-0000-000000000001", "00000000-0000-0001-0000-000000000001@x"})
    void isNotReadFromAFormThatIsNotOurs(String sent) {
        assertThatThrownBy(() -> Selection.of(List.of(sent))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> picks(int count) {
        var ids = ids(count);
        return IntStream.range(0, count)
                .mapToObj(at -> ids.get(at) + "@" + (at + 1))
                .toList();
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(at -> new UUID(-7L * at, at)).toList();
    }

    private static String letters(int at) {
        return Selection.of(List.of(new UUID(1, at) + "@1")).text();
    }
}
