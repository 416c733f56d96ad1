package org.wirebound.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteSequence;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.intake.Intake;

/** Takes a mail apart (RFC 5322, RFC 2045, RFC 2046). Mails within it stay closed: they are parts with bytes like any other. */
final class MailParser {
    /** Parts within parts; what is deeper stays in one piece. */
    static final int DEEPEST = 20;
    /** What comes after is left out. */
    static final int MOST_PARTS = 1000;
    /** In bytes, of one field; what is beyond is left out. */
    static final int LONGEST_FIELD = 256 * 1024;
    /** Of one part; others are left out. */
    static final int MOST_FIELDS = 2000;
    /** In bytes, of all parts that are text together; what is beyond is left out. */
    static final int LARGEST_TEXT = 32 * 1024 * 1024;
    /** Multiparts are stripped of what stands outside of their boundaries: nobody sees that (RFC 2046 section 5.1.1). */
    private static final MimeConfig CONFIG = MimeConfig.custom().setStrictParsing(false).setMaxLineLen(-1).setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1).setMaxContentLen(-1).build();

    private final Intake intake;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Open top = new Open("text/plain");
    private int count;
    private boolean longHeader;
    private int textLeft = LARGEST_TEXT;

    /** A mail with what was noticed on the way. */
    record Parsed(MailPart mail, List<Finding> findings) {}

    private MailParser(Intake intake) {
        this.intake = intake;
    }

    /** A part of which the end is not yet reached. */
    private static final class Open {
        private final String ownType;
        private final List<MailHeader.Field> fields = new ArrayList<>();
        private final List<MailPart> parts = new ArrayList<>();
        private byte[] content = new byte[0];

        Open(String ownType) {
            this.ownType = ownType;
        }

        MailHeader header() {
            return new MailHeader(fields, ownType);
        }

        MailPart closed() {
            return new MailPart(header(), content, parts);
        }
    }

    static Parsed parse(byte[] mail, int from, Intake intake) {
        return new MailParser(intake).run(new ByteArrayInputStream(mail, from, mail.length - from));
    }

    private Parsed run(InputStream mail) {
        MimeTokenStream stream = new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, null);
        open.push(top);
        try {
            stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
            stream.parse(mail);
            while (stream.getState() != EntityState.T_END_OF_STREAM && count <= MOST_PARTS) {
                take(stream);
                stream.next();
            }
        } catch (MimeException | IOException e) {
            findings.add(Finding.of(FindingCode.FORMAT_MALFORMED, "The mail breaks the rules of its format; what stands before that place was kept: " + e.getMessage() + "."));
        }
        if (count > MOST_PARTS) {
            findings.add(Finding.of(FindingCode.LIMIT_REACHED, "The mail has more than " + MOST_PARTS + " parts; the others were left out."));
        }
        if (longHeader) {
            findings.add(Finding.of(FindingCode.LIMIT_REACHED, "The mail has a header of more than " + MOST_FIELDS + " fields, or a field of more than "
                    + LONGEST_FIELD + " bytes; what lies beyond was left out."));
        }
        while (open.size() > 1) {
            close();
        }
        return new Parsed(top.closed(), List.copyOf(findings));
    }

    private void take(MimeTokenStream stream) throws IOException {
        switch (stream.getState()) {
            case T_FIELD -> field(stream.getField());
            case T_START_MULTIPART -> stream.setRecursionMode(open.size() < DEEPEST ? RecursionMode.M_NO_RECURSE : RecursionMode.M_FLAT);
            case T_START_BODYPART -> {
                count++;
                open.push(new Open(open.element().header().mediaType().equals("multipart/digest") ? "message/rfc822" : "text/plain"));
            }
            case T_END_BODYPART -> close();
            case T_BODY -> {
                try (InputStream content = stream.getDecodedInputStream()) {
                    open.element().content = open.element().header().mediaType().startsWith("text/") ? text(content) : content.readAllBytes();
                }
            }
            default -> { }
        }
    }

    /** @return what the limit allows of a text */
    private byte[] text(InputStream content) throws IOException {
        byte[] text = content.readNBytes(textLeft);
        textLeft -= text.length;
        if (textLeft == 0 && content.read() >= 0) {
            findings.add(Finding.of(FindingCode.LIMIT_REACHED, "The mail has more than " + LARGEST_TEXT + " bytes of text; what lies beyond was left out."));
        }
        return text;
    }

    private void close() {
        MailPart closed = open.pop().closed();
        open.element().parts.add(closed);
    }

    /** The characters of a field: ASCII, UTF-8 (RFC 6532) or whatever the sender's program wrote without a word about it. */
    private void field(Field field) {
        ByteSequence raw = field.getRaw();
        boolean many = open.element().fields.size() >= MOST_FIELDS;
        longHeader |= many || raw != null && raw.length() > LONGEST_FIELD;
        if (many) {
            return;
        }
        String whole = raw == null ? field.getName() + ":" + field.getBody() : intake.decode(opening(raw.toByteArray())).source().text();
        String unfolded = whole.replace("\r", "").replace("\n", "");
        String name = unfolded.substring(0, Math.max(0, unfolded.indexOf(':'))).strip().toLowerCase(Locale.ROOT);
        open.element().fields.add(new MailHeader.Field(name, unfolded.substring(unfolded.indexOf(':') + 1).strip()));
    }

    private static byte[] opening(byte[] field) {
        return field.length > LONGEST_FIELD ? Arrays.copyOf(field, LONGEST_FIELD) : field;
    }
}
