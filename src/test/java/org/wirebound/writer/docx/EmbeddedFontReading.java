package org.wirebound.writer.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.writer.ZipContents;

/** Takes the first font out of a DOCX as a word processor does, by the words of ECMA-376 part 1, 17.8.1. */
record EmbeddedFontReading(String key, byte[] plain) {

    static EmbeddedFontReading first(byte[] docx) throws IOException {
        ZipContents zip = ZipContents.of(docx);
        Matcher key = Pattern.compile("r:id=\"font1\" w:fontKey=\"([^\"]*)\"|w:fontKey=\"([^\"]*)\" [^>]*r:id=\"font1\"")
                .matcher(new String(zip.file("word/fontTable.xml"), StandardCharsets.UTF_8));
        if (!key.find()) {
            throw new IOException("font1 has no key");
        }
        String guid = key.group(1) == null ? key.group(2) : key.group(1);
        byte[] mask = HexFormat.of().parseHex(guid.replaceAll("[{}-]", ""));
        byte[] plain = zip.file("word/fonts/font1.odttf").clone();
        for (int at = 0; at < 32; at++) {
            plain[at] ^= mask[15 - at % 16];
        }
        return new EmbeddedFontReading(guid, plain);
    }
}
