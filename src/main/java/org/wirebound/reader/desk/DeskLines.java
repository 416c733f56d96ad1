package org.wirebound.reader.desk;

import java.util.Optional;

/** Tells lines that desks write for desks from headlines, which stand at the same place. */
public final class DeskLines {
    /** In UTF-16 code units. */
    private static final int LONGEST_MARK = 160;
    private static final EmbargoGrammar EMBARGO = new EmbargoGrammar("", Optional.empty());

    private DeskLines() {}

    /** True for a line that holds nothing but marks: a priority, an embargo, a version, a kill. */
    public static boolean isMark(String line) {
        return line.length() <= LONGEST_MARK && line.indexOf('\n') < 0
                && (!MarkGrammar.ofLine(line).isEmpty() || EMBARGO.read(new Stretch(Stretch.Where.HEAD, line, 0, Optional.empty(), Optional.empty())).isPresent());
    }

    /** True for words that open as a note to desks or to readers does. */
    public static boolean isNote(String words) {
        return NoteReader.opensNote(words);
    }
}
