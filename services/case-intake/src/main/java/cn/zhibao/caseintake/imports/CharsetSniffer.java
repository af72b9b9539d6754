package cn.zhibao.caseintake.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells UTF-8 from GB18030 while the bytes pass by: what decodes as UTF-8 to the last byte is UTF-8; else what decodes
/// as GB18030 is that; else neither.
public final class CharsetSniffer {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Trial utf8 = new Trial(StandardCharsets.UTF_8);
    private final Trial gb18030 = new Trial(GB18030);

    public void see(byte[] bytes, int length) {
        utf8.see(bytes, length);
        gb18030.see(bytes, length);
    }

    /// The charset, after the last byte.
    public Optional<Charset> verdict() {
        if (utf8.ends()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return gb18030.ends() ? Optional.of(GB18030) : Optional.empty();
    }

    /// One charset on trial.
    private static final class Trial {

        private final CharsetDecoder decoder;
        private final CharBuffer sink = CharBuffer.allocate(16 * 1024);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private boolean fits = true;

        Trial(Charset charset) {
            this.decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void see(byte[] bytes, int length) {
            if (!fits) {
                return;
            }
            var input = ByteBuffer.allocate(rest.remaining() + length)
                    .put(rest)
                    .put(bytes, 0, length)
                    .flip();
            decode(input, false);
            rest = ByteBuffer.allocate(input.remaining()).put(input).flip();
        }

        boolean ends() {
            if (fits) {
                decode(rest, true);
            }
            return fits;
        }

        private void decode(ByteBuffer input, boolean end) {
            while (true) {
                sink.clear();
                var result = decoder.decode(input, sink, end);
                if (result.isError()) {
                    fits = false;
                    return;
                }
                if (result.isUnderflow()) {
                    return;
                }
            }
        }
    }
}
