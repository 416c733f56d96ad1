package org.wirebound.reader.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Finds a source's character set and decodes it: byte order mark, strict UTF-8, UTF-16 by its pattern, declaration, vote. */
final class Decoder {
    private static final int PATTERN_SAMPLE = 4096;

    private final CharsetVote vote;

    Decoder(CharsetVote vote) {
        this.vote = vote;
    }

    /** Decodes by the word of a person. */
    DecodedSource decode(byte[] bytes, Charset named) {
        return decode(bytes, named, "charset-person", 1);
    }

    DecodedSource decode(byte[] bytes) {
        Optional<Charset> marked = ByteOrderMark.of(bytes);
        if (marked.isPresent()) {
            return decode(bytes, marked.get(), "charset-bom", 1);
        }
        Optional<Charset> patterned = utf16Pattern(bytes);
        if (patterned.isPresent()) {
            return decode(bytes, patterned.get(), "charset-utf16-pattern", 0.95);
        }
        Optional<Charset> escaped = Iso2022.in(bytes).filter(charset -> strictly(bytes, charset).isPresent());
        if (escaped.isPresent()) {
            return decode(bytes, escaped.get(), "charset-iso2022", 0.95);
        }
        Optional<String> strict = strictly(bytes, UTF_8);
        if (strict.isPresent()) {
            boolean ascii = strict.get().length() == bytes.length;
            return new DecodedSource(strict.get(), ascii ? US_ASCII : UTF_8, "charset-utf8", ascii ? 1 : 0.99, 0);
        }
        Optional<Charset> declared = DeclaredCharset.in(bytes);
        if (declared.isPresent()) {
            return decode(bytes, declared.get(), "charset-declared", 0.9);
        } else if (Ebcdic.isPatternOf(bytes)) {
            return decode(bytes, Ebcdic.CHARSET, "charset-ebcdic-pattern", 0.8);
        }
        CharsetVote.Winner winner = vote.hold(bytes);
        return decode(bytes, winner.charset(), "charset-vote", winner.confidence());
    }

    /**
     * UTF-16 without a mark shows by its blanks and line ends: 0x0020 and 0x000A stand at one parity of the offsets and never at the other, and
     * 0x20 is seldom without its NUL.
     */
    static Optional<Charset> utf16Pattern(byte[] bytes) {
        int little = 0;
        int big = 0;
        int loose = 0;
        int end = Math.min(bytes.length, PATTERN_SAMPLE) - 1;
        for (int i = 0; i < end; i += 2) {
            if (bytes[i + 1] == 0 && isBlankByte(bytes[i])) {
                little++;
            } else if (bytes[i] == 0 && isBlankByte(bytes[i + 1])) {
                big++;
            } else if (bytes[i] == ' ' || bytes[i + 1] == ' ') {
                loose++;
            }
        }
        boolean enough = (little + big) * 50 > end / 2 && little + big > loose;
        if (!enough || little > 0 && big > 0) {
            return Optional.empty();
        }
        return Optional.of(little > 0 ? UTF_16LE : UTF_16BE);
    }

    private static boolean isBlankByte(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static DecodedSource decode(byte[] bytes, Charset charset, String rule, double confidence) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 16);
        int malformed = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            in.position(in.position() + result.length());
            out.put('\ufffd');
            malformed++;
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new DecodedSource(out.flip().toString(), charset, rule, confidence, malformed);
    }
}
