package cn.zhibao.caseintake.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/// Rows that pass by: left out, put back between the others, with two texts more.
class SheetRowsRepositoryTest {

    private static final String HEAD = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:C9"/><sheetData>""";
    private static final String TAIL = "</sheetData><autoFilter ref=\"A1:C9\"/></worksheet>";

    @Test
    void leavesOutRowsAndSaysHowWideTheWholeIs() throws Exception {
        var thinned = new ByteArrayOutputStream();
        var width = thin(sheet(row(1, "A1") + row(2, "AB2") + row(3, "B3")), thinned, row -> row != 2);

        assertThat(width).isEqualTo(28);
        assertThat(text(thinned)).contains("r=\"1\"", "r=\"3\"", "autoFilter").doesNotContain("AB2");
    }

    @Test
    void putsRowsBackBetweenThoseThatWereWorkedOn() throws Exception {
        var whole = sheet(row(1, "A1") + row(2, "A2") + row(5, "A5") + row(7, "A7"));
        var made = sheet(row(1, "A1", "s=\"9\"") + row(3, "A3") + row(5, "A5", "s=\"9\""));

        var joined = join(whole, made, 2, row -> row == 2 ? List.of("已登记", "") : List.of());

        assertThat(joined.replaceAll("(?s).*<sheetData>(.*)</sheetData>.*", "$1"))
                .isEqualTo("<row r=\"1\"><c r=\"A1\" s=\"9\"><v>0</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>0</v></c><c r=\"B2\" t=\"inlineStr\"><is>"
                        + "<t xml:space=\"preserve\">已登记</t></is></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>0</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\" s=\"9\"><v>0</v></c></row>"
                        + "<row r=\"7\"><c r=\"A7\"><v>0</v></c></row>");
        assertThat(joined).as("how far the sheet reaches is no longer true").doesNotContain("dimension");
        assertThat(joined).endsWith("</sheetData><autoFilter ref=\"A1:C9\"></autoFilter></worksheet>");
    }

    @Test
    void writesOverWhatWasOursAndLeavesWhatStandsBehind() throws Exception {
        var whole = sheet("""
                <row r="2" spans="1:4"><c r="A2"/><c r="B2" s="3" t="s"><v>7</v></c><c r="C2" s="4"><v>8</v></c><c r="D2"/></row>""");

        var joined = join(whole, sheet(""), 2, row -> List.of("不能登记", ""));

        assertThat(joined)
                .contains("<c r=\"B2\" s=\"3\" t=\"inlineStr\"><is>", "<c r=\"C2\" s=\"4\"></c><c r=\"D2\">")
                .doesNotContain("spans", "<v>7</v>", "<v>8</v>");
    }

    @Test
    void countsRowsAndCellsThatDoNotSayWhereTheyStand() throws Exception {
        var whole = sheet("<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>");

        assertThat(thin(whole, new ByteArrayOutputStream(), row -> true)).isEqualTo(2);
        assertThat(join(whole, sheet(""), 2, row -> List.of("好", "")))
                .contains("<row r=\"2\"><c r=\"A2\"><v>2</v></c><c r=\"B2\" t=\"inlineStr\">");
    }

    @Test
    void speaksAsTheSheetDoesAndTakesNothingAlongThatItDoesNotKnow() throws Exception {
        var whole = """
                <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:y="urn:other">\
                <x:sheetData><x:row r="1" y:height="9"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>""";

        assertThat(join(whole, sheet(""), 2, row -> List.of("好", "")))
                .contains("<row r=\"1\"><c r=\"A1\"></c><c r=\"B1\"")
                .doesNotContain("urn:other", "height", "x:");
    }

    @Test
    void writesNoCharacterThatXmlDoesNotKnow() throws Exception {
        assertThat(join(sheet(row(1, "A1")), sheet(""), 2, row -> List.of("第1位不能是“\u0001”&<", "")))
                .contains("第1位不能是“\uFFFD”&amp;&lt;");
    }

    @Test
    void refusesRowsOutOfTheirOrder() {
        assertThatThrownBy(() -> thin(sheet(row(2, "A2") + row(2, "A2")), new ByteArrayOutputStream(), row -> true))
                .isInstanceOf(Refused.class);
    }

    private static String sheet(String rows) {
        return HEAD + rows + TAIL;
    }

    private static String row(int number, String address) {
        return "<row r=\"%d\"><c r=\"%s\"><v>0</v></c></row>".formatted(number, address);
    }

    private static String row(int number, String address, String style) {
        return "<row r=\"%d\"><c r=\"%s\" %s><v>0</v></c></row>".formatted(number, address, style);
    }

    private static int thin(String whole, ByteArrayOutputStream thinned, IntPredicate wanted) throws Exception {
        return SheetRowsRepository.thin(stream(whole), thinned, wanted);
    }

    private static String join(String whole, String made, int place, IntFunction<List<String>> texts) throws Exception {
        var joined = new ByteArrayOutputStream();
        SheetRowsRepository.join(stream(whole), stream(made), joined, place, texts);
        return text(joined);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
