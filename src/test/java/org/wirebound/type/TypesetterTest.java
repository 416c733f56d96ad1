package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;

class TypesetterTest {
    private static final Typesetter TYPESETTER = new Typesetter(FontLibrary.bundled());
    private static final String SENTENCE = "Les parties ont échangé sur les opportunités de coopération existantes. ";

    @Test
    void noLineIsWiderThanTheMeasure() {
        for (double measure = 60; measure < 400; measure += 17) {
            double room = measure;
            assertThat(set(SENTENCE.repeat(5), measure).lines()).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(room + 0.001));
        }
    }

    @Test
    void theLinesHoldTheWholeText() {
        assertThat(text(set(SENTENCE.repeat(5), 200).lines())).isEqualTo(SENTENCE.repeat(5));
    }

    @Test
    void linesBreakBetweenWords() {
        List<Line> lines = set(SENTENCE.repeat(5), 200).lines();
        assertThat(lines.subList(0, lines.size() - 1)).allSatisfy(line -> assertThat(text(List.of(line))).endsWith(" "));
    }

    @Test
    void aWordLongerThanALineIsCutWithoutLoss() {
        String word = "Donaudampfschifffahrtsgesellschaft".repeat(9);
        List<Line> lines = set(word, 150).lines();
        assertThat(lines).hasSizeGreaterThan(5).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(150));
        assertThat(text(lines)).isEqualTo(word);
    }

    @Test
    void aLineFeedEndsALine() {
        assertThat(set("one\ntwo\n\nfour", 300).lines()).extracting(line -> text(List.of(line))).containsExactly("one ", "two ", " ", "four");
        assertThat(set("one\ntwo", 300).lines()).extracting(Line::last).containsExactly(true, true);
    }

    @Test
    void agateShrinksRatherThanSpills() {
        String table = "Company            Open     High      Low    Close";
        Typesetter.Setting setting = TYPESETTER.set(piece(Role.AGATE, table), 200, "en");
        assertThat(setting.lines()).hasSize(1);
        assertThat(setting.scale()).isBetween(0.6, 0.99);
        assertThat(TYPESETTER.set(piece(Role.AGATE, table), 500, "en").scale()).isEqualTo(1);
    }

    private static Typesetter.Setting set(String text, double measure) {
        return TYPESETTER.set(piece(Role.BODY, text), measure, "fr");
    }

    private static Piece piece(Role role, String text) {
        TextStyle letters = new TextStyle("Noto Serif", 10, false, false, Colour.BLACK, 0);
        BlockStyle style = new BlockStyle(letters, 15, BlockStyle.Align.START, new BlockStyle.Spacing(0, 0, 0),
                Optional.empty(), Optional.empty(), false);
        return new Piece(role, style, Optional.empty(), List.of(new Run(role, text, letters, Optional.empty())));
    }

    private static String text(List<Line> lines) {
        return lines.stream().flatMap(line -> line.sorts().stream()).map(sort -> sort.cluster().text()).collect(Collectors.joining());
    }
}
