package org.wirebound.reader.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes the values of extended parameters, {@code utf-8'en'na%C3%AFve} (RFC 2231 section 4). */
final class PercentCoded {
    private PercentCoded() {}

    static String decode(String value) {
        int set = value.indexOf('\'');
        int language = set < 0 ? -1 : value.indexOf('\'', set + 1);
        Charset charset = language < 0 ? StandardCharsets.UTF_8 : EncodedWords.charset(value.substring(0, set)).orElse(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String coded = value.substring(language + 1);
        for (int i = 0; i < coded.length(); i++) {
            int high = coded.charAt(i) == '%' && i + 2 < coded.length() ? Character.digit(coded.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(coded.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.writeBytes(coded.substring(i, i + 1).getBytes(charset));
            }
        }
        return bytes.toString(charset);
    }
}
