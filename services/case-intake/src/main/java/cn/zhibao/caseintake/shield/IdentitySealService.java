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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Seals identities with AES-256-GCM under a key made of the secret that the service was started with, and opens what
/// was
/// sealed under a secret that it had before. What is sealed is bound to its own row: put beside another id it does not
/// open.
@ApplicationScoped
class IdentitySealService {

    /// A secret of fewer characters is no secret.
    private static final int SHORTEST = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_NAME_BYTES = 8;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Optional<SealKey> current;
    private final Map<String, SealKey> all;
    private final ObjectMapper json;

    /// @param name tells keys apart without telling anything of them
    private record SealKey(String name, SecretKeySpec key) {

        static SealKey of(String secret) {
            if (secret.length() < SHORTEST) {
                throw new IllegalStateException(
                        "SHIELD_SECRET, or one of SHIELD_FORMER_SECRETS, is shorter than " + SHORTEST + " characters");
            }
            var bytes = sha256("shielded identities\n" + secret);
            var name = sha256(HexFormat.of().formatHex(bytes));
            return new SealKey(HexFormat.of().formatHex(name, 0, KEY_NAME_BYTES), new SecretKeySpec(bytes, "AES"));
        }
    }

    IdentitySealService(
            @ConfigProperty(name = "zhibao.shield.secret") Optional<String> secret,
            @ConfigProperty(name = "zhibao.shield.former-secrets") Optional<List<String>> former,
            ObjectMapper json) {
        this.json = json;
        this.current = secret.filter(text -> !text.isBlank()).map(SealKey::of);
        this.all = Stream.concat(
                        current.stream(), former.stream().flatMap(List::stream).map(SealKey::of))
                .collect(Collectors.toMap(SealKey::name, known -> known, (one, same) -> one));
    }

    /// Under which key the next identity is sealed; empty where the service has no secret.
    String keyName() {
        return current.map(SealKey::name).orElse("");
    }

    byte[] seal(UUID id, Identity identity) {
        var nonce = new byte[NONCE_BYTES];
        CHANCE.nextBytes(nonce);
        try {
            var key = current.orElseThrow(() -> new Refused(CaseRefusal.SHIELD_OFF));
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, id, nonce);
            var sealed = cipher.doFinal(json.writeValueAsBytes(identity));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// @throws Refused where the service knows the secret no more, and where the seal is broken
    Identity open(ShieldedIdentity identity) {
        var sealed = identity.sealed();
        var key = Optional.ofNullable(all.get(identity.keyName()))
                .orElseThrow(() -> new Refused(CaseRefusal.SEALED_UNDER_ANOTHER_KEY));
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, identity.id(), Arrays.copyOf(sealed, NONCE_BYTES));
            return json.readValue(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES), Identity.class);
        } catch (GeneralSecurityException | IOException tampered) {
            throw new Refused(CaseRefusal.SEAL_BROKEN);
        }
    }

    private static Cipher cipher(int mode, SealKey key, UUID id, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
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
