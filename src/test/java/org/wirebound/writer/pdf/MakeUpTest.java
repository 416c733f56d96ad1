package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.writer.pdf.Galleys.body;
import static org.wirebound.writer.pdf.Galleys.dateline;
import static org.wirebound.writer.pdf.Galleys.piece;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wirebound.style.BlockStyle.Align;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Line;
import org.wirebound.type.Typesetter;

class MakeUpTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final Typesetter TYPESETTER = new Typesetter(FONTS);
    private static final String SENTENCE = "The committee met again on the following morning and adjourned. ";

    @Test
    void noParagraphLeavesOneLineAlone() {
        for (int before = 30; before < 60; before++) {
            for (int length = 2; length < 6; length++) {
                for (Sheet sheet : sheets(fill(before, body(SENTENCE.repeat(length))))) {
                    assertThat(linesByPiece(sheet)).as("%s lines before, %s sentences", before, length)
                            .allSatisfy(group -> assertThat(group.size() >= 2 || group.get(0).owner().lines().size() == 1).isTrue());
                }
            }
        }
    }

    @Test
    void aCrossheadStandsWithItsText() {
        for (int before = 30; before < 60; before++) {
            for (Sheet sheet : sheets(fill(before, piece(Role.CROSSHEAD, dateline("Crosshead")), body(SENTENCE.repeat(4))))) {
                assertThat(last(sheet).owner().piece().role()).as("%s lines before", before).isNotEqualTo(Role.CROSSHEAD);
            }
        }
    }

    @Test
    void theColophonNeverStandsOnAPageAlone() {
        for (int before = 30; before < 60; before++) {
            Galley galley = fill(before, body(SENTENCE.repeat(5)), piece(Role.COLOPHON, dateline("x.txt")));
            for (Sheet sheet : sheets(galley)) {
                assertThat(sheet.lines().get(0).owner().piece().role()).as("%s lines before", before).isNotEqualTo(Role.COLOPHON);
            }
        }
    }

    @Test
    void nothingStandsOutsideTheMargins() {
        for (Sheet sheet : sheets(fill(10, body(SENTENCE.repeat(200))))) {
            assertThat(sheet.lines()).allSatisfy(line -> assertThat(line.baseline()).isBetween(72.0, 841.89 - 72));
        }
    }

    @Test
    void everyLineIsPlacedOnceAndInOrder() {
        List<SetPiece> pieces = set(fill(70, body(SENTENCE.repeat(50))));
        List<Line> placed = new MakeUp(Galleys.of(Align.START).style().page(), FONTS).sheets(pieces).stream()
                .flatMap(sheet -> sheet.lines().stream()).map(Sheet.PlacedLine::line).toList();
        assertThat(placed).isEqualTo(pieces.stream().flatMap(piece -> piece.lines().stream()).toList());
    }

    private static Galley fill(int lines, Piece... rest) {
        List<Piece> pieces = new ArrayList<>(Collections.nCopies(lines, body("One line.")));
        Collections.addAll(pieces, rest);
        return Galleys.of(Align.START, pieces.toArray(Piece[]::new));
    }

    private static List<SetPiece> set(Galley galley) {
        return galley.pieces().stream()
                .map(piece -> SetPiece.set(piece, galley.style().page().measure(), "en", TYPESETTER)).toList();
    }

    private static List<Sheet> sheets(Galley galley) {
        return new MakeUp(galley.style().page(), FONTS).sheets(set(galley));
    }

    private static List<List<Sheet.PlacedLine>> linesByPiece(Sheet sheet) {
        return List.copyOf(sheet.lines().stream()
                .collect(Collectors.groupingBy(line -> System.identityHashCode(line.owner()))).values());
    }

    private static Sheet.PlacedLine last(Sheet sheet) {
        return sheet.lines().get(sheet.lines().size() - 1);
    }
}
