package org.wirebound.reader.document;

/** Joins the lines of {@code text/plain; format=flowed} (RFC 3676): a line that ends with a blank goes on in the next. */
final class FlowedText {
    private FlowedText() {}

    /**
     * The text as its writer had it.
     *
     * @param deleteSpace section 4: the blank at a flowed line's end is no part of the text
     */
    static String join(String text, boolean deleteSpace) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean flowing = false;
        int depth = 0;
        for (String raw : text.split("\n", -1)) {
            String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
            int quotes = quotes(line);
            String words = unstuffed(line.substring(quotes));
            boolean signature = words.equals("-- ");
            if (flowing && (quotes != depth || signature)) {
                joined.append('\n');
                flowing = false;
            }
            if (!flowing && quotes > 0) {
                joined.append(">".repeat(quotes)).append(' ');
            }
            flowing = words.endsWith(" ") && !signature;
            depth = quotes;
            joined.append(words, 0, words.length() - (flowing && deleteSpace ? 1 : 0)).append(flowing ? "" : "\n");
        }
        if (!flowing && joined.length() > 0) {
            joined.setLength(joined.length() - 1);
        }
        return joined.toString();
    }

    private static int quotes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == '>') {
            count++;
        }
        return count;
    }

    /** Section 4.4: one blank at the beginning was put there by the sender. */
    private static String unstuffed(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }
}
