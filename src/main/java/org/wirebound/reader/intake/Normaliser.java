package org.wirebound.reader.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;

/**
 * Makes page text of decoded text, once: line ends become {@code \n}, entities characters, controls nothing.
 *
 * <p>CR, LF, CRLF, CRCRLF, NEL (U+0085), U+2028, U+2029, vertical tab and form feed are line ends. The information separators
 * 0x1C to 0x1F part words and become blanks. What is removed or replaced is a finding a kind, with every place. Letters are kept as they are
 * written, composed or not; only those that a wrong character set made of others are put right.
 */
final class Normaliser {
    /** The longest dispatches have some thousands; what lies beyond is left out with a finding, since lines take many times their size in memory. */
    static final int MOST_LINES = 500_000;

    private final String source;
    private final List<Span> ranges;
    /** The end of the range at hand. */
    private int limit;
    private int lines;
    /** Where the first line stands that is one too many. */
    private int beyond;
    private final boolean decodesEntities;
    private final boolean blanksAreNoBreak;
    private final List<Mojibake.Repair> repairs;
    private final StringBuilder page;
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();
    private final Map<Change, Places> places = new EnumMap<>(Change.class);

    /** Makes page text of ranges of a source, in their order, an empty range being a blank line; offsets count in the whole. */
    Normaliser(String source, List<Span> ranges) {
        this.source = source;
        this.ranges = List.copyOf(ranges);
        int start = ranges.isEmpty() ? 0 : ranges.get(0).start();
        int end = ranges.isEmpty() ? 0 : ranges.get(ranges.size() - 1).end();
        String whole = source.substring(start, end);
        this.decodesEntities = whole.indexOf('&') >= 0 && !Markup.isIn(whole);
        this.blanksAreNoBreak = NoBreakBlanks.areTheOnlyBlanks(whole);
        this.repairs = Mojibake.in(source, start, end);
        this.page = new StringBuilder(whole.length());
    }

    PageText run() {
        Iterator<Mojibake.Repair> due = repairs.iterator();
        Optional<Mojibake.Repair> next = next(due);
        for (Span range : ranges) {
            page.append(range.length() == 0 ? "\n\n" : "");
            limit = range.end();
            int i = range.start();
            while (next.isPresent() && next.get().end() <= limit && lines <= MOST_LINES) {
                if (next.get().start() >= i) {
                    normalise(i, next.get().start());
                    repair(next.get());
                    i = next.get().end();
                }
                next = next(due);
            }
            normalise(i, limit);
        }
        return new PageText(page.toString(), offsets.build());
    }

    private static Optional<Mojibake.Repair> next(Iterator<Mojibake.Repair> due) {
        return due.hasNext() ? Optional.of(due.next()) : Optional.empty();
    }

    private void normalise(int start, int end) {
        int i = start;
        while (i < end && lines <= MOST_LINES) {
            int plainEnd = i;
            while (plainEnd < end && isPlain(source.charAt(plainEnd))) {
                plainEnd++;
            }
            if (plainEnd > i) {
                put(source, i, plainEnd, i, plainEnd);
                i = plainEnd;
            } else {
                i = special(i);
            }
        }
    }

    /** A repaired character can be a byte order mark or a line end as any other. */
    private void repair(Mojibake.Repair repair) {
        int c = repair.characters().codePointAt(0);
        note(Change.MOJIBAKE, repair.start(), repair.end());
        if (c == '\u2028' || c == '\u2029') {
            put("\n", 0, 1, repair.start(), repair.end());
        } else if (!isOffThePage(c)) {
            put(repair.characters(), 0, repair.characters().length(), repair.start(), repair.end());
        }
    }

    /** One finding a kind of change. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        places.forEach((change, where) -> findings.add(Finding.at(where.spans(), change.code(),
                change == Change.MOJIBAKE ? Mojibake.message(source, repairs) : change.message(where.count()))));
        if (lines > MOST_LINES) {
            findings.add(Finding.at(new Span(beyond, ranges.get(ranges.size() - 1).end()), FindingCode.LIMIT_REACHED,
                    "The text has more than " + MOST_LINES + " lines; what lies beyond was left out: split the source."));
        }
        return findings;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '&'
                || c > 0xa0 && c < 0x2000 && c != 0xad
                || c > 0x206f && c < 0xd800
                || c > 0xdfff && c < 0xfdd0
                || c > 0xff00 && c < 0xfff0;
    }

    /** Handles the character at {@code i} and gives the offset after it. */
    private int special(int i) {
        char c = source.charAt(i);
        int lineEnd = lineEnd(i);
        if (lineEnd > i) {
            lines++;
            beyond = i;
            if (lines > MOST_LINES) {
                return lineEnd;
            }
            if (isUnusual(i, lineEnd)) {
                note(Change.LINE_END, i, lineEnd);
            }
            put("\n", 0, 1, i, lineEnd);
            return lineEnd;
        } else if (c == '&' && decodesEntities) {
            Optional<HtmlEntities.Reference> reference = HtmlEntities.at(source, i);
            if (reference.isPresent()) {
                return replace(Change.ENTITY, reference.get().characters(), i, reference.get().end());
            }
        } else if (c >= 0x1c && c <= 0x1f) {
            return replace(Change.SEPARATOR, " ", i, i + 1);
        } else if (isNoBreak(c) && blanksAreNoBreak && !NoBreakBlanks.wantedAt(source, i)) {
            return replace(Change.NO_BREAK_BLANK, " ", i, i + 1);
        }
        int end = i + Character.charCount(source.codePointAt(i));
        Optional<Change> removal = Change.removalOf(source.codePointAt(i));
        if (removal.isPresent()) {
            note(removal.get(), i, end);
        } else {
            put(source, i, end, i, end);
        }
        return end;
    }

    /** LF and CR LF are what everybody writes. */
    private boolean isUnusual(int start, int end) {
        return source.charAt(end - 1) != '\n' || end - start > 2;
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00a0' || c == '\u202f';
    }

    /** The offset after the line end at {@code i}, or {@code i} where there is none. */
    private int lineEnd(int i) {
        char c = source.charAt(i);
        if (c == '\r') {
            int next = i + 1;
            while (next < limit && source.charAt(next) == '\r') {
                next++;
            }
            boolean feeds = next < limit && source.charAt(next) == '\n';
            return feeds ? next + 1 : i + 1;
        }
        boolean ends = c == '\n' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
        return ends ? i + 1 : i;
    }

    private int replace(Change change, String by, int start, int end) {
        note(change, start, end);
        put(by, 0, by.length(), start, end);
        return end;
    }

    private void note(Change change, int start, int end) {
        places.computeIfAbsent(change, kind -> new Places()).add(start, end);
    }

    private void put(String characters, int from, int to, int sourceStart, int sourceEnd) {
        offsets.add(page.length(), to - from, sourceStart, sourceEnd);
        page.append(characters, from, to);
    }

    /** True for a character that no page shows. */
    static boolean isOffThePage(int c) {
        return Change.removalOf(c).isPresent();
    }

    /** What normalising can change, a kind each. */
    private enum Change {
        NUL(FindingCode.CONTROL_REMOVED, "NUL characters (U+0000)"),
        BYTE_ORDER_MARK(FindingCode.CONTROL_REMOVED, "byte order marks (U+FEFF)"),
        CTRL_Z(FindingCode.CONTROL_REMOVED, "end-of-file characters (Ctrl-Z, U+001A)"),
        ZERO_WIDTH_SPACE(FindingCode.CONTROL_REMOVED, "zero-width spaces (U+200B)"),
        CONTROL(FindingCode.CONTROL_REMOVED, "control characters"),
        NONCHARACTER(FindingCode.CONTROL_REMOVED, "code points that Unicode does not assign to characters"),
        SEPARATOR(FindingCode.BLANKS_REPLACED, "information separators (U+001C to U+001F)"),
        NO_BREAK_BLANK(FindingCode.BLANKS_REPLACED, "no-break blanks of a source that has hardly any others"),
        LINE_END(FindingCode.LINE_ENDS_CHANGED, "line ends that are neither LF nor CR LF"),
        MOJIBAKE(FindingCode.MOJIBAKE_REPAIRED, "letters that a wrong character set had made of others"),
        ENTITY(FindingCode.ENTITIES_DECODED, "character references of HTML");

        private final FindingCode code;
        private final String what;

        Change(FindingCode code, String what) {
            this.code = code;
            this.what = what;
        }

        FindingCode code() {
            return code;
        }

        String message(int count) {
            return switch (code) {
                case CONTROL_REMOVED -> "Took off the page, " + count + " in all: " + what + ".";
                case LINE_ENDS_CHANGED -> "Replaced by ordinary ones, " + count + " in all: " + what + ".";
                case BLANKS_REPLACED -> "Replaced by ordinary blanks, " + count + " in all: " + what + ".";
                default -> "Decoded, " + count + " in all: " + what + ".";
            };
        }

        /** What takes a character off the page; empty for one that stays. */
        static Optional<Change> removalOf(int c) {
            if (c == 0) {
                return Optional.of(NUL);
            } else if (c == 0xfeff) {
                return Optional.of(BYTE_ORDER_MARK);
            } else if (c == 0x1a) {
                return Optional.of(CTRL_Z);
            } else if (c == 0x200b) {
                return Optional.of(ZERO_WIDTH_SPACE);
            } else if (Character.isISOControl(c) && c != '\t') {
                return Optional.of(CONTROL);
            }
            boolean noncharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef || c >= 0xd800 && c <= 0xdfff;
            return noncharacter ? Optional.of(NONCHARACTER) : Optional.empty();
        }
    }
}
