package org.wirebound.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirebound.archive.ScratchFiles;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Enclosure;
import org.wirebound.writer.Enclosure.Relationship;
import org.wirebound.writer.Format;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.pdf.PdfProfile;
import org.wirebound.writer.pdf.PdfWriter;

/** What each profile of PDF asks of a file, and that the check finds it where it is broken. */
class PdfProfilesTest {
    private static final Checker CHECKER = new Checker(new ScratchFiles());
    private static final TextEquality EQUALITY = new TextEquality();
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final List<Enclosure> ENCLOSURES = List.of(
            new Enclosure("x.txt", "text/plain", Relationship.SOURCE, "Source", new byte[] {1, 2, 0, -1}),
            new Enclosure("x.json", "application/json", Relationship.DATA, "Data", "{}".getBytes(StandardCharsets.UTF_8)));
    /** PDF Reference 1.4, appendix C. */
    private static final int LONGEST_ARRAY = 8191;
    private static final int LARGEST_DICTIONARY = 4095;

    @ParameterizedTest
    @EnumSource
    void longDocumentsWithBookmarksConform(PdfProfile profile) {
        String pages = "h2: Quays\np: " + "The council met to speak of fish. ".repeat(60) + "\n";
        assertConforms(profile, GalleyFixture.of("headline: Fish\n" + pages.repeat(4)));
    }

    @ParameterizedTest
    @EnumSource
    void tablesListsQuotationsAndLinksConform(PdfProfile profile) {
        assertConforms(profile, GalleyFixture.of(GalleyFixture.RICH));
        assertConforms(profile, GalleyFixture.full());
    }

    @Test
    void theOldPdfKeepsItsLimitsInSixtyChinesePages() throws IOException {
        byte[] pdf = assertConforms(PdfProfile.PDFA_1B, chinese());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(60);
            assertKeepsLimits(document);
        }
    }

    @Test
    void theOldPdfKeepsItsLimitsInOneLongParagraphOfTwoDirections() throws IOException {
        byte[] pdf = assertConforms(PdfProfile.PDFA_1B, GalleyFixture.of("= language: ar\n= direction: rtl\np: "
                + "\u0642\u0627\u0644 Blue \u0645\u062F\u064A\u0631 10:30 ".repeat(3_000)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertKeepsLimits(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAddressLongerThanAStringMayBeIsText(PdfProfile profile) {
        String address = "https://example.org/" + "a".repeat(33_000);
        assertConforms(profile, new GalleyFixture().runs(Role.BODY, GalleyFixture.run(Role.BODY, "See "), GalleyFixture.link(address, "here")).galley());
    }

    @Test
    void theOldPdfIsOneOfItsTime() {
        String pdf = latin1(write(PdfProfile.PDFA_1B, GalleyFixture.full()));

        assertThat(pdf).startsWith("%PDF-1.4").contains("<?xpacket begin=", "/CIDSet").doesNotContain("/ObjStm", "/XRef", "pdfuaid:part>");
        assertThat(latin1(write(PdfProfile.PDFA_2A, GalleyFixture.full()))).startsWith("%PDF-1.7").contains("/ObjStm").doesNotContain("<?xpacket");
    }

    @Test
    void theNewPdfHasNoInformationDictionary() throws IOException {
        for (PdfProfile profile : List.of(PdfProfile.PDFA_4, PdfProfile.PDFA_4F)) {
            byte[] pdf = write(profile, GalleyFixture.full());
            assertThat(latin1(pdf)).startsWith("%PDF-2.0");
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO)).isFalse();
            }
        }
    }

    @Test
    void onlyProfilesThatEncloseFilesTakeEnclosures() throws IOException {
        for (PdfProfile profile : PdfProfile.values()) {
            try (PDDocument document = Loader.loadPDF(write(profile, GalleyFixture.full()))) {
                assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.AF)).as(profile.word()).isEqualTo(profile.enclosing());
            }
        }
        assertThat(Stream.of(PdfProfile.values()).filter(PdfProfile::enclosing)).containsExactly(PdfProfile.PDFA_3A, PdfProfile.PDFA_4F);
    }

    @Test
    void twoEnclosuresOfOneNameAreRefused() {
        List<Enclosure> twins = List.of(ENCLOSURES.get(0), ENCLOSURES.get(0));

        assertThatThrownBy(() -> new PdfWriter(FONTS, PdfProfile.PDFA_3A).write(GalleyFixture.proof(GalleyFixture.full()), twins))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("x.txt");
    }

    @Test
    void eachBrokenPromiseIsFound() throws IOException {
        // ISO 19005-1 6.3.5, ISO 19005-3 6.8, ISO 19005-4 6.9, ISO 14289-2 8.2.5.2
        assertBroken(PdfProfile.PDFA_1B, "PDF/A-1b", "6.3.5", document -> {
            COSDictionary font = (COSDictionary) fonts(document).getDictionaryObject("F1");
            ((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0)).getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.CID_SET);
        });
        assertBroken(PdfProfile.PDFA_3A, "PDF/A-3a", "6.8", document ->
                ((COSDictionary) catalog(document).getCOSArray(COSName.AF).getObject(0)).removeItem(COSName.AF_RELATIONSHIP));
        assertBroken(PdfProfile.PDFA_4F, "PDF/A-4f", "6.9", document -> catalog(document).removeItem(COSName.NAMES));
        assertBroken(PdfProfile.PDFA_4, "PDF/UA-2", "8.2.5.2", document ->
                catalog(document).getCOSDictionary(COSName.STRUCT_TREE_ROOT).getCOSDictionary(COSName.K).removeItem(COSName.getPDFName("NS")));
        assertBroken(PdfProfile.PDFA_4, "WTPDF 1.0 for reuse", "8.2.5.2", document ->
                catalog(document).getCOSDictionary(COSName.STRUCT_TREE_ROOT).getCOSDictionary(COSName.K).removeItem(COSName.getPDFName("NS")));
    }

    @Test
    void aPdfWithoutAClaimIsNoArchivalFile() throws IOException {
        CheckReport report = CHECKER.check(Format.PDF, changed(PdfProfile.PDFA_2A, document -> catalog(document).removeItem(COSName.METADATA)));

        assertThat(report.standards()).isEmpty();
        assertThat(report.problems()).singleElement().satisfies(problem -> assertThat(problem.message()).contains("claims no part of PDF/A"));
    }

    /** Every common Chinese character several times, a crosshead before each paragraph. */
    private static Galley chinese() {
        return GalleyFixture.of("= language: zh-Hans\nheadline: \u706F\u5854\n" + IntStream.range(0, 200)
                .mapToObj(number -> "h2: \u7B2C" + number + "\np: " + IntStream.range(500 * number, 500 * (number + 1))
                        .mapToObj(i -> Character.toString(0x4E00 + i % 20_000)).collect(Collectors.joining()))
                .collect(Collectors.joining("\n")));
    }

    private interface Change {
        void make(PDDocument document);
    }

    private static void assertBroken(PdfProfile profile, String standard, String clause, Change change) throws IOException {
        assertThat(CHECKER.check(Format.PDF, changed(profile, document -> { })).problems()).as(profile.word()).isEmpty();
        assertThat(CHECKER.check(Format.PDF, changed(profile, change)).problems()).as(profile.word())
                .anyMatch(problem -> problem.standard().equals(standard) && problem.rule().startsWith(clause));
    }

    private static byte[] changed(PdfProfile profile, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(profile, GalleyFixture.full()))) {
            change.make(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary fonts(PDDocument document) {
        return document.getPage(0).getCOSObject().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
    }

    private static byte[] assertConforms(PdfProfile profile, Galley galley) {
        byte[] pdf = write(profile, galley);
        assertThat(CHECKER.check(Format.PDF, pdf).problems()).isEmpty();
        assertThat(EQUALITY.difference(galley, new Rendition(Format.PDF, pdf))).isEmpty();
        return pdf;
    }

    private static byte[] write(PdfProfile profile, Galley galley) {
        return new PdfWriter(FONTS, profile).write(GalleyFixture.proof(galley), ENCLOSURES).bytes();
    }

    private static String latin1(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    private static void assertKeepsLimits(PDDocument document) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(document.getDocument().getTrailer()));
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSObject reference) {
                next = reference.getObject();
            }
            if (next == null || !seen.add(next)) {
                continue;
            } else if (next instanceof COSArray array) {
                assertThat(array.size()).isLessThanOrEqualTo(LONGEST_ARRAY);
                array.forEach(open::push);
            } else if (next instanceof COSDictionary dictionary) {
                assertThat(dictionary.size()).isLessThanOrEqualTo(LARGEST_DICTIONARY);
                dictionary.getValues().forEach(open::push);
            }
        }
        assertThat(seen.size()).isGreaterThan(10_000);
    }
}
