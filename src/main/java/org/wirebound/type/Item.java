package org.wirebound.type;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of text that one face can set and that is in one script.
 *
 * @param text its characters
 * @param face the face, or empty where no face has the characters
 * @param script the script, by ICU's number
 */
public record Item(String text, Optional<Face> face, int script) {

    /** Cuts text into items; the face is chosen for whole graphemes, so that a mark never leaves its letter. */
    public static List<Item> split(String text, Face preferred, FontLibrary fonts) {
        List<Item> items = new ArrayList<>();
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int start = 0;
        Item open = null;
        for (int from = graphemes.first(), to = graphemes.next(); to != BreakIterator.DONE; from = to, to = graphemes.next()) {
            String grapheme = text.substring(from, to);
            Item next = new Item(grapheme, fonts.faceFor(grapheme, preferred), UScript.getScript(grapheme.codePointAt(0)));
            if (open == null || !open.joins(next)) {
                if (open != null) {
                    items.add(new Item(text.substring(start, from), open.face, open.script));
                }
                start = from;
                open = next;
            } else if (open.neutral()) {
                open = next;
            }
        }
        if (open != null) {
            items.add(new Item(text.substring(start), open.face, open.script));
        }
        return items;
    }

    private boolean joins(Item next) {
        return face.equals(next.face) && (script == next.script || neutral() || next.neutral());
    }

    /** Blanks, digits and punctuation belong to whatever script stands beside them (UAX 24). */
    private boolean neutral() {
        return script == UScript.COMMON || script == UScript.INHERITED;
    }
}
