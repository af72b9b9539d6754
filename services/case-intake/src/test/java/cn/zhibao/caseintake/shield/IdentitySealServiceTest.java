package cn.zhibao.caseintake.shield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Under which secret an identity opens, and under which it does not.
class IdentitySealServiceTest {

    private static final String OLD = "an-old-secret-of-the-office-0123456789";
    private static final String NEW = "a-new-secret-of-the-office-0123456789";
    private static final UUID ID = new UUID(1, 2);
    private static final Identity REPORTER = new Identity("林知夏", "371002199003070024", "0631-5280000");

    @Test
    void whatWasSealedUnderAFormerSecretStillOpens() {
        var kept = sealedBy(with(OLD), ID);

        assertThat(with(NEW, OLD).open(kept)).isEqualTo(REPORTER);
    }

    @Test
    void sealsUnderTheNewSecretAlone() {
        var kept = sealedBy(with(NEW, OLD), ID);

        assertThat(with(NEW).open(kept)).isEqualTo(REPORTER);
        refuses(CaseRefusal.SEALED_UNDER_ANOTHER_KEY, with(OLD), kept);
    }

    @Test
    void saysWhenItDoesNotKnowTheSecret() {
        refuses(CaseRefusal.SEALED_UNDER_ANOTHER_KEY, with(NEW), sealedBy(with(OLD), ID));
    }

    @Test
    void whatIsPutBesideAnotherRowDoesNotOpen() {
        var seal = with(OLD);
        var moved = kept(seal.keyName(), seal.seal(ID, REPORTER), new UUID(3, 4));

        refuses(CaseRefusal.SEAL_BROKEN, seal, moved);
    }

    @Test
    void oneChangedBitBreaksTheSeal() {
        var seal = with(OLD);
        var sealed = seal.seal(ID, REPORTER);
        sealed[sealed.length - 1] ^= 1;

        refuses(CaseRefusal.SEAL_BROKEN, seal, kept(seal.keyName(), sealed, ID));
    }

    @Test
    void theSealedTellsNothing() {
        var sealed = new String(with(OLD).seal(ID, REPORTER), StandardCharsets.UTF_8);

        assertThat(sealed).doesNotContain("林知夏", "371002199003070024", "5280000");
    }

    @Test
    void withoutASecretNothingIsSealed() {
        var off = new IdentitySealService(Optional.of(" "), Optional.empty(), new ObjectMapper());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> off.seal(ID, REPORTER))
                .matches(refused -> refused.refusal() == CaseRefusal.SHIELD_OFF);
    }

    @Test
    void doesNotStartWithAShortSecretNewOrFormer() {
        assertThatIllegalStateException().isThrownBy(() -> with("short"));
        assertThatIllegalStateException().isThrownBy(() -> with(NEW, "short"));
    }

    private static IdentitySealService with(String secret, String... former) {
        return new IdentitySealService(Optional.of(secret), Optional.of(List.of(former)), new ObjectMapper());
    }

    private static ShieldedIdentity sealedBy(IdentitySealService seal, UUID id) {
        return kept(seal.keyName(), seal.seal(id, REPORTER), id);
    }

    private static ShieldedIdentity kept(String keyName, byte[] sealed, UUID id) {
        return new ShieldedIdentity(
                id, new UUID(5, 6), RegionCode.of("371071"), keyName, sealed, LocalDate.of(2026, 11, 23), "officer");
    }

    private static void refuses(CaseRefusal refusal, IdentitySealService seal, ShieldedIdentity identity) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> seal.open(identity))
                .matches(refused -> refused.refusal() == refusal);
    }
}
