package cn.zhibao.caseintake.evidence;

import static cn.zhibao.caseintake.evidence.EvidenceStatus.HANDED_OVER;
import static cn.zhibao.caseintake.evidence.EvidenceStatus.HELD;
import static cn.zhibao.caseintake.evidence.EvidenceStatus.SEALED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void goesOutAndComesBack() {
        var piece = new Evidence();

        assertThat(piece.handOver(TODAY).on()).isEqualTo(TODAY);
        assertThat(piece.status()).isEqualTo(HANDED_OVER);
        assertThatThrownBy(() -> piece.handOver(TODAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> piece.seal(TODAY)).isInstanceOf(Refused.class);
        piece.takeBack(TODAY);
        assertThat(piece.status()).isEqualTo(HELD);
        assertThatThrownBy(() -> piece.takeBack(TODAY)).isInstanceOf(Refused.class);
    }

    @Test
    void staysUnderSealUntilItGoesOut() {
        var piece = new Evidence();

        piece.seal(TODAY);

        assertThat(piece.status()).isEqualTo(SEALED);
        assertThatThrownBy(() -> piece.seal(TODAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> piece.takeBack(TODAY)).isInstanceOf(Refused.class);
        assertThat(piece.handOver(TODAY).evidenceId()).isEqualTo(piece.id());
    }
}
