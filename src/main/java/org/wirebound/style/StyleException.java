package org.wirebound.style;

import java.util.Locale;

/** A style sheet that says what this program cannot do; the message names the place, the fault and what is allowed. */
public final class StyleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StyleException(Place place, String fault, String allowed) {
        super(String.format(Locale.ROOT, "%s: %s; %s", place, fault, allowed));
    }

    /**
     * A place in a style sheet.
     *
     * @param file the name of the sheet
     * @param line from 1; 0 for the sheet as a whole
     * @param column from 1
     */
    record Place(String file, int line, int column) {
        @Override
        public String toString() {
            return line == 0 ? file : file + ":" + line + ":" + column;
        }
    }
}
