package org.wirebound.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document's words that stand together, as they were read back.
 *
 * @param form what the document says that they are
 * @param text the words; a line feed where a line ends
 */
public record Passage(Form form, String text) {

    /** What a document can say of a passage, beyond that it is there. */
    public sealed interface Form {
        /** The form in words for people, such as {@code an item of a list, level 2}. */
        String words();

        /** Text like any other: paragraphs, headings, agate. */
        Form RUNNING = new Running();
        /** Words quoted from elsewhere. */
        Form QUOTATION = new Quotation();
        /** The words that stand for a picture. */
        Form PICTURE = new Pictured();
    }

    private record Running() implements Form {
        @Override
        public String words() {
            return "running text";
        }
    }

    private record Quotation() implements Form {
        @Override
        public String words() {
            return "a quotation";
        }
    }

    private record Pictured() implements Form {
        @Override
        public String words() {
            return "a picture";
        }
    }

    /**
     * An item of a list.
     *
     * @param level how deep in lists within lists, from 0
     */
    public record Item(int level) implements Form {
        @Override
        public String words() {
            return "an item of a list, level " + (level + 1);
        }
    }

    /**
     * A cell of a table.
     *
     * @param row from 0 in each table
     * @param column the first that the cell stands in, from 0
     * @param columns how many it spans
     * @param header whether it names its column or row
     */
    public record Cell(int row, int column, int columns, boolean header) implements Form {
        @Override
        public String words() {
            return (header ? "a header cell" : "a cell") + " of a table, row " + (row + 1) + ", column " + (column + 1)
                    + (columns > 1 ? " to " + (column + columns) : "");
        }
    }

    /** Gathers passages while a document is read from its beginning to its end. */
    public static final class Gatherer {
        private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

        private final List<Passage> passages = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Form form = Form.RUNNING;
        private int row;
        private int column;

        /** Begins a passage; one that was open ends. */
        public void open(Form next) {
            if (!text.isEmpty()) {
                close();
            }
            form = next;
        }

        /** Adds to the words of the passage that is open. */
        public void add(CharSequence words) {
            text.append(words);
        }

        /** Ends a passage, though it be empty. */
        public void close() {
            passages.add(new Passage(form, text.toString()));
            text.setLength(0);
            form = Form.RUNNING;
        }

        /** Begins a table: its rows are counted anew. */
        public void table() {
            row = -1;
        }

        /** Begins the next row of a table. */
        public void row() {
            row++;
            column = 0;
        }

        /** Begins the next cell of a row, which spans as many columns as a document says; what is no number says nothing. */
        public void cell(@Nullable String columns, boolean header) {
            cell(columns != null && NUMBER.matcher(columns).matches() ? Integer.parseInt(columns) : 1, header);
        }

        /** Begins the next cell of a row. */
        public void cell(int columns, boolean header) {
            open(new Cell(row, column, columns, header));
            column += columns;
        }

        /** All passages; one that is open ends. */
        public List<Passage> passages() {
            open(Form.RUNNING);
            return List.copyOf(passages);
        }
    }
}
