package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Columns;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;

/**
 * Writes tables (ECMA-376 part 1, 17.4) with the columns of the page: rules and the room in cells are those of the table's named
 * style, no row is parted by the end of a page, and the rows at the head are repeated on each.
 */
final class TableWriter {
    /** What a cell leaves free of its gutter on each side, in points, so that a rounded width breaks no word. */
    private static final double SLACK = 0.3;

    private final Galley galley;
    private final FontLibrary fonts;
    private final RunWriter words;
    private final Typesetter typesetter;

    TableWriter(Galley galley, FontLibrary fonts, RunWriter words, Typesetter typesetter) {
        this.fonts = fonts;
        this.galley = galley;
        this.words = words;
        this.typesetter = typesetter;
    }

    /** The room that stands on each side of a cell's words but at the edges of the table, in points. */
    static double sideRoom(double gutter) {
        return Math.max(0, gutter / 2 - SLACK);
    }

    /** Writes a table and gives the paragraphs of its last row. */
    List<CTP> write(CTTbl element, Piece table) {
        Columns columns = typesetter.columns(table,
                typesetter.measure(table, galley.style().page(), galley.language()), galley.language());
        int[] widths = widths(columns);
        properties(element.addNewTblPr(), table, columns);
        CTTblGrid grid = element.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        List<CTP> paragraphs = List.of();
        int headRows = table.headRows();
        for (int number = 0; number < table.rows().size(); number++) {
            CTRow row = element.addNewTr();
            CTTrPr properties = row.addNewTrPr();
            properties.addNewCantSplit();
            if (number < headRows) {
                properties.addNewTblHeader();
            }
            paragraphs = row(row, table.rows().get(number), columns, widths);
            if (number < headRows) {
                paragraphs.forEach(paragraph -> paragraph.getPPr().addNewKeepNext());
            }
        }
        return paragraphs;
    }

    /** The widths of the columns with their share of the gutters, in twentieths of a point. */
    private static int[] widths(Columns columns) {
        int count = columns.widths().size();
        int[] widths = new int[count];
        for (int column = 0; column < count; column++) {
            int inner = (column > 0 ? 1 : 0) + (column < count - 1 ? 1 : 0);
            widths[column] = Measure.twips(columns.widths().get(column) + inner * columns.gutter() / 2).intValue();
        }
        return widths;
    }

    private void properties(CTTblPr properties, Piece table, Columns columns) {
        properties.addNewTblStyle().setVal(TableStyle.ID);
        if (table.rightToLeft()) {
            properties.addNewBidiVisual();
        }
        width(properties.addNewTblW(), columns.width());
        double indent = table.style().spacing().start();
        if (indent != 0) {
            width(properties.addNewTblInd(), indent);
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(table.headRows() > 0 ? "1" : "0");
        look.setFirstColumn(table.rows().stream().anyMatch(row -> !row.header() && row.cells().get(0).header()) ? "1" : "0");
        description(table).ifPresent(words -> properties.addNewTblDescription().setVal(words));
        look.setNoHBand("1");
        look.setNoVBand("1");
    }

    /** What screen readers say of a table before they read it: the names of its columns, where it has any (17.4.62). */
    private static Optional<String> description(Piece table) {
        return table.headRows() == 0 ? Optional.empty()
                : Optional.of(XmlPart.legal(table.rows().get(0).cells().stream().map(Piece.Cell::text).filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", "))));
    }

    private static void width(CTTblWidth element, double points) {
        element.setW(Measure.twips(points));
        element.setType(STTblWidth.DXA);
    }

    private List<CTP> row(CTRow element, Piece.Row row, Columns columns, int[] widths) {
        List<CTP> paragraphs = new ArrayList<>(row.cells().size());
        int column = 0;
        for (Piece.Cell cell : row.cells()) {
            CTTc box = element.addNewTc();
            CTTcPr properties = box.addNewTcPr();
            int end = column + cell.columns();
            int width = 0;
            for (int at = column; at < end; at++) {
                width += widths[at];
            }
            properties.addNewTcW().setW(BigInteger.valueOf(width));
            properties.getTcW().setType(STTblWidth.DXA);
            if (cell.columns() > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
            }
            if (row.header()) {
                ParagraphFormat.rule(properties.addNewTcBorders().addNewBottom(), cell.style().ruleBelow().map(TableStyle::close));
            }
            (row.header() ? cell.style() : galley.style().of(Role.TABLE)).frame().ground()
                    .ifPresent(colour -> ParagraphFormat.shade(properties.addNewShd(), colour));
            margins(properties, column == 0, end == widths.length, columns);
            CTP paragraph = box.addNewP();
            paragraph(paragraph, cell, columns.scale());
            paragraphs.add(paragraph);
            column = end;
        }
        return paragraphs;
    }

    /** Words at the edges of the table are flush with its rules; narrow gutters are narrower than the style's. */
    private void margins(CTTcPr properties, boolean first, boolean last, Columns columns) {
        double usual = Columns.GUTTER * galley.style().of(Role.TABLE).text().size();
        if (!first && !last && columns.gutter() == usual) {
            return;
        }
        CTTcMar margins = properties.addNewTcMar();
        double side = sideRoom(columns.gutter());
        if (first || columns.gutter() != usual) {
            width(margins.addNewLeft(), first ? 0 : side);
        }
        if (last || columns.gutter() != usual) {
            width(margins.addNewRight(), last ? 0 : side);
        }
    }

    private void paragraph(CTP paragraph, Piece.Cell cell, double scale) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(WordStyle.of(cell.role()).id());
        if (cell.style().align() != galley.style().of(cell.role()).align()) {
            ParagraphFormat.align(properties, cell.style().align());
        }
        if (scale < 1) {
            ParagraphFormat.exact(properties, cell.style().leading() * scale);
        } else {
            new ParagraphFormat(properties, fonts).roomFor(cell.text(), cell.style(), words.tallest(cell.runs()));
        }
        words.runs(paragraph, cell.role(), scale < 1 ? cell.runs().stream().map(run -> scaled(run, scale)).toList() : cell.runs(),
                galley.rightToLeft());
    }

    /** Sizes are whole half points in Word, rounded down so that the words keep to their columns. */
    private static Run scaled(Run run, double scale) {
        TextStyle style = run.style();
        double size = Math.floor(style.size() * scale * 2) / 2;
        return new Run(run.role(), run.text(), new TextStyle(style.family(), size, style.bold(), style.italic(), style.colour(),
                style.letterSpacing() * scale), run.href(), run.language());
    }
}
