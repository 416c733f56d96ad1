package org.wirebound.reader.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/** The upper half of a single-byte character set in which UTF-8 is known to be misread, from characters back to bytes. */
final class WrongSet {
    /** What the first bytes of sequences of UTF-8 are in Mac OS Roman and hardly any text has: those of accented Latin letters and of typography's signs. */
    private static final String TELLING_LEADS_OF_MAC_ROMAN = "¬√≈‚";

    private final byte[] bytes = new byte[0x10000];
    private final boolean[] leads = new boolean[0x10000];
    private final boolean cyrillic;

    private WrongSet(Charset charset) {
        byte[] upperHalf = new byte[128];
        for (int i = 0; i < upperHalf.length; i++) {
            upperHalf[i] = (byte) (0x80 + i);
        }
        CharBuffer characters = charset.decode(ByteBuffer.wrap(upperHalf));
        for (int i = 0; i < characters.length(); i++) {
            if (characters.charAt(i) != '\ufffd') {
                bytes[characters.charAt(i)] = upperHalf[i];
                leads[characters.charAt(i)] = i >= 0x42 && i <= 0x74;
            }
        }
        cyrillic = Character.UnicodeScript.of(characters.charAt(0x50)) == Character.UnicodeScript.CYRILLIC;
    }

    /** Windows-1252 as programs for the web read it: bytes that it leaves open are C1 controls, as all of their row are in ISO 8859-1. */
    static WrongSet latin() {
        WrongSet set = new WrongSet(Charset.forName("windows-1252"));
        for (int i = 0x80; i < 0xa0; i++) {
            set.bytes[i] = (byte) i;
        }
        return set;
    }

    static WrongSet macRoman() {
        WrongSet set = new WrongSet(Charset.forName("x-MacRoman"));
        Arrays.fill(set.leads, false);
        TELLING_LEADS_OF_MAC_ROMAN.chars().forEach(lead -> set.leads[lead] = true);
        return set;
    }

    static WrongSet cyrillic() {
        return new WrongSet(Charset.forName("windows-1251"));
    }

    /** The byte that was read as a character; 0 where none was. */
    int byteOf(int c) {
        return c >= 0x80 && c <= 0xffff ? bytes[c] & 0xff : 0;
    }

    /** True for what the first byte of a sequence of UTF-8 was read as. */
    boolean isLead(int c) {
        return c < leads.length && leads[c];
    }

    /** True where a first and a further byte stand side by side somewhere. */
    boolean mayBeIn(String text, int from, int limit) {
        for (int i = from; i + 1 < limit; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && leads[c]) {
                int next = byteOf(text.charAt(i + 1));
                if (next >= 0x80 && next <= 0xbf) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True for a set of which many sequences are also letters of right words, so that single ones prove nothing. */
    boolean isCyrillic() {
        return cyrillic;
    }
}
