package org.wirebound.reader.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The mark by which a text of Unicode says how it is encoded (Unicode Standard 16.0 section 23.8; GB 18030). */
final class ByteOrderMark {
    /** The longer before the shorter: FF FE opens both UTF-32 and UTF-16 of little-endian machines. */
    private static final List<Row> ROWS = List.of(
            new Row(new int[] {0xff, 0xfe, 0, 0}, Charset.forName("UTF-32LE")),
            new Row(new int[] {0, 0, 0xfe, 0xff}, Charset.forName("UTF-32BE")),
            new Row(new int[] {0x84, 0x31, 0x95, 0x33}, Charset.forName("GB18030")),
            new Row(new int[] {0xef, 0xbb, 0xbf}, StandardCharsets.UTF_8),
            new Row(new int[] {0xff, 0xfe}, StandardCharsets.UTF_16LE),
            new Row(new int[] {0xfe, 0xff}, StandardCharsets.UTF_16BE));

    private record Row(int[] mark, Charset charset) {
        boolean opens(byte[] bytes) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return mark.length < 4 || Decoder.strictly(bytes, charset).isPresent();
        }
    }

    private ByteOrderMark() {}

    static Optional<Charset> of(byte[] bytes) {
        return ROWS.stream().filter(row -> row.opens(bytes)).map(Row::charset).findFirst();
    }
}
