package org.wirebound.reader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that an XML declaration (XML 1.0 section 4.3.3), an HTML meta element or a mail header names. */
final class DeclaredCharset {
    private static final int PROLOG = 2048;
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)(?:<\\?xml[^>]{0,100}encoding|<meta[^>]{0,200}charset|^content-type:[^\\n]{0,100}charset)\\s{0,3}=\\s{0,3}[\"']?([\\w.:-]{2,40})",
            Pattern.MULTILINE);

    private static final Map<String, String> LARGER = Map.of("ISO-8859-1", "windows-1252", "US-ASCII", "windows-1252", "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030", "GBK", "GB18030", "Shift_JIS", "windows-31j", "EUC-KR", "x-windows-949", "TIS-620", "x-windows-874", "Big5", "Big5-HKSCS");

    private DeclaredCharset() {}

    /** The declared set, or the larger one that is meant by it (Encoding Standard, section 4.2), if the bytes are text in it. */
    static Optional<Charset> in(byte[] bytes) {
        Matcher matcher = DECLARATION.matcher(new String(bytes, 0, Math.min(bytes.length, PROLOG), ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<Charset> declared = named(matcher.group(1)).filter(DeclaredCharset::couldWriteItsDeclaration);
        Optional<Charset> larger = declared.map(Charset::name).map(LARGER::get).map(Charset::forName);
        return declared.filter(charset -> isTextIn(charset, bytes)).or(() -> larger.filter(charset -> isTextIn(charset, bytes)))
                .or(() -> declared.filter(charset -> Decoder.strictly(bytes, charset).isPresent()));
    }

    /** The set that is meant by the name of a smaller one of several bytes a character, or by that of a smaller Thai one; else the same. */
    static Charset larger(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() > 1 || charset.name().equals("TIS-620")
                ? Optional.ofNullable(LARGER.get(charset.name())).map(Charset::forName).orElse(charset)
                : charset;
    }

    /** C1 controls show that a smaller set is named than is used. */
    private static boolean isTextIn(Charset charset, byte[] bytes) {
        return Decoder.strictly(bytes, charset).filter(text -> text.chars().noneMatch(c -> c >= 0x80 && c < 0xa0 && c != 0x85)).isPresent();
    }

    /** The declaration was found as ASCII, so it cannot stand in UTF-16 or EBCDIC. */
    private static boolean couldWriteItsDeclaration(Charset charset) {
        return new String(new byte[] {'<', '?'}, charset).equals("<?");
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a name that nobody knows says nothing; the vote decides
        }
    }
}
