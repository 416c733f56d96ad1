package org.wirebound.reader.intake;

import java.nio.charset.Charset;
import java.util.Optional;

/** The sets that switch by escapes in bytes that are all ASCII (ISO/IEC 2022; RFC 1468 for Japanese, RFC 1557 for Korean). */
final class Iso2022 {
    private Iso2022() {}

    static Optional<Charset> in(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] < 0) {
                return Optional.empty();
            } else if (bytes[i] == 0x1b && bytes[i + 1] == '$') {
                if (bytes[i + 2] == 'B' || bytes[i + 2] == '@') {
                    return Optional.of(Charset.forName("ISO-2022-JP"));
                } else if (bytes[i + 2] == ')' && i + 3 < bytes.length && bytes[i + 3] == 'C') {
                    return Optional.of(Charset.forName("ISO-2022-KR"));
                }
            }
        }
        return Optional.empty();
    }
}
