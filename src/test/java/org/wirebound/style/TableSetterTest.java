package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wirebound.style.BlockStyle.Align;

class TableSetterTest {
    private static final Imprint IMPRINT = new Imprint("source.txt", "0123", "urn:uuid:0", "Wirebound 0.1.0", Optional.empty());

    @Test
    void everyRowFillsTheSameColumns() {
        assertThat(spans(table("tr: a | b | c\ntr: (2)d | e\ntr: f\ntr: (3)g"))).containsExactly("1 1 1", "2 1", "1 2", "3");
    }

    @Test
    void aColumnInWhichNoCellBeginsIsNone() {
        assertThat(spans(table("tr: (1000)a\ntr: b | c\ntr: (5)d"))).containsExactly("2", "1 1", "2");
        assertThat(spans(table("tr: (2)a | (2)b\ntr: (2)c | (2)d"))).containsExactly("1 1", "1 1");
    }

    @Test
    void columnsOfFiguresStandAtTheEnd() {
        Piece table = table("tr: *Ship | *Tons | *Due | *Flag\ntr: A | 1,200 | 06:10 | NO\ntr: B | – | soon | 7\ntr: C | € 3.5 | 07:00 | FR");

        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).extracting(cell -> cell.style().align())
                .containsExactly(Align.START, Align.END, Align.START, Align.START));
    }

    @Test
    void theHeadOfSeveralColumnsStandsOverTheirMiddle() {
        List<Piece.Cell> head = table("tr: *Team | *(2)Home\ntr: A | 1 | 2").rows().get(0).cells();

        assertThat(head).extracting(cell -> cell.style().align()).containsExactly(Align.START, Align.CENTRE);
    }

    @Test
    void theHeadIsTheRowsOfHeaderCellsThatOthersFollow() {
        assertThat(table("tr: *a | *b\ntr: *c | *d\ntr: *e | f\ntr: *g | *h").headRows()).isEqualTo(2);
        assertThat(table("tr: a | b").headRows()).isZero();
        assertThat(table("tr: *a | *b").headRows()).isZero();
    }

    /** Word takes 63 columns at most. */
    @Test
    void aTableTooWideForAnyPageKeepsItsLines() {
        assertThat(table("tr: " + String.join(" | ", Collections.nCopies(63, "x"))).columns()).isEqualTo(63);
        assertThat(piece("tr: " + String.join(" | ", Collections.nCopies(64, "x"))).role()).isEqualTo(Role.AGATE);
    }

    @Test
    void aHeaderCellIsACellInAllThatItsRuleDoesNotSet() {
        HouseStyle style = StyleSheetReader.read("mine.css", "table { font-size: 7pt; color: #123456 } th { font-weight: normal }");

        assertThat(style.of(Role.HEADER_CELL).text()).isEqualTo(style.of(Role.TABLE).text());
    }

    private static Piece table(String notation) {
        Piece piece = piece(notation);
        assertThat(piece.role()).isEqualTo(Role.TABLE);
        return piece;
    }

    private static Piece piece(String notation) {
        return new Compositor(StyleSheetReader.wire()).compose(DispatchNotation.read(notation), IMPRINT).pieces().get(0);
    }

    private static List<String> spans(Piece table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(cell -> String.valueOf(cell.columns())).collect(Collectors.joining(" ")))
                .toList();
    }
}
