package cn.zhibao.caseintake.shield;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.problem.Refused;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Seals identities with AES-256-GCM under a key made of the secret that the service was started with. What is sealed
/// is bound to its own row: put beside another id it does not open.
@ApplicationScoped
class IdentitySealService {

    /// A secret of fewer characters is no secret.
    private static final int SHORTEST = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_NAME_BYTES = 8;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final @Nullable SecretKeySpec key;
    private final String keyName;
    private final ObjectMapper json;

    IdentitySealService(@ConfigProperty(name = "zhibao.shield.secret") Optional<String> secret, ObjectMapper json) {
        this.json = json;
        var given = secret.filter(text -> !text.isBlank());
        given.filter(text -> text.length() < SHORTEST).ifPresent(text -> {
            throw new IllegalStateException("SHIELD_SECRET is shorter than " + SHORTEST + " characters");
        });
        var bytes = given.map(text -> sha256("shielded identities\n" + text)).orElse(null);
        this.key = bytes == null ? null : new SecretKeySpec(bytes, "AES");
        this.keyName = bytes == null
                ? ""
                : HexFormat.of().formatHex(sha256(HexFormat.of().formatHex(bytes)), 0, KEY_NAME_BYTES);
    }

    /// What tells keys apart without telling anything of them.
    String keyName() {
        return keyName;
    }

    byte[] seal(UUID id, Identity identity) {
        var nonce = new byte[NONCE_BYTES];
        CHANCE.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, id, nonce);
            var sealed = cipher.doFinal(json.writeValueAsBytes(identity));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// @throws Refused where the service was started with another secret since, and where the seal is broken
    Identity open(ShieldedIdentity identity) {
        var sealed = identity.sealed();
        if (!identity.keyName().equals(keyName)) {
            throw new Refused(CaseRefusal.SEALED_UNDER_ANOTHER_KEY);
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, identity.id(), Arrays.copyOf(sealed, NONCE_BYTES));
            return json.readValue(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES), Identity.class);
        } catch (GeneralSecurityException | IOException tampered) {
            throw new Refused(CaseRefusal.SEAL_BROKEN);
        }
    }

    private Cipher cipher(int mode, UUID id, byte[] nonce) throws GeneralSecurityException {
        if (key == null) {
            throw new Refused(CaseRefusal.SHIELD_OFF);
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
