package cn.zhibao.caseintake.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as programs really write their beginnings, as small as they come.
final class EvidenceFixture {

    /// The harmless text that every scanner must call an infection.
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private EvidenceFixture() {}

    static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A picture of one pixel.
    static byte[] png() {
        return hex(
                "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63e0f65bf41f00035e"
                        + "01fbfdf39e430000000049454e44ae426082");
    }

    static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// A sound file of a size one chooses; no two of different seeds are alike.
    static byte[] wav(int size, int seed) {
        var bytes = new byte[size];
        new java.util.Random(seed).nextBytes(bytes);
        System.arraycopy(text("RIFF    WAVEfmt "), 0, bytes, 0, 16);
        return bytes;
    }
}
