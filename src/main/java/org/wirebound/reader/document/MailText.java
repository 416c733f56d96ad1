package org.wirebound.reader.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.intake.Intake;

/**
 * The text of one part of a mail in characters.
 *
 * @param text the words, lines joined where the sender broke them for the way only
 * @param charset the name of the character set that was used
 * @param findings what was guessed or is malformed
 */
record MailText(String text, String charset, List<Finding> findings) {
    /** Senders' names for what is Windows' set in truth, as browsers take them (Encoding Standard section 4.2). */
    private static final List<String> LATIN = List.of("iso-8859-1", "latin1");

    /** An item that this text is, with the character set that it came in. */
    Item inItsSet(Item item) {
        Metadata metadata = Metadata.NONE.with(MetadataKey.CHARSET, Found.by("mail-charset", charset, 0.9)).overlaidWith(item.metadata());
        return new Item(item.decoded(), metadata, item.hints(), item.copy(), Stream.concat(findings.stream(), item.findings().stream()).toList());
    }

    static MailText of(MailPart part, Intake intake) {
        MailText decoded = decode(part.content(), part.header().parameter("content-type", "charset"), intake);
        boolean flowed = part.header().parameter("content-type", "format").toLowerCase(Locale.ROOT).equals("flowed");
        boolean deleteSpace = part.header().parameter("content-type", "delsp").toLowerCase(Locale.ROOT).equals("yes");
        return flowed ? new MailText(FlowedText.join(decoded.text, deleteSpace), decoded.charset, decoded.findings) : decoded;
    }

    /** Decodes bytes in the set that is declared, if they are text in it; else in the one that fits them. */
    static MailText decode(byte[] bytes, String declared, Intake intake) {
        Optional<Charset> charset = EncodedWords.charset(declared);
        Optional<String> strict = charset.flatMap(set -> strictly(bytes, set)).filter(text -> !hasStrangeControls(text));
        if (strict.isPresent()) {
            return new MailText(strict.get(), charset.get().name(), List.of());
        }
        if (LATIN.contains(declared.toLowerCase(Locale.ROOT)) && strictly(bytes, StandardCharsets.UTF_8).isEmpty()) {
            Charset windows = Charset.forName("windows-1252");
            Optional<String> text = strictly(bytes, windows).filter(words -> !hasStrangeControls(words));
            if (text.isPresent()) {
                return new MailText(text.get(), windows.name(), List.of());
            }
        }
        Intake.Decoded voted = intake.decode(bytes);
        return new MailText(voted.source().text(), voted.source().charset().name(), voted.findings());
    }

    /** From U+0080 to U+009F: they show that the set is another than was said. */
    private static boolean hasStrangeControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c <= 0x9f && c != 0x85) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
