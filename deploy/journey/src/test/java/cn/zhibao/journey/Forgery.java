package cn.zhibao.journey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tokens as somebody makes them who is not Keycloak.
final class Forgery {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Forgery() {}

    static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// Signed as Keycloak signs, with this key.
    static String signed(Map<String, Object> head, Map<String, Object> claims, KeyPair key) {
        var content = content(head, claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /// Signed with a shared secret, which is any text one takes for one.
    static String sealed(Map<String, Object> head, Map<String, Object> claims, byte[] secret) {
        var content = content(head, claims);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static String unsigned(Map<String, Object> head, Map<String, Object> claims) {
        return content(head, claims) + ".";
    }

    /// The claims of a token, to be changed.
    static Map<String, Object> claims(String token) {
        return part(token, 1);
    }

    static Map<String, Object> head(String token) {
        return part(token, 0);
    }

    static String number(java.math.BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    static String content(Map<String, Object> head, Map<String, Object> claims) {
        return part(head) + "." + part(claims);
    }

    private static String part(Map<String, Object> content) {
        return BASE64.encodeToString(Realm.write(content).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> part(String token, int place) {
        var text = new String(Base64.getUrlDecoder().decode(token.split("\\.")[place]), StandardCharsets.UTF_8);
        var claims = new TreeMap<String, Object>();
        Realm.read(text).properties().forEach(claim -> claims.put(claim.getKey(), claim.getValue()));
        return claims;
    }
}
