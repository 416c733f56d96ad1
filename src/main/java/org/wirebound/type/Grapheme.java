package org.wirebound.type;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A character as readers see it, with its marks (UAX 29, extended grapheme cluster).
 *
 * @param start offset of its first UTF-16 unit in the paragraph
 * @param end offset after its last
 * @param stretch the number of the stretch that it stands in
 * @param script by ICU's number; signs have that of the letters around them, where those agree
 * @param sign true for blanks, digits and punctuation, which belong to no script (UAX 24)
 */
record Grapheme(int start, int end, int stretch, int script, boolean sign) {

    /** The graphemes of a paragraph; none reaches over the end of a stretch. */
    static List<Grapheme> of(String paragraph, List<Stretch> stretches) {
        List<Grapheme> graphemes = new ArrayList<>(paragraph.length());
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(paragraph);
        int at = 0;
        int boundary = breaks.first();
        for (int stretch = 0; stretch < stretches.size(); stretch++) {
            int limit = stretches.get(stretch).end();
            while (at < limit) {
                boundary = boundary > at ? boundary : breaks.next();
                int end = Math.min(limit, boundary);
                int script = script(paragraph.codePointAt(at));
                graphemes.add(new Grapheme(at, end, stretch, script, script == UScript.COMMON));
                at = end;
            }
        }
        return resolved(graphemes);
    }

    /** The script of a character; a mark that belongs to whatever stands before it counts as a sign. */
    private static int script(int codePoint) {
        int script = UScript.getScript(codePoint);
        return script == UScript.INHERITED ? UScript.COMMON : script;
    }

    /** Gives signs the script of the letters on both sides, or of those on the only side that has any. */
    private static List<Grapheme> resolved(List<Grapheme> graphemes) {
        List<Grapheme> resolved = new ArrayList<>(graphemes.size());
        int before = UScript.COMMON;
        for (int i = 0; i < graphemes.size(); ) {
            int next = i;
            while (next < graphemes.size() && graphemes.get(next).sign) {
                next++;
            }
            int after = next < graphemes.size() ? graphemes.get(next).script : UScript.COMMON;
            int script = before == after || after == UScript.COMMON ? before : before == UScript.COMMON ? after : UScript.COMMON;
            for (; i < next; i++) {
                resolved.add(graphemes.get(i).in(script));
            }
            if (next < graphemes.size()) {
                resolved.add(graphemes.get(next));
                i = next + 1;
            }
            before = after;
        }
        return resolved;
    }

    private Grapheme in(int other) {
        return new Grapheme(start, end, stretch, other, sign);
    }
}
