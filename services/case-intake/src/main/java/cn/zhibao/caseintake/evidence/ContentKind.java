package cn.zhibao.caseintake.evidence;

import cn.zhibao.caseintake.imports.CharsetSniffer;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The kinds of file that are taken as evidence, told by their first bytes and not by what they are called; the name
/// must agree. What runs, or draws and runs in a browser, is none of them.
enum ContentKind {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ZIP("application/zip", "zip"),
    MP3("audio/mpeg", "mp3"),
    MP4("video/mp4", "mp4"),
    WAV("audio/wav", "wav"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final int HEAD = 4096;
    private static final int AT_ONCE = 64 * 1024;

    /// The brands of the MPEG-4 family; pictures of the same box format have others.
    private static final List<String> VIDEO_BRANDS = List.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV", "3gp4",
            "3gp5", "3gp6");

    private static final Pattern LIVE = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|script|svg|iframe|\\?xml|\\?php|%|hta:)", Pattern.CASE_INSENSITIVE);

    private final String mediaType;
    private final List<String> extensions;

    ContentKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /// The kind a name speaks of.
    ///
    /// @throws Refused naming the field where no such kind is taken
    static ContentKind named(String name) {
        var extension = extension(name);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        CommonRefusal.INVALID,
                        List.of(new FieldFault(
                                "name", "文件名的扩展名只能是 " + taken(), "the name must end in one of " + taken()))));
    }

    /// The kind of a whole file, which must be the one its name speaks of.
    static ContentKind of(Path file, String name) throws IOException {
        var said = named(name);
        var found = found(file);
        if (found.filter(kind -> kind.agrees(said)).isEmpty()) {
            var what = found.map(kind -> "内容是 " + kind.mediaType).orElseGet(() -> "内容不是可接受的类型");
            var whatEn = found.map(kind -> "its content is " + kind.mediaType).orElse("its content is of no such kind");
            throw new Refused(
                    EvidenceRefusal.TYPE_REFUSED,
                    "扩展名是 %s，%s。It is called %s, %s.".formatted(extension(name), what, extension(name), whatEn));
        }
        return said;
    }

    private boolean agrees(ContentKind said) {
        return this == said || (this == TEXT && said == CSV);
    }

    private static Optional<ContentKind> found(Path file) throws IOException {
        var head = head(file);
        if (isZip(head)) {
            return packed(file);
        }
        var binary = binary(head);
        return binary.isPresent() ? binary : text(file, head);
    }

    private static Optional<ContentKind> binary(byte[] head) {
        if (at(head, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (at(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (at(head, 0, 'R', 'I', 'F', 'F')) {
            return at(head, 8, 'W', 'E', 'B', 'P')
                    ? Optional.of(WEBP)
                    : at(head, 8, 'W', 'A', 'V', 'E') ? Optional.of(WAV) : Optional.empty();
        }
        if (at(head, 0, 'I', 'I', 0x2A, 0) || at(head, 0, 'M', 'M', 0, 0x2A)) {
            return Optional.of(TIFF);
        }
        if (at(head, 0, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (at(head, 4, 'f', 't', 'y', 'p') && VIDEO_BRANDS.contains(ascii(head, 8, 4))) {
            return Optional.of(MP4);
        }
        return at(head, 0, 'I', 'D', '3') || isSoundFrame(head) ? Optional.of(MP3) : Optional.empty();
    }

    /// A frame of MPEG audio layer III with a bit rate and a sampling rate that exist.
    private static boolean isSoundFrame(byte[] head) {
        return head.length > 2
                && (head[0] & 0xFF) == 0xFF
                && (head[1] & 0xE6) == 0xE2
                && (head[2] & 0xF0) != 0xF0
                && (head[2] & 0xF0) != 0
                && (head[2] & 0x0C) != 0x0C;
    }

    private static boolean isZip(byte[] head) {
        return at(head, 0, 'P', 'K', 3, 4);
    }

    /// An office document is an archive with a list of content types and one main folder; with macros it is a program.
    private static Optional<ContentKind> packed(Path file) throws IOException {
        var names = ZipListing.names(file);
        if (names.isEmpty() || names.get().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return Optional.empty();
        }
        if (!names.get().contains("[Content_Types].xml")) {
            return Optional.of(ZIP);
        }
        return holds(names.get(), "word/")
                ? Optional.of(DOCX)
                : holds(names.get(), "xl/")
                        ? Optional.of(XLSX)
                        : holds(names.get(), "ppt/") ? Optional.of(PPTX) : Optional.of(ZIP);
    }

    private static boolean holds(List<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    /// Text to the last byte, and no page, drawing or script by its beginning.
    private static Optional<ContentKind> text(Path file, byte[] head) throws IOException {
        var beginning = ascii(head, 0, head.length).replaceFirst("^\\W{0,3}\\s*(?=<)", "");
        if (beginning.startsWith("#!")
                || beginning.startsWith("MZ")
                || LIVE.matcher(beginning).lookingAt()) {
            return Optional.empty();
        }
        var sniffer = new CharsetSniffer();
        try (var bytes = Files.newInputStream(file)) {
            var buffer = new byte[AT_ONCE];
            for (var length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                if (hasControls(buffer, length)) {
                    return Optional.empty();
                }
                sniffer.see(buffer, length);
            }
        }
        return sniffer.verdict().map(charset -> TEXT);
    }

    private static boolean hasControls(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            var one = bytes[i];
            if (one >= 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return true;
            }
        }
        return false;
    }

    private static byte[] head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }

    private static boolean at(byte[] head, int offset, int... magic) {
        if (head.length < offset + magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((head[offset + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String ascii(byte[] head, int from, int length) {
        return from >= head.length
                ? ""
                : new String(head, from, Math.min(length, head.length - from), StandardCharsets.ISO_8859_1);
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String taken() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .flatMap(kind -> kind.extensions.stream())
                        .toList());
    }
}
