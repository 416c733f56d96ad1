package org.wirebound.reader.document;

import java.util.List;
import java.util.Locale;

/**
 * A mail, or one part of it.
 *
 * @param header its fields
 * @param content its own bytes, transfer encoding undone; empty for one that is made of parts
 * @param parts what it is made of
 */
record MailPart(MailHeader header, byte[] content, List<MailPart> parts) {
    MailPart {
        parts = List.copyOf(parts);
    }

    /** In lower case, without parameters; {@code text/plain} where none is given (RFC 2045 section 5.2). */
    String mediaType() {
        return header.mediaType();
    }

    boolean isMultipart() {
        return !parts.isEmpty();
    }

    /** The file name that the sender gave, or empty. */
    String fileName() {
        String name = header.parameter("content-disposition", "filename");
        String either = name.isEmpty() ? header.parameter("content-type", "name") : name;
        return either.substring(Math.max(either.lastIndexOf('/'), either.lastIndexOf('\\')) + 1);
    }

    boolean isPlainOrHtml() {
        return mediaType().equals("text/plain") || mediaType().equals("text/html");
    }

    /** True for text that a mail program shows as the mail itself: not sent as a file (RFC 2183 section 2). */
    boolean isShown() {
        return isPlainOrHtml() && fileName().isEmpty() && !header.value("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }
}
