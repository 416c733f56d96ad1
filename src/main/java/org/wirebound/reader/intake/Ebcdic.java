package org.wirebound.reader.intake;

import java.nio.charset.Charset;

/**
 * EBCDIC, the code of IBM's large machines: its blank is 0x40, its letters and figures lie beyond 0x80, and 0x20 is a control that texts do not have. Detectors see it in
 * many a short text that is none, so that nothing but this pattern is believed.
 */
final class Ebcdic {
    /** The international variant; the others differ in a few signs. */
    static final Charset CHARSET = Charset.forName("IBM500");

    private static final int FEWEST = 60;
    private static final int SAMPLE = 4096;

    private Ebcdic() {}

    static boolean isPatternOf(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int blanks = 0;
        int letters = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0x20) {
                return false;
            }
            blanks += b == 0x40 ? 1 : 0;
            letters += isLetter(b & 0xbf) ? 1 : 0;
        }
        return length >= FEWEST && blanks * 12 >= length && blanks * 3 <= length && letters * 3 >= length * 2;
    }

    /** Small letters are 0x81-0x89, 0x91-0x99, 0xa2-0xa9; capitals the same with 0x40 added. */
    private static boolean isLetter(int small) {
        int digit = small & 0x0f;
        return small >= 0x81 && small <= 0xa9 && digit >= 1 && digit <= 9;
    }

    /** True for any set in which the letter A is not where ASCII has it. */
    static boolean isKindOf(Charset charset) {
        return charset.canEncode() && charset.encode("A").get(0) == (byte) 0xc1;
    }
}
