package org.wirebound.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.ZipContents;
import org.xml.sax.InputSource;

class ContentControlTest {
    private static final DocxWriter WRITER = new DocxWriter(FontLibrary.bundled());
    private static final Pattern CONTROL = Pattern.compile("<w:tag w:val=\"(\\w+)\"/>.*?w:xpath=\"([^\"]*)\" w:storeItemID=\"([^\"]*)\"/>"
            + "(?:<w:text/>|<w:date>.*?</w:date>)</w:sdtPr><w:sdtContent><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t>([^<]*)</w:t></w:r></w:sdtContent>");
    private static final String KNOWN = "= title: Tide & <time>\n= agency: Meridian\n= byline: Ann Lee\n= date: 2026-10-06\n= language: en\n"
            + "headline: Tide & <b:time>\nbyline: By Ann Lee\np: The harbour opened.";

    /** 17.5.2.6: Word puts the result of the XPath into the control when it opens the file. */
    @Test
    void whatWordReadsFromTheMetadataIsWhatStandsOnThePage() throws Exception {
        ZipContents zip = zip(GalleyFixture.full());
        Map<String, String> shown = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(text(zip, "word/document.xml"));
        while (control.find()) {
            shown.put(control.group(1), control.group(4));
            assertThat(found(zip, control.group(2))).as(control.group(1)).isEqualTo(control.group(4));
            assertThat(text(zip, "customXml/itemProps1.xml")).contains("ds:itemID=\"" + control.group(3) + "\"");
        }

        // The fixture's title is shorter than its headline, and its rubric is written otherwise on the page
        assertThat(shown).containsExactly(Map.entry("agency", "AGENCE DU PORT"), Map.entry("byline", "Anne Lebrun"));
        assertThat(DocxSchema.problems(WRITER.write(GalleyFixture.proof(GalleyFixture.full())).bytes())).isEmpty();
    }

    @Test
    void aHeadlineOfOneLookIsBoundAndOneOfSeveralIsNot() throws Exception {
        assertThat(text(zip(GalleyFixture.of(KNOWN.replace("<b:time>", "time").replace("<time>", "time"))), "word/document.xml"))
                .contains("<w:alias w:val=\"Headline\"/>", "<w:t>Tide &amp; time</w:t></w:r></w:sdtContent>");
        assertThat(text(zip(GalleyFixture.of(KNOWN.replace("<time>", "time"))), "word/document.xml")).doesNotContain("\"Headline\"");
    }

    @Test
    void theDateIsBoundWhereWordWritesItAsThePageDoes() throws Exception {
        ZipContents english = zip(GalleyFixture.of(KNOWN.replace("<b:time>", "time").replace("<time>", "time")));
        assertThat(text(english, "word/document.xml")).contains("<w:dateFormat w:val=\"MMMM d, yyyy\"/><w:lid w:val=\"en-US\"/>",
                "<w:t>October 6, 2026</w:t></w:r></w:sdtContent>");
        assertThat(found(english, "/d:dispatch[1]/d:date[1]")).isEqualTo("2026-10-06");
        for (String other : new String[] {"= date: 2026-10", "= date: --10-06"}) {
            assertThat(text(zip(GalleyFixture.of("= language: en\n" + other + "\np: x")), "word/document.xml")).doesNotContain("<w:date>");
        }
        assertThat(text(zip(GalleyFixture.of("= language: ru\n= date: 2026-10-06\np: x")), "word/document.xml")).doesNotContain("<w:date>");
    }

    @Test
    void theMetadataIsWholeAndInOrder() throws Exception {
        assertThat(text(zip(GalleyFixture.full()), "customXml/item1.xml")).contains(
                "<dispatch xmlns=\"urn:wirebound:dispatch:1.0\"><title>Le port rouvre</title><titleDerived>true</titleDerived><date>2024-03-09</date>",
                "<keywords><item>port</item><item>météo</item></keywords>", "<identifier>" + GalleyFixture.IDENTIFIER + "</identifier>",
                "<sourceName>harbour.txt</sourceName></dispatch>");
    }

    private static String found(ZipContents zip, String expression) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document part = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(zip, "customXml/item1.xml"))));
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        return xpath.evaluate(expression.replaceAll("d:(\\w+)", "*[local-name()='$1']"), part);
    }

    private static ZipContents zip(Galley galley) throws Exception {
        return ZipContents.of(WRITER.write(GalleyFixture.proof(galley)).bytes());
    }

    private static String text(ZipContents zip, String part) throws Exception {
        return new String(zip.file(part), StandardCharsets.UTF_8);
    }
}
