package cn.zhibao.caseintake.evidence;

import static cn.zhibao.caseintake.evidence.EvidenceFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchedObjectTest {

    private static final byte[] WHOLE = text("一份很长的合同，一次取不完");

    /// A line that breaks with a fault, and one that merely ends too soon, as the JDK's own does.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesOnWhereTheLineBrokeOff(boolean faults) throws IOException {
        var asked = new ArrayList<Long>();

        try (var object = new FetchedObject(WHOLE.length, at -> broken(asked, at, 7, faults))) {
            assertThat(object.readAllBytes()).isEqualTo(WHOLE);
        }

        assertThat(asked).startsWith(0L, 7L, 14L);
    }

    @Test
    void givesUpALineThatBringsNothing() {
        var asked = new ArrayList<Long>();

        try (var object = new FetchedObject(WHOLE.length, at -> broken(asked, at, at == 0 ? 5 : 0, false))) {
            assertThatThrownBy(object::readAllBytes)
                    .isInstanceOfSatisfying(
                            Refused.class, away -> assertThat(away.refusal()).isEqualTo(EvidenceRefusal.STORE_AWAY));
        }

        assertThat(asked).containsExactly(0L, 5L, 5L);
    }

    @Test
    void asksForNothingWhereThereIsNothing() {
        try (var object = new FetchedObject(0, at -> {
            throw new AssertionError("asked at " + at);
        })) {
            assertThat(object.read()).isEqualTo(-1);
        }
    }

    private static InputStream broken(List<Long> asked, long at, int after, boolean faults) {
        asked.add(at);
        var rest = new ByteArrayInputStream(WHOLE, (int) at, Math.min(after, WHOLE.length - (int) at));
        return new InputStream() {
            @Override
            public int read() throws IOException {
                var one = rest.read();
                if (one < 0 && faults) {
                    throw new IOException("line broke");
                }
                return one;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                var length = rest.read(into, from, most);
                if (length < 0 && faults) {
                    throw new IOException("line broke");
                }
                return length;
            }
        };
    }
}
