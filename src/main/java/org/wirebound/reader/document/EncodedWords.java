package org.wirebound.reader.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/**
 * Decodes the encoded words of mail headers, {@code =?charset?Q?words?=} (RFC 2047). Neighbours in one character set are decoded together, because many senders part
 * a character between two words.
 */
final class EncodedWords {
    private final String field;
    /** Decodes bytes in a set of a name, which may be unknown. */
    private final BiFunction<byte[], String, String> decoder;
    private final StringBuilder decoded = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String charset = "";

    private EncodedWords(String field, BiFunction<byte[], String, String> decoder) {
        this.field = field;
        this.decoder = decoder;
    }

    /** The field's body in its own characters; what is no rightly built word stays as it stands. */
    static String decode(String field, BiFunction<byte[], String, String> decoder) {
        return field.contains("=?") ? new EncodedWords(field, decoder).run() : field;
    }

    private String run() {
        int at = 0;
        while (at < field.length()) {
            Optional<Word> word = wordAt(at);
            if (word.isPresent()) {
                take(word.get());
                at = behind(word.get().end());
            } else {
                flush();
                decoded.append(field.charAt(at));
                at++;
            }
        }
        flush();
        return decoded.toString();
    }

    private void take(Word word) {
        if (!word.charset().equals(charset)) {
            flush();
        }
        charset = word.charset();
        bytes.writeBytes(word.bytes());
    }

    private void flush() {
        if (bytes.size() > 0) {
            decoded.append(decoder.apply(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    /** Blanks between two words are no part of the text (section 6.2). */
    private int behind(int end) {
        int at = end;
        while (at < field.length() && Character.isWhitespace(field.charAt(at))) {
            at++;
        }
        return at > end && field.startsWith("=?", at) && wordAt(at).isPresent() ? at : end;
    }

    private record Word(String charset, byte[] bytes, int end) {}

    private Optional<Word> wordAt(int at) {
        if (!field.startsWith("=?", at)) {
            return Optional.empty();
        }
        int set = field.indexOf('?', at + 2);
        int encoding = set < 0 ? -1 : field.indexOf('?', set + 1);
        int end = encoding < 0 ? -1 : field.indexOf("?=", encoding + 1);
        if (end < 0 || set - at > 42 || encoding != set + 2) {
            return Optional.empty();
        }
        String words = field.substring(encoding + 1, end);
        String name = field.substring(at + 2, set).split("\\*", 2)[0].toLowerCase(Locale.ROOT); // RFC 2231 section 5: a language may follow
        return switch (field.charAt(set + 1)) {
            case 'Q', 'q' -> Optional.of(new Word(name, quoted(words), end + 2));
            case 'B', 'b' -> Optional.of(new Word(name, all(new Base64InputStream(ascii(words))), end + 2));
            default -> Optional.empty();
        };
    }

    /** Section 4.2: as quoted-printable, and {@code _} is a blank. */
    private static byte[] quoted(String words) {
        return all(new QuotedPrintableInputStream(ascii(words.replace("_", "=20").replace(" ", "=20"))));
    }

    private static InputStream ascii(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] all(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("characters in memory cannot be read", e);
        }
    }

    /** The character set of a name, where this Java knows it; {@code x-unknown} and the like are none. */
    static Optional<Charset> charset(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no such set, or no name of one
        }
    }
}
