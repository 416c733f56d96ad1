package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Columns.Need;

class ColumnsTest {
    /** Cells whose letters are 10 pt, so that the room between columns is 16 pt at most and 8 pt at least. */
    private static final TextStyle LETTERS = new TextStyle("Noto Sans", 10, false, false, Colour.BLACK, 0);
    private static final BlockStyle STYLE = new BlockStyle(LETTERS, 14, BlockStyle.Align.START,
            new BlockStyle.Spacing(0, 0, 0), Optional.empty(), Optional.empty(), false);

    @Test
    void columnsAreAsWideAsTheirWidestLineWhereThereIsRoom() {
        Columns columns = fit(300, "10-50 20-80", "10-70 20-60");

        assertThat(columns).isEqualTo(new Columns(List.of(70.0, 80.0), 16, 1));
        assertThat(columns.width()).isEqualTo(166);
        assertThat(columns.start(1)).isEqualTo(86);
    }

    @Test
    void theWidestColumnsGiveWayFirst() {
        // 300 less 32 between the columns less 40 of the narrow one, for two
        assertThat(fit(300, "10-40 20-400 20-500").widths()).satisfiesExactly(
                width -> assertThat(width).isEqualTo(40), width -> assertThat(width).isCloseTo(114, within(0.001)),
                width -> assertThat(width).isCloseTo(114, within(0.001)));
    }

    @Test
    void noColumnIsNarrowerThanItsWidestWord() {
        assertThat(fit(200, "100-100 10-500").widths()).first().isEqualTo(100.0);
        assertThat(fit(216, "150-400 10-300").widths()).satisfiesExactly(
                width -> assertThat(width).isEqualTo(150), width -> assertThat(width).isCloseTo(50, within(0.001)));
    }

    @Test
    void theRoomBetweenColumnsShrinksBeforeTheType() {
        Columns columns = fit(110, "50-90 50-90");

        assertThat(columns.gutter()).isEqualTo(10);
        assertThat(columns.scale()).isEqualTo(1);
    }

    @Test
    void theTypeShrinksBeforeWordsAreCut() {
        // 150 of words and 8 of the narrowest gutter in 79
        Columns columns = fit(79 * 1.5, "75-75 75-75");
        assertThat(columns.scale()).isCloseTo(0.75, within(0.001));
        assertThat(columns.width()).isCloseTo(79 * 1.5, within(0.001));

        Columns cut = fit(100, "20-20 500-500");
        assertThat(cut.scale()).isEqualTo(0.6);
        assertThat(cut.widths().get(0)).isEqualTo(12);
        assertThat(cut.width()).isCloseTo(100, within(0.001));
    }

    @Test
    void whatASpanningCellNeedsMoreItsColumnsShare() {
        // two columns and the room between have 56, the cell over both wants 96
        assertThat(fit(300, "20-20 20-20", "96-96+2").widths()).containsExactly(40.0, 40.0);
        assertThat(fit(300, "20-20 20-20", "50-50+2").widths()).containsExactly(20.0, 20.0);
    }

    @Test
    void manyColumnsStillHaveRoomForWords() {
        String row = "5-5 ".repeat(63).strip();
        Columns columns = fit(370, row);

        assertThat(columns.widths()).allSatisfy(width -> assertThat(width).isGreaterThan(2));
        assertThat(columns.width()).isLessThanOrEqualTo(370.001);
    }

    /** Fits cells that are written as least-most width, and after a plus the number of columns. */
    private static Columns fit(double measure, String... rows) {
        List<Piece.Row> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(new Piece.Row(List.of(row.split(" ")).stream().map(ColumnsTest::cell).toList()));
        }
        return Columns.fit(Piece.table(STYLE, cells), measure, cell -> {
            String[] widths = cell.text().split("[-+]");
            return new Need(Double.parseDouble(widths[0]), Double.parseDouble(widths[1]));
        });
    }

    private static Piece.Cell cell(String text) {
        int columns = text.contains("+") ? Integer.parseInt(text.substring(text.indexOf('+') + 1)) : 1;
        return new Piece.Cell(STYLE, false, columns, List.of(new Run(Role.TABLE, text, LETTERS, Optional.empty())));
    }
}
