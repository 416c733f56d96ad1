package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterSubsetTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();

    @ParameterizedTest
    @CsvSource({"Noto Serif, e\u0301te\u0301 f\u0331\u0301 \u01ebn\u0300a\u0323\u0301", "Noto Sans, й\u0301ѣ\u0308 (1\u20442)",
        "Noto Sans, नदी के तट पर कर्मियों ने ड\u093cि क्षत्रिय", "Noto Sans Mono, o\u0308\u20ddk",
        "Noto Naskh Arabic, قالت لَيلى: «٤٢ سفينة (لا غير)» إلى پاريس", "Noto Serif Hebrew, שָׁלוֹם לְכָל הַיַּמָּאִים", "Noto Serif Bengali, ক্ষুদ্র নৌকো কৌতূহলী শ্রোতা",
        "Noto Sans Thai, น้ำเชี่ยวที่ท่าเรือกตัญญู", "Noto Sans Khmer, ទូកត្រឡប់មកកំពង់ផែវិញ កើន ឡើ", "Noto Sans Myanmar, လှေများ ပြန်ရောက်ကြပြီ ကြွ", "Noto Serif Tibetan, གྲུ་གཟིངས་བརྒྱད་ཕྱིར་ལོག",
        "Noto Sans Malayalam, കപ്പലുകൾ തുറമുഖത്തേക്ക് ക്ഷേ", "Noto Sans KR, \u1112\u1161\u11ab\u1100\u1173\u11af", "Noto Sans NKo, ߒߞߏ ߓߊ߯ߙߊ"})
    void aSubsetShapesAsTheWholeFaceDoes(String family, String text) {
        Face whole = FONTS.face(family, false, false);
        Face subset = new Face(new FaceName("subset", false, false), "1", true, FontSubset.ofCharacters(whole, points(text + Normalizer2.getNFCInstance().normalize(text))));

        assertThat(CharacterSubset.isNeeded(points(text))).isTrue();
        assertThat(subset.bytes().length).isLessThan(whole.bytes().length);
        assertThat(shaped(subset, text)).isEqualTo(shaped(whole, text));
    }

    private static List<List<Glyph>> shaped(Face face, String text) {
        return new Shaper(FONTS).shape(text, face, "und", true).stream().map(Cluster::glyphs).toList();
    }

    @Test
    void theFileIsSoundByItsSumsAndItsName() throws IOException {
        byte[] file = FontSubset.ofCharacters(FONTS.face("Noto Serif", false, true), points("a\u0301"));

        int sum = 0;
        for (ByteBuffer words = ByteBuffer.wrap(file); words.hasRemaining(); ) {
            sum += words.getInt();
        }
        assertThat(sum).as("OpenType, table head, checksumAdjustment").isEqualTo(0xB1B0AFBA);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            assertThat(font.getName()).isEqualTo("NotoSerif-Italic");
            assertThat(font.getUnicodeCmapLookup().getGlyphId('b')).isZero();
            assertThat(font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId('a')).getPath().getBounds2D().isEmpty()).isFalse();
            assertThat(font.getTableMap()).containsKeys("GSUB", "GPOS", "GDEF", "name", "OS/2");
        }
    }

    @Test
    void charactersOfEveryPlaneLeadToTheirGlyphs() throws IOException {
        Face face = FONTS.face("Noto Sans", false, false);
        SortedSet<Integer> used = points("a\u0308\uFB01\uD837\uDF00");
        SortedMap<String, ByteBuffer> tables = FontFile.tables(FontSubset.ofCharacters(face, used));

        assertThat(tables.get("cmap").getShort(2)).as("two forms for two platforms").isEqualTo((short) 4);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(FontFile.of(tables)))) {
            assertThat(used).allSatisfy(point -> assertThat(font.getUnicodeCmapLookup().getGlyphId(point)).isEqualTo(face.glyph(point)).isPositive());
        }
    }

    @Test
    void plainLettersNeedNoTables() {
        assertThat(CharacterSubset.isNeeded(points("Łódź, Ærø – 漢字 Ωραία Ялта"))).isFalse();
        assertThat(CharacterSubset.isNeeded(points("نهر"))).isTrue();
        assertThat(CharacterSubset.isNeeded(points("\u1112\u1161\u11ab"))).isTrue();
    }

    private static SortedSet<Integer> points(String text) {
        return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
