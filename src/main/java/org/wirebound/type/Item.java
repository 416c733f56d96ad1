package org.wirebound.type;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a paragraph that is shaped at once: one look, one face, one script, one direction.
 *
 * @param start offset of its first UTF-16 unit in the paragraph
 * @param end offset after its last
 * @param stretch the number of the stretch that it belongs to
 * @param face the face, or empty where no face has the characters
 * @param script the script, by ICU's number
 * @param level the embedding level (UAX 9)
 */
public record Item(int start, int end, int stretch, Optional<Face> face, int script, int level) {
    /** Longer ones are cut, so that no shaping takes memory without bounds. */
    private static final int LONGEST = 20_000;
    /** Of the blocks of Latin letters that stand together in Unicode (Latin Extended-B). */
    private static final char LAST_LATIN = '\u024F';

    /**
     * Cuts a paragraph into items; the face is chosen for whole graphemes, so that a mark never leaves its letter.
     *
     * @param levels one a UTF-16 unit
     */
    public static List<Item> of(String paragraph, List<Stretch> stretches, byte[] levels, FontLibrary fonts) {
        Optional<List<Item>> simple = ofLatin(paragraph, stretches, levels);
        return simple.isPresent() ? simple.get() : ofGraphemes(paragraph, stretches, levels, fonts);
    }

    /** A paragraph of letters without marks, all of which the faces of its looks have, needs no search: an item a stretch. */
    private static Optional<List<Item>> ofLatin(String paragraph, List<Stretch> stretches, byte[] levels) {
        List<Item> items = new ArrayList<>(stretches.size());
        int start = 0;
        for (int number = 0; number < stretches.size(); number++) {
            Stretch stretch = stretches.get(number);
            if (stretch.end() - start > LONGEST) {
                return Optional.empty();
            }
            for (int i = start; i < stretch.end(); i++) {
                if (paragraph.charAt(i) > LAST_LATIN && !isPressPunctuation(paragraph.charAt(i)) || levels[i] != 0 || !stretch.preferred().has(paragraph.charAt(i))) {
                    return Optional.empty();
                }
            }
            if (stretch.end() > start) {
                items.add(new Item(start, stretch.end(), number, Optional.of(stretch.preferred()), UScript.LATIN, 0));
            }
            start = stretch.end();
        }
        return Optional.of(items);
    }

    /** Dashes, quotation marks and the ellipsis. */
    private static boolean isPressPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2026';
    }

    private static List<Item> ofGraphemes(String paragraph, List<Stretch> stretches, byte[] levels, FontLibrary fonts) {
        List<Item> items = new ArrayList<>();
        List<Grapheme> graphemes = Grapheme.of(paragraph, stretches);
        Item open = null;
        for (Grapheme grapheme : graphemes) {
            Stretch stretch = stretches.get(grapheme.stretch());
            Optional<Face> face = face(paragraph.substring(grapheme.start(), grapheme.end()), grapheme, stretch, open, fonts);
            Item next = new Item(grapheme.start(), grapheme.end(), grapheme.stretch(), face, grapheme.script(), levels[grapheme.start()]);
            if (open != null && open.joins(next)) {
                open = new Item(open.start, next.end, open.stretch, open.face, open.script, open.level);
            } else {
                if (open != null) {
                    items.add(open);
                }
                open = next;
            }
        }
        if (open != null) {
            items.add(open);
        }
        return items;
    }

    /** The items of a text of one look, directions aside. */
    public static List<Item> of(String text, Face preferred, String language, FontLibrary fonts) {
        return of(text, List.of(new Stretch(text.length(), preferred, language, true)), new byte[text.length()], fonts);
    }

    /** Signs between letters of one script are set in the face of the letters, so that it does not change for every comma. */
    private static Optional<Face> face(String text, Grapheme grapheme, Stretch stretch, Item before, FontLibrary fonts) {
        boolean sign = grapheme.sign() && grapheme.script() != UScript.LATIN && before != null && before.stretch == grapheme.stretch() && before.script == grapheme.script();
        return sign && before.face.filter(face -> FontLibrary.covers(face, text)).isPresent()
                ? before.face
                : fonts.faceFor(text, stretch.preferred(), grapheme.script(), stretch.language());
    }

    boolean rightToLeft() {
        return level % 2 != 0;
    }

    private boolean joins(Item next) {
        return stretch == next.stretch && level == next.level && face.equals(next.face) && script == next.script && next.end - start <= LONGEST;
    }
}
