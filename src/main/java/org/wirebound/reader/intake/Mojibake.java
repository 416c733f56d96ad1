package org.wirebound.reader.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds letters that were written in UTF-8, read in a single-byte character set and written again, once or several times: {@code Ã©} for é.
 *
 * <p>A sequence is put right only if it is well-formed UTF-8 (RFC 3629 section 4) in the bytes of the wrong set and what it gives is writing: a Latin letter, a sign of
 * typography, or at least two neighbours of another script. Sequences whose characters also meet in right texts, such as {@code Ã»} at the end of a
 * Portuguese word in capitals within guillemets, are put right only where others prove that the text was misread.
 */
public final class Mojibake {
    private static final List<WrongSet> SETS = List.of(WrongSet.latin(), WrongSet.macRoman(), WrongSet.cyrillic());
    /** How often a text can have been misread. */
    private static final int DEEPEST = 3;
    private static final int MOST_EXAMPLES = 4;
    /** Enough of a run to see its script. */
    private static final int MOST_COMPARED = 16;
    private static final int SURE_FOR_A_DOUBTFUL = 4;
    private static final int SURE_RUN_OF_CYRILLIC = 3;
    private static final Letter NONE = new Letter(-1, -1);
    /** Marks that stand behind a letter in right texts. */
    private static final String PUNCTUATION = "»«…‘’“”„‚–—•·°€›‹\u00a0";

    private final String text;
    private final int limit;
    private final WrongSet set;

    private Mojibake(String text, int limit, WrongSet set) {
        this.text = text;
        this.limit = limit;
        this.set = set;
    }

    /**
     * One character that was put right.
     *
     * @param start offset in the source
     * @param end offset after it
     * @param characters what was written first
     */
    public record Repair(int start, int end, String characters) {}

    /** A character at some depth of misreading, and the offset after it. */
    private record Letter(int codePoint, int end) {}

    /** A text put right; the same where nothing is wrong with it. */
    public static String repaired(String text) {
        StringBuilder right = new StringBuilder();
        int from = 0;
        for (Repair repair : in(text, 0, text.length())) {
            right.append(text, from, repair.start()).append(repair.characters());
            from = repair.end();
        }
        return from == 0 ? text : right.append(text, from, text.length()).toString();
    }

    /** The repairs of a range of a text, in order. */
    public static List<Repair> in(String text, int from, int limit) {
        for (WrongSet set : SETS) {
            if (set.mayBeIn(text, from, limit)) {
                List<Repair> repairs = new Mojibake(text, limit, set).repairs(from);
                if (!repairs.isEmpty()) {
                    return repairs;
                }
            }
        }
        return MisreadCyrillic.in(text, from, limit);
    }

    /** Says what was put right, with some examples. */
    public static String message(String text, List<Repair> repairs) {
        Set<String> examples = new LinkedHashSet<>();
        for (int i = 0; i < repairs.size() && examples.size() < MOST_EXAMPLES; i++) {
            Repair repair = repairs.get(i);
            examples.add("\"" + text.substring(repair.start(), repair.end()) + "\" to \"" + repair.characters() + "\"");
        }
        return "Put right, " + repairs.size() + " in all: letters that a wrong character set had made of others, such as " + String.join(", ", examples)
                + "; compare with the source.";
    }

    private List<Repair> repairs(int from) {
        List<Repair> all = new ArrayList<>();
        List<Repair> sure = new ArrayList<>();
        int i = from;
        while (i < limit) {
            List<Repair> run = runAt(i);
            for (Repair repair : run) {
                boolean isSure = isSure(repair, run);
                if (isSure) {
                    sure.add(repair);
                }
                if (isSure || set.isCyrillic() || isCommon(repair.characters().codePointAt(0))) {
                    all.add(repair);
                }
            }
            i = run.isEmpty() ? i + 1 : run.get(run.size() - 1).end();
        }
        boolean proved = set.isCyrillic() ? sure.size() > SURE_FOR_A_DOUBTFUL * (all.size() - sure.size()) : !sure.isEmpty();
        return proved ? all : sure;
    }

    /** Letters of Latin-1, Latin Extended-A and of Vietnamese are believed where the text is proved to be misread. */
    private static boolean isCommon(int c) {
        return c < 0x180 || c >= 0x1ea0 && c <= 0x1ef9;
    }

    /** Sequences that follow each other without a gap. */
    private List<Repair> runAt(int start) {
        List<Repair> run = new ArrayList<>();
        int i = start;
        Optional<Repair> repair = repairAt(i);
        while (repair.isPresent()) {
            run.add(repair.get());
            i = repair.get().end();
            repair = repairAt(i);
        }
        return run;
    }

    private Optional<Repair> repairAt(int start) {
        if (start >= limit || !set.isLead(text.charAt(start))) {
            return Optional.empty();
        }
        for (int depth = DEEPEST; depth > 0; depth--) {
            Letter letter = letter(start, depth);
            if (letter != NONE && isWriting(letter.codePoint())) {
                return Optional.of(new Repair(start, letter.end(), Character.toString(letter.codePoint())));
            }
        }
        return Optional.empty();
    }

    /** The character that the ones from an offset on stand for, if they were misread so many times. */
    private Letter letter(int start, int depth) {
        if (depth == 0) {
            return start < limit ? new Letter(text.charAt(start), start + 1) : NONE;
        }
        Letter lead = letter(start, depth - 1);
        int first = lead == NONE || !set.isLead(lead.codePoint()) ? 0 : set.byteOf(lead.codePoint());
        int more = first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
        int c = more == 0 ? 0 : first & 0x3f >> more;
        int end = lead.end();
        for (int i = 0; i < more; i++) {
            Letter next = letter(end, depth - 1);
            int b = next == NONE ? 0 : set.byteOf(next.codePoint());
            if (b < 0x80 || b > 0xbf) {
                return NONE;
            }
            c = c << 6 | b & 0x3f;
            end = next.end();
        }
        boolean shortest = more == 1 || more == 2 && c >= 0x800 && (c < 0xd800 || c > 0xdfff) || more == 3 && c >= 0x10000 && c <= 0x10ffff;
        return shortest ? new Letter(c, end) : NONE;
    }

    private static boolean isWriting(int c) {
        return Character.isDefined(c) && (!Character.isISOControl(c) && Character.getType(c) != Character.PRIVATE_USE || c == 0x85);
    }

    private boolean isSure(Repair repair, List<Repair> run) {
        int c = repair.characters().codePointAt(0);
        boolean sign = c >= 0x2010 && c <= 0x203a || c == 0x20ac || c == 0x2122 || c == 0xfeff;
        if (sign) {
            return true;
        } else if (set.isCyrillic()) {
            return scriptOf(repair) == UnicodeScript.CYRILLIC && lettersOf(run, UnicodeScript.CYRILLIC) >= SURE_RUN_OF_CYRILLIC;
        } else if (c < 0x100 || scriptOf(repair) == UnicodeScript.LATIN) {
            return text.substring(repair.start() + 1, repair.end()).chars().anyMatch(second -> PUNCTUATION.indexOf(second) < 0);
        }
        boolean emoji = Character.charCount(c) == 2 && Character.getType(c) == Character.OTHER_SYMBOL;
        return emoji || Character.isLetter(c) && lettersOf(run, scriptOf(repair)) >= 2;
    }

    private static UnicodeScript scriptOf(Repair repair) {
        return UnicodeScript.of(repair.characters().codePointAt(0));
    }

    private static long lettersOf(List<Repair> run, UnicodeScript script) {
        return run.stream().limit(MOST_COMPARED).filter(other -> scriptOf(other) == script).count();
    }
}
