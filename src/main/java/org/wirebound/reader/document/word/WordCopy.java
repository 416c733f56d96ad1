package org.wirebound.reader.document.word;

import java.util.Optional;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkedPart.Place;
import org.wirebound.reader.copy.MarkedPart.Style;

/** Writes down the words of a document and makes copy of them, paragraph by paragraph. */
final class WordCopy {
    /** In UTF-16 code units; what comes after is left out. */
    static final int LONGEST = 2 * 1024 * 1024;
    /** A heading of the first level behind longer text than this opens a section and is no headline. */
    private static final int LONGEST_KICKER = 200;

    private final StringBuilder text = new StringBuilder();
    private final CopyBuilder builder = new CopyBuilder("");
    private final WordStyles styles;
    private final WordNumbering numbering;
    private boolean structured;
    private boolean headlineSeen;

    private String style = "";
    private String number = "";
    private int level = -1;
    private int outline = 9;
    private boolean opened;
    private boolean strong;
    private boolean emphasised;
    private boolean hidden;
    private int tables;
    private int group;
    private int row;
    private int columns = 1;
    private boolean cellDue;
    private boolean lastWasItem;

    WordCopy(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    StringBuilder text() {
        return text;
    }

    CopyBuilder builder() {
        return builder;
    }

    boolean isStructured() {
        return structured;
    }

    void paragraph() {
        style = "";
        number = "";
        level = -1;
        outline = 9;
        opened = false;
        run();
    }

    void style(String id) {
        style = id;
    }

    void number(String list) {
        number = list;
    }

    void level(int depth) {
        level = depth;
    }

    void outline(int depth) {
        outline = depth;
    }

    /** A run begins; what the one before was like does not count. */
    void run() {
        strong = false;
        emphasised = false;
        hidden = false;
    }

    void strong(boolean on) {
        strong = on;
    }

    void emphasised(boolean on) {
        emphasised = on;
    }

    void hidden(boolean on) {
        hidden = on;
    }

    void link(String target) {
        open();
        structured |= !target.isEmpty();
        builder.link(target);
    }

    void endLink() {
        builder.unmark();
    }

    void words(String words) throws WordXml.StopException {
        if (hidden) {
            return;
        }
        if (!words.isBlank()) {
            open();
        }
        structured |= strong || emphasised;
        mark(strong, Style.STRONG);
        mark(emphasised, Style.EMPHASIS);
        builder.words(words, text.length(), text.length() + words.length());
        text.append(words);
        unmark(emphasised);
        unmark(strong);
        if (text.length() > LONGEST) {
            throw new WordXml.StopException();
        }
    }

    private void mark(boolean on, Style as) {
        if (on) {
            builder.mark(as);
        }
    }

    private void unmark(boolean on) {
        if (on) {
            builder.unmark();
        }
    }

    /** Opens the part that the paragraph is, at its first word: its properties are known then. */
    private void open() {
        if (opened) {
            return;
        }
        opened = true;
        Optional<WordStyles.Numbered> list = list();
        if (tables > 0) {
            openCell();
            list.ifPresent(this::markerInCell);
            return;
        }
        Kind kind = kind();
        structured |= kind != Kind.PARAGRAPH || list.isPresent();
        boolean item = list.isPresent() && kind == Kind.PARAGRAPH;
        if (item) {
            item(list.get());
        } else {
            builder.open(kind);
        }
        lastWasItem = item;
    }

    private void item(WordStyles.Numbered list) {
        group += lastWasItem ? 0 : 1;
        String marker = numbering.next(list.number(), list.level());
        builder.open(Kind.ITEM, new Place(group, list.level(), marker, 1));
        text.append(marker).append(' ');
    }

    /** Cells hold no lists of their own: the marker is a word like the others. */
    private void markerInCell(WordStyles.Numbered list) {
        String marker = numbering.next(list.number(), list.level()) + " ";
        builder.words(marker, text.length(), text.length() + marker.length());
        text.append(marker);
    }

    private Optional<WordStyles.Numbered> list() {
        Optional<WordStyles.Numbered> own = number.isEmpty() ? styles.numbered(style) : Optional.of(new WordStyles.Numbered(number, Math.max(0, level)));
        return own.filter(list -> !list.number().equals("0")).map(list -> new WordStyles.Numbered(list.number(), Math.min(list.level(), WordNumbering.LEVELS - 1)));
    }

    private Kind kind() {
        Kind kind = outline < 9 && styles.kind(style) == Kind.PARAGRAPH ? Kind.HEADING : styles.kind(style);
        boolean top = kind == Kind.HEADLINE || kind == Kind.HEADING && (styles.isTopHeading(style) || outline == 0) && text.length() <= LONGEST_KICKER;
        if (kind == Kind.HEADING && top && !headlineSeen) {
            kind = Kind.HEADLINE;
        } else if (kind == Kind.HEADLINE && headlineSeen) {
            kind = Kind.HEADING;
        } else if (kind == Kind.SUBHEADLINE && !headlineSeen) {
            kind = Kind.PARAGRAPH;
        }
        headlineSeen |= kind == Kind.HEADLINE;
        return kind;
    }

    void endParagraph() {
        if (tables > 0) {
            builder.lineBreak(text.length());
            text.append('\n');
        } else {
            builder.close();
            text.append(opened ? "\n\n" : "\n");
        }
        opened = false;
    }

    void table() {
        tables++;
        structured = true;
        lastWasItem = false;
        if (tables == 1) {
            builder.close();
            group++;
            row = -1;
        }
    }

    void row() {
        row += tables == 1 ? 1 : 0;
    }

    /** A cell of a table within a cell is only text of that cell. */
    void cell() {
        if (tables == 1) {
            cellDue = true;
            columns = 1;
        }
    }

    /** How many columns the cell takes, told before its first word. */
    void span(int wide) {
        columns = tables == 1 ? Math.max(1, Math.min(wide, 1000)) : columns;
    }

    private void openCell() {
        if (cellDue) {
            builder.open(Kind.CELL, new Place(group, Math.max(0, row), "", columns));
            cellDue = false;
        }
    }

    void endCell() {
        if (tables == 1) {
            openCell(); // an empty one keeps its column
            builder.close();
        }
    }

    void endTable() {
        tables = Math.max(0, tables - 1);
        if (tables == 0) {
            builder.close();
            text.append('\n');
        }
    }
}
