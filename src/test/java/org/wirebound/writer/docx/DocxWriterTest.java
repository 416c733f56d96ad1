package org.wirebound.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.ZipContents;

class DocxWriterTest {
    private final DocxWriter writer = new DocxWriter(FontLibrary.bundled());

    /** Word keeps the gap above a paragraph at the head of a page; the PDF and the EPUB have none there. */
    @Test
    void whatStandsFirstHasNoGapAboveIt() {
        String document = part(GalleyFixture.of("= language: en\nheadline: Lamp\np: It burns."), "word/document.xml");

        assertThat(document).contains("<w:pStyle w:val=\"Title\"/><w:spacing w:before=\"0\" w:after=\"0\" ");
        assertThat(part(GalleyFixture.of("= agency: Meridian\n= language: en\nheadline: Lamp\np: It burns."), "word/document.xml"))
                .contains("<w:pStyle w:val=\"Title\"/></w:pPr>");
    }

    @Test
    void everyPartIsValidAgainstTheSchema() {
        assertThat(DocxSchema.problems(write(GalleyFixture.full()))).isEmpty();
        assertThat(DocxSchema.problems(write(GalleyFixture.bare("x")))).isEmpty();
        assertThat(DocxSchema.problems(write(GalleyFixture.rightToLeft("שלום 42 עולם")))).isEmpty();
    }

    @Test
    void tablesQuotationsAndListsWithinListsAreValidAndInNamedStyles() {
        Galley galley = GalleyFixture.of(GalleyFixture.RICH);
        assertThat(DocxSchema.problems(write(galley))).isEmpty();
        assertThat(part(galley, "word/document.xml")).contains(
                "<w:pStyle w:val=\"Subtitle\"/>", "<w:pStyle w:val=\"Quote\"/>", "<w:rStyle w:val=\"Strong\"/>",
                "<w:rStyle w:val=\"Emphasis\"/>", "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>",
                "<w:tblStyle w:val=\"WireTable\"/>", "<w:cantSplit/><w:tblHeader/>", "<w:tblDescription w:val=\"Ship, Berth, Tons\"/>", "<w:gridSpan w:val=\"2\"/>");
        // blockquote of the house style: 18 pt on both sides; a list's levels stand 18 pt further in each
        String styles = part(galley, "word/styles.xml");
        assertThat(style(styles, "Quote")).contains("w:left=\"360\" w:right=\"360\"");
        assertThat(part(galley, "word/numbering.xml"))
                .contains("<w:ind w:left=\"360\" w:hanging=\"360\"/>", "<w:ind w:left=\"720\" w:hanging=\"360\"/>", "<w:ind w:left=\"1080\" w:hanging=\"360\"/>");
    }

    @Test
    void aForeignWordIsInItsLanguage() {
        assertThat(part(GalleyFixture.of(GalleyFixture.RICH), "word/document.xml")).contains(
                "<w:r><w:rPr><w:lang w:val=\"fr\"/></w:rPr><w:t>enfin, après onze jours</w:t></w:r>");
    }

    @Test
    void theRowsOfATableAreAsWideAsItsColumns() {
        String document = part(GalleyFixture.of(GalleyFixture.RICH), "word/document.xml");
        String table = document.substring(document.indexOf("<w:tbl>"), document.indexOf("</w:tbl>"));
        List<Integer> grid = numbers("<w:gridCol w:w=\"(\\d+)\"", table);

        assertThat(grid).hasSize(4);
        for (String row : table.split("</w:tr>")) {
            if (row.contains("<w:tc>")) {
                assertThat(numbers("<w:tcW w:w=\"(\\d+)\"", row).stream().mapToInt(width -> width).sum())
                        .isEqualTo(grid.stream().mapToInt(width -> width).sum());
            }
        }
    }

    @Test
    void stylesThatFewNeedAreThereWhereTheyAreUsed() {
        assertThat(part(GalleyFixture.bare("x"), "word/styles.xml")).contains("w:styleId=\"ListParagraph\"")
                .doesNotContain("w:styleId=\"Quote\"", "w:styleId=\"Strong\"", "w:type=\"table\"");
        assertThat(part(GalleyFixture.of("quote: x"), "word/styles.xml")).contains("w:styleId=\"Quote\"").doesNotContain("w:styleId=\"Strong\"");
    }

    @Test
    void tablesThatFollowEachOtherStayTwo() {
        Galley galley = GalleyFixture.of("tr: a | b\nh2: x\ntr: c | d");
        List<Piece> tables = galley.pieces().stream().filter(piece -> !piece.rows().isEmpty()).toList();
        Galley adjoining = new Galley(galley.metadata(), galley.style(), galley.imprint(), tables);

        assertThat(part(adjoining, "word/document.xml")).containsPattern("</w:tbl><w:p>.*</w:p><w:tbl>");
        assertThat(DocxSchema.problems(write(adjoining))).isEmpty();
    }

    private static List<Integer> numbers(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> Integer.valueOf(match.group(1))).toList();
    }

    @Test
    void theWordsComeBackInOrderWithMarkersAndLineBreaks() {
        String text = new DocxTextReader().text(write(GalleyFixture.full()));

        assertThat(text).startsWith("AGENCE DU PORT\nÉCONOMIE\nLe port rouvre après onze jours de tempête et de vagues\n");
        assertThat(text).contains(
                "\nSainte-Luce, 9 mars, AGENCE DU PORT – Le port a rouvert",
                "\nLe plan des quais est sur port.example/quais.\n",
                "\n–\tle quai de la criée.\n",
                "\nNavire      Quai   Heure\nAlcyon      N2     06:10\n");
        assertThat(text).doesNotContain(GalleyFixture.IDENTIFIER);
    }

    @Test
    void blanksAtTheEdgesAndCharactersThatXmlForbidsAreKeptOrMarked() {
        String text = " a  b \tc\u00ADd\u2011e & <f> \u0007\uFFFE\uD800 \uD83D\uDE00";

        assertThat(new DocxTextReader().text(write(GalleyFixture.bare(text))))
                .isEqualTo(" a  b \tc\u00ADd\u2011e & <f> \uFFFD\uFFFD\uFFFD \uD83D\uDE00\n");
    }

    @Test
    void theSameGalleyGivesTheSameBytesInAnotherLocaleAndZone() {
        byte[] here = write(GalleyFixture.full());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            byte[] there = new DocxWriter(FontLibrary.bundled()).write(GalleyFixture.proof(GalleyFixture.full())).bytes();
            assertThat(Arrays.mismatch(here, there)).as("first differing byte").isEqualTo(-1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        byte[] alone = write(GalleyFixture.full());

        assertThat(IntStream.range(0, 200).parallel()
                .mapToObj(number -> write(number % 2 == 0 ? GalleyFixture.full() : GalleyFixture.bare("x" + number)))
                .filter(bytes -> Arrays.equals(bytes, alone))).hasSize(100);
    }

    @Test
    void stylesAloneMakeTheLook() {
        String document = part(GalleyFixture.full(), "word/document.xml");

        assertThat(document).contains(
                "w:val=\"Title\"", "w:val=\"Heading1\"", "w:val=\"BodyText\"", "w:val=\"ListParagraph\"", "w:val=\"Dateline\"",
                "w:val=\"Byline\"", "w:val=\"Colophon\"", "w:val=\"HTMLPreformatted\"", "w:val=\"Hyperlink\"");
        assertThat(document).doesNotContain("<w:rFonts", "<w:sz ", "<w:jc", "<w:spacing", "<w:b/>");
    }

    @Test
    void leadingIsADistanceThatGrowsOnlyWhereItIsOpen() {
        String styles = part(GalleyFixture.full(), "word/styles.xml");

        // 15.5 pt on 10.5 pt is more than the face's own 1.362 em, 26 pt on 21 pt is less
        assertThat(style(styles, "BodyText")).contains("w:before=\"160\" w:after=\"0\" w:line=\"310\" w:lineRule=\"atLeast\"");
        assertThat(style(styles, "Title")).contains("w:line=\"520\" w:lineRule=\"exact\"", "<w:keepNext/>");
    }

    @Test
    void tallLettersAreNotCutOffByAnExactLeading() {
        // 26 / (21 * 1.362) * 240 = 218.2
        String share = "<w:spacing w:line=\"218\" w:lineRule=\"auto\"/>";

        assertThat(part(headline("Nước lũ ở SÔNG MÃ: \u1EAAn hiện"), "word/document.xml")).contains(share);
        assertThat(part(headline("ÉTÉ À L’ÎLE, ЙОД, ΆΝΕΜΟΣ – 5 €"), "word/document.xml")).doesNotContain("w:spacing");
    }

    @Test
    void boldInParagraphAndCharacterStyleIsSaidAnew() {
        Galley galley = new GalleyFixture().runs(Role.HEADLINE, GalleyFixture.run(Role.DATELINE, "Sainte-Luce")).galley();

        assertThat(part(galley, "word/document.xml"))
                .contains("<w:rStyle w:val=\"Dateline\"/><w:b/><w:bCs/>");
    }

    @Test
    void aCharacterThatTheFaceLacksIsGivenToAFaceThatHasIt() {
        String document = part(GalleyFixture.bare("a \u2510 b"), "word/document.xml");

        assertThat(document).containsPattern("<w:t xml:space=\"preserve\">a </w:t>.*Noto Sans Mono.*<w:t>\u2510</w:t>");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        Galley galley = new GalleyFixture().runs(Role.BODY,
                GalleyFixture.link("https://a.example/é?x=1&y=2", "one"), GalleyFixture.link("javascript:alert(1)", "two"),
                GalleyFixture.link("https://no host/", "three"), GalleyFixture.link("https://a.example/é?x=1&y=2", "four")).galley();

        assertThat(part(galley, "word/_rels/document.xml.rels"))
                .containsOnlyOnce("TargetMode=\"External\"").contains("Target=\"https://a.example/%C3%A9?x=1&amp;y=2\"");
        assertThat(new DocxTextReader().text(write(galley))).isEqualTo("onetwothreefour\n");
    }

    @Test
    void propertiesCarryTheDispatchsMetadataAndNothingElse() {
        Galley galley = GalleyFixture.full();

        assertThat(part(galley, "docProps/core.xml")).contains(
                "<dc:title>Le port rouvre</dc:title>", "<dc:creator>Anne Lebrun</dc:creator>", "<dc:language>fr</dc:language>",
                "<cp:keywords>port, météo</cp:keywords>", "<dc:identifier>" + GalleyFixture.IDENTIFIER + "</dc:identifier>",
                "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-03-09T00:00:00Z</dcterms:created>");
        assertThat(part(galley, "docProps/app.xml")).contains("<Company>AGENCE DU PORT</Company>");
        assertThat(part(galley, "docProps/custom.xml")).contains(
                "name=\"place\"><vt:lpwstr>Sainte-Luce<", "name=\"date\"><vt:lpwstr>2024-03-09<",
                "name=\"titleDerived\"><vt:bool>true<", "name=\"sourceSha256\"><vt:lpwstr>0123456789abcdef");
        assertThat(part(GalleyFixture.bare("x"), "docProps/core.xml")).doesNotContain("dc:creator", "dc:language", "keywords");
    }

    @Test
    void anUnknownLanguageIsLeftOutAndARightToLeftOneTurnsThePage() {
        assertThat(part(GalleyFixture.bare("x"), "word/styles.xml")).doesNotContain("w:lang", "w:bidi");
        Galley hebrew = GalleyFixture.rightToLeft("שלום ABC 42");

        assertThat(hebrew.metadata().get(MetadataKey.DIRECTION)).contains("rtl");
        assertThat(part(hebrew, "word/styles.xml")).contains("w:bidi=\"he\"", "<w:bidi/>");
        assertThat(part(hebrew, "word/document.xml")).containsPattern("<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">שלום </w:t></w:r><w:r><w:t>ABC 42</w:t>");
    }

    @Test
    void sheetAndFootAreTheHouseStyles() {
        Galley galley = GalleyFixture.full();

        // A4 is 210 by 297 mm, and a twentieth of a point is 1/1440 in
        assertThat(part(galley, "word/document.xml")).contains(
                "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "w:top=\"1440\" w:right=\"1580\" w:bottom=\"1720\" w:left=\"1580\"",
                "<w:headerReference ", "<w:footerReference ");
        assertThat(part(galley, "word/footer1.xml")).containsPattern(
                GalleyFixture.IDENTIFIER + "</w:t></w:r><w:r><w:tab/>.*w:instr=\"PAGE\".* / .*w:instr=\"NUMPAGES\"");
        // The measure: 595.28 pt less twice 79 pt
        assertThat(style(part(galley, "word/styles.xml"), "Footer")).contains("<w:tab w:val=\"right\" w:pos=\"8746\"/>");
        assertThat(part(galley, "word/settings.xml")).containsPattern("compatibilityMode\"[^>]*w:val=\"15\"")
                .contains("<w:embedTrueTypeFonts/>", "<w:saveSubsetFonts/>");
    }

    /** ECMA-376 part 1, 17.3.1.34: a paragraph that suppresses hyphens in a document that has them. */
    @Test
    void wordsAreBrokenWhereTheStyleBreaksThem() {
        Galley galley = GalleyFixture.of(GalleyFixture.RICH);

        assertThat(part(galley, "word/settings.xml")).contains("<w:autoHyphenation/>", "<w:consecutiveHyphenLimit w:val=\"2\"/>");
        assertThat(style(part(galley, "word/styles.xml"), "BodyText")).doesNotContain("suppressAutoHyphens");
        assertThat(style(part(galley, "word/styles.xml"), "Title")).contains("<w:suppressAutoHyphens/>");
        assertThat(DocxSchema.problems(write(galley))).isEmpty();
        assertThat(part(GalleyFixture.full(), "word/settings.xml")).doesNotContain("utoHyphen");
    }

    @Test
    void theColophonIsKeptWithTheTextAndHeadingsInOnePiece() {
        String document = part(GalleyFixture.full(), "word/document.xml");
        String styles = part(GalleyFixture.full(), "word/styles.xml");

        assertThat(document).containsOnlyOnce("<w:keepNext/>").contains("<w:pStyle w:val=\"HTMLPreformatted\"/><w:keepNext/>");
        assertThat(style(styles, "Title")).contains("<w:keepLines/>");
        assertThat(style(styles, "BodyText")).doesNotContain("<w:keepLines/>");
    }

    @Test
    void everyRoleHasAStyleOfItsOwn() {
        assertThat(Arrays.stream(Role.values()).map(WordStyle::of)).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void anEmbeddedFontIsATrueTypeFontUnderItsKey() throws IOException {
        EmbeddedFontReading font = EmbeddedFontReading.first(write(GalleyFixture.full()));

        assertThat(Arrays.copyOf(font.plain(), 4)).containsExactly(0, 1, 0, 0);
        assertThat(font.key()).matches("\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}}");
    }

    private static Galley headline(String text) {
        return new GalleyFixture().piece(Role.AGENCY, "Meridian").piece(Role.HEADLINE, text).galley();
    }

    private byte[] write(Galley galley) {
        return writer.write(GalleyFixture.proof(galley)).bytes();
    }

    private String part(Galley galley, String name) {
        try {
            return new String(ZipContents.of(write(galley)).file(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String style(String styles, String id) {
        int start = styles.indexOf("w:styleId=\"" + id + "\"");
        return styles.substring(start, styles.indexOf("</w:style>", start));
    }
}
