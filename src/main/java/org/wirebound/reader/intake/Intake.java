package org.wirebound.reader.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;

/** Takes in bytes: finds the character set, decodes, and makes page text. Never fails. */
public final class Intake {
    private final Decoder decoder;

    /** @param guesser proposes character sets for bytes that declare none */
    public Intake(CharsetGuesser guesser) {
        this.decoder = new Decoder(new CharsetVote(guesser));
    }

    /** True for bytes that are UTF-16 without a byte order mark, which look binary to everybody else. */
    public static boolean looksLikeUtf16(byte[] bytes) {
        return Decoder.utf16Pattern(bytes).isPresent();
    }

    /** True for a character that no page shows, such as a control character or a byte order mark. */
    public static boolean isOffThePage(int codePoint) {
        return Normaliser.isOffThePage(codePoint);
    }

    /**
     * A range of a source as page text.
     *
     * @param page the words for the page
     * @param findings what was replaced or removed
     */
    public record Normalised(PageText page, List<Finding> findings) {}

    /** Makes page text of a range of a decoded source; the offsets count in the whole. */
    public static Normalised normalise(String decoded, int from, int to) {
        return normalise(decoded, List.of(new Span(from, to)));
    }

    /**
     * Makes page text of ranges of a decoded source, each put right behind the one before; an empty range becomes a blank line. What lies between the ranges is left
     * out without a finding.
     */
    public static Normalised normalise(String decoded, List<Span> ranges) {
        Normaliser normaliser = new Normaliser(decoded, ranges);
        PageText page = normaliser.run();
        return new Normalised(page, normaliser.findings());
    }

    /**
     * Bytes as characters.
     *
     * @param source the characters, in which spans count
     * @param findings what was guessed or is malformed
     */
    public record Decoded(DecodedSource source, List<Finding> findings) {}

    /** Finds the character set of the bytes of one source and decodes them. */
    public Decoded decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /**
     * Decodes the bytes of one source.
     *
     * @param named the character set that a person named; empty to find it
     */
    public Decoded decode(byte[] bytes, Optional<Charset> named) {
        DecodedSource decoded = named.map(charset -> decoder.decode(bytes, charset)).orElseGet(() -> decoder.decode(bytes));
        List<Finding> findings = new ArrayList<>();
        if (decoded.rule().equals("charset-vote")) {
            findings.add(Finding.of(FindingCode.CHARSET_GUESSED, "The source declares no character set and is not UTF-8; read as "
                    + decoded.charset().name() + ". If letters look wrong, give the right one."));
        }
        if (decoded.malformed() > 0) {
            findings.add(Finding.of(FindingCode.CHARSET_MALFORMED, decoded.malformed() + " places are no characters in "
                    + decoded.charset().name() + " and became U+FFFD; compare with the source's bytes."));
        }
        return new Decoded(decoded, List.copyOf(findings));
    }
}
