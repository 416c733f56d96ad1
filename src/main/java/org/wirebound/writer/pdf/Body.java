package org.wirebound.writer.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wirebound.type.Face;
import org.wirebound.type.Glyph;
import org.wirebound.type.Logotype;
import org.wirebound.type.Sort;

/**
 * A letter with its marks, cast on one body: what readers of the file then find is a row of bodies side by side, none of which overlaps
 * or turns back, however the font puts its glyphs together.
 *
 * @param sorts in the order of the text
 * @param codes what is written, from left to right
 * @param text what the body reads as, in the order of the text
 * @param kern what the pen moves on besides, in font units
 */
record Body(List<Sort> sorts, List<PdfFont.Code> codes, String text, int kern) {
    /** More sorts than these no letter has; what goes on has a body of its own, so that none grows without bounds. */
    private static final int MOST_SORTS = 16;
    /** How many glyphs one body takes: a heap of marks is drawn in several. */
    private static final int MOST_PARTS = 24;
    /**
     * The room of a mark that reads by itself, in ems: readers take what lies nearer for a second print of the same letter, and what
     * lies farther for a blank.
     */
    private static final double MARK = 0.101;
    /** No character before it is a mark (Unicode, combining diacritical marks). */
    private static final int FIRST_MARK = 0x300;
    /** The only character before the marks that may show nothing. */
    private static final int SOFT_HYPHEN = 0xAD;

    /** Gathers sorts of one look, given and returned from left to right. */
    static List<Body> of(List<Sort> sorts) {
        List<Body> bodies = new ArrayList<>(sorts.size());
        for (int start = 0, end; start < sorts.size(); start = end) {
            boolean turned = turned(sorts.get(start));
            end = start + 1;
            while (end < sorts.size() && turned(sorts.get(end)) == turned) {
                end++;
            }
            if (turned) {
                List<Sort> reading = new ArrayList<>(sorts.subList(start, end));
                Collections.reverse(reading);
                List<Body> read = new ArrayList<>();
                gather(reading, true, read);
                Collections.reverse(read);
                bodies.addAll(read);
            } else {
                gather(sorts.subList(start, end), false, bodies);
            }
        }
        return bodies;
    }

    private static boolean turned(Sort sort) {
        return sort.level() % 2 != 0;
    }

    private static void gather(List<Sort> reading, boolean turned, List<Body> bodies) {
        String formats = "";
        boolean first = true;
        for (int start = 0, end; start < reading.size(); start = end) {
            end = start + 1;
            while (end < reading.size() && end - start < MOST_SORTS && clings(reading.get(end)) && !reading.get(start).blank()) {
                end++;
            }
            List<Sort> sorts = reading.subList(start, end);
            String text = formats + text(sorts);
            int kept = !turned && end < reading.size() ? withoutFormats(text) : text.length();
            formats = text.substring(kept);
            bodies.add(turned ? turned(sorts, text) : straight(sorts, text.substring(0, kept), first));
            first = sorts.get(0).blank();
        }
    }

    private static String text(List<Sort> sorts) {
        if (sorts.size() == 1) {
            return sorts.get(0).cluster().text();
        }
        StringBuilder joined = new StringBuilder();
        for (Sort sort : sorts) {
            joined.append(sort.cluster().text());
        }
        return joined.toString();
    }

    /**
     * The length of a text without characters at its end that show nothing: the next body has them at its start, as some readers drop all of a
     * code's text that ends with one.
     */
    private static int withoutFormats(String text) {
        int end = text.length();
        while (end > 0 && Character.getType(text.charAt(end - 1)) == Character.FORMAT) {
            end--;
        }
        return end == 0 ? text.length() : end;
    }

    /** True for what has no room of its own beside the letter before it. */
    private static boolean clings(Sort sort) {
        int first = sort.cluster().text().codePointAt(0);
        if (first < FIRST_MARK && first != SOFT_HYPHEN) {
            return false;
        }
        return mark(first) || Character.getType(first) == Character.COMBINING_SPACING_MARK
                || sort.cluster().advance() == 0 && UCharacter.hasBinaryProperty(first, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.getIntPropertyValue(first, UProperty.GRAPHEME_CLUSTER_BREAK) == UCharacter.GraphemeClusterBreak.SPACING_MARK;
    }

    /** True for a character that needs no room beside the letter that it belongs to. */
    private static boolean narrow(String character) {
        return mark(character.codePointAt(0)) || Character.getType(character.codePointAt(0)) == Character.FORMAT;
    }

    private static boolean mark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /**
     * Left to right: one code reads as the whole. Where a word begins, marks have a code of their own behind the letter, as some readers put
     * the blank between two words behind a code that reads as a mark too.
     */
    private static Body straight(List<Sort> sorts, String text, boolean first) {
        Logotype drawing = drawing(sorts);
        if (drawing.parts().size() > MOST_PARTS) {
            return tower(sorts, drawing, text);
        }
        int mark = first ? firstMark(text) : 0;
        if (mark > 0) {
            int room = Math.min(drawing.advance() / 2, (int) (MARK * face(sorts).unitsPerEm()) + 1);
            return new Body(sorts, List.of(
                    new PdfFont.Code(new Logotype(drawing.parts(), drawing.advance() - room), text.substring(0, mark)),
                    new PdfFont.Code(new Logotype(List.of(), room), text.substring(mark))), text, 0);
        }
        int kern = 0;
        if (drawing.parts().size() == 1 && drawing.parts().get(0).x() == 0 && drawing.parts().get(0).y() == 0) {
            Logotype plain = Logotype.of(drawing.parts().get(0).glyph(), face(sorts));
            kern = drawing.advance() - plain.advance();
            drawing = plain;
        }
        return new Body(sorts, List.of(new PdfFont.Code(drawing, text)), text, kern);
    }

    /** A heap of marks is drawn piece by piece over one place, each piece reading as its share of the text; the last moves the pen on. */
    private static Body tower(List<Sort> sorts, Logotype drawing, String text) {
        List<PdfFont.Code> codes = new ArrayList<>();
        List<Logotype.Part> parts = drawing.parts();
        int at = 0;
        for (int start = 0; start < parts.size(); start += MOST_PARTS) {
            boolean last = start + MOST_PARTS >= parts.size();
            int end = last ? text.length() : Math.min(text.length(), text.offsetByCodePoints(at, Math.min(MOST_PARTS, text.codePointCount(at, text.length()))));
            codes.add(new PdfFont.Code(
                    new Logotype(parts.subList(start, Math.min(parts.size(), start + MOST_PARTS)), last ? drawing.advance() : 0),
                    text.substring(at, end)));
            at = end;
        }
        return new Body(sorts, codes, text, 0);
    }

    /** Where the first mark behind a letter stands; 0 where there is none. */
    private static int firstMark(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (mark(text.codePointAt(at))) {
                return at;
            }
        }
        return 0;
    }

    /** Right to left: a code a character, as readers turn characters round and not codes; the first of them draws the whole. */
    private static Body turned(List<Sort> sorts, String text) {
        List<String> characters = text.codePoints().mapToObj(Character::toString).toList();
        Logotype drawing = drawing(sorts);
        if (drawing.parts().size() > MOST_PARTS) {
            Body tower = tower(sorts, drawing, new StringBuilder(text).reverse().toString());
            return new Body(sorts, tower.codes(), text, 0);
        }
        if (characters.size() == 1) {
            return straight(sorts, text, false);
        }
        int count = characters.size();
        long marks = characters.stream().filter(character -> narrow(character)).count();
        int most = drawing.advance() / (2 * count);
        int markRoom = marks == count ? drawing.advance() / count : (int) Math.min(most, MARK * face(sorts).unitsPerEm() + 1);
        int letterRoom = marks == count ? 0 : (int) ((drawing.advance() - marks * markRoom) / (count - marks));
        List<PdfFont.Code> codes = new ArrayList<>(count);
        int pen = 0;
        for (int i = count - 1; i >= 0; i--) {
            String character = characters.get(i);
            int room = i == 0 ? drawing.advance() - pen : narrow(character) ? markRoom : letterRoom;
            codes.add(new PdfFont.Code(new Logotype(i == count - 1 ? drawing.parts() : List.of(), room), character));
            pen += room;
        }
        return new Body(sorts, codes, text, 0);
    }

    private static Logotype drawing(List<Sort> sorts) {
        List<Logotype.Part> parts = new ArrayList<>(sorts.size());
        int pen = 0;
        boolean turned = turned(sorts.get(0));
        for (int i = 0; i < sorts.size(); i++) {
            for (Glyph glyph : sorts.get(turned ? sorts.size() - 1 - i : i).cluster().glyphs()) {
                parts.add(new Logotype.Part(glyph.id(), pen + glyph.xOffset(), glyph.yOffset()));
                pen += glyph.advance();
            }
        }
        return new Logotype(parts, Math.max(0, pen));
    }

    private static Face face(List<Sort> sorts) {
        return sorts.get(0).cluster().face();
    }
}
