package org.wirebound.reader;

import java.util.Optional;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;

/** Counts words as newsrooms do: what stands between blanks; in Chinese and Japanese, each character. */
final class WordCount {
    /** Newsrooms count figures, dashes and takes each in their own way; within this share two counts are the same. */
    private static final double TOLERANCE = 0.15;

    private WordCount() {}

    /**
     * A finding where the header counts otherwise than the words are.
     *
     * @param counted what the header says
     * @param dispatch with its words counted
     */
    static Optional<Finding> difference(Found<Integer> counted, Dispatch dispatch) {
        int words = dispatch.metadata().get(MetadataKey.WORD_COUNT).orElseThrow();
        if (Math.abs(counted.value() - words) <= TOLERANCE * Math.max(1, words)) {
            return Optional.empty();
        }
        String message = "The header says " + counted.value() + " words, and there are " + words + ": a part may be missing, or the header was never right.";
        return Optional.of(counted.span().map(span -> Finding.at(span, FindingCode.WORD_COUNT_DIFFERS, message))
                .orElseGet(() -> Finding.of(FindingCode.WORD_COUNT_DIFFERS, message)));
    }

    static int of(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isCharacterWord(c)) {
                words++;
                within = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += within ? 0 : 1;
                within = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                within = false;
            }
        }
        return words;
    }

    private static boolean isCharacterWord(int c) {
        return Character.isIdeographic(c) || c >= 0x3041 && c <= 0x30ff;
    }
}
