package org.wirebound.writer.docx;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Item;

/**
 * A stretch of a run's text that one font family sets in one direction, and that Word takes for one kind of letters.
 *
 * @param family the run's own family, or the one that steps in where it lacks a character
 * @param rightToLeft whether Word must treat the text as of a right-to-left script ({@code w:rtl})
 */
record Portion(String text, String family, LetterKind kind, boolean rightToLeft) {
    /** Before it stand the letters of Latin, Greek, Cyrillic and Armenian alone. */
    private static final int FIRST_HEBREW = 0x0590;

    /** Parts the text of a run where family, kind or direction changes. */
    static List<Portion> of(Run run, String language, FontLibrary fonts, Directions directions) {
        List<Portion> portions = new ArrayList<>();
        int start = 0;
        for (Portion portion : byFamily(run, language, fonts)) {
            int end = start + portion.text.length();
            for (int at = start; at < end; ) {
                int next = directions.end(at, end);
                add(portions, new Portion(portion.text.substring(at - start, next - start), portion.family, portion.kind,
                        directions.leftward(at)));
                at = next;
            }
            start = end;
        }
        return portions;
    }

    /** Parts the text where family or kind changes; most of it is in the letters of its own face, and need not be cut into items. */
    static List<Portion> byFamily(Run run, String language, FontLibrary fonts) {
        TextStyle style = run.style();
        String text = run.text();
        Face preferred = fonts.face(style.family(), style.bold(), style.italic());
        if (text.codePoints().allMatch(point -> point < FIRST_HEBREW && preferred.has(point) || Character.isISOControl(point))) {
            return List.of(new Portion(text, style.family(), LetterKind.WESTERN, false));
        }
        List<Portion> portions = new ArrayList<>();
        for (Item item : Item.of(text, preferred, language, fonts)) {
            String by = item.face().map(face -> face.name().family()).orElse(style.family());
            LetterKind kind = LetterKind.of(item.script());
            add(portions, new Portion(text.substring(item.start(), item.end()), by, kind, false));
        }
        return portions;
    }

    /** Adds a portion to the last one where Word makes no difference between them. */
    private static void add(List<Portion> portions, Portion next) {
        Portion last = portions.isEmpty() ? null : portions.get(portions.size() - 1);
        if (last != null && last.takes(next)) {
            portions.set(portions.size() - 1, new Portion(last.text + next.text, last.family, last.kind, last.rightToLeft));
        } else {
            portions.add(next);
        }
    }

    /** Whether a stretch that follows may be set like this one; every face of complex script has the blank. */
    private boolean takes(Portion next) {
        return rightToLeft == next.rightToLeft
                && (complex() && next.text.isBlank() || family.equals(next.family) && (kind == next.kind || rightToLeft || next.text.isBlank()));
    }

    /** Whether Word takes it for complex script, by its letters or because it is marked so. */
    boolean complex() {
        return rightToLeft || kind == LetterKind.COMPLEX;
    }

    /** How many of its characters Word takes for a kind: within East Asian text it finds the Western ones by itself. */
    int count(LetterKind counted) {
        if (complex() || kind == LetterKind.WESTERN) {
            return counted == (complex() ? LetterKind.COMPLEX : kind) ? text.length() : 0;
        }
        int basic = (int) text.chars().filter(unit -> unit >= ' ' && unit < 0x80).count();
        return switch (counted) {
            case WESTERN -> basic;
            case EAST_ASIAN -> text.length() - basic;
            case COMPLEX -> 0;
        };
    }

    /**
     * Whether a program may set some of its characters in the font of a kind: signs and digits of ASCII in that of Western letters, for
     * there programs differ.
     */
    boolean mayBe(LetterKind asked) {
        return count(asked) > 0 || asked == LetterKind.WESTERN && text.chars().anyMatch(unit -> unit > ' ' && unit < 0x80);
    }

    /** Whether Word must be told that punctuation that Western text has too is East Asian here (17.3.2.26, {@code hint}). */
    boolean ambiguous() {
        return kind == LetterKind.EAST_ASIAN && !rightToLeft && text.codePoints()
                .anyMatch(point -> point >= 0x80 && LetterKind.of(UScript.getScript(point)) == LetterKind.WESTERN);
    }
}
