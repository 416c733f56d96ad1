package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.Span;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Compositor;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Imprint;
import org.wirebound.style.Role;
import org.wirebound.style.StyleSheetReader;

/** Shows, by the boxes of the glyphs in the font files, that no line touches the next in any look of the house style. */
class LineRoomTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final HouseStyle HOUSE = StyleSheetReader.wire();
    private static final List<Role> LOOKS = List.of(Role.HEADLINE, Role.SUBHEAD, Role.BYLINE, Role.BODY, Role.CROSSHEAD, Role.TABLE);

    @ParameterizedTest
    @CsvSource({
        "ar, 'أعيد فتح الميناء أمام السفن، وقال المدير إن الحركة ستعود'", "ur, 'بندرگاہ دوبارہ کھول دی گئی ہے اور جہاز آ رہے ہیں'",
        "hi, 'बन्दरगाह फिर खुला, मन्त्रियों ने कृषि पर चर्चा की'", "bn, 'বন্দর আবার খুলেছে, মন্ত্রীরা কৃষি নিয়ে আলোচনা করেছেন'",
        "te, 'స్త్రీలు రాష్ట్రంలో కృష్ణా నది ఒడ్డున లక్ష్మీ'", "kn, 'ರಾಷ್ಟ್ರದ ಸ್ತ್ರೀಯರು ಕೃಷಿ ಕ್ಷೇತ್ರದಲ್ಲಿ'", "th, 'ท่าเรือเปิดอีกครั้งเมื่อวันนี้ที่นี่ปู่รู้'",
        "lo, 'ທ່າເຮືອເປີດອີກຄັ້ງໃນມື້ນີ້ຢູ່ທີ່ນີ້'", "km, 'កំពង់ផែបើកឡើងវិញ ស្ត្រីខ្មែរព្រះរាជាណាចក្រ'", "my, 'ဆိပ်ကမ်းပြန်ဖွင့်သည် မြို့တော်တွင် ကြွယ်ဝသူများ'",
        "bo, 'གྲུ་ཁ་བསྐྱར་དུ་ཕྱེས་པ་དང་སྒྲིག་འཛུགས'", "si, 'වරාය නැවත විවෘත විය ශ්‍රී ලංකාවේ කෘෂි'", "zh, '港口在暴风雨之后重新开放'", "ru, 'Гавань открыта ЙЁй'", "en, 'ÅÉ Harbour reopens, jolly good'"})
    void linesDoNotTouch(String language, String sentence) throws IOException {
        Galley galley = galley(sentence);
        for (Role role : LOOKS) {
            BlockStyle look = galley.style().of(role);
            Face face = FONTS.face(look.text().family(), look.text().bold(), look.text().italic());

            assertThat(look.leading()).as(role + " " + look).isGreaterThanOrEqualTo(extent(sentence, face, language) * look.text().size());
        }
    }

    @Test
    void latinKeepsTheLeadingOfTheStyle() {
        assertThat(galley("The harbour of the town reopened. Гавань открыта.").style()).isSameAs(HOUSE);
        assertThat(galley("The harbour of the town reopened to ships after eleven days, said its master, Tenzin བོད་.").style()).isSameAs(HOUSE);
    }

    @Test
    void nothingButTheLeadingChanges() {
        HouseStyle justified = StyleSheetReader.read("x.css", "p { text-align: justify; hyphens: auto; hanging-punctuation: allow-end; page-break-after: avoid }");
        BlockStyle wanted = justified.of(Role.BODY);
        BlockStyle roomy = galley("གྲུ་ཁ་བསྐྱར་དུ་ཕྱེས་པ་དང་", justified).style().of(Role.BODY);

        assertThat(wanted.ends()).isEqualTo(new BlockStyle.Ends(BlockStyle.Hyphens.AUTO, true));
        assertThat(roomy).usingRecursiveComparison().ignoringFields("leading").isEqualTo(wanted);
        assertThat(roomy.leading()).isGreaterThan(wanted.leading());
    }

    @Test
    void theLinesOfADispatchOpenTogether() {
        Galley galley = galley("གྲུ་ཁ་བསྐྱར་དུ་ཕྱེས་པ་དང་སྒྲིག་འཛུགས");

        assertThat(galley.pieces()).filteredOn(piece -> piece.role() == Role.LEAD).singleElement()
                .satisfies(piece -> assertThat(piece.style().leading()).isEqualTo(galley.style().of(Role.LEAD).leading()).isGreaterThan(HOUSE.of(Role.LEAD).leading()));
        assertThat(galley.style().of(Role.FOOT)).isEqualTo(HOUSE.of(Role.FOOT));
    }

    private static Galley galley(String text) {
        return galley(text, HOUSE);
    }

    private static Galley galley(String text, HouseStyle style) {
        Span span = new Span(0, text.length());
        Dispatch dispatch = new Dispatch(Metadata.NONE, List.of(new Block.Paragraph(List.of(new Inline.Text(text, span)), span)));
        return new Compositor(style).compose(dispatch, new Imprint("x.txt", "0123", "urn:uuid:0", "Wirebound", Optional.empty()));
    }

    private static TrueTypeFont parsed(Face face) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the lowest to the highest point of a line, in ems. */
    private static double extent(String sentence, Face preferred, String language) throws IOException {
        Map<Face, TrueTypeFont> outlines = new HashMap<>();
        double above = 0;
        double below = 0;
        for (Cluster cluster : new Shaper(FONTS).shape(sentence, preferred, language, true)) {
            TrueTypeFont font = outlines.computeIfAbsent(cluster.face(), LineRoomTest::parsed);
            for (Glyph glyph : cluster.glyphs()) {
                GlyphData outline = font.getGlyph().getGlyph(glyph.id());
                if (outline != null) {
                    above = Math.max(above, (double) (outline.getYMaximum() + glyph.yOffset()) / font.getUnitsPerEm());
                    below = Math.min(below, (double) (outline.getYMinimum() + glyph.yOffset()) / font.getUnitsPerEm());
                }
            }
        }
        return above - below;
    }
}
