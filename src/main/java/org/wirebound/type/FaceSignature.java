package org.wirebound.type;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a face says of its make and of the scripts that it is for (OpenType 1.9, "OS/2"), in hexadecimal digits.
 *
 * @param panose ten bytes
 * @param unicodeRanges the blocks of Unicode that it serves, four words of 32 bits, the lowest first
 * @param codePages the code pages that it serves, two words of 32 bits
 * @param fixedPitch whether all letters are equally wide
 */
public record FaceSignature(String panose, List<String> unicodeRanges, List<String> codePages, boolean fixedPitch) {
    private static final int PANOSE = 32;
    private static final int UNICODE_RANGES = 42;
    private static final int CODE_PAGES = 78;
    private static final int FIXED_PITCH = 12;

    public FaceSignature {
        unicodeRanges = List.copyOf(unicodeRanges);
        codePages = List.copyOf(codePages);
    }

    static FaceSignature of(byte[] font) {
        ByteBuffer os2 = FontFile.tables(font).get("OS/2");
        byte[] panose = new byte[10];
        os2.get(PANOSE, panose);
        return new FaceSignature(HexFormat.of().withUpperCase().formatHex(panose), words(os2, UNICODE_RANGES, 4), words(os2, CODE_PAGES, 2),
                FontFile.tables(font).get("post").getInt(FIXED_PITCH) != 0);
    }

    private static List<String> words(ByteBuffer table, int start, int count) {
        return IntStream.range(0, count).mapToObj(number -> String.format(Locale.ROOT, "%08X", table.getInt(start + 4 * number))).toList();
    }
}
