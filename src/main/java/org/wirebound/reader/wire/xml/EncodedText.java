package org.wirebound.reader.wire.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Text that an item holds in the digits of Base64 (RFC 2045 section 6.8), as NewsML allows for any content. */
final class EncodedText {
    private EncodedText() {}

    /** What the digits of an element say in UTF-8; empty where they say no text, such as a picture. */
    static Optional<String> of(XmlElement element) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(element.value().map(Value::text).orElse(""));
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text).filter(words -> !words.isBlank() && words.chars().noneMatch(c -> c < ' ' && !Character.isWhitespace(c)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty(); // no digits of Base64, or bytes that are no characters
        }
    }
}
