package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.style.Colour;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Line;
import org.wirebound.type.Typesetter;

class BodyTest {
    private static final Typesetter TYPESETTER = new Typesetter(FontLibrary.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"नया पुल खुला", "สะพานใหม่", "dzə\u0300 ə\u0300", "ക്ഷ\u200C ന്റെ", "a\u200Db\uFE0F", "\u200B\u2060", "ខ្មែរ"})
    void codesReadAsTheTextFromTheLeft(String text) {
        assertThat(codes(bodies(text, false)).collect(Collectors.joining())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الجسر الجديد", "גֶּשֶׁר חָדָשׁ", "می\u200Cشود", "لا إله", "\u064B\u064B"})
    void codesReadAsTheTextFromTheRight(String text) {
        String fromTheLeft = codes(bodies(text, true)).collect(Collectors.joining());
        assertThat(new StringBuilder(fromTheLeft).reverse()).hasToString(text);
    }

    @Test
    void aLetterWithItsMarksIsOneCodeWithinAWord() {
        assertThat(codes(bodies("มที่", false))).containsExactly("ม", "ที่");
    }

    @Test
    void noCodeAtTheStartOfAWordHoldsLetterAndMark() {
        assertThat(codes(bodies("a e\u0323a\u0323", false))).containsExactly("a", " ", "e", "\u0323", "a\u0323");
    }

    @Test
    void noCodeEndsWithACharacterThatShowsNothing() {
        assertThat(codes(bodies("xa\u200Cb", false))).containsExactly("x", "a", "\u200Cb");
    }

    @Test
    void aMarkFromTheRightHasACodeAndSomeRoomOfItsOwn() {
        List<PdfFont.Code> codes = bodies("בָ", true).stream().flatMap(body -> body.codes().stream()).toList();
        assertThat(codes).extracting(PdfFont.Code::text).containsExactly("\u05B8", "ב");
        assertThat(codes.get(0).drawing().parts()).hasSize(2);
        assertThat(codes.get(1).drawing().parts()).isEmpty();
        assertThat(codes.get(0).drawing().advance()).isPositive().isLessThan(codes.get(1).drawing().advance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ب"})
    void noCodeGrowsWithoutBounds(String letter) {
        List<Body> bodies = bodies(letter + "\u0301".repeat(10_000), !letter.equals("a"));
        List<PdfFont.Code> codes = bodies.stream().flatMap(body -> body.codes().stream()).toList();
        assertThat(codes).allMatch(code -> code.text().length() < 40 && code.drawing().parts().size() < 40);
        assertThat(codes(bodies).mapToInt(String::length).sum()).isEqualTo(10_001);
    }

    private static Stream<String> codes(List<Body> bodies) {
        return bodies.stream().flatMap(body -> body.codes().stream()).map(PdfFont.Code::text);
    }

    /** Sorts of one face each, as a painter gives them. */
    private static List<Body> bodies(String text, boolean rightToLeft) {
        TextStyle letters = new TextStyle("Noto Serif", 10, false, false, new Colour(0, 0, 0), 0);
        Line line = TYPESETTER.line(new Run(Role.BODY, text, letters, Optional.empty()), "und", rightToLeft);
        return Body.of(line.visual(rightToLeft));
    }
}
