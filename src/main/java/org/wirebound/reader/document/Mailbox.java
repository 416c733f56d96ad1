package org.wirebound.reader.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts the messages of a mailbox file (RFC 4155, appendix A): each begins with a line {@code From address date}, after a blank line; in the messages such lines are
 * written with {@code >} before them, which is taken away.
 */
final class Mailbox {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_SEPARATOR = 1000;

    private Mailbox() {}

    /**
     * The messages of a mailbox.
     *
     * @param messages each without its separator
     * @param all how many the file holds, those over the limit included
     * @param boxed false for a single mail without a mailbox around it
     */
    record Parted(List<byte[]> messages, int all, boolean boxed) {}

    /** Parts a mailbox; a file that does not begin with a separator is one message. */
    static Parted part(byte[] bytes, int start, int most) {
        List<byte[]> messages = new ArrayList<>();
        int all = 0;
        int from = start;
        while (from < bytes.length) {
            boolean separated = isSeparator(bytes, from);
            int begin = separated ? lineEnd(bytes, from) : from;
            int next = separated ? nextSeparator(bytes, begin) : bytes.length;
            all++;
            if (messages.size() < most) {
                byte[] message = Arrays.copyOfRange(bytes, begin, next);
                messages.add(separated ? unquoted(message) : message);
            }
            from = next;
        }
        return new Parted(List.copyOf(messages), all, isSeparator(bytes, start));
    }

    private static int nextSeparator(byte[] bytes, int from) {
        boolean blank = false;
        int at = from;
        while (at < bytes.length) {
            if (blank && isSeparator(bytes, at)) {
                return at;
            }
            int end = lineEnd(bytes, at);
            blank = isBlank(bytes, at, end);
            at = end;
        }
        return bytes.length;
    }

    /** True for the line of a mailbox at an offset: it ends with a year, with or without a zone. */
    static boolean isSeparator(String text, int at) {
        return text.startsWith("From ", at) && endsWithYear(text.substring(at, Math.min(text.length(), Math.min(MailSigns.lineEnd(text, at), at + LONGEST_SEPARATOR))));
    }

    private static boolean isSeparator(byte[] bytes, int at) {
        return startsWith(bytes, at)
                && endsWithYear(new String(bytes, at, Math.min(lineEnd(bytes, at) - at, LONGEST_SEPARATOR), StandardCharsets.ISO_8859_1));
    }

    /** The date is that of C's {@code asctime}, {@code Mon Jun 01 04:28:28 2009}; some add a zone. */
    private static boolean endsWithYear(String line) {
        String[] words = line.strip().split("[ \t]+", -1);
        for (int i = words.length - 1; i >= Math.max(2, words.length - 2); i--) {
            if (words[i].length() == 4 && (words[i].startsWith("19") || words[i].startsWith("20")) && words[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int at) {
        return at + FROM.length <= bytes.length && Arrays.equals(bytes, at, at + FROM.length, FROM, 0, FROM.length);
    }

    private static int lineEnd(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return Math.min(bytes.length, i + 1);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != '\n' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The message with one {@code >} less before each quoted separator. */
    private static byte[] unquoted(byte[] message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(message.length);
        int at = 0;
        while (at < message.length) {
            int end = lineEnd(message, at);
            int word = at;
            while (word < end && message[word] == '>') {
                word++;
            }
            int from = word > at && startsWith(message, word) ? at + 1 : at;
            out.write(message, from, end - from);
            at = end;
        }
        return out.toByteArray();
    }
}
