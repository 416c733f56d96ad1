package org.wirebound.reader;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wirebound.reader.document.DocumentFormats;
import org.wirebound.reader.document.html.HtmlDocuments;
import org.wirebound.reader.wire.json.JsonDispatches;
import org.wirebound.reader.wire.xml.XmlFormats;

/**
 * Tells by their first characters the formats that most structured sources are in, so that these need not be held against every magic number that is known, which takes
 * as long as all the rest of reading.
 */
final class Openings {
    /** In bytes; what stands before the outermost element is shorter. */
    private static final int SAMPLE = 4096;
    /** SYN SYN SOH, ANPA 1312 section 3. */
    private static final String ANPA = "\u0016\u0016\u0001";

    private Openings() {}

    /** The media type of a source that opens as no other format does; empty says nothing. */
    static Optional<String> mediaType(Source source) {
        byte[] bytes = source.bytes();
        int start = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf ? 3 : 0;
        String opening = new String(bytes, start, Math.min(bytes.length - start, SAMPLE), StandardCharsets.ISO_8859_1);
        if (opening.startsWith(ANPA)) {
            return Optional.of("text/vnd.iptc.anpa");
        } else if (JsonDispatches.opens(opening)) {
            return Optional.of("application/json");
        } else if (XmlFormats.opens(opening)) {
            return Optional.of("application/xml");
        } else if (HtmlDocuments.opens(opening)) {
            return Optional.of("text/html");
        }
        return DocumentFormats.opensAsMail(bytes) ? Optional.of("message/rfc822") : Optional.empty();
    }
}
