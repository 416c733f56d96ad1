package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Span;

/**
 * One message between the transmission controls that ANPA 1312 and IPTC 7901 share (ISO 1745): SOH heading STX text ETX trailer EOT, with SYN before it where the line
 * was synchronous. Any of them may have been lost.
 *
 * @param start offset of its first character, SYN included
 * @param heading what follows SOH; the text too where STX is missing
 * @param text what follows STX; empty where it is missing
 * @param trailer what follows ETX; empty where it is missing
 */
record Transmission(int start, Span heading, Span text, Span trailer) {
    static final char SOH = 0x01;
    static final char STX = 0x02;
    private static final char ETX = 0x03;
    private static final char EOT = 0x04;
    private static final char SYN = 0x16;
    /** Only filling may stand before the first SOH, and no more of it than this. */
    private static final int MOST_FILLING = 512;

    /** True where a message opens the source. */
    static boolean opens(String decoded) {
        int i = 0;
        while (i < Math.min(decoded.length(), MOST_FILLING) && SourceLine.isFiller(decoded.charAt(i)) && decoded.charAt(i) != SOH) {
            i++;
        }
        return i < decoded.length() && decoded.charAt(i) == SOH;
    }

    /** The messages of a source that a message opens, {@code most} of them at most; the last one reaches to the end. */
    static List<Transmission> of(String decoded, int most) {
        List<Transmission> messages = new ArrayList<>();
        int soh = decoded.indexOf(SOH);
        while (soh >= 0 && messages.size() < most) {
            int next = nextSoh(decoded, soh + 1);
            int end = next < 0 || messages.size() == most - 1 ? decoded.length() : startBefore(decoded, next);
            messages.add(message(decoded, messages.isEmpty() ? 0 : startBefore(decoded, soh), soh, end));
            soh = next;
        }
        return messages;
    }

    /** An SOH opens a message only at the start of a line or behind a control of the line. */
    private static int nextSoh(String decoded, int from) {
        int soh = decoded.indexOf(SOH, from);
        while (soh >= 0) {
            char before = decoded.charAt(soh - 1);
            if (before < ' ' && before != '\t' || before == 0x7f) {
                return soh;
            }
            soh = decoded.indexOf(SOH, soh + 1);
        }
        return -1;
    }

    private static int startBefore(String decoded, int soh) {
        int start = soh;
        while (start > 0 && (decoded.charAt(start - 1) == SYN || decoded.charAt(start - 1) == 0)) {
            start--;
        }
        return start;
    }

    private static Transmission message(String decoded, int start, int soh, int end) {
        int stx = first(decoded, STX, soh + 1, end);
        int from = stx < 0 ? soh + 1 : stx + 1;
        int etx = last(decoded, ETX, from, end);
        int eot = first(decoded, EOT, from, end);
        int textEnd = etx >= 0 ? etx : eot >= 0 ? eot : end;
        Span text = stx < 0 ? new Span(textEnd, textEnd) : new Span(from, textEnd);
        return new Transmission(start, new Span(soh + 1, stx < 0 ? textEnd : stx), text, new Span(textEnd, end));
    }

    private static int first(String decoded, char control, int from, int end) {
        for (int i = from; i < end; i++) {
            if (decoded.charAt(i) == control) {
                return i;
            }
        }
        return -1;
    }

    private static int last(String decoded, char control, int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (decoded.charAt(i) == control) {
                return i;
            }
        }
        return -1;
    }
}
