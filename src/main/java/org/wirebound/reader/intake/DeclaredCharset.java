package org.wirebound.reader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that an XML declaration (XML 1.0 section 4.3.3), an HTML meta element or a mail header names. */
final class DeclaredCharset {
    private static final int PROLOG = 2048;
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)(?:<\\?xml[^>]{0,100}encoding|<meta[^>]{0,200}charset|^content-type:[^\\n]{0,100}charset)\\s{0,3}=\\s{0,3}[\"']?([\\w.:-]{2,40})",
            Pattern.MULTILINE);

    private DeclaredCharset() {}

    static Optional<Charset> in(byte[] bytes) {
        Matcher matcher = DECLARATION.matcher(new String(bytes, 0, Math.min(bytes.length, PROLOG), ISO_8859_1));
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a name that nobody knows says nothing; the vote decides
        }
    }
}
