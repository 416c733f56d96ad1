package org.wirebound.writer.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Role;

/**
 * The theme (ECMA-376 part 1, 14.2.7 and 20.1.6.9): the house style's colours and fonts, as Word offers them to who writes on in the document. What a theme says
 * of shapes is plain, for the house style has none.
 */
final class ThemePart {
    /** Not that of the style: two sheets that say the same make the same file. */
    private static final String NAME = "Wirebound";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PAPER = "FFFFFF";
    private static final int ACCENTS = 6;
    /** In English Metric Units: half a point, one and one and a half. */
    private static final List<String> LINE_WIDTHS = List.of("6350", "12700", "19050");

    private final XMLStreamWriter xml;

    private ThemePart(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(HouseStyle style, ThemeFonts fonts) {
        return XmlPart.of(xml -> new ThemePart(xml).theme(style, fonts));
    }

    private void theme(HouseStyle style, ThemeFonts fonts) throws XMLStreamException {
        xml.writeStartElement("a", "theme", A);
        xml.writeNamespace("a", A);
        xml.writeAttribute("name", NAME);
        start("themeElements");
        colours(style);
        start("fontScheme", "name", NAME);
        font("majorFont", fonts.major());
        font("minorFont", fonts.minor());
        xml.writeEndElement();
        formats();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void colours(HouseStyle style) throws XMLStreamException {
        start("clrScheme", "name", NAME);
        List<String> used = used(style);
        String ink = used.get(0);
        String second = used.get(Math.min(1, used.size() - 1));
        colour("dk1", ink);
        colour("lt1", PAPER);
        colour("dk2", second);
        colour("lt2", PAPER);
        for (int accent = 0; accent < ACCENTS; accent++) {
            colour("accent" + (accent + 1), used.get((accent + 1) % used.size()));
        }
        String link = style.of(Role.LINK).text().colour().hex();
        colour("hlink", link);
        colour("folHlink", link);
        xml.writeEndElement();
    }

    /** The colours of the house style, that of the text first, each once. */
    private static List<String> used(HouseStyle style) {
        Set<String> used = new LinkedHashSet<>(List.of(style.of(Role.BODY).text().colour().hex()));
        Arrays.stream(Role.values()).filter(style.stationery()::mayHave).map(style::of).flatMap(ThemePart::colours).map(Colour::hex).forEach(used::add);
        return new ArrayList<>(used);
    }

    private static Stream<Colour> colours(BlockStyle look) {
        Stream<Colour> rules = Stream.of(look.ruleAbove(), look.ruleBelow()).flatMap(Optional::stream).map(BlockStyle.Rule::colour);
        return Stream.concat(Stream.of(look.text().colour()), rules);
    }

    private void colour(String name, String hex) throws XMLStreamException {
        start(name);
        empty("srgbClr", "val", hex);
        xml.writeEndElement();
    }

    private void font(String name, Typefaces.Names families) throws XMLStreamException {
        start(name);
        empty("latin", "typeface", XmlPart.legal(families.western()));
        empty("ea", "typeface", XmlPart.legal(families.eastAsian()));
        empty("cs", "typeface", XmlPart.legal(families.complex()));
        xml.writeEndElement();
    }

    /** Three of each kind, from the quietest to the loudest, is the least that a theme has (20.1.4.1.14). */
    private void formats() throws XMLStreamException {
        start("fmtScheme", "name", "Plain");
        fills("fillStyleLst");
        start("lnStyleLst");
        for (String width : LINE_WIDTHS) {
            start("ln", "w", width);
            fill();
            xml.writeEndElement();
        }
        xml.writeEndElement();
        start("effectStyleLst");
        for (int style = 0; style < LINE_WIDTHS.size(); style++) {
            start("effectStyle");
            xml.writeEmptyElement("a", "effectLst", A);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        fills("bgFillStyleLst");
        xml.writeEndElement();
    }

    private void fills(String name) throws XMLStreamException {
        start(name);
        for (int style = 0; style < LINE_WIDTHS.size(); style++) {
            fill();
        }
        xml.writeEndElement();
    }

    private void fill() throws XMLStreamException {
        start("solidFill");
        empty("schemeClr", "val", "phClr");
        xml.writeEndElement();
    }

    private void start(String name, String... attribute) throws XMLStreamException {
        xml.writeStartElement("a", name, A);
        attribute(attribute);
    }

    private void empty(String name, String... attribute) throws XMLStreamException {
        xml.writeEmptyElement("a", name, A);
        attribute(attribute);
    }

    private void attribute(String... attribute) throws XMLStreamException {
        if (attribute.length > 0) {
            xml.writeAttribute(attribute[0], attribute[1]);
        }
    }
}
