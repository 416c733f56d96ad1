package org.wirebound.reader.intake;

import java.nio.charset.Charset;

/**
 * A source's bytes as characters; the offsets of every span count in {@code text}.
 *
 * @param text all characters, a byte order mark included
 * @param charset the character set that was used
 * @param rule how the character set was found: {@code charset-bom}, {@code charset-utf8}, {@code charset-utf16-pattern},
 *     {@code charset-declared}, {@code charset-iso2022}, {@code charset-ebcdic-pattern}, {@code charset-vote}, {@code charset-person}
 * @param confidence 1 for a byte order mark, less where it was concluded
 * @param malformed how many malformed sequences became U+FFFD
 */
public record DecodedSource(String text, Charset charset, String rule, double confidence, int malformed) {}
