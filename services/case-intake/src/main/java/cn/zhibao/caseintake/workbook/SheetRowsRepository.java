package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.problem.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// The rows of a sheet as they pass by, apart from all else in a workbook: they are nearly all of it, and most are only
/// handed on. A library that opens workbooks whole gets a sheet with the few rows it has to work on, and the others
/// come
/// back between them afterwards.
final class SheetRowsRepository {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET = "worksheet";
    private static final String DATA = "sheetData";
    private static final String ROW = "row";
    private static final String CELL = "c";
    private static final String ADDRESS = "r";
    private static final String STYLE = "s";

    /// How far a row reaches and how far the sheet does: hints that are wrong once a cell is added, and may be left
    /// out.
    private static final String SPANS = "spans";

    private static final String DIMENSION = "dimension";

    private static final int LETTERS = 26;
    private static final int PIECE = 64 * 1024;
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final XMLInputFactory IN = reading();
    private static final XMLOutputFactory OUT = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private String prefix = "";
    private Set<String> declared = Set.of();
    private int row;
    private int column;

    private SheetRowsRepository(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    private static XMLInputFactory reading() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// Whether a part is a sheet.
    static boolean isSheet(InputStream part) {
        try {
            var in = IN.createXMLStreamReader(part);
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) {
                    return in.getLocalName().equals(SHEET);
                }
            }
            return false;
        } catch (XMLStreamException noXml) {
            return false;
        }
    }

    /// The rows in which cells have comments.
    static Set<Integer> commented(InputStream comments) throws XMLStreamException {
        var rows = new HashSet<Integer>();
        var in = IN.createXMLStreamReader(comments);
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("comment")) {
                rows.add(Integer.valueOf(in.getAttributeValue(null, "ref").replaceAll("\\D", "")));
            }
        }
        return rows;
    }

    /// Writes a sheet without the rows that nobody wants; gives how many columns wide the whole is.
    static int thin(InputStream whole, OutputStream thinned, IntPredicate wanted)
            throws IOException, XMLStreamException {
        var buffered = new BufferedOutputStream(thinned, PIECE);
        var sheet = new SheetRowsRepository(IN.createXMLStreamReader(whole), writer(buffered));
        var width = sheet.thin(wanted);
        sheet.out.close();
        buffered.flush();
        return width;
    }

    private int thin(IntPredicate wanted) throws XMLStreamException {
        var width = 0;
        var isLeftOut = false;
        while (in.hasNext()) {
            in.next();
            if (starts(ROW)) {
                enterRow();
                isLeftOut = !wanted.test(row);
            } else if (starts(CELL)) {
                enterCell();
                width = Math.max(width, column);
            }
            if (!isLeftOut) {
                handOn();
            }
            isLeftOut &= !ends(ROW);
        }
        return width;
    }

    /// Writes what was made of a thinned sheet with the rows that were left out of it between the others.
    ///
    /// @param place the column from which on each of these gets texts of ours, as the file counts from 1
    /// @param texts of a row by its number from 1; empty where it gets none
    static void join(
            InputStream whole, InputStream thinned, OutputStream joined, int place, IntFunction<List<String>> texts)
            throws IOException, XMLStreamException {
        var buffered = new BufferedOutputStream(joined, PIECE);
        var out = writer(buffered);
        var made = new SheetRowsRepository(IN.createXMLStreamReader(thinned), out);
        var others = new SheetRowsRepository(IN.createXMLStreamReader(whole), out);
        made.handOnToRows();
        others.skipToRows();
        others.prefix = made.prefix;
        others.declared = made.declared;
        var isMade = made.toNextRow();
        var isOther = others.toNextRow();
        while (isMade || isOther) {
            if (isMade && (!isOther || made.row <= others.row)) {
                if (isOther && made.row == others.row) {
                    others.skip();
                    isOther = others.toNextRow();
                }
                made.handOnElement();
                isMade = made.toNextRow();
            } else {
                others.handOnRow(place, texts.apply(others.row));
                isOther = others.toNextRow();
            }
        }
        made.handOnRest();
        out.close();
        buffered.flush();
    }

    private static XMLStreamWriter writer(OutputStream to) throws XMLStreamException {
        var out = OUT.createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        return out;
    }

    private void handOnToRows() throws XMLStreamException {
        while (in.hasNext() && !starts(DATA)) {
            in.next();
            if (starts(SHEET)) {
                prefix = Objects.requireNonNullElse(in.getPrefix(), "");
                declared = namespaces();
            }
            if (starts(DIMENSION)) {
                skip();
            } else {
                handOn();
            }
        }
    }

    private void skipToRows() throws XMLStreamException {
        while (in.hasNext() && !starts(DATA)) {
            in.next();
        }
    }

    private Set<String> namespaces() {
        var namespaces = new HashSet<String>();
        for (var at = 0; at < in.getNamespaceCount(); at++) {
            namespaces.add(in.getNamespaceURI(at));
        }
        return namespaces;
    }

    /// Stands at the beginning of the next row, or at the end of all.
    private boolean toNextRow() throws XMLStreamException {
        while (in.hasNext() && !ends(DATA)) {
            in.next();
            if (starts(ROW)) {
                enterRow();
                return true;
            }
        }
        return false;
    }

    private void handOnRest() throws XMLStreamException {
        handOn();
        while (in.hasNext()) {
            in.next();
            handOn();
        }
    }

    /// A row with its cells, two of them perhaps ours now.
    private void handOnRow(int place, List<String> texts) throws XMLStreamException {
        handOn();
        var next = 0;
        for (in.next(); !ends(ROW); in.next()) {
            if (starts(CELL)) {
                enterCell();
                for (; next < texts.size() && place + next < column; next++) {
                    write(place + next, null, texts.get(next));
                }
                if (next < texts.size() && place + next == column) {
                    var style = in.getAttributeValue(null, STYLE);
                    skip();
                    write(column, style, texts.get(next++));
                    continue;
                }
            }
            handOn();
        }
        for (; next < texts.size(); next++) {
            write(place + next, null, texts.get(next));
        }
        out.writeEndElement();
    }

    private void write(int place, @Nullable String style, String text) throws XMLStreamException {
        if (text.isEmpty() && style == null) {
            return;
        }
        out.writeStartElement(prefix, CELL, MAIN);
        out.writeAttribute(ADDRESS, address(place));
        if (style != null) {
            out.writeAttribute(STYLE, style);
        }
        if (!text.isEmpty()) {
            out.writeAttribute("t", "inlineStr");
            out.writeStartElement(prefix, "is", MAIN);
            out.writeStartElement(prefix, "t", MAIN);
            out.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "space", "preserve");
            out.writeCharacters(NO_XML.matcher(text).replaceAll("\uFFFD"));
            out.writeEndElement();
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private String address(int place) {
        var letters = new StringBuilder();
        for (var rest = place; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().append(row).toString();
    }

    /// Rows come in their order, or they could not be put back into it.
    private void enterRow() {
        var address = in.getAttributeValue(null, ADDRESS);
        var number = address == null ? row + 1 : Integer.parseInt(address);
        if (number <= row) {
            throw new Refused(CaseRefusal.WORKBOOK_UNREADABLE);
        }
        row = number;
        column = 0;
    }

    private void enterCell() {
        var address = in.getAttributeValue(null, ADDRESS);
        column = address == null
                ? column + 1
                : address.chars()
                        .filter(Character::isLetter)
                        .reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
    }

    private boolean starts(String element) {
        return in.isStartElement() && is(element);
    }

    private boolean ends(String element) {
        return in.isEndElement() && is(element);
    }

    private boolean is(String element) {
        return in.getLocalName().equals(element) && MAIN.equals(in.getNamespaceURI());
    }

    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            in.next();
            depth += in.isStartElement() ? 1 : in.isEndElement() ? -1 : 0;
        }
    }

    private void handOnElement() throws XMLStreamException {
        handOn();
        for (var depth = 1; depth > 0; ) {
            in.next();
            depth += in.isStartElement() ? 1 : in.isEndElement() ? -1 : 0;
            handOn();
        }
    }

    private void handOn() throws XMLStreamException {
        switch (in.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> handOnStart();
            case XMLStreamConstants.END_ELEMENT -> out.writeEndElement();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                out.writeCharacters(in.getText());
            default -> {}
        }
    }

    private void handOnStart() throws XMLStreamException {
        var isMain = MAIN.equals(in.getNamespaceURI());
        var isGuest = isMain && !declared.isEmpty();
        out.writeStartElement(
                isGuest ? prefix : Objects.requireNonNullElse(in.getPrefix(), ""),
                in.getLocalName(),
                Objects.requireNonNullElse(in.getNamespaceURI(), ""));
        for (var at = 0; at < in.getNamespaceCount(); at++) {
            if (in.getNamespacePrefix(at) == null) {
                out.writeDefaultNamespace(in.getNamespaceURI(at));
            } else {
                out.writeNamespace(in.getNamespacePrefix(at), in.getNamespaceURI(at));
            }
        }
        for (var at = 0; at < in.getAttributeCount(); at++) {
            handOnAttribute(at, isGuest);
        }
        if ((starts(ROW) || starts(CELL)) && in.getAttributeValue(null, ADDRESS) == null) {
            out.writeAttribute(ADDRESS, starts(ROW) ? String.valueOf(row) : address(column));
        }
    }

    /// What is not of this vocabulary goes along only where the sheet says what it is.
    private void handOnAttribute(int at, boolean isGuest) throws XMLStreamException {
        var of = in.getAttributeNamespace(at);
        var name = in.getAttributeLocalName(at);
        if (of == null || of.isEmpty()) {
            if (!starts(ROW) || !name.equals(SPANS)) {
                out.writeAttribute(name, in.getAttributeValue(at));
            }
        } else if (!isGuest || declared.contains(of) || of.equals(XMLConstants.XML_NS_URI)) {
            out.writeAttribute(in.getAttributePrefix(at), of, name, in.getAttributeValue(at));
        }
    }
}
