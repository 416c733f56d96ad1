package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSString;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.writer.pdf.StructureTree.Element;

/**
 * The structure elements of a galley's pieces. Headings begin at level 1 and skip none (ISO 14289-1 7.4.2), so a
 * crosshead ranks below a headline only where there is a headline.
 */
final class Structure {
    /** In bytes (ISO 19005-2 6.1.13). */
    private static final int LONGEST_STRING = 32_767;

    private final Map<Run, Element> byRun = new IdentityHashMap<>();
    private final Map<Run, Element> parents = new IdentityHashMap<>();
    private final Map<Piece, Element> markers = new IdentityHashMap<>();
    private final int headline;
    private final boolean pdf2;

    /**
     * Structure to come.
     *
     * @param headline the level of a headline, from 1
     */
    Structure(int headline) {
        this(headline, false);
    }

    private Structure(int headline, boolean pdf2) {
        this.headline = headline;
        this.pdf2 = pdf2;
    }

    /** The elements of a dispatch that stands for itself. */
    Structure(StructureTree tree, List<Piece> pieces) {
        this(1, tree.pdf2());
        add(tree.document(), pieces);
    }

    /** Adds the elements of pieces below one that is there. */
    void add(Element top, List<Piece> pieces) {
        boolean headed = pieces.stream().anyMatch(piece -> piece.role() == Role.HEADLINE);
        String crosshead = "H" + (headed ? headline + 1 : headline);
        for (int start = 0, end; start < pieces.size(); start = end) {
            Role role = pieces.get(start).role();
            end = start + 1;
            while ((role == Role.LIST_ITEM || role == Role.QUOTE) && end < pieces.size() && pieces.get(end).role() == role) {
                end++;
            }
            if (role == Role.CROSSHEAD) {
                addRuns(pieces.get(start).runs(), top.add(crosshead));
            } else {
                add(top, role, pieces.subList(start, end));
            }
        }
    }

    private void add(Element top, Role role, List<Piece> alike) {
        switch (role) {
            case LIST_ITEM -> addItems(top, alike);
            case QUOTE -> {
                Element quotation = top.add("BlockQuote");
                alike.forEach(piece -> addRuns(piece.runs(), quotation.add("P")));
            }
            case TABLE -> addTable(alike.get(0), top.add("Table"));
            case CONTENTS_SECTION, CONTENTS -> {
                Element link = top.add("TOCI").add("Reference").add("Link");
                alike.get(0).runs().forEach(run -> own(link, run));
            }
            case INDEX -> addRuns(alike.get(0).runs(), top.add("LI").add("LBody"));
            case HEADLINE -> addRuns(alike.get(0).runs(), top.add("H" + headline));
            case SECTION, VOLUME_TITLE -> addRuns(alike.get(0).runs(), top.add("H1"));
            case LOGO -> addFigure(alike.get(0), top.add("Figure"));
            default -> addRuns(alike.get(0).runs(), top.add("P"));
        }
    }

    /** All words of a piece belong to an element that is there. */
    void own(Element element, Piece piece) {
        addRuns(piece.runs(), element);
    }

    private void own(Element element, Run run) {
        byRun.put(run, element);
        run.language().ifPresent(element::language);
    }

    /** The element that a run's words belong to; inline elements come to be in the order in which they are asked for. */
    Element of(Run run) {
        Element known = byRun.get(run);
        if (known == null) {
            known = parents.get(run).add(leads(run) ? "Link" : "Span");
            run.language().ifPresent(known::language);
            byRun.put(run, known);
        }
        return known;
    }

    /** Whether words lead to an address; where that is longer than a string may be, they are words alone. */
    static boolean leads(Run run) {
        return run.href().filter(href -> new COSString(href).getBytes().length <= LONGEST_STRING).isPresent();
    }

    /** The element that the marker of a list item belongs to. */
    Element ofMarker(Piece piece) {
        return markers.get(piece);
    }

    /** A deeper list is a part of the item before it, whose own words then are a paragraph (ISO 32000-1, table 336). */
    private void addItems(Element top, List<Piece> items) {
        List<Element> lists = new ArrayList<>();
        List<Element> bodies = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            Piece piece = items.get(at);
            int depth = Math.min(piece.level(), bodies.size());
            while (bodies.size() > depth) {
                bodies.remove(bodies.size() - 1);
            }
            while (lists.size() > depth + 1) {
                lists.remove(lists.size() - 1);
            }
            if (lists.size() == depth) {
                Element list = (depth == 0 ? top : bodies.get(depth - 1)).add("L");
                piece.marker().flatMap(marker -> ListNumbering.of(marker, pdf2))
                        .ifPresent(numbering -> list.attribute("List", "ListNumbering", Cos.name(numbering)));
                lists.add(list);
            }
            Element item = lists.get(depth).add("LI");
            if (piece.marker().isPresent()) {
                markers.put(piece, item.add("Lbl"));
            }
            Element body = item.add("LBody");
            boolean deeperNext = at + 1 < items.size() && items.get(at + 1).level() > piece.level();
            addRuns(piece.runs(), deeperNext ? body.add("P") : body);
            bodies.add(body);
        }
    }

    /** A figure says in words what it shows (ISO 14289-1 7.3), and stands as a block of its own (ISO 32000-1 14.8.5.4.2). */
    private void addFigure(Piece piece, Element element) {
        piece.figure().ifPresent(figure -> element.alternative(figure.alternative()));
        element.attribute("Layout", "Placement", Cos.name("Block"));
        addRuns(piece.runs(), element);
    }

    private void addTable(Piece piece, Element table) {
        int headRows = piece.headRows();
        Element head = headRows > 0 ? table.add("THead") : table;
        Element body = headRows > 0 ? table.add("TBody") : table;
        for (int number = 0; number < piece.rows().size(); number++) {
            addRow(piece.rows().get(number), (number < headRows ? head : body).add("TR"));
        }
    }

    private void addRow(Piece.Row cells, Element row) {
        String scope = cells.header() ? "Column" : "Row";
        for (Piece.Cell cell : cells.cells()) {
            Element element = row.add(cell.header() ? "TH" : "TD");
            if (cell.header()) {
                element.attribute("Table", "Scope", Cos.name(scope));
            }
            if (cell.columns() > 1) {
                element.attribute("Table", "ColSpan", COSInteger.get(cell.columns()));
            }
            addRuns(cell.runs(), element);
        }
    }

    private void addRuns(List<Run> runs, Element element) {
        for (Run run : runs) {
            if (run.role().inline() || run.language().isPresent()) {
                parents.put(run, element);
            } else {
                byRun.put(run, element);
            }
        }
    }
}
