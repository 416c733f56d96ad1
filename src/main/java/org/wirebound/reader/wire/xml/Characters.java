package org.wirebound.reader.wire.xml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wirebound.reader.copy.CopyBuilder;

/** The text of one element in one piece, of which every character knows its place in the source. */
final class Characters {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Characters(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static Characters of(List<XmlText> pieces) {
        int length = pieces.stream().mapToInt(piece -> piece.characters().length()).sum();
        StringBuilder text = new StringBuilder(length);
        int[] starts = new int[length];
        int[] ends = new int[length];
        for (XmlText piece : pieces) {
            for (int i = 0; i < piece.characters().length(); i++) {
                starts[text.length() + i] = piece.literal() ? piece.start() + i : piece.start();
                ends[text.length() + i] = piece.literal() ? piece.start() + i + 1 : piece.end();
            }
            text.append(piece.characters());
        }
        return new Characters(text.toString(), starts, ends);
    }

    String text() {
        return text;
    }

    /** The offset in the source of a character, or of the end of the last one. */
    int toSource(int at) {
        return at < starts.length ? starts[at] : starts.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** Adds a range as words of the part that is open. */
    void copy(int from, int to, CopyBuilder into) {
        int at = from;
        while (at < to) {
            int run = at + 1;
            while (run < to && starts[run] == starts[at] + run - at && ends[run] == starts[run] + 1 && ends[at] == starts[at] + 1) {
                run++;
            }
            while (run < to && starts[run] == starts[at]) {
                run++; // one reference that stands for several characters
            }
            into.words(text.substring(at, run), starts[at], ends[run - 1]);
            at = run;
        }
    }

    /** What two texts are compared by: letters and figures, without case. */
    static String letters(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); ) {
            int c = small.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    @Override
    public String toString() {
        return text + " " + Arrays.toString(starts);
    }
}
