package cn.zhibao.journey;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Made-up personal data that occurs nowhere else, in every shape in which it could be found again: as UTF-8, as
/// GBK, in base64 wherever it begins, and the name in pinyin.
final class Canary {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Map<String, List<String>> TOLD = Map.of(
            "name", List.of("雒金雀鸢", "luojinqueyuan", "Luo Jinqueyuan", "LUO JINQUEYUAN"),
            "phone", List.of("19907310462", "199-0731-0462", "199 0731 0462"),
            "number", List.of("37100219870917463X", "37100219870917463x"),
            "address", List.of("槐荫里雀巷七十三号"));

    private Canary() {}

    /// As a complainant would write it into a field.
    static String sentence() {
        return "举报人雒金雀鸢（19907310462，身份证37100219870917463X），住槐荫里雀巷七十三号";
    }

    /// What is looked for, by its name.
    static Map<String, byte[]> shapes() {
        var shapes = new TreeMap<String, byte[]>();
        TOLD.forEach((what, texts) -> texts.forEach(text -> {
            shapes.put(what + " " + text + " in UTF-8", text.getBytes(StandardCharsets.UTF_8));
            shapes.put(what + " " + text + " in GBK", text.getBytes(GBK));
            Stream.of(StandardCharsets.UTF_8, GBK).forEach(charset -> {
                for (var offset = 0; offset < 3; offset++) {
                    shapes.put(
                            what + " " + text + " in base64 of " + charset + " at " + offset,
                            base64(text.getBytes(charset), offset));
                }
            });
        }));
        return shapes;
    }

    /// The name of a shape that occurs in these bytes, empty for none.
    static String in(byte[] bytes) {
        return shapes().entrySet().stream()
                .filter(shape -> contains(bytes, shape.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    static String in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The letters that do not depend on what stands before or after.
    private static byte[] base64(byte[] text, int offset) {
        var shifted = new byte[offset + text.length];
        System.arraycopy(text, 0, shifted, offset, text.length);
        var letters = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        var from = (offset * 8 + 5) / 6;
        var to = shifted.length * 8 / 6;
        return letters.substring(from, to).getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (var start = 0; start <= bytes.length - wanted.length; start++) {
            var same = 0;
            while (same < wanted.length && bytes[start + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
