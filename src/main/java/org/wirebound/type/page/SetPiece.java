package org.wirebound.type.page;

import java.util.List;
import java.util.Optional;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Figure;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.Line;
import org.wirebound.type.Typesetter;

/**
 * A piece of the galley as lines of type.
 *
 * @param piece what was set
 * @param lines at least one
 * @param leading from baseline to baseline, in points; of a picture its height
 * @param marker what stands before the first line of a list item
 * @param measure the width that it stands in, its indents included, in points
 */
public record SetPiece(Piece piece, List<Line> lines, double leading, Optional<Line> marker, double measure) implements SetBlock {

    static SetPiece set(Piece piece, double measure, String language, Typesetter typesetter) {
        Typesetter.Setting setting = typesetter.set(piece, measure, language);
        Optional<Line> marker = piece.marker().map(text ->
                typesetter.line(new Run(piece.role(), text, piece.style().text(), Optional.empty()), language, piece.rightToLeft()));
        double leading = piece.figure().map(Figure::height).orElse(piece.style().leading() * setting.scale());
        return new SetPiece(piece, setting.lines(), leading, marker, measure);
    }

    public boolean rightToLeft() {
        return piece.rightToLeft();
    }

    public BlockStyle style() {
        return piece.style();
    }

    /** False for the short pieces of head and end, which stand on one page as a whole. */
    boolean mayBreak() {
        return !style().flow().whole() && switch (piece.role()) {
            case LEAD, BODY, LIST_ITEM, QUOTE, TABLE, HEADER_CELL, AGATE, INDEX -> true;
            case LOGO, ADDRESS, ENDMARK, SIGNATURE, EMBARGO, AGENCY, RUBRIC, HEADLINE, SUBHEAD, BYLINE, CROSSHEAD, COLOPHON, HEAD, FOOT, DATELINE, LINK, STRONG, EMPHASIS,
                    VOLUME_TITLE, VOLUME_SUBTITLE, VOLUME_FACTS, SECTION, CONTENTS_SECTION, CONTENTS, CREDIT, PAGE_NUMBER -> false;
        };
    }

    /** How far the lines stand from the start edge of the text, first-line indent included for line 0. */
    public double indent(int line) {
        BlockStyle.Spacing spacing = style().spacing();
        return spacing.start() + (line == 0 && piece.role() != Role.LIST_ITEM ? spacing.firstLine() : 0);
    }
}
