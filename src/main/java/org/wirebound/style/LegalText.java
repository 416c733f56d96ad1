package org.wirebound.style;

import java.util.function.UnaryOperator;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/**
 * Makes text fit for all three formats: what XML 1.0 (section 2.2) or HTML ("control character", "noncharacter") does
 * not allow becomes U+FFFD, visibly, instead of breaking a file.
 */
final class LegalText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int TAB_STOP = 8;

    private LegalText() {}

    /** Running text: runs of blanks and tabs are one blank, as every reader of EPUB would make them anyway. */
    static String running(String text) {
        String legal = legal(text);
        return legal.contains("  ") || legal.indexOf('\t') >= 0 ? legal.replaceAll("[ \t]+", " ") : legal;
    }

    /** Text that keeps its columns: blanks stay, a tab goes on to the next multiple of eight columns. */
    static String columns(String text) {
        String legal = legal(text);
        if (legal.indexOf('\t') < 0) {
            return legal;
        }
        StringBuilder wide = new StringBuilder();
        int column = 0;
        for (int codePoint : legal.codePoints().toArray()) {
            int width = codePoint == '\t' ? TAB_STOP - column % TAB_STOP : 1;
            wide.append(codePoint == '\t' ? " ".repeat(width) : Character.toString(codePoint));
            column = codePoint == '\n' ? 0 : column + width;
        }
        return wide.toString();
    }

    /** Every text of the metadata, made running text. */
    static Metadata metadata(Metadata metadata) {
        Metadata legal = each(metadata, MetadataKey.KEYWORDS, words -> words.stream().map(LegalText::running).toList());
        for (MetadataKey<?> key : metadata.keys()) {
            if (key.type() == String.class) {
                @SuppressWarnings("unchecked") // the key says itself that its values are strings
                MetadataKey<String> textKey = (MetadataKey<String>) key;
                legal = each(legal, textKey, LegalText::running);
            }
        }
        return legal;
    }

    private static <T> Metadata each(Metadata metadata, MetadataKey<T> key, UnaryOperator<T> change) {
        return metadata.found(key)
                .map(found -> metadata.with(
                        key, new Found<>(change.apply(found.value()), found.confidence(), found.rule(), found.span())))
                .orElse(metadata);
    }

    /** The text with U+FFFD for everything that may not stand in a file. */
    static String legal(String text) {
        if (text.codePoints().allMatch(LegalText::allowed)) {
            return text;
        }
        return text.codePoints()
                .map(codePoint -> allowed(codePoint) ? codePoint : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !(Character.isISOControl(codePoint) || loneSurrogate || noncharacter);
    }
}
