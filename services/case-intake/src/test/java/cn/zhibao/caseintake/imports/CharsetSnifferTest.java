package cn.zhibao.caseintake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetSnifferTest {

    private static final String TEXT = "案号,涉嫌侵犯“海岬”注册商标专用权案,威海刺参,𠮷野\n".repeat(3_000);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void tellsTheEncodingHoweverTheBytesArrive(String name) {
        var bytes = TEXT.getBytes(Charset.forName(name));

        assertThat(sniff(bytes, bytes.length)).contains(Charset.forName(name));
        assertThat(sniff(bytes, 1)).contains(Charset.forName(name));
        assertThat(sniff(bytes, 4_093)).contains(Charset.forName(name));
    }

    @Test
    void takesPlainAsciiForUtf8() {
        assertThat(sniff("caseNo,region".getBytes(StandardCharsets.US_ASCII), 5))
                .contains(StandardCharsets.UTF_8);
    }

    @Test
    void takesNeitherForWhatIsNeither() {
        assertThat(sniff(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'}, 4)).isEmpty();
    }

    @Test
    void doesNotTakeACutCharacterForUtf8() {
        var bytes = "案".getBytes(StandardCharsets.UTF_8);

        assertThat(sniff(Arrays.copyOf(bytes, 2), 2)).isNotEqualTo(Optional.of(StandardCharsets.UTF_8));
    }

    private static Optional<Charset> sniff(byte[] bytes, int step) {
        var sniffer = new CharsetSniffer();
        for (var at = 0; at < bytes.length; at += step) {
            var part = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + step));
            sniffer.see(part, part.length);
        }
        return sniffer.verdict();
    }
}
