package org.wirebound.reader.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells mails by their header (RFC 5322 section 2.2), whatever stands before it: blank lines, as archives leave them, or the line of a mailbox.
 */
final class MailSigns {
    /** In bytes; a header has some thousands. */
    private static final int SAMPLE = 64 * 1024;
    private static final int OPENING = 1024;
    /** Fields of mails, RFC 5322 section 3.6 and RFC 2045 section 3, and those that servers set. */
    private static final Set<String> KNOWN = Set.of("from", "to", "cc", "bcc", "subject", "date", "sent", "sender", "reply-to", "message-id", "in-reply-to", "references",
            "received", "return-path", "delivered-to", "mime-version", "content-type", "content-transfer-encoding", "dkim-signature", "x-mailer", "x-received",
            "list-id", "comments", "keywords", "authentication-results", "received-spf");
    /** At least one of these stands in every mail. */
    private static final Set<String> TELLING = Set.of("from", "received", "return-path", "delivered-to", "message-id", "mime-version", "x-received");
    private static final int ENOUGH = 3;

    private MailSigns() {}

    /** True where bytes begin with the header of a mail, blanks or the line of a mailbox aside. */
    static boolean areIn(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        int start = headerStart(text);
        Set<String> names = fieldNames(text, start);
        boolean boxed = Mailbox.isSeparator(text, firstVisible(text));
        return names.stream().filter(KNOWN::contains).count() >= (boxed ? 1 : ENOUGH) && (boxed || names.stream().anyMatch(TELLING::contains));
    }

    /** True where a page and its pictures are sent as one (MHTML, RFC 2557). */
    static boolean declareAggregate(byte[] bytes) {
        String opening = new String(bytes, 0, Math.min(bytes.length, OPENING), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return opening.contains("multipart/related") || opening.contains("saved by ");
    }

    /** The offset of the first character that shows. */
    static int firstVisible(byte[] bytes) {
        return firstVisible(new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1));
    }

    private static int headerStart(String text) {
        int start = firstVisible(text);
        return Mailbox.isSeparator(text, start) ? lineEnd(text, start) : start;
    }

    /** The offset of the first character that shows; a UTF-8 byte order mark is three that do not. */
    private static int firstVisible(String text) {
        int i = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** The names of the fields up to the first blank line, in lower case; none where a line is neither a field nor the rest of one. */
    private static Set<String> fieldNames(String text, int start) {
        Set<String> names = new HashSet<>();
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            int end = lineEnd(text, at);
            boolean folded = (text.charAt(at) == ' ' || text.charAt(at) == '\t') && !names.isEmpty();
            int colon = folded ? -1 : nameEnd(text, at, end);
            if (!folded && colon < 0) {
                return end == text.length() && text.length() == SAMPLE ? names : Set.of();
            } else if (!folded) {
                names.add(text.substring(at, colon).strip().toLowerCase(Locale.ROOT));
            }
            at = end;
        }
        return names;
    }

    /** The offset of the colon behind a field's name (RFC 5322 section 2.2 and, for the blanks, 4.5); -1 where there is none. */
    private static int nameEnd(String text, int at, int end) {
        int i = at;
        while (i < end && text.charAt(i) > ' ' && text.charAt(i) < 0x7f && text.charAt(i) != ':') {
            i++;
        }
        int name = i;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return name > at && i < end && text.charAt(i) == ':' ? i : -1;
    }
}
