package org.wirebound.writer.epub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.Columns;
import org.wirebound.type.Typesetter;

/** Writes tables as XHTML (HTML, 4.9): the rows that name columns as the head, each header cell with what it names. */
final class TableMarkup {
    private final XmlDocument html;
    private final Galley galley;
    private final Typesetter typesetter;
    private final PageBreaks pages;

    TableMarkup(XmlDocument html, Galley galley, Typesetter typesetter, PageBreaks pages) {
        this.html = html;
        this.galley = galley;
        this.typesetter = typesetter;
        this.pages = pages;
    }

    /** Writes a table, its runs by way of another writer, which is told the role of their cell. */
    void write(Piece table, BiConsumer<Run, Role> words) {
        double measure = galley.style().page().measure();
        Columns columns = typesetter.columns(table, measure, galley.language());
        List<String> attributes = new ArrayList<>(List.of("class", StyleSheet.className(Role.TABLE)));
        StyleSheet.shrunk(table, galley.style(), columns.scale()).ifPresent(css -> attributes.addAll(List.of("style", css)));
        html.open("table", attributes.toArray(String[]::new)).line();
        if (columns.width() > measure - table.style().spacing().sides() - 1) {
            shares(columns);
        }
        int head = table.headRows();
        rows("thead", table.rows().subList(0, head), words);
        rows("tbody", table.rows().subList(head, table.rows().size()), words);
        html.close().line();
    }

    /**
     * Where the columns fill the measure on paper, they share what width a reader's screen has in the same way: the widest has
     * what the others leave, which are rounded up so that what fits on paper fits there.
     */
    private void shares(Columns columns) {
        int widest = columns.widths().indexOf(Collections.max(columns.widths()));
        int last = columns.widths().size() - 1;
        html.open("colgroup");
        for (int column = 0; column <= last; column++) {
            double gutters = columns.gutter() * ((column > 0 ? 0.5 : 0) + (column < last ? 0.5 : 0));
            long share = (long) Math.ceil(100 * (columns.widths().get(column) + gutters) / columns.width());
            html.empty("col", column == widest ? new String[0] : new String[] {"style", "width: " + share + "%"});
        }
        html.close().line();
    }

    private void rows(String group, List<Piece.Row> rows, BiConsumer<Run, Role> words) {
        if (!rows.isEmpty()) {
            html.open(group).line();
            rows.forEach(row -> row(row, words));
            html.close().line();
        }
    }

    private void row(Piece.Row row, BiConsumer<Run, Role> words) {
        html.open("tr");
        for (Piece.Cell cell : row.cells()) {
            List<String> attributes = new ArrayList<>();
            String classes = classes(cell);
            attributes.addAll(classes.isEmpty() ? List.of() : List.of("class", classes));
            attributes.addAll(cell.header() ? List.of("scope", row.header() ? "col" : "row") : List.of());
            attributes.addAll(cell.columns() > 1 ? List.of("colspan", String.valueOf(cell.columns())) : List.of());
            html.open(cell.header() ? "th" : "td", attributes.toArray(String[]::new));
            pages.nextText();
            cell.runs().forEach(run -> words.accept(run, cell.role()));
            html.close();
        }
        html.close().line();
    }

    private String classes(Piece.Cell cell) {
        String align = cell.style().align() == galley.style().of(cell.role()).align() ? "" : switch (cell.style().align()) {
            case END -> StyleSheet.FIGURE;
            case CENTRE -> StyleSheet.OVER;
            case START, JUSTIFY -> "";
        };
        return ((cell.header() ? StyleSheet.className(Role.HEADER_CELL) + " " : "") + align).strip();
    }
}
