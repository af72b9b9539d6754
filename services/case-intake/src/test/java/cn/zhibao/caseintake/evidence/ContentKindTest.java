package cn.zhibao.caseintake.evidence;

import static cn.zhibao.caseintake.evidence.EvidenceFixture.hex;
import static cn.zhibao.caseintake.evidence.EvidenceFixture.text;
import static cn.zhibao.caseintake.evidence.EvidenceFixture.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.zhibao.chassis.problem.Refused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentKindTest {

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("现场.JPG", hex("ffd8ffe000104a46494600010101"), ContentKind.JPEG),
                arguments("a.jpeg", hex("ffd8ffe1001845786966000049492a00"), ContentKind.JPEG),
                arguments("a.png", EvidenceFixture.png(), ContentKind.PNG),
                arguments("a.webp", text("RIFF\u0001\u0001\u0000\u0000WEBPVP8 "), ContentKind.WEBP),
                arguments("a.tif", hex("49492a0008000000"), ContentKind.TIFF),
                arguments("a.tiff", hex("4d4d002a00000008"), ContentKind.TIFF),
                arguments("合同.pdf", text("%PDF-1.7\n%\u00e2\u00e3"), ContentKind.PDF),
                arguments("a.docx", zip("[Content_Types].xml", "word/document.xml"), ContentKind.DOCX),
                arguments(
                        "a.xlsx", zip("docProps/app.xml", "xl/workbook.xml", "[Content_Types].xml"), ContentKind.XLSX),
                arguments("a.pptx", zip("[Content_Types].xml", "ppt/presentation.xml"), ContentKind.PPTX),
                arguments("a.zip", zip("聊天记录/1.txt"), ContentKind.ZIP),
                arguments("a.mp3", text("ID3\u0003\u0000"), ContentKind.MP3),
                arguments("a.mp3", hex("fffb9064000f"), ContentKind.MP3),
                arguments("a.mp4", hex("0000001866747970 6d703432 00000000 6d70343269736f6d"), ContentKind.MP4),
                arguments("a.wav", EvidenceFixture.wav(64, 1), ContentKind.WAV),
                arguments("a.txt", text("销售记录：共三笔\r\n"), ContentKind.TEXT),
                arguments("a.txt", "销售记录".getBytes(Charset.forName("GB18030")), ContentKind.TEXT),
                arguments("a.csv", text("\uFEFF日期,金额\n2026-01-04,12\n"), ContentKind.CSV),
                arguments("a.txt", text("2 < 3, and <b> is bold"), ContentKind.TEXT));
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsAFileByItsBytes(String name, byte[] bytes, ContentKind kind) throws IOException {
        assertThat(ContentKind.of(file(bytes), name)).isEqualTo(kind);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("a program under a picture's name", "a.jpg", hex("4d5a90000300000004000000ffff0000")),
                arguments("a program under a text's name", "a.txt", hex("4d5a90000300000004000000ffff0000")),
                arguments("a program of another system", "a.txt", hex("7f454c4602010100")),
                arguments("a script", "a.txt", text("#!/bin/sh\nrm -rf /\n")),
                arguments("a page", "a.txt", text("\n <!DOCTYPE html><html><script>alert(1)</script>")),
                arguments("a page behind a mark", "a.csv", text("\uFEFF<html>")),
                arguments("a drawing that runs", "a.txt", text("<svg onload=alert(1)>")),
                arguments("a drawing called a picture", "a.png", text("<?xml version=\"1.0\"?><svg/>")),
                arguments("a picture under another's name", "a.png", hex("ffd8ffe000104a46494600010101")),
                arguments("a document under an archive's name", "a.zip", zip("[Content_Types].xml", "word/x.xml")),
                arguments("an archive under a document's name", "a.docx", zip("readme.txt")),
                arguments("a workbook under a letter's name", "a.docx", zip("[Content_Types].xml", "xl/workbook.xml")),
                arguments(
                        "a document with macros",
                        "a.docx",
                        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                arguments("an archive that was cut off", "a.zip", Arrays.copyOf(zip("a.txt", "b.txt"), 40)),
                arguments("a picture in the box of a film", "a.mp4", hex("0000001866747970 68656963 00000000")),
                arguments("a document that begins later", "a.pdf", text("\u0000\u0000%PDF-1.7")),
                arguments("bytes under a text's name", "a.txt", hex("ffff41c1c2")),
                arguments("text of two bytes a letter", "a.txt", hex("fffe41004200")),
                arguments("something else in the same box", "a.wav", text("RIFF    AVI LIST")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void refusesWhatIsNotWhatItIsCalled(String what, String name, byte[] bytes) throws IOException {
        var file = file(bytes);

        assertThatThrownBy(() -> ContentKind.of(file, name))
                .as(what)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(EvidenceRefusal.TYPE_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setup.exe",
                "合同.pdf.exe",
                "a.pdf.",
                "a.pdf ",
                "pdf",
                ".",
                "a.html",
                "a.svg",
                "a.js",
                "a.bat",
                "a.docm",
                "照片\u202Egpj.exe",
                "a.pdf\u0000.exe",
                "../../etc/passwd"
            })
    void refusesANameThatSpeaksOfNoSuchKind(String name) {
        assertThatThrownBy(() -> ContentKind.named(name))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.faults().getFirst().field()).isEqualTo("name"));
    }

    /// An archive may say that it unpacks to anything; nobody unpacks it.
    @Test
    void readsTheNamesOfAnArchiveWhoseDirectoryLies() throws IOException {
        var bytes = zip("a.txt");
        bytes[bytes.length - 22 + 12] = (byte) 0xFF;
        bytes[bytes.length - 22 + 14] = (byte) 0xFF;

        assertThat(ContentKind.of(file(bytes), "a.zip")).isEqualTo(ContentKind.ZIP);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
