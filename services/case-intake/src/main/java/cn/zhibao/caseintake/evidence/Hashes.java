package cn.zhibao.caseintake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// What a file is known by: the SHA-256 of its bytes, its name in a folder of ours, and since when it stands.
final class Hashes {

    private static final int AT_ONCE = 64 * 1024;

    private Hashes() {}

    static String of(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return of(bytes);
        }
    }

    static String of(InputStream bytes) throws IOException {
        return copy(bytes, OutputStream.nullOutputStream());
    }

    /// Passes bytes on and tells their hash.
    static String copy(InputStream bytes, OutputStream to) throws IOException {
        var digest = sha256();
        var buffer = new byte[AT_ONCE];
        for (var length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
            digest.update(buffer, 0, length);
            to.write(buffer, 0, length);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// A hash as a store of objects writes it.
    static String base64(String sha256) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }

    /// The hash of a file's parts together, as a store of objects writes it: of their hashes one after the other.
    static String base64(List<String> parts) {
        var all = sha256();
        parts.forEach(part -> all.update(HexFormat.of().parseHex(part)));
        return Base64.getEncoder().encodeToString(all.digest());
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
