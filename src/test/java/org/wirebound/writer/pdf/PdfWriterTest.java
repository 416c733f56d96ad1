package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.writer.pdf.Galleys.body;
import static org.wirebound.writer.pdf.Galleys.dateline;
import static org.wirebound.writer.pdf.Galleys.item;
import static org.wirebound.writer.pdf.Galleys.link;
import static org.wirebound.writer.pdf.Galleys.piece;
import static org.wirebound.writer.pdf.Galleys.run;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.wirebound.style.BlockStyle.Align;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;

class PdfWriterTest {
    private static final PdfWriter WRITER = new PdfWriter(FontLibrary.bundled());
    private static final String LONG_TABLE = "tr: *Ship | *Remarks of the harbour master | *Tons\n"
            + "tr: Alcyon | at anchor | 1,200\n".repeat(90) + "p: The end.";
    private static final String SENTENCE = "L’office « efficace » a fêté l’été, fluffy – déjà vu. ";

    @Test
    void conformsToPdfA2aAndPdfUa1() throws Exception {
        assertThat(violations(WRITER.write(GalleyFixture.proof(everything(Align.START))).bytes())).isEmpty();
    }

    @Test
    void conformsWithTablesQuotationsAndListsWithinLists() throws Exception {
        assertThat(violations(WRITER.write(GalleyFixture.proof(GalleyFixture.of(GalleyFixture.RICH))).bytes())).isEmpty();
        assertThat(violations(WRITER.write(GalleyFixture.proof(GalleyFixture.of(LONG_TABLE))).bytes())).isEmpty();
    }

    @Test
    void theStructureSaysWhatEveryPieceIs() throws Exception {
        assertThat(outline(GalleyFixture.of(GalleyFixture.RICH))).isEqualTo("P H1 P P(Span Span Span Span/fr)"
                + " BlockQuote(P(Span) P)"
                + " L(LI(Lbl LBody(P L(LI(Lbl LBody(P L(LI(Lbl LBody)))) LI(Lbl LBody)))) LI(Lbl LBody))"
                + " Table(THead(TR(TH:Column TH:Column:2 TH:Column)) TBody(TR(TH:Row(Span) TD TD TD) TR(TH:Row TD TD(Link) TD)"
                + " TR(TH:Row TD TD(Span/fr) TD)))"
                + " P Table(TR(TD TD) TR(TD TD)) P");
    }

    @Test
    void theHeadOfATableIsRepeatedOnEachPageButReadOnce() throws Exception {
        byte[] pdf = WRITER.write(GalleyFixture.proof(GalleyFixture.of(LONG_TABLE))).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(stripped(pdf).split("Remarks of the harbour master", -1).length).isGreaterThan(3);
        assertThat(new PdfTextReader().text(pdf)).containsOnlyOnce("Remarks of the harbour master");
    }

    @Test
    void anotherProgramReadsATableRowByRowAndCellByCell() throws Exception {
        byte[] pdf = WRITER.write(GalleyFixture.proof(GalleyFixture.of("tr: *Ship | *Remarks\ntr: Alcyon | " + SENTENCE.repeat(3) + " | N2\ntr: Heron | none | S1")))
                .bytes();
        assertThat(String.join(" ", words(stripped(pdf)))).contains(
                "Ship Remarks Alcyon " + String.join(" ", words(SENTENCE.repeat(3))) + " N2 Heron none S1");
    }

    @Test
    void conformsWhenJustified() throws Exception {
        assertThat(violations(WRITER.write(GalleyFixture.proof(everything(Align.JUSTIFY))).bytes())).isEmpty();
    }

    @Test
    void wordsComeBackInTheOrderOfTheGalley() {
        Galley galley = everything(Align.START);
        String expected = String.join(" ", galley.pieces().stream()
                .map(piece -> piece.marker().map(marker -> marker + " ").orElse("") + piece.text()).toList());
        assertThat(words(new PdfTextReader().text(WRITER.write(GalleyFixture.proof(galley)).bytes()))).isEqualTo(words(expected));
    }

    @Test
    void anotherProgramsExtractionGivesTheSameWords() throws Exception {
        Galley galley = Galleys.of(Align.JUSTIFY, body(SENTENCE.repeat(6)), body("Привет, мир. Ελληνικά. Ağrı, Łódź."));
        assertThat(words(stripped(WRITER.write(GalleyFixture.proof(galley)).bytes())))
                .containsSubsequence(words(galley.pieces().get(0).text() + galley.pieces().get(1).text()));
    }

    @Test
    void aCharacterThatNoFontHasExtractsAsItself() throws Exception {
        byte[] pdf = WRITER.write(GalleyFixture.proof(Galleys.of(Align.START, body("a \uD83D\uDE00 b 漢 c")))).bytes();
        assertThat(stripped(pdf)).contains("a \uD83D\uDE00 b 漢 c");
        assertThat(violations(pdf)).isEmpty();
    }

    @Test
    void aPrivateUseCharacterKeepsTheFileConforming() throws Exception {
        byte[] pdf = WRITER.write(GalleyFixture.proof(Galleys.of(Align.START, body("a \uE000 b")))).bytes();
        assertThat(violations(pdf)).isEmpty();
        assertThat(new PdfTextReader().text(pdf)).contains("a \uE000 b");
    }

    @Test
    void linesThatAreKeptDoNotRunTogether() {
        byte[] pdf = WRITER.write(GalleyFixture.proof(Galleys.of(Align.START, piece(Role.AGATE, run("Gold   1,920\nSilver    24"))))).bytes();
        assertThat(words(new PdfTextReader().text(pdf))).containsExactly("Gold", "1,920", "Silver", "24");
    }

    @Test
    void xmpSaysWhatTheMetadataSays() throws Exception {
        try (PDDocument document = Loader.loadPDF(WRITER.write(GalleyFixture.proof(everything(Align.START))).bytes())) {
            DomXmpParser parser = new DomXmpParser();
            parser.setStrictParsing(false);
            XMPMetadata xmp = parser.parse(document.getDocumentCatalog().getMetadata().exportXMPMetadata());
            assertThat(xmp.getPDFAIdentificationSchema().getPart()).isEqualTo(2);
            assertThat(xmp.getPDFAIdentificationSchema().getConformance()).isEqualTo("A");
            DublinCoreSchema core = xmp.getDublinCoreSchema();
            assertThat(core.getTitle()).isEqualTo("Fish & <chips>");
            assertThat(core.getCreators()).containsExactly("Ana Ruiz");
            assertThat(core.getPublishers()).containsExactly("AZERTAC");
            assertThat(core.getLanguages()).containsExactly("fr");
            assertThat(core.getSubjects()).containsExactly("a", "b");
            assertThat(core.getCoverage()).isEqualTo("Bakou");
            assertThat(core.getIdentifier()).isEqualTo("urn:uuid:6ba7b810-9dad-51d1-80b4-00c04fd430c8");
            assertThat(core.getDates().get(0).toInstant()).hasToString("2023-04-19T00:00:00Z");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Fish & <chips>");
        }
    }

    @Test
    void aCrossheadRanksFirstWhereThereIsNoHeadline() throws Exception {
        Piece crosshead = piece(Role.CROSSHEAD, dateline("Crosshead"));
        assertThat(structureTypes(Galleys.of(Align.START, body("x"), crosshead))).containsExactly("P", "H1");
        assertThat(structureTypes(Galleys.of(Align.START, piece(Role.HEADLINE, dateline("Head")), body("x"), crosshead)))
                .containsExactly("H1", "P", "H2");
    }

    @Test
    void itemsThatFollowEachOtherAreOneList() throws Exception {
        assertThat(structureTypes(Galleys.of(Align.START, item("•", "a"), item("•", "b"), body("x"), item("1.", "c"))))
                .containsExactly("L", "P", "L");
    }

    @Test
    void anAddressCanBeClicked() throws Exception {
        Run address = link("https://example.org/a?b=c", "https://example.org/a?b=c");
        try (PDDocument document = Loader.loadPDF(WRITER.write(GalleyFixture.proof(Galleys.of(Align.START, piece(Role.BODY, run("See "), address)))).bytes())) {
            PDAnnotationLink annotation = (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
            assertThat(((PDActionURI) annotation.getAction()).getURI()).isEqualTo("https://example.org/a?b=c");
            assertThat(annotation.getRectangle().getWidth()).isGreaterThan(50);
        }
    }

    @Test
    void sameGalleySameBytesInAnyLocaleAndZone() {
        byte[] here = WRITER.write(GalleyFixture.proof(everything(Align.JUSTIFY))).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new PdfWriter(FontLibrary.bundled()).write(GalleyFixture.proof(everything(Align.JUSTIFY))).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aPageOfTextStaysSmall() {
        assertThat(WRITER.write(GalleyFixture.proof(Galleys.of(Align.START, body(SENTENCE.repeat(40))))).bytes().length).isLessThan(20_000);
    }

    /** The types of the structure below the document, with scope, span and language where they are said. */
    private static String outline(Galley galley) throws Exception {
        try (PDDocument document = Loader.loadPDF(WRITER.write(GalleyFixture.proof(galley)).bytes())) {
            return kids(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.K));
        }
    }

    private static String kids(COSDictionary element) {
        List<String> outlines = new ArrayList<>();
        COSArray kids = element.getCOSArray(COSName.K);
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                COSDictionary attributes = kid.getCOSDictionary(COSName.A);
                String scope = attributes == null ? null : attributes.getNameAsString("Scope");
                int span = attributes == null ? 1 : attributes.getInt("ColSpan", 1);
                String below = kids(kid);
                outlines.add(kid.getNameAsString(COSName.S) + (scope == null ? "" : ":" + scope) + (span == 1 ? "" : ":" + span)
                        + (kid.containsKey(COSName.LANG) ? "/" + kid.getString(COSName.LANG) : "")
                        + (below.isEmpty() ? "" : "(" + below + ")"));
            }
        }
        return String.join(" ", outlines);
    }

    private static Galley everything(Align align) {
        return Galleys.of(align,
                piece(Role.AGENCY, dateline("AZERTAC")),
                piece(Role.HEADLINE, dateline("Une dépêche")),
                piece(Role.BODY, dateline("Bakou, 19 avril, AZERTAC"), run(" " + SENTENCE.repeat(3)),
                        link("https://example.org/a?b=c", "https://example.org/a?b=c"), run(" et la suite.")),
                item("•", SENTENCE), item("–", SENTENCE.repeat(3)),
                piece(Role.CROSSHEAD, dateline("Intertitre")),
                body("Привет, мир. Ελληνικά. e\u0301 a\u0323\u0308 漢字 \uD83D\uDE00"),
                piece(Role.AGATE, run("Gold   1,920\nSilver    24")),
                body(SENTENCE.repeat(60)),
                piece(Role.COLOPHON, run("x.txt · SHA-256 " + "0123456789abcdef".repeat(4))));
    }

    static List<String> violations(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> violations = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A)) {
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
                for (TestAssertion failed : Foundries.defaultInstance().createValidator(flavour, false).validate(parser).getTestAssertions()) {
                    violations.add(failed.getRuleId() + " " + failed.getMessage());
                }
            }
        }
        return violations;
    }

    private static List<String> structureTypes(Galley galley) throws Exception {
        try (PDDocument document = Loader.loadPDF(WRITER.write(GalleyFixture.proof(galley)).bytes())) {
            COSArray kids = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
                    .getCOSDictionary(COSName.K).getCOSArray(COSName.K);
            List<String> types = new ArrayList<>();
            for (int i = 0; i < kids.size(); i++) {
                types.add(((COSDictionary) kids.getObject(i)).getNameAsString(COSName.S));
            }
            return types;
        }
    }

    private static String stripped(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
