package org.wirebound.dispatch;

import java.util.List;

/** A part of a dispatch that stands on lines of its own; blocks keep the order of the source. */
public sealed interface Block {
    /** Where it stands in the decoded source. */
    Span span();

    /** Its words as on the page; a line break where the block keeps its lines. */
    String text();

    <R> R accept(Visitor<R> visitor);

    /** The department or subject that an agency prints above the headline. */
    record Rubric(List<Inline> inlines, Span span) implements Block {
        @Override
        public String text() {
            return Inline.join(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rubric(this);
        }
    }

    /** The headline as the agency wrote it; a dispatch with a derived title has none. */
    record Headline(List<Inline> inlines, Span span) implements Block {
        @Override
        public String text() {
            return Inline.join(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.headline(this);
        }
    }

    /** The line below the headline that says more than it; not a part of the body. */
    record Subheadline(List<Inline> inlines, Span span) implements Block {
        @Override
        public String text() {
            return Inline.join(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subheadline(this);
        }
    }

    /** The line that names the authors, as written. */
    record Byline(List<Inline> inlines, Span span) implements Block {
        @Override
        public String text() {
            return Inline.join(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byline(this);
        }
    }

    /** Running text. */
    record Paragraph(List<Inline> inlines, Span span) implements Block {
        @Override
        public String text() {
            return Inline.join(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** Words that the source sets apart as quoted from elsewhere. */
    record Quotation(List<Inline> inlines, Span span) implements Block {
        @Override
        public String text() {
            return Inline.join(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /** A heading inside the body. */
    record Crosshead(List<Inline> inlines, Span span) implements Block {
        @Override
        public String text() {
            return Inline.join(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.crosshead(this);
        }
    }

    /** Items that the source marked with bullets, dashes or numbers. */
    record Listing(List<Item> items, Span span) implements Block {
        @Override
        public String text() {
            return String.join("\n", items.stream().map(item -> item.marker() + " " + Inline.join(item.inlines())).toList());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /**
     * One item of a listing.
     *
     * @param marker as written, such as {@code -}, {@code •} or {@code 2.}
     * @param level how deep it stands in lists within lists, from 0
     */
    record Item(String marker, List<Inline> inlines, int level) {
        public Item(String marker, List<Inline> inlines) {
            this(marker, inlines, 0);
        }
    }

    /** Rows of cells that the source itself marks as such. */
    record Table(List<Row> rows, Span span) implements Block {
        /** A line a row, cells parted by tabs. */
        @Override
        public String text() {
            return String.join("\n", rows.stream()
                    .map(row -> String.join("\t", row.cells().stream().map(cell -> Inline.join(cell.inlines())).toList()))
                    .toList());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** One row of a table. */
    record Row(List<Cell> cells) {}

    /**
     * One cell of a row.
     *
     * @param header true where it names its column or row
     * @param columns how many columns it spans, at least 1
     */
    record Cell(List<Inline> inlines, boolean header, int columns) {}

    /** Tables, results and prices whose columns hold by their blanks: lines and blanks are kept. */
    record Agate(String text, Span span) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.agate(this);
        }
    }

    /** One method a kind, none with a default: a new kind stops every reader of blocks from compiling. */
    interface Visitor<R> {
        R rubric(Rubric rubric);

        R headline(Headline headline);

        R subheadline(Subheadline subheadline);

        R byline(Byline byline);

        R paragraph(Paragraph paragraph);

        R quotation(Quotation quotation);

        R crosshead(Crosshead crosshead);

        R listing(Listing listing);

        R table(Table table);

        R agate(Agate agate);
    }
}
