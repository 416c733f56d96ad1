package org.wirebound.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.archive.RecordDescription;
import org.wirebound.archive.ScratchFiles;
import org.wirebound.check.CheckReport;
import org.wirebound.check.Checker;
import org.wirebound.check.TextEquality;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.pdf.PdfProfile;

/** Every profile keeps every standard that it claims, in scripts of every kind, and says what the dispatch says. */
class PdfClaimsTest {
    private static final Checker CHECKER = new Checker(new ScratchFiles());
    private static final TextEquality EQUALITY = new TextEquality();

    private static final Map<PdfProfile, List<String>> CLAIMS = Map.of(
            PdfProfile.PDFA_1B, List.of("PDF/A-1b"),
            PdfProfile.PDFA_2B, List.of("PDF/A-2b", "PDF/UA-1"),
            PdfProfile.PDFA_2U, List.of("PDF/A-2u", "PDF/UA-1"),
            PdfProfile.PDFA_2A, List.of("PDF/A-2a", "PDF/UA-1"),
            PdfProfile.PDFA_3A, List.of("PDF/A-3a", "PDF/UA-1"),
            PdfProfile.PDFA_4, List.of("PDF/A-4", "PDF/UA-2", "WTPDF 1.0 for reuse", "WTPDF 1.0 for accessibility"),
            PdfProfile.PDFA_4F, List.of("PDF/A-4f", "PDF/UA-2", "WTPDF 1.0 for reuse", "WTPDF 1.0 for accessibility"));

    private static final Map<String, String> DISPATCHES = Map.of(
            "latin.txt", """
                    The lighthouse burns again

                    SAINTE-LUCE, March 9, 2024 (Meridian) - The fluffy "efficient" office said: see https://harbour.example/lamp for more.

                    1. The north quay, for ferries
                    2. The fish quay

                    - Nets
                    - Ropes
                    """,
            "cyrillic.txt", "Маяк снова горит\n\nМОСКВА, 9 мар — Меридиан. Начальник порта сказал, что маленькие лодки выйдут завтра утром; ёлки ещё зелёные.\n",
            "arabic.txt", "المنارة تضيء من جديد\n\nقال مدير شركة Blue Salt إن القوارب الصغيرة ستخرج غدا في الساعة 10:30 (إذا هدأت الريح)، وإن ٢٥٪ من الكلفة لأهلها. سَلامٌ!\n",
            "devanagari.txt", "प्रकाश स्तंभ फिर जला\n\nबंदरगाह के प्रमुख ने कहा कि छोटी नावें कल सुबह निकलेंगी, यदि हवा शांत हुई। राष्ट्रों की मर्ज़ी, श्री वर्मा की दृष्टि।\n",
            "chinese.txt", "灯塔重新点亮\n\n港口负责人星期二说，如果风势减弱，小船将于明天早上六点出海；“灯一直亮着”，他补充道，渔民们都在码头上等待消息。\n",
            "thai.txt", "ประภาคารกลับมาส่องแสง\n\nนายท่ากล่าวว่าเรือเล็กจะออกจากฝั่งในเช้าวันพรุ่งนี้ หากลมสงบ ผู้คนทั้งน้ำตาและรอยยิ้มต่างรออยู่ที่ท่าเรือ\n",
            "hebrew.txt", "המגדלור דולק שוב\n\nמנהל חברת Blue Salt אמר כי 12 סירות קטנות יצאו מחר בבוקר (אם הרוח תירגע). שָׁלוֹם לכולם!\n");

    static Stream<Arguments> everyProfileInEveryScript() {
        return Stream.of(PdfProfile.values()).flatMap(profile ->
                DISPATCHES.keySet().stream().sorted().map(name -> Arguments.of(profile.word(), name, profile)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyProfileInEveryScript")
    void keepsWhatItClaims(String word, String name, PdfProfile profile) {
        Outcome.Converted converted = converted(profile, name, DISPATCHES.get(name));
        CheckReport report = CHECKER.check(Format.PDF, converted.renditions().get(0).bytes());

        assertThat(report.problems()).isEmpty();
        assertThat(report.standards()).isEqualTo(CLAIMS.get(profile));
        assertThat(EQUALITY.difference(converted.galley(), converted.renditions().get(0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3A", "PDFA_4F"})
    void theSourceAndWhatIsKnownOfItComeOutAsTheyWentIn(PdfProfile profile) throws IOException {
        Outcome.Converted converted = converted(profile, "../in/arabic.txt", DISPATCHES.get("arabic.txt"));
        try (PDDocument document = Loader.loadPDF(converted.renditions().get(0).bytes())) {
            Map<String, PDComplexFileSpecification> files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

            assertThat(files).containsOnlyKeys("arabic.json", "arabic.txt");
            PDComplexFileSpecification source = files.get("arabic.txt");
            assertThat(source.getEmbeddedFile().toByteArray()).isEqualTo(converted.source().bytes());
            assertThat(source.getEmbeddedFile().getSubtype()).isEqualTo("text/plain");
            assertThat(source.getEmbeddedFile().getSize()).isEqualTo(converted.source().bytes().length);
            assertThat(source.getCOSObject().getNameAsString(COSName.AF_RELATIONSHIP)).isEqualTo("Source");
            PDComplexFileSpecification data = files.get("arabic.json");
            JsonNode record = JsonMapper.builder().build().readTree(data.getEmbeddedFile().toByteArray());
            assertThat(record.at("/source/sha256").asText()).isEqualTo(converted.source().sha256());
            assertThat(record.at("/text").asText()).isEqualTo(converted.reading().dispatch().bodyText());
            assertThat(record.fieldNames()).toIterable().containsExactly("wirebound", "source", "metadata", "evidence", "findings", "text");
            assertThat(data.getCOSObject().getNameAsString(COSName.AF_RELATIONSHIP)).isEqualTo("Data");
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "x.txt, x.txt, x.json", "X.JSON, X.JSON, X.record.json", "stdin, stdin, stdin.json", "a/b\\c.xml, c.xml, c.json", "../.., source, source.json",
        "a\u202Etxt.exe, a_txt.exe, a_txt.json", "`a:b*?.txt`, a_b__.txt, a_b__.json", ".profile, profile, profile.json"
    })
    void enclosuresHaveNamesThatAnyMachineCanSave(String given, String source, String description) throws IOException {
        byte[] pdf = converted(PdfProfile.PDFA_3A, given, DISPATCHES.get("latin.txt")).renditions().get(0).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()).containsOnlyKeys(source, description);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameSourceSameBytes(PdfProfile profile) {
        assertThat(converted(profile, "latin.txt", DISPATCHES.get("latin.txt")).renditions().get(0).bytes())
                .isEqualTo(converted(profile, "latin.txt", DISPATCHES.get("latin.txt")).renditions().get(0).bytes());
    }

    private static Outcome.Converted converted(PdfProfile profile, String name, String text) {
        Converter converter = new Converter(new DispatchReader(), StyleSheetReader.wire(), FontLibrary.bundled(),
                new Edition("Wirebound", Optional.empty(), profile, Optional.of(new RecordDescription("1"))));
        Source source = new Source(name, text.getBytes(StandardCharsets.UTF_8));
        return (Outcome.Converted) converter.convert(source, Metadata.NONE, EnumSet.of(Format.PDF)).get(0);
    }
}
