package org.wirebound.reader.document.word;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the events of a document's text (ECMA-376 part 1, section 17.3) and tells {@link WordCopy} of its paragraphs, runs and tables. */
final class WordBody extends DefaultHandler {
    /** What stands within is no text of the page: what was deleted or moved away, properties, and what another form is given of. */
    private static final Set<String> SILENT = Set.of("del", "moveFrom", "Fallback", "rPrChange", "pPrChange", "sectPr", "tblPr", "tcPrChange", "instrText", "delText",
            "sdtPr", "docPartObj", "binData", "annotation");
    /** What is no text but may matter, by its name in a file and in a sentence. */
    private static final Map<String, String> LEFT_OUT = Map.of("blip", "pictures", "imagedata", "pictures", "chart", "charts", "OLEObject", "embedded files", "footnoteReference", "footnotes",
            "endnoteReference", "endnotes", "commentReference", "comments", "headerReference", "headers", "footerReference", "footers");

    private final WordCopy copy;
    private final WordPackage source;
    private final Set<String> leftOut = new TreeSet<>();
    private int silent;
    private boolean inText;
    private boolean inRunProperties;
    private boolean inParagraphProperties;

    WordBody(WordCopy copy, WordPackage source) {
        this.copy = copy;
        this.source = source;
    }

    Set<String> leftOut() {
        return leftOut;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws WordXml.StopException {
        if (LEFT_OUT.containsKey(local)) {
            leftOut.add(LEFT_OUT.get(local));
        }
        if (silent > 0 || SILENT.contains(local)) {
            silent++;
            return;
        }
        switch (local) {
            case "p" -> copy.paragraph();
            case "pPr" -> inParagraphProperties = true;
            case "rPr" -> inRunProperties = true;
            case "r" -> copy.run();
            case "t" -> inText = true;
            case "tab", "ptab" -> blank("\t");
            case "br", "cr" -> blank("\n");
            case "noBreakHyphen" -> copy.words("\u2011");
            case "hyperlink" -> copy.link(source.links().getOrDefault(WordXml.value(attributes, "id"), ""));
            case "tbl" -> copy.table();
            case "tr" -> copy.row();
            case "tc" -> copy.cell();
            case "gridSpan" -> copy.span(WordXml.number(attributes, 1));
            default -> property(local, attributes);
        }
    }

    /** Tab stops are properties of paragraphs under the name of the character. */
    private void blank(String character) throws WordXml.StopException {
        if (!inParagraphProperties) {
            copy.words(character);
        }
    }

    private void property(String local, Attributes attributes) {
        if (inRunProperties && !inParagraphProperties) {
            switch (local) {
                case "b" -> copy.strong(WordXml.isOn(attributes));
                case "i" -> copy.emphasised(WordXml.isOn(attributes));
                case "vanish" -> copy.hidden(WordXml.isOn(attributes));
                default -> { }
            }
        } else if (inParagraphProperties) {
            switch (local) {
                case "pStyle" -> copy.style(WordXml.value(attributes, "val"));
                case "numId" -> copy.number(WordXml.value(attributes, "val"));
                case "ilvl" -> copy.level(WordXml.number(attributes, 0));
                case "outlineLvl" -> copy.outline(WordXml.number(attributes, 9));
                default -> { }
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws WordXml.StopException {
        if (silent > 0) {
            silent--;
            return;
        }
        switch (local) {
            case "p" -> copy.endParagraph();
            case "pPr" -> inParagraphProperties = false;
            case "rPr" -> inRunProperties = false;
            case "t" -> inText = false;
            case "hyperlink" -> copy.endLink();
            case "tc" -> copy.endCell();
            case "tbl" -> copy.endTable();
            default -> { }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws WordXml.StopException {
        if (inText && silent == 0) {
            copy.words(new String(characters, start, length));
        }
    }
}
