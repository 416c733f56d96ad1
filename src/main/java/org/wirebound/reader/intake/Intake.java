package org.wirebound.reader.intake;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;

/** Takes in bytes: finds the character set, decodes, and makes page text. Never fails. */
public final class Intake {
    private final Decoder decoder;

    /** @param guesser proposes character sets for bytes that declare none */
    public Intake(CharsetGuesser guesser) {
        this.decoder = new Decoder(new CharsetVote(guesser));
    }

    /**
     * What came in.
     *
     * @param decoded the source as characters; spans count in it
     * @param page the words for the page
     * @param findings what was guessed, repaired or removed
     */
    public record Taken(DecodedSource decoded, PageText page, List<Finding> findings) {}

    /** True for bytes that are UTF-16 without a byte order mark, which look binary to everybody else. */
    public static boolean looksLikeUtf16(byte[] bytes) {
        return Decoder.utf16Pattern(bytes).isPresent();
    }

    /** Takes in the bytes of one source. */
    public Taken take(byte[] bytes) {
        DecodedSource decoded = decoder.decode(bytes);
        List<Finding> findings = new ArrayList<>();
        if (decoded.rule().equals("charset-vote")) {
            findings.add(Finding.of(FindingCode.CHARSET_GUESSED, "The source declares no character set and is not UTF-8; read as "
                    + decoded.charset().name() + ". If letters look wrong, give the right one."));
        }
        if (decoded.malformed() > 0) {
            findings.add(Finding.of(FindingCode.CHARSET_MALFORMED, decoded.malformed() + " places are no characters in "
                    + decoded.charset().name() + " and became U+FFFD; compare with the source's bytes."));
        }
        Normaliser normaliser = new Normaliser(decoded.text());
        PageText page = normaliser.run();
        findings.addAll(normaliser.findings());
        return new Taken(decoded, page, List.copyOf(findings));
    }
}
