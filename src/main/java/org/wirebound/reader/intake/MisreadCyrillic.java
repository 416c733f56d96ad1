package org.wirebound.reader.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds Cyrillic of windows-1251 that was read as windows-1252: {@code Ñîâåò} for Совет. No language writes several long words in a row in nothing but accented Latin
 * letters, so that three of them prove it for the stretch between two ASCII letters in which they stand.
 */
final class MisreadCyrillic {
    private static final int LONG_WORD = 5;
    private static final int ENOUGH_WORDS = 3;
    private static final Charset READ_AS = Charset.forName("windows-1252");
    private static final Charset WRITTEN_IN = Charset.forName("windows-1251");

    private MisreadCyrillic() {}

    static List<Mojibake.Repair> in(String text, int from, int limit) {
        List<Mojibake.Repair> repairs = new ArrayList<>();
        int start = from;
        int words = 0;
        int length = 0;
        for (int i = from; i <= limit; i++) {
            char c = i < limit ? text.charAt(i) : 'a';
            if (isAccented(c)) {
                length++;
                words += length == LONG_WORD ? 1 : 0;
            } else {
                length = 0;
            }
            if (c < 0x80 && Character.isLetter(c) || c > 0xff && Character.isLetter(c)) {
                if (words >= ENOUGH_WORDS) {
                    repair(text, start, i, repairs);
                }
                start = i + 1;
                words = 0;
            }
        }
        return repairs;
    }

    private static boolean isAccented(char c) {
        return c >= 0xc0 && c <= 0xff || c == 0xb8 || c == 0xa8;
    }

    private static void repair(String text, int start, int end, List<Mojibake.Repair> repairs) {
        for (int i = start; i < end; i++) {
            if (isAccented(text.charAt(i))) {
                repairs.add(new Mojibake.Repair(i, i + 1, new String(text.substring(i, i + 1).getBytes(READ_AS), WRITTEN_IN)));
            }
        }
    }
}
