package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line that the AP sets apart from running text: it begins with {@code ^} and ends with the sign of its setting, {@code <} flush left, {@code =} centred or
 * {@code >} flush right. Several may stand on one line of the wire.
 *
 * @param start offset of the {@code ^}
 * @param from offset of its first word
 * @param to offset after its last one
 * @param end offset after the sign and the blanks behind it
 * @param centred true for {@code =}
 */
record RailLine(int start, int from, int to, int end, boolean centred) {
    private static final String SIGNS = "<=>";
    private static final int MOST_ON_A_LINE = 20;
    private static final int FEWEST_LETTERS = 5;
    private static final Pattern STORY_NUMBER = Pattern.compile("\\*\\d{1,6}");
    private static final Pattern CYCLE = Pattern.compile("(?:BC|AM|PM|AP)-\\S.*");
    private static final Pattern PICTURES = Pattern.compile("(?i)(?:with )?AP (?:photos?|graphics?|video|interactives?|multimedia|laserphotos?)\\b.*");
    private static final Pattern NOTE = Pattern.compile("(?i)\\(?(?:eds?|editors?)\\s?[.:].*|editors?'?s? notes?\\b.*");
    private static final Pattern LABEL = Pattern.compile("(?i)^\\(?(?:eds?|editors?|editors?'?s? notes?)[ .:_-]+");

    /** The lines at an offset that follow each other without a line of another kind; {@code most} of them at most. */
    static List<RailLine> at(String decoded, int start, int limit, int most) {
        List<RailLine> lines = new ArrayList<>();
        int at = start;
        while (at < limit && lines.size() < most) {
            SourceLine line = SourceLine.firstWithWords(decoded, at, limit);
            List<RailLine> own = of(decoded, line);
            if (own.isEmpty()) {
                return lines;
            }
            lines.addAll(own);
            at = line.next();
        }
        return lines;
    }

    /** The lines that one line of the wire is made of; none where it is not wholly made of them. */
    private static List<RailLine> of(String decoded, SourceLine line) {
        List<RailLine> lines = new ArrayList<>();
        int at = line.start();
        while (at < line.end() && decoded.charAt(at) == '^') {
            int sign = sign(decoded, at + 1, line.end());
            if (sign < 0 || lines.size() == MOST_ON_A_LINE) {
                return List.of();
            }
            int end = afterBlanks(decoded, sign + 1, line.end());
            SourceLine words = new SourceLine(at + 1, sign, sign).trimmed(decoded);
            lines.add(new RailLine(at, words.start(), words.end(), end, decoded.charAt(sign) == '='));
            at = end;
        }
        return at < line.end() ? List.of() : lines;
    }

    /** The first sign that only blanks part from the end of the line or from the next {@code ^}. */
    private static int sign(String decoded, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (SIGNS.indexOf(decoded.charAt(i)) >= 0) {
                int after = afterBlanks(decoded, i + 1, limit);
                if (after == limit || decoded.charAt(after) == '^') {
                    return i;
                }
                i = Math.max(i, after - 1);
            }
        }
        return -1;
    }

    private static int afterBlanks(String decoded, int from, int limit) {
        int i = from;
        while (i < limit && SourceLine.isFiller(decoded.charAt(i))) {
            i++;
        }
        return i;
    }

    String words(String decoded) {
        return decoded.substring(from, to);
    }

    boolean isStoryNumber(String decoded) {
        return STORY_NUMBER.matcher(words(decoded)).matches();
    }

    /**
     * The keyword again, in full and with the version: with the cycle before it, or with the letters of the heading's.
     *
     * @param keyword of the heading, where blanks are left out and the end may be cut off
     */
    boolean isKeyword(String decoded, String keyword) {
        String letters = letters(keyword);
        return !centred && (CYCLE.matcher(words(decoded)).matches() || letters.length() >= FEWEST_LETTERS && letters(words(decoded)).startsWith(letters));
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    boolean namesPictures(String decoded) {
        return !centred && PICTURES.matcher(words(decoded)).matches();
    }

    boolean isNote(String decoded) {
        return NOTE.matcher(words(decoded)).matches();
    }

    /** A note without its label and without the brackets around it. */
    String note(String decoded) {
        String words = words(decoded);
        String bare = LABEL.matcher(words).replaceFirst("").strip();
        return words.startsWith("(") && bare.endsWith(")") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Bylines are centred; a headline may begin so too. */
    boolean isByline(String decoded) {
        return centred && words(decoded).toLowerCase(Locale.ROOT).startsWith("by ");
    }
}
