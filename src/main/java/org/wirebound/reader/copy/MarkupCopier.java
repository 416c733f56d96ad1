package org.wirebound.reader.copy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkedPart.Place;
import org.wirebound.reader.copy.MarkedPart.Style;

/**
 * Turns the elements of HTML, XHTML and NITF, whose names for blocks and words are the same or alike, into the parts of a copy. Fed by any parser with the events of
 * the document in its order; the nesting need not be right.
 */
public final class MarkupCopier {
    /** Deeper elements are taken as if they stood flat. */
    private static final int DEEPEST = 200;
    private static final int WIDEST_CELL = 1000;
    /** What their elements hold is no text of the page. */
    private static final Set<String> SILENT = Set.of("script", "style", "head", "template", "noscript", "svg", "math", "object", "iframe", "select", "textarea", "button");

    private final CopyBuilder builder;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int groups;
    private int group;
    private int row;
    private int silent;
    private int headings;
    private int quotations;
    private boolean inCell;
    private boolean inItem;
    /** The offset in the source after the last words. */
    private int at;

    public MarkupCopier(CopyBuilder builder) {
        this.builder = builder;
    }

    /** A list that is open. */
    private static final class Level {
        private final int group;
        private final boolean numbered;
        private int number;

        Level(int group, boolean numbered) {
            this.group = group;
            this.numbered = numbered;
        }
    }

    /**
     * An element opens.
     *
     * @param name its local name, in any case
     * @param attribute the value of the attribute of a name, empty where it has none
     */
    public void start(String name, UnaryOperator<String> attribute) {
        String element = name.toLowerCase(Locale.ROOT);
        if (silent > 0 || SILENT.contains(element)) {
            silent += SILENT.contains(element) ? 1 : 0;
            return;
        }
        switch (element) {
            case "b", "strong" -> builder.mark(Style.STRONG);
            case "i", "em", "cite" -> builder.mark(Style.EMPHASIS);
            case "a" -> builder.link(attribute.apply("href"));
            case "br" -> builder.lineBreak(at);
            case "hr" -> builder.close();
            case "ul", "ol", "menu", "dir" -> openList(element.equals("ol"));
            case "li" -> openItem();
            case "table" -> openTable();
            case "tr" -> row++;
            case "td", "th" -> openCell(element.equals("th"), attribute.apply("colspan"));
            case "blockquote", "bq" -> {
                quotations++;
                openBlock(Kind.PARAGRAPH);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "hl2" -> {
                headings++;
                openBlock(Kind.HEADING);
            }
            case "pre" -> openBlock(Kind.PREFORMATTED);
            case "p", "div", "section", "article", "aside", "header", "footer", "main", "nav", "figure", "figcaption", "caption", "address", "dt", "dd", "block", "body",
                    "media-caption", "center", "form", "fieldset", "legend", "details", "summary", "tr-caption" -> openBlock(Kind.PARAGRAPH);
            default -> { }
        }
    }

    /** Characters that a range of the source stands for. */
    public void text(String characters, int sourceStart, int sourceEnd) {
        if (silent == 0) {
            builder.words(characters, sourceStart, sourceEnd);
            at = sourceEnd;
        }
    }

    /** An element closes. */
    public void end(String name) {
        String element = name.toLowerCase(Locale.ROOT);
        if (silent > 0) {
            silent -= SILENT.contains(element) ? 1 : 0;
            return;
        }
        switch (element) {
            case "b", "strong", "i", "em", "cite", "a" -> builder.unmark();
            case "ul", "ol", "menu", "dir" -> {
                builder.close();
                levels.poll();
                inItem = !levels.isEmpty();
            }
            case "li" -> {
                builder.close();
                inItem = levels.size() > 1;
            }
            case "td", "th" -> {
                builder.close();
                inCell = false;
            }
            case "blockquote", "bq" -> {
                builder.close();
                quotations = Math.max(0, quotations - 1);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "hl2" -> {
                headings = Math.max(0, headings - 1);
                closeBlock();
            }
            case "p", "div", "section", "article", "aside", "header", "footer", "main", "nav", "figure", "figcaption", "caption", "address", "dt", "dd", "block", "body",
                    "media-caption", "center", "form", "fieldset", "legend", "details", "summary", "pre", "table" -> closeBlock();
            default -> { }
        }
    }

    /** Within a cell or an item a block only breaks the line. */
    private void openBlock(Kind kind) {
        if (inCell || inItem) {
            builder.lineBreak(at);
        } else if (headings > 0) {
            builder.open(Kind.HEADING);
        } else {
            builder.open(quotations > 0 && kind == Kind.PARAGRAPH ? Kind.QUOTATION : kind);
        }
    }

    private void closeBlock() {
        if (inCell || inItem) {
            builder.lineBreak(at);
        } else {
            builder.close();
        }
    }

    private void openList(boolean numbered) {
        if (levels.isEmpty()) {
            groups++;
        }
        if (levels.size() < DEEPEST) {
            levels.push(new Level(groups, numbered));
        }
    }

    private void openItem() {
        if (inCell) {
            builder.lineBreak(at);
            return;
        }
        if (levels.isEmpty()) {
            openList(false);
        }
        Level level = levels.element();
        level.number++;
        inItem = true;
        builder.open(Kind.ITEM, new Place(level.group, levels.size() - 1, level.numbered ? level.number + "." : "•", 1));
    }

    private void openTable() {
        builder.close();
        inItem = false;
        inCell = false;
        groups++;
        group = groups;
        row = 0;
    }

    private void openCell(boolean header, String columns) {
        inCell = true;
        inItem = false;
        if (group == 0) {
            openTable();
            inCell = true;
        }
        builder.open(header ? Kind.HEADER_CELL : Kind.CELL, new Place(group, row, "", number(columns)));
    }

    private static int number(String columns) {
        boolean digits = !columns.isEmpty() && columns.length() <= 4 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Math.max(1, Math.min(WIDEST_CELL, Integer.parseInt(columns))) : 1;
    }
}
