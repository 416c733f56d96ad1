package org.wirebound.type.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.writer.pdf.Galleys.body;
import static org.wirebound.writer.pdf.Galleys.dateline;
import static org.wirebound.writer.pdf.Galleys.piece;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirebound.style.BlockStyle.Align;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Line;
import org.wirebound.type.Typesetter;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.pdf.Galleys;

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
        List<SetBlock> pieces = set(fill(70, body(SENTENCE.repeat(50))));
        List<Line> placed = new MakeUp(Galleys.of(Align.START).style().page(), FONTS).sheets(pieces).stream()
                .flatMap(sheet -> sheet.lines().stream()).map(Sheet.PlacedLine::line).toList();
        assertThat(placed).isEqualTo(pieces.stream().flatMap(piece -> ((SetPiece) piece).lines().stream()).toList());
    }

    @Test
    void noRowOfATableIsCutAndEachPageBeginsWithItsHead() {
        for (int before = 30; before < 45; before++) {
            Galley galley = GalleyFixture.of("p: One line.\n".repeat(before) + "tr: *Ship | *Remarks\n"
                    + ("tr: Alcyon | " + SENTENCE.repeat(3) + "\n").repeat(30) + "p: end");
            List<Sheet> sheets = sheets(galley);
            assertThat(sheets).as("%s lines before", before).hasSizeGreaterThan(2);
            boolean begun = false;
            for (Sheet sheet : sheets) {
                assertThat(rowsOf(sheet)).as("%s lines before", before).allSatisfy(cell ->
                        assertThat(cell).hasSize(cell.get(0).owner().lines().size()));
                List<Sheet.PlacedLine> cells = sheet.lines().stream().filter(line -> isCell(line)).toList();
                if (!cells.isEmpty()) {
                    assertThat(cells.get(0).repeated()).isEqualTo(begun);
                    assertThat(cells.get(0).owner().piece().role()).isEqualTo(Role.HEADER_CELL);
                    begun = true;
                }
                assertThat(last(sheet).owner().piece().role()).as("%s lines before", before).isNotEqualTo(Role.HEADER_CELL);
            }
        }
    }

    @Test
    void aRowTallerThanAPageGoesOnWithoutLoss() {
        List<SetBlock> blocks = set(GalleyFixture.of("tr: *A | *B\ntr: short | " + SENTENCE.repeat(200) + "\ntr: a | b\np: end"));
        List<Sheet> sheets = new MakeUp(GalleyFixture.of("p: x").style().page(), FONTS).sheets(blocks);
        SetTable table = (SetTable) blocks.get(0);
        SetPiece tall = table.rows().get(1).cells().get(1).words();

        assertThat(sheets).hasSizeGreaterThan(2);
        assertThat(sheets.stream().flatMap(sheet -> sheet.lines().stream()).filter(line -> line.owner() == tall).map(Sheet.PlacedLine::number))
                .containsExactlyElementsOf(IntStream.range(0, tall.lines().size()).boxed().toList());
        assertThat(sheets.subList(0, sheets.size() - 1)).allSatisfy(sheet -> assertThat(sheet.lines()).hasSizeGreaterThan(30));
    }

    private static boolean isCell(Sheet.PlacedLine line) {
        return line.owner().piece().role() == Role.TABLE || line.owner().piece().role() == Role.HEADER_CELL;
    }

    private static List<List<Sheet.PlacedLine>> rowsOf(Sheet sheet) {
        return List.copyOf(sheet.lines().stream().filter(MakeUpTest::isCell)
                .collect(Collectors.groupingBy(line -> System.identityHashCode(line.owner()))).values());
    }

    private static Galley fill(int lines, Piece... rest) {
        List<Piece> pieces = new ArrayList<>(Collections.nCopies(lines, body("One line.")));
        Collections.addAll(pieces, rest);
        return Galleys.of(Align.START, pieces.toArray(Piece[]::new));
    }

    private static List<SetBlock> set(Galley galley) {
        return galley.pieces().stream().map(piece -> SetBlock.set(piece, galley, TYPESETTER)).toList();
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
